// Generated from examples/ by `npm run codegen`. Edit examples/ and codegen.yml, never this file.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocument } from '../typed-document.js'
/** Why a cell holds no value. */
export type AbsentReason =
  /** Tested, and below what the method can see. */
  | 'BELOW_DETECTION'
  /** The source says that it does not apply. */
  | 'NOT_APPLICABLE'
  /** Nothing is said: a dash, an empty cell. */
  | 'NOT_REPORTED'
  /** The source says that it was not tested. */
  | 'NOT_TESTED'
  /** Tested, and no effect was seen. */
  | 'NO_EFFECT_OBSERVED'
  /** Known to its owner and not published. */
  | 'WITHHELD';

/** How a fact about the context of a value is known. Only STATED and INFERRED are knowledge. */
export type Basis =
  /** The source gives it only as an example ("e.g., 72 hours"); it is not taken as the fact. */
  | 'EXAMPLE_ONLY'
  /** It follows from elsewhere in the source: a protocol section, a host name. */
  | 'INFERRED'
  /** The source says so of this very value. */
  | 'STATED'
  /** Nothing is said. */
  | 'UNKNOWN';

/** How well a reference can be found again, best first. */
export type CitationGrade =
  /** Only the name of a host is known. */
  | 'HOST_ONLY'
  /** By a DOI that was resolved. */
  | 'RESOLVED_DOI'
  /** By a PubMed id that was resolved. */
  | 'RESOLVED_PMID'
  /** Only a title is known. */
  | 'TITLE_ONLY';

/** What the evidence lines and the provenance say of a claim. It is computed, never entered. */
export type ClaimVerdict =
  /** Evidence disputes it and none supports it. */
  | 'DISPUTED'
  /** There is evidence on both sides. */
  | 'MIXED'
  /** It claims independence, and who measured and published says otherwise. */
  | 'NOT_SUPPORTED_BY_PROVENANCE'
  /** Evidence supports it and none disputes it. */
  | 'SUPPORTED'
  /** No checked evidence speaks for or against it. */
  | 'UNSUPPORTED';

/** One respect in which two measurements are held side by side. */
export type ComparabilityDimension =
  /** The cell line with its engineered modification. */
  | 'CELL_LINE'
  /** Salt, parent or stereo form of the compounds. */
  | 'COMPOUND_FORM'
  /** The compounds' parts in the assay. */
  | 'COMPOUND_ROLE'
  /** Serum, fit convention, species and form taken together, where all are unknown in one table of one source. */
  | 'CONDITIONS'
  /** What is reported: an IC50 is never divided by a DC50. */
  | 'ENDPOINT'
  /** How long cells or protein saw the compound. */
  | 'EXPOSURE_TIME'
  /** Absolute or relative fit, growth-rate or plain. */
  | 'FIT_CONVENTION'
  /** Biochemical, cellular or in vivo. */
  | 'FORMAT'
  /** How the compounds act: degrader against inhibitor. */
  | 'MECHANISM'
  /** What is read: viability, degradation … */
  | 'READOUT'
  /** Number of replicates. */
  | 'REPLICATES'
  /** Serum or albumin. */
  | 'SERUM'
  /** Source and table, and the interest of who publishes. */
  | 'SOURCE'
  /** The species of the target or cells. */
  | 'SPECIES'
  /** Substrate or ATP concentration. */
  | 'SUBSTRATE'
  /** What the assays measure against. */
  | 'TARGET'
  /** Form and variant of the target. */
  | 'TARGET_VARIANT'
  /** The detection technology. */
  | 'TECHNOLOGY'
  /** Stated error. */
  | 'UNCERTAINTY'
  /** Validity codes of the values. */
  | 'VALIDITY';

/** Whether two values may be compared under a policy. The order is from best to worst, but for the last, which is about knowledge and not about difference. */
export type ComparabilityOutcome =
  /** Alike in everything that the policy asks. */
  | 'COMPARABLE'
  /** May be compared; the reasons say what to bear in mind. */
  | 'COMPARABLE_WITH_CAVEATS'
  /** Too little is known to allow a comparison under this policy. */
  | 'INSUFFICIENT_METADATA'
  /** Differ in something that forbids a comparison. */
  | 'NOT_COMPARABLE';

/** What became of some lines of a document. */
export type CoverageState =
  /** Facts in the graph point at them. */
  | 'CAPTURED'
  /** Nothing points at them. */
  | 'NOT_CAPTURED'
  /** Left out on purpose; the reason says why. */
  | 'SKIPPED';

/** How two measurements stand in one dimension. Unknown on both sides is not the same on both sides. */
export type DimensionState =
  /** Known on both sides and not equal. */
  | 'DIFFERENT'
  /** The dimension does not apply here, as the target of two phenotypic assays. */
  | 'NOT_REQUIRED'
  /** Known on both sides and equal. */
  | 'SAME'
  /** Known on neither side. */
  | 'UNKNOWN_BOTH'
  /** Known on one side only. */
  | 'UNKNOWN_ONE';

/** On which side a line of evidence stands. */
export type EvidenceDirection =
  /** Against. */
  | 'DISPUTES'
  /** Neither. */
  | 'NEUTRAL'
  /** For. */
  | 'SUPPORTS';

/** Where a measurement, a claim or a line of evidence stands in its life. Evidence is never edited: a correction is a new one that supersedes the old. */
export type EvidenceStatus =
  /** In force. */
  | 'ACCEPTED'
  /** Being written; seen by its author. */
  | 'DRAFT'
  /** Waiting for review. */
  | 'PROPOSED'
  /** Refused in review. */
  | 'REJECTED'
  /** Taken back. */
  | 'RETRACTED'
  /** Replaced by a correction. */
  | 'SUPERSEDED'
  /** Taken back by its author before review. */
  | 'WITHDRAWN';

/** How far a claim that two names or two compounds are the same substance is accepted. */
export type IdentityStatus =
  /** One party says so; nobody checked. */
  | 'ASSERTED'
  /** There is evidence against it. */
  | 'DISPUTED'
  /** Checked and found false. */
  | 'REJECTED'
  /** Checked and found true. */
  | 'VERIFIED';

/** How independent a value is of those who have an interest in it. It is relative to the compound. */
export type IndependenceClass =
  /** Measured by a known party without an interest. */
  | 'INDEPENDENT'
  /** Of several classes; only of a report over several measurements. */
  | 'MIXED'
  /** Published by the compound's own developer. */
  | 'ORIGINATOR_REPORTED'
  /** Published by the developer of another compound of the same assay. */
  | 'RIVAL_REPORTED'
  /** Too little is known. */
  | 'UNDETERMINED'
  /** Repeated by a vendor, and nothing is known of who first published it. */
  | 'VENDOR_RESTATED';

/** Why an interval is as wide as it is. Assay error is in it only where the source states one. */
export type IntervalKind =
  /** A value given as approximate: half of it to twice it. */
  | 'APPROXIMATE'
  /** A bound: above or below a number. */
  | 'CENSORED'
  /** A printed range. */
  | 'RANGE'
  /** A stated confidence interval, or a standard error with its n. */
  | 'REPORTED'
  /** Half a unit of the last printed significant figure on either side: 0.3 is 0.25 to 0.35. */
  | 'ROUNDING'
  /** From the lowest to the highest of several replicates. */
  | 'SPREAD'
  /** The union of several intervals. */
  | 'UNION';

/** What became of one looked-up name. */
export type LookupStatus =
  /** Several things have this name; see `candidates`. None is guessed. */
  | 'AMBIGUOUS'
  /** One thing has this name. */
  | 'FOUND'
  /** The id was merged into another; `node` is where it leads. */
  | 'MERGED'
  /** Nothing has this name at the identity level asked for; see `suggestions` and `warnings`. */
  | 'NOT_FOUND';

/** What kind of answer a ratio is. */
export type RatioStatus =
  /** Only a bound is known: above or below a number. There is no fold. */
  | 'BOUND'
  /** Bounds on both sides point the same way: nothing can be said. */
  | 'INDETERMINATE'
  /** There is no value to compare, only a missing one. */
  | 'NO_VALUE'
  /** A number, with its interval. */
  | 'POINT'
  /** The policy does not allow the comparison; the verdict says why. There is no fold. */
  | 'REFUSED';

export type HowMuchMorePotentQueryVariables = Exact<{ [key: string]: never; }>;


export type HowMuchMorePotentQuery = { readonly comparePotency: { readonly reference: { readonly name: string }, readonly comparisons: { readonly nodes: ReadonlyArray<{ readonly tier: number | null, readonly comparator: { readonly name: string }, readonly ratio: { readonly display: string, readonly verdict: { readonly outcome: ComparabilityOutcome }, readonly independence: { readonly summary: string } } }> } } };

export type WhyAComparisonIsRefusedQueryVariables = Exact<{ [key: string]: never; }>;


export type WhyAComparisonIsRefusedQuery = { readonly measurement: { readonly reportedText: string, readonly unit: string | null, readonly endpoint: { readonly code: string }, readonly assay: { readonly name: string, readonly cellLine: { readonly name: string } | null }, readonly potencyRatio: { readonly status: RatioStatus, readonly fold: number | null, readonly display: string, readonly verdict: { readonly outcome: ComparabilityOutcome, readonly reasons: ReadonlyArray<{ readonly dimension: ComparabilityDimension, readonly state: DimensionState, readonly code: string, readonly message: string, readonly referenceValue: string | null, readonly comparatorValue: string | null, readonly referenceBasis: Basis | null, readonly comparatorBasis: Basis | null }> } } } | null };

export type WhoStandsBehindTheNumbersQueryVariables = Exact<{ [key: string]: never; }>;


export type WhoStandsBehindTheNumbersQuery = { readonly independence: { readonly class: IndependenceClass, readonly measurements: number, readonly sources: number, readonly independent: number, readonly claimVerdict: ClaimVerdict | null, readonly summary: string, readonly byClass: ReadonlyArray<{ readonly class: IndependenceClass, readonly measurements: number }>, readonly basis: ReadonlyArray<{ readonly relation: string, readonly basis: Basis, readonly because: string, readonly party: { readonly name: string } | null }> }, readonly document: { readonly title: string, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly number: number | null, readonly text: string, readonly verdict: ClaimVerdict, readonly supporting: number, readonly disputing: number, readonly independentSupporting: number }> } } | null };

export type WhatIsInTheDocumentQueryVariables = Exact<{ [key: string]: never; }>;


export type WhatIsInTheDocumentQuery = { readonly documentCoverage: { readonly lines: number, readonly captured: number, readonly skipped: number, readonly notCaptured: number, readonly marks: number, readonly markGroups: number, readonly references: number, readonly tableRows: number, readonly protocols: number, readonly figures: number, readonly items: ReadonlyArray<{ readonly lineStart: number, readonly lineEnd: number, readonly state: CoverageState, readonly reason: string | null, readonly facts: ReadonlyArray<string> }> }, readonly compound: { readonly name: string, readonly missingValues: ReadonlyArray<{ readonly reportedText: string, readonly reason: AbsentReason, readonly endpoint: { readonly code: string }, readonly assay: { readonly name: string }, readonly locator: { readonly lineStart: number | null, readonly row: number | null, readonly column: string | null } | null }> } | null };

export type AllAboutACompoundQueryVariables = Exact<{ [key: string]: never; }>;


export type AllAboutACompoundQuery = { readonly compound: { readonly id: string, readonly name: string, readonly modality: string | null, readonly molecularWeight: number | null, readonly names: ReadonlyArray<{ readonly text: string, readonly kind: string, readonly status: string, readonly citation: { readonly label: string | null } | null }>, readonly companies: ReadonlyArray<{ readonly role: string, readonly reportedText: string | null, readonly company: { readonly name: string } }>, readonly mechanisms: ReadonlyArray<{ readonly name: string, readonly action: string, readonly targets: ReadonlyArray<{ readonly name: string }>, readonly recruits: ReadonlyArray<{ readonly name: string }> }>, readonly measurements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly reportedText: string, readonly unit: string | null, readonly standardValue: number | null, readonly standardUnit: string | null, readonly pValue: number | null, readonly interval: { readonly low: number | null, readonly high: number | null, readonly kind: IntervalKind, readonly unit: string | null } | null, readonly endpoint: { readonly code: string, readonly name: string }, readonly assay: { readonly name: string, readonly cellLine: { readonly name: string } | null, readonly target: { readonly name: string } | null, readonly protocol: { readonly name: string } | null }, readonly citation: { readonly label: string | null, readonly host: string | null } }> }, readonly missingValues: ReadonlyArray<{ readonly reportedText: string, readonly reason: AbsentReason, readonly endpoint: { readonly code: string } }>, readonly claims: { readonly totalCount: number } } | null };

export type WhereANumberComesFromQueryVariables = Exact<{ [key: string]: never; }>;


export type WhereANumberComesFromQuery = { readonly measurement: { readonly reportedText: string, readonly unit: string | null, readonly status: EvidenceStatus, readonly acceptedAt: string | null, readonly locator: { readonly lineStart: number | null, readonly row: number | null, readonly column: string | null, readonly sha256: string | null, readonly document: { readonly title: string } } | null, readonly citation: { readonly number: number | null, readonly label: string | null, readonly grade: CitationGrade, readonly host: string | null, readonly publisherBasis: Basis, readonly publishedBy: { readonly name: string } | null }, readonly independence: { readonly class: IndependenceClass, readonly summary: string } } | null, readonly history: { readonly nodes: ReadonlyArray<{ readonly sequence: number, readonly at: string, readonly action: string, readonly reason: string | null, readonly hash: string, readonly previousHash: string, readonly contributor: { readonly name: string, readonly role: string } }> } };

export type WhichCompoundIsMeantQueryVariables = Exact<{ [key: string]: never; }>;


export type WhichCompoundIsMeantQuery = { readonly verified: ReadonlyArray<{ readonly input: string, readonly status: LookupStatus, readonly suggestions: ReadonlyArray<string>, readonly node:
      | { readonly __typename: 'Assay', readonly id: string }
      | { readonly __typename: 'AuditEvent', readonly id: string }
      | { readonly __typename: 'CellLine', readonly id: string }
      | { readonly __typename: 'Citation', readonly id: string }
      | { readonly __typename: 'Claim', readonly id: string }
      | { readonly __typename: 'Company', readonly id: string }
      | { readonly __typename: 'Compound', readonly id: string }
      | { readonly __typename: 'CompoundName', readonly id: string }
      | { readonly __typename: 'Contributor', readonly id: string }
      | { readonly __typename: 'Discrepancy', readonly id: string }
      | { readonly __typename: 'Document', readonly id: string }
      | { readonly __typename: 'Endpoint', readonly id: string }
      | { readonly __typename: 'EvidenceLine', readonly id: string }
      | { readonly __typename: 'IdentityAssertion', readonly id: string }
      | { readonly __typename: 'Measurement', readonly id: string }
      | { readonly __typename: 'Mechanism', readonly id: string }
      | { readonly __typename: 'MissingValue', readonly id: string }
      | { readonly __typename: 'Proposal', readonly id: string }
      | { readonly __typename: 'Protocol', readonly id: string }
      | { readonly __typename: 'Target', readonly id: string }
     | null, readonly warnings: ReadonlyArray<{ readonly code: string, readonly message: string }> }>, readonly includingAsserted: ReadonlyArray<{ readonly input: string, readonly status: LookupStatus, readonly node:
      | { readonly __typename: 'Assay', readonly id: string }
      | { readonly __typename: 'AuditEvent', readonly id: string }
      | { readonly __typename: 'CellLine', readonly id: string }
      | { readonly __typename: 'Citation', readonly id: string }
      | { readonly __typename: 'Claim', readonly id: string }
      | { readonly __typename: 'Company', readonly id: string }
      | { readonly __typename: 'Compound', readonly id: string }
      | { readonly __typename: 'CompoundName', readonly id: string }
      | { readonly __typename: 'Contributor', readonly id: string }
      | { readonly __typename: 'Discrepancy', readonly id: string }
      | { readonly __typename: 'Document', readonly id: string }
      | { readonly __typename: 'Endpoint', readonly id: string }
      | { readonly __typename: 'EvidenceLine', readonly id: string }
      | { readonly __typename: 'IdentityAssertion', readonly id: string }
      | { readonly __typename: 'Measurement', readonly id: string }
      | { readonly __typename: 'Mechanism', readonly id: string }
      | { readonly __typename: 'MissingValue', readonly id: string }
      | { readonly __typename: 'Proposal', readonly id: string }
      | { readonly __typename: 'Protocol', readonly id: string }
      | { readonly __typename: 'Target', readonly id: string }
     | null, readonly warnings: ReadonlyArray<{ readonly code: string, readonly message: string }> }>, readonly compound: { readonly identityAssertions: ReadonlyArray<{ readonly kind: string, readonly status: IdentityStatus, readonly name: { readonly text: string, readonly status: string } | null, readonly evidence: ReadonlyArray<{ readonly direction: EvidenceDirection, readonly rationale: string | null }> }> } | null };

export type WhatIsMissingQueryVariables = Exact<{ [key: string]: never; }>;


export type WhatIsMissingQuery = { readonly measurements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly reportedText: string, readonly unit: string | null, readonly compound: { readonly name: string }, readonly endpoint: { readonly code: string }, readonly missing: ReadonlyArray<{ readonly code: string, readonly message: string }> }> } };

export type HowARatioIsComputedQueryVariables = Exact<{ [key: string]: never; }>;


export type HowARatioIsComputedQuery = { readonly comparePotency: { readonly dataVersion: string, readonly comparisons: { readonly nodes: ReadonlyArray<{ readonly ratio: { readonly fold: number | null, readonly foldLow: number | null, readonly foldHigh: number | null, readonly lowInclusive: boolean, readonly highInclusive: boolean, readonly intervalKind: IntervalKind | null, readonly significantFigures: number | null, readonly display: string, readonly explain: { readonly formula: string, readonly conversions: ReadonlyArray<string>, readonly policy: { readonly name: string, readonly version: number }, readonly inputs: ReadonlyArray<{ readonly side: string, readonly reportedText: string, readonly standardValue: number | null, readonly standardUnit: string | null, readonly interval: { readonly low: number | null, readonly high: number | null, readonly lowInclusive: boolean, readonly highInclusive: boolean, readonly kind: IntervalKind, readonly unit: string | null } | null, readonly measurement: { readonly id: string }, readonly citation: { readonly label: string | null } }>, readonly excluded: ReadonlyArray<{ readonly code: string, readonly message: string }> } } }> } } };

export type WhichRulesApplyQueryVariables = Exact<{ [key: string]: never; }>;


export type WhichRulesApplyQuery = { readonly comparabilityPolicies: ReadonlyArray<{ readonly name: string, readonly version: number, readonly description: string, readonly noiseLog10: number, readonly sources: ReadonlyArray<string>, readonly rules: ReadonlyArray<{ readonly dimension: ComparabilityDimension, readonly description: string, readonly onDifferent: ComparabilityOutcome, readonly onUnknownOne: ComparabilityOutcome, readonly onUnknownBoth: ComparabilityOutcome }> }> };

export type WithoutTheInterestedPartiesQueryVariables = Exact<{ [key: string]: never; }>;


export type WithoutTheInterestedPartiesQuery = { readonly comparePotency: { readonly comparisons: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly comparator: { readonly name: string }, readonly ratio: { readonly status: RatioStatus, readonly display: string } }> }, readonly excluded: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly code: string, readonly message: string, readonly measurement: { readonly reportedText: string, readonly unit: string | null, readonly compound: { readonly name: string } } }> }, readonly warnings: ReadonlyArray<{ readonly code: string, readonly message: string }> } };

export type FindAsYouTypeQueryVariables = Exact<{
  text?: string;
}>;


export type FindAsYouTypeQuery = { readonly search: { readonly nodes: ReadonlyArray<{ readonly highlight: string, readonly status: string, readonly node:
        | { readonly __typename: 'Assay', readonly id: string }
        | { readonly __typename: 'AuditEvent', readonly id: string }
        | { readonly __typename: 'CellLine', readonly id: string }
        | { readonly __typename: 'Citation', readonly id: string }
        | { readonly __typename: 'Claim', readonly id: string }
        | { readonly __typename: 'Company', readonly id: string }
        | { readonly __typename: 'Compound', readonly id: string }
        | { readonly __typename: 'CompoundName', readonly id: string }
        | { readonly __typename: 'Contributor', readonly id: string }
        | { readonly __typename: 'Discrepancy', readonly id: string }
        | { readonly __typename: 'Document', readonly id: string }
        | { readonly __typename: 'Endpoint', readonly id: string }
        | { readonly __typename: 'EvidenceLine', readonly id: string }
        | { readonly __typename: 'IdentityAssertion', readonly id: string }
        | { readonly __typename: 'Measurement', readonly id: string }
        | { readonly __typename: 'Mechanism', readonly id: string }
        | { readonly __typename: 'MissingValue', readonly id: string }
        | { readonly __typename: 'Proposal', readonly id: string }
        | { readonly __typename: 'Protocol', readonly id: string }
        | { readonly __typename: 'Target', readonly id: string }
       }> } };

export type WhatIfQueryVariables = Exact<{
  supposed?: string;
}>;


export type WhatIfQuery = { readonly comparePotency: { readonly comparisons: { readonly nodes: ReadonlyArray<{ readonly tier: number | null, readonly ratio: { readonly display: string } }> }, readonly warnings: ReadonlyArray<{ readonly code: string, readonly message: string }> } };

export type RankInOneAssayQueryVariables = Exact<{ [key: string]: never; }>;


export type RankInOneAssayQuery = { readonly rankCompounds: { readonly groups: { readonly nodes: ReadonlyArray<{ readonly assay: { readonly name: string } | null, readonly citation: { readonly label: string | null } | null, readonly rows: ReadonlyArray<{ readonly tier: number, readonly standardValue: number | null, readonly standardUnit: string | null, readonly n: number, readonly compound: { readonly name: string } }> }> } } };

export type ProposeACorrectionMutationVariables = Exact<{
  validateOnly?: boolean | null | undefined;
}>;


export type ProposeACorrectionMutation = { readonly correctMeasurement: { readonly measurement: { readonly reportedText: string, readonly status: EvidenceStatus } | null, readonly consequences: { readonly changes: ReadonlyArray<{ readonly message: string }> } | null, readonly userErrors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type WhatWaitsForReviewQueryVariables = Exact<{ [key: string]: never; }>;


export type WhatWaitsForReviewQuery = { readonly viewer: { readonly name: string, readonly role: string } | null, readonly reviewQueue: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly kind: string, readonly at: string, readonly mayReview: boolean, readonly by: { readonly name: string }, readonly subject:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      , readonly becauseNot: ReadonlyArray<{ readonly code: string, readonly message: string }>, readonly consequences: { readonly changes: ReadonlyArray<{ readonly message: string }> } }> } };

export type CompoundsByContextQueryVariables = Exact<{ [key: string]: never; }>;


export type CompoundsByContextQuery = { readonly potencyMatrix: { readonly cells: ReadonlyArray<{ readonly state: string, readonly compound: { readonly name: string }, readonly endpoint: { readonly code: string } | null, readonly measurements: ReadonlyArray<{ readonly reportedText: string, readonly unit: string | null, readonly citation: { readonly label: string | null } }>, readonly missingValues: ReadonlyArray<{ readonly reportedText: string, readonly reason: AbsentReason }> }> } };

export type WhichCellsAreEmptyQueryVariables = Exact<{ [key: string]: never; }>;


export type WhichCellsAreEmptyQuery = { readonly evidenceGaps: { readonly cells: number, readonly filled: number, readonly independent: number, readonly gaps: ReadonlyArray<{ readonly state: string, readonly compound: { readonly name: string }, readonly endpoint: { readonly code: string } | null, readonly cellLine: { readonly name: string } | null }> } };

export type AsOfAMomentQueryVariables = Exact<{
  then?: string;
}>;


export type AsOfAMomentQuery = { readonly then: { readonly dataVersion: string, readonly comparisons: { readonly totalCount: number }, readonly warnings: ReadonlyArray<{ readonly code: string, readonly message: string }> }, readonly now: { readonly dataVersion: string, readonly comparisons: { readonly totalCount: number } } };

export type HowValuesScatterQueryVariables = Exact<{ [key: string]: never; }>;


export type HowValuesScatterQuery = { readonly potencyStatistics: { readonly n: number, readonly nCensored: number, readonly mentions: number, readonly median: number | null, readonly geometricMean: number | null, readonly standardUnit: string | null, readonly boundedMean: number | null, readonly log10Sd: number | null } };

export type OneContextOverAnotherQueryVariables = Exact<{ [key: string]: never; }>;


export type OneContextOverAnotherQuery = { readonly selectivity: { readonly reference: string, readonly entries: ReadonlyArray<{ readonly context: string, readonly status: RatioStatus, readonly display: string, readonly verdict: { readonly outcome: ComparabilityOutcome, readonly reasons: ReadonlyArray<{ readonly code: string, readonly state: DimensionState }> } }> } };

export type WhereSourcesDisagreeQueryVariables = Exact<{ [key: string]: never; }>;


export type WhereSourcesDisagreeQuery = { readonly discrepancies: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly rule: string, readonly message: string }> } };

export type SayItInASentenceQueryVariables = Exact<{ [key: string]: never; }>;


export type SayItInASentenceQuery = { readonly fact: string };

export const HowMuchMorePotent: TypedDocument<HowMuchMorePotentQuery, HowMuchMorePotentQueryVariables> = {
  name: 'HowMuchMorePotent',
  text: "query HowMuchMorePotent {\n  comparePotency(reference: {name: \"KT-253\"}, context: {endpoint: \"IC50\"}) {\n    reference {\n      name\n    }\n    comparisons {\n      nodes {\n        comparator {\n          name\n        }\n        tier\n        ratio {\n          display\n          verdict {\n            outcome\n          }\n          independence {\n            summary\n          }\n        }\n      }\n    }\n  }\n}",
}

export const WhyAComparisonIsRefused: TypedDocument<WhyAComparisonIsRefusedQuery, WhyAComparisonIsRefusedQueryVariables> = {
  name: 'WhyAComparisonIsRefused',
  text: "query WhyAComparisonIsRefused {\n  measurement(id: \"measurement:kt-253-comparative-guide:kt-253:ic50\") {\n    reportedText\n    unit\n    endpoint {\n      code\n    }\n    assay {\n      name\n      cellLine {\n        name\n      }\n    }\n    potencyRatio(to: \"measurement:kt-253-comparative-guide:kt-253:dc50\") {\n      status\n      fold\n      display\n      verdict {\n        outcome\n        reasons {\n          dimension\n          state\n          code\n          message\n          referenceValue\n          comparatorValue\n          referenceBasis\n          comparatorBasis\n        }\n      }\n    }\n  }\n}",
}

export const WhoStandsBehindTheNumbers: TypedDocument<WhoStandsBehindTheNumbersQuery, WhoStandsBehindTheNumbersQueryVariables> = {
  name: 'WhoStandsBehindTheNumbers',
  text: "query WhoStandsBehindTheNumbers {\n  independence(of: \"document:kt-253-comparative-guide\") {\n    class\n    measurements\n    sources\n    independent\n    claimVerdict\n    summary\n    byClass {\n      class\n      measurements\n    }\n    basis {\n      relation\n      party {\n        name\n      }\n      basis\n      because\n    }\n  }\n  document(id: \"document:kt-253-comparative-guide\") {\n    title\n    claims(first: 100) {\n      totalCount\n      nodes {\n        number\n        text\n        verdict\n        supporting\n        disputing\n        independentSupporting\n      }\n    }\n  }\n}",
}

export const WhatIsInTheDocument: TypedDocument<WhatIsInTheDocumentQuery, WhatIsInTheDocumentQueryVariables> = {
  name: 'WhatIsInTheDocument',
  text: "query WhatIsInTheDocument {\n  documentCoverage(document: \"document:kt-253-comparative-guide\") {\n    lines\n    captured\n    skipped\n    notCaptured\n    marks\n    markGroups\n    references\n    tableRows\n    protocols\n    figures\n    items {\n      lineStart\n      lineEnd\n      state\n      reason\n      facts\n    }\n  }\n  compound(by: {name: \"Milademetan\"}) {\n    name\n    missingValues {\n      endpoint {\n        code\n      }\n      assay {\n        name\n      }\n      reportedText\n      reason\n      locator {\n        lineStart\n        row\n        column\n      }\n    }\n  }\n}",
}

export const AllAboutACompound: TypedDocument<AllAboutACompoundQuery, AllAboutACompoundQueryVariables> = {
  name: 'AllAboutACompound',
  text: "query AllAboutACompound {\n  compound(by: {name: \"navtemadlin\"}) {\n    id\n    name\n    modality\n    molecularWeight\n    names {\n      text\n      kind\n      status\n      citation {\n        label\n      }\n    }\n    companies {\n      role\n      reportedText\n      company {\n        name\n      }\n    }\n    mechanisms {\n      name\n      action\n      targets {\n        name\n      }\n      recruits {\n        name\n      }\n    }\n    measurements {\n      totalCount\n      nodes {\n        id\n        reportedText\n        unit\n        standardValue\n        standardUnit\n        pValue\n        interval {\n          low\n          high\n          kind\n          unit\n        }\n        endpoint {\n          code\n          name\n        }\n        assay {\n          name\n          cellLine {\n            name\n          }\n          target {\n            name\n          }\n          protocol {\n            name\n          }\n        }\n        citation {\n          label\n          host\n        }\n      }\n    }\n    missingValues {\n      endpoint {\n        code\n      }\n      reportedText\n      reason\n    }\n    claims {\n      totalCount\n    }\n  }\n}",
}

export const WhereANumberComesFrom: TypedDocument<WhereANumberComesFromQuery, WhereANumberComesFromQueryVariables> = {
  name: 'WhereANumberComesFrom',
  text: "query WhereANumberComesFrom {\n  measurement(id: \"measurement:kt-253-comparative-guide:kt-253:ic50\") {\n    reportedText\n    unit\n    status\n    acceptedAt\n    locator {\n      document {\n        title\n      }\n      lineStart\n      row\n      column\n      sha256\n    }\n    citation {\n      number\n      label\n      grade\n      host\n      publishedBy {\n        name\n      }\n      publisherBasis\n    }\n    independence {\n      class\n      summary\n    }\n  }\n  history(id: \"measurement:kt-253-comparative-guide:kt-253:ic50\") {\n    nodes {\n      sequence\n      at\n      action\n      reason\n      contributor {\n        name\n        role\n      }\n      hash\n      previousHash\n    }\n  }\n}",
}

export const WhichCompoundIsMeant: TypedDocument<WhichCompoundIsMeantQuery, WhichCompoundIsMeantQueryVariables> = {
  name: 'WhichCompoundIsMeant',
  text: "query WhichCompoundIsMeant {\n  verified: lookup(\n    names: [\"AMG232\", \"RS411\", \"Anticancer agent 253\", \"Milademetam\"]\n  ) {\n    input\n    status\n    node {\n      __typename\n      id\n    }\n    suggestions\n    warnings {\n      code\n      message\n    }\n  }\n  includingAsserted: lookup(\n    names: [\"Anticancer agent 253\"]\n    identityLevel: INCLUDE_ASSERTED\n  ) {\n    input\n    status\n    node {\n      __typename\n      id\n    }\n    warnings {\n      code\n      message\n    }\n  }\n  compound(by: {name: \"KT-253\"}) {\n    identityAssertions {\n      kind\n      status\n      name {\n        text\n        status\n      }\n      evidence {\n        direction\n        rationale\n      }\n    }\n  }\n}",
}

export const WhatIsMissing: TypedDocument<WhatIsMissingQuery, WhatIsMissingQueryVariables> = {
  name: 'WhatIsMissing',
  text: "query WhatIsMissing {\n  measurements(\n    filter: {citation: \"citation:kt-253-comparative-guide:5\"}\n    first: 100\n  ) {\n    totalCount\n    nodes {\n      compound {\n        name\n      }\n      endpoint {\n        code\n      }\n      reportedText\n      unit\n      missing {\n        code\n        message\n      }\n    }\n  }\n}",
}

export const HowARatioIsComputed: TypedDocument<HowARatioIsComputedQuery, HowARatioIsComputedQueryVariables> = {
  name: 'HowARatioIsComputed',
  text: "query HowARatioIsComputed {\n  comparePotency(\n    reference: {name: \"KT-253\"}\n    comparators: [{name: \"Navtemadlin\"}]\n    context: {endpoint: \"IC50\"}\n  ) {\n    dataVersion\n    comparisons {\n      nodes {\n        ratio {\n          fold\n          foldLow\n          foldHigh\n          lowInclusive\n          highInclusive\n          intervalKind\n          significantFigures\n          display\n          explain {\n            formula\n            conversions\n            policy {\n              name\n              version\n            }\n            inputs {\n              side\n              reportedText\n              standardValue\n              standardUnit\n              interval {\n                low\n                high\n                lowInclusive\n                highInclusive\n                kind\n                unit\n              }\n              measurement {\n                id\n              }\n              citation {\n                label\n              }\n            }\n            excluded {\n              code\n              message\n            }\n          }\n        }\n      }\n    }\n  }\n}",
}

export const WhichRulesApply: TypedDocument<WhichRulesApplyQuery, WhichRulesApplyQueryVariables> = {
  name: 'WhichRulesApply',
  text: "query WhichRulesApply {\n  comparabilityPolicies {\n    name\n    version\n    description\n    noiseLog10\n    sources\n    rules {\n      dimension\n      description\n      onDifferent\n      onUnknownOne\n      onUnknownBoth\n    }\n  }\n}",
}

export const WithoutTheInterestedParties: TypedDocument<WithoutTheInterestedPartiesQuery, WithoutTheInterestedPartiesQueryVariables> = {
  name: 'WithoutTheInterestedParties',
  text: "query WithoutTheInterestedParties {\n  comparePotency(\n    reference: {name: \"KT-253\"}\n    context: {endpoint: \"IC50\"}\n    evidence: {excludeClasses: [ORIGINATOR_REPORTED, RIVAL_REPORTED]}\n  ) {\n    comparisons {\n      totalCount\n      nodes {\n        comparator {\n          name\n        }\n        ratio {\n          status\n          display\n        }\n      }\n    }\n    excluded {\n      totalCount\n      nodes {\n        measurement {\n          compound {\n            name\n          }\n          reportedText\n          unit\n        }\n        code\n        message\n      }\n    }\n    warnings {\n      code\n      message\n    }\n  }\n}",
}

export const FindAsYouType: TypedDocument<FindAsYouTypeQuery, FindAsYouTypeQueryVariables> = {
  name: 'FindAsYouType',
  text: "query FindAsYouType($text: String! = \"amg 2\") {\n  search(text: $text, first: 5) {\n    nodes {\n      node {\n        __typename\n        id\n      }\n      highlight\n      status\n    }\n  }\n}",
}

export const WhatIf: TypedDocument<WhatIfQuery, WhatIfQueryVariables> = {
  name: 'WhatIf',
  text: "query WhatIf($supposed: String! = \"28\") {\n  comparePotency(\n    reference: {name: \"KT-253\"}\n    comparators: [{name: \"Navtemadlin\"}]\n    context: {endpoint: \"IC50\"}\n    evidence: {override: [{measurement: \"measurement:kt-253-comparative-guide:navtemadlin:ic50\", reportedText: $supposed}]}\n  ) {\n    comparisons {\n      nodes {\n        tier\n        ratio {\n          display\n        }\n      }\n    }\n    warnings {\n      code\n      message\n    }\n  }\n}",
}

export const RankInOneAssay: TypedDocument<RankInOneAssayQuery, RankInOneAssayQueryVariables> = {
  name: 'RankInOneAssay',
  text: "query RankInOneAssay {\n  rankCompounds(context: {endpoint: \"IC50\", cellLine: {name: \"RS4;11\"}}) {\n    groups {\n      nodes {\n        assay {\n          name\n        }\n        citation {\n          label\n        }\n        rows {\n          tier\n          compound {\n            name\n          }\n          standardValue\n          standardUnit\n          n\n        }\n      }\n    }\n  }\n}",
}

export const ProposeACorrection: TypedDocument<ProposeACorrectionMutation, ProposeACorrectionMutationVariables> = {
  name: 'ProposeACorrection',
  text: "mutation ProposeACorrection($validateOnly: Boolean = true) {\n  correctMeasurement(\n    input: {idempotencyKey: \"example-correction\", validateOnly: $validateOnly, measurement: \"measurement:kt-253-comparative-guide:navtemadlin:ic50\", reportedText: \"28\", reason: \"A zero was added in typing.\"}\n  ) {\n    measurement {\n      reportedText\n      status\n    }\n    consequences {\n      changes {\n        message\n      }\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}",
}

export const WhatWaitsForReview: TypedDocument<WhatWaitsForReviewQuery, WhatWaitsForReviewQueryVariables> = {
  name: 'WhatWaitsForReview',
  text: "query WhatWaitsForReview {\n  viewer {\n    name\n    role\n  }\n  reviewQueue {\n    totalCount\n    nodes {\n      kind\n      at\n      by {\n        name\n      }\n      subject {\n        id\n      }\n      mayReview\n      becauseNot {\n        code\n        message\n      }\n      consequences {\n        changes {\n          message\n        }\n      }\n    }\n  }\n}",
}

export const CompoundsByContext: TypedDocument<CompoundsByContextQuery, CompoundsByContextQueryVariables> = {
  name: 'CompoundsByContext',
  text: "query CompoundsByContext {\n  potencyMatrix(\n    compounds: [{name: \"KT-253\"}, {name: \"Navtemadlin\"}, {name: \"SAR405838\"}]\n    contexts: [{endpoint: \"IC50\", cellLine: {name: \"RS4;11\"}}, {endpoint: \"DC50\"}]\n  ) {\n    cells {\n      state\n      compound {\n        name\n      }\n      endpoint {\n        code\n      }\n      measurements {\n        reportedText\n        unit\n        citation {\n          label\n        }\n      }\n      missingValues {\n        reportedText\n        reason\n      }\n    }\n  }\n}",
}

export const WhichCellsAreEmpty: TypedDocument<WhichCellsAreEmptyQuery, WhichCellsAreEmptyQueryVariables> = {
  name: 'WhichCellsAreEmpty',
  text: "query WhichCellsAreEmpty {\n  evidenceGaps(\n    endpoints: [\"IC50\", \"DC50\"]\n    cellLines: [{name: \"RS4;11\"}, {name: \"HEK293T MDM2-HiBiT\"}]\n  ) {\n    cells\n    filled\n    independent\n    gaps {\n      state\n      compound {\n        name\n      }\n      endpoint {\n        code\n      }\n      cellLine {\n        name\n      }\n    }\n  }\n}",
}

export const AsOfAMoment: TypedDocument<AsOfAMomentQuery, AsOfAMomentQueryVariables> = {
  name: 'AsOfAMoment',
  text: "query AsOfAMoment($then: DateTime! = \"2025-01-01T00:00:00.000Z\") {\n  then: comparePotency(\n    reference: {name: \"KT-253\"}\n    context: {endpoint: \"IC50\"}\n    evidence: {asOf: $then}\n  ) {\n    dataVersion\n    comparisons {\n      totalCount\n    }\n    warnings {\n      code\n      message\n    }\n  }\n  now: comparePotency(reference: {name: \"KT-253\"}, context: {endpoint: \"IC50\"}) {\n    dataVersion\n    comparisons {\n      totalCount\n    }\n  }\n}",
}

export const HowValuesScatter: TypedDocument<HowValuesScatterQuery, HowValuesScatterQueryVariables> = {
  name: 'HowValuesScatter',
  text: "query HowValuesScatter {\n  potencyStatistics(compound: {name: \"CGM-097\"}, context: {endpoint: \"IC50\"}) {\n    n\n    nCensored\n    mentions\n    median\n    geometricMean\n    standardUnit\n    boundedMean\n    log10Sd\n  }\n}",
}

export const OneContextOverAnother: TypedDocument<OneContextOverAnotherQuery, OneContextOverAnotherQueryVariables> = {
  name: 'OneContextOverAnother',
  text: "query OneContextOverAnother {\n  selectivity(\n    compound: {name: \"Nutlin-3\"}\n    reference: {endpoint: \"IC50\", cellLine: {name: \"PA-1\"}}\n    others: [{endpoint: \"IC50\", cellLine: {name: \"PA-1 without p53\"}}]\n  ) {\n    reference\n    entries {\n      context\n      status\n      display\n      verdict {\n        outcome\n        reasons {\n          code\n          state\n        }\n      }\n    }\n  }\n}",
}

export const WhereSourcesDisagree: TypedDocument<WhereSourcesDisagreeQuery, WhereSourcesDisagreeQueryVariables> = {
  name: 'WhereSourcesDisagree',
  text: "query WhereSourcesDisagree {\n  discrepancies(first: 50) {\n    totalCount\n    nodes {\n      rule\n      message\n    }\n  }\n}",
}

export const SayItInASentence: TypedDocument<SayItInASentenceQuery, SayItInASentenceQueryVariables> = {
  name: 'SayItInASentence',
  text: "query SayItInASentence {\n  fact(id: \"measurement:kt-253-comparative-guide:kt-253:ic50\")\n}",
}