// Generated from schema/ by `npm run codegen`. Edit schema/ and codegen.yml, never this file.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { NodeRecord } from '../node-record.js';
import type { Compound as CompoundRecord, CompanyRole as CompanyRoleRecord } from '../../domain/compound.js';
import type { Company as CompanyRecord } from '../../domain/company.js';
import type { Mechanism as MechanismRecord } from '../../domain/mechanism.js';
import type { Target as TargetRecord } from '../../domain/target.js';
import type { CellLine as CellLineRecord } from '../../domain/cell-line.js';
import type { Endpoint as EndpointRecord } from '../../domain/endpoint.js';
import type { Assay as AssayRecord, Parameter as ParameterRecord } from '../../domain/assay.js';
import type { Protocol as ProtocolRecord, ProtocolStep as ProtocolStepRecord } from '../../domain/protocol.js';
import type { SourceLocator as SourceLocatorRecord } from '../../domain/source-locator.js';
import type { SourceDocument as SourceDocumentRecord } from '../../domain/document.js';
import type { Citation as CitationRecord } from '../../domain/citation.js';
import type { Claim as ClaimRecord, EvidenceLine as EvidenceLineRecord } from '../../domain/claim.js';
import type { Measurement as MeasurementRecord } from '../../domain/measurement.js';
import type { MissingValue as MissingValueRecord } from '../../domain/missing-value.js';
import type { AssayConnection as AssayConnectionRecord, CellLineConnection as CellLineConnectionRecord, CitationConnection as CitationConnectionRecord, ClaimConnection as ClaimConnectionRecord, CompanyConnection as CompanyConnectionRecord, CompoundConnection as CompoundConnectionRecord, CompoundComparisonConnection as CompoundComparisonConnectionRecord, DocumentConnection as DocumentConnectionRecord, ExcludedMeasurementConnection as ExcludedMeasurementConnectionRecord, MeasurementConnection as MeasurementConnectionRecord, MechanismConnection as MechanismConnectionRecord, ProtocolConnection as ProtocolConnectionRecord, TargetConnection as TargetConnectionRecord, AuditEventConnection as AuditEventConnectionRecord, SearchConnection as SearchConnectionRecord, RankingGroupConnection as RankingGroupConnectionRecord, DiscrepancyConnection as DiscrepancyConnectionRecord, ProposalConnection as ProposalConnectionRecord } from '../connection-records.js';
import type { CompoundName as CompoundNameRecord } from '../../graph/queries/compound-name.js';
import type { CompoundForm as CompoundFormRecord } from '../compound-form.js';
import type { IdentityAssertion as IdentityAssertionRecord } from '../../graph/queries/identity-assertion.js';
import type { SearchHit as SearchHitRecord } from '../search-hit.js';
import type { LookupResult as LookupResultRecord } from '../look-up.js';
import type { ComparisonAnswer as ComparisonAnswerRecord } from '../comparison-answer.js';
import type { CompoundComparison as CompoundComparisonRecord } from '../../domain/compound-comparison.js';
import type { PotencyRatio as PotencyRatioRecord } from '../../domain/potency-ratio.js';
import type { PotencyStatistics as PotencyStatisticsRecord } from '../../domain/potency-statistics.js';
import type { RankingAnswer as RankingAnswerRecord } from '../ranking-answer.js';
import type { RankingGroup as RankingGroupRecord, RankedCompound as RankedCompoundRecord } from '../../domain/rank-compounds.js';
import type { MatrixAnswer as MatrixAnswerRecord } from '../matrix-answer.js';
import type { MatrixCell as MatrixCellRecord } from '../../domain/potency-matrix.js';
import type { SelectivityProfile as SelectivityProfileRecord, SelectivityEntry as SelectivityEntryRecord } from '../selectivity-answer.js';
import type { EvidenceGapReport as EvidenceGapReportRecord } from '../../domain/evidence-gaps.js';
import type { Discrepancy as DiscrepancyRecord } from '../../domain/discrepancy.js';
import type { RatioExplanation as RatioExplanationRecord, ExplainedInput as ExplainedInputRecord } from '../../domain/ratio-explanation.js';
import type { ExcludedMeasurement as ExcludedMeasurementRecord } from '../../domain/excluded-measurement.js';
import type { ComparabilityVerdict as ComparabilityVerdictRecord } from '../../domain/comparability-verdict.js';
import type { ComparabilityPolicy as ComparabilityPolicyRecord } from '../../domain/comparability-policy.js';
import type { MissingFact as MissingFactRecord } from '../../domain/missing-fact.js';
import type { ValueInterval as ValueIntervalRecord } from '../../domain/value-interval.js';
import type { IndependenceAnswer as IndependenceAnswerRecord } from '../independence-answer.js';
import type { UserError as UserErrorRecord, InvalidInput as InvalidInputRecord, ConflictError as ConflictErrorRecord, DuplicateError as DuplicateErrorRecord } from '../../domain/user-error.js';
import type { MutationAnswer as MutationAnswerRecord } from '../mutation-answer.js';
import type { Proposal as ProposalRecord } from '../../domain/proposal.js';
import type { AuditEvent as AuditEventRecord } from '../../graph/queries/audit.js';
import type { Contributor as ContributorRecord, Affiliation as AffiliationRecord } from '../contributor.js';
import type { Service as ServiceRecord } from '../service.js';
import type { DocumentCoverage as DocumentCoverageRecord } from '../../domain/coverage.js';
import type { RequestContext } from '../context.js';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A moment in time, ISO 8601 with a time zone; answers are in UTC with milliseconds, such as `2026-01-31T09:30:00.000Z`. */
  DateTime: { input: string; output: string; }
};

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

/** That a contributor belongs to a company. */
export type Affiliation = {
  readonly __typename?: 'Affiliation';
  /** The company. */
  readonly company: Company;
  /** Since when, as an ISO date; null where not known. */
  readonly from?: Maybe<Scalars['String']['output']>;
  /** Until when, as an ISO date; null where it lasts or is not known. */
  readonly to?: Maybe<Scalars['String']['output']>;
};

/** An experiment as far as its source describes it. What the source does not say is null and is never filled in. */
export type Assay = Node & {
  readonly __typename?: 'Assay';
  /** The cell line; null for an assay without cells or where not known. */
  readonly cellLine?: Maybe<CellLine>;
  /** How the cell line is known; null where there is none. */
  readonly cellLineBasis?: Maybe<Basis>;
  /** How long cells or protein saw the compound, in hours where a number is stated; null where nothing at all is said. */
  readonly exposureTime?: Maybe<Parameter>;
  /** Biochemical, cellular or in vivo; null where not known. */
  readonly format?: Maybe<Scalars['String']['output']>;
  /** Its readable, permanent id. */
  readonly id: Scalars['ID']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Other conditions, in the order of the source. */
  readonly parameters: ReadonlyArray<Parameter>;
  /** The method that it follows; null where not known. */
  readonly protocol?: Maybe<Protocol>;
  /** How the link to the method is known; null where there is none. */
  readonly protocolBasis?: Maybe<Basis>;
  /** What is read, such as `cell viability`; null where not known. */
  readonly readout?: Maybe<Scalars['String']['output']>;
  /** What the assay measures against. Null for a phenotypic read-out such as viability; never taken from a compound's mechanism. */
  readonly target?: Maybe<Target>;
  /** The detection technology, such as `CellTiter-Glo`; null where not known. */
  readonly technology?: Maybe<Scalars['String']['output']>;
  /** Revision of this record, from 1. */
  readonly version: Scalars['Int']['output'];
};

/** One page of assays. */
export type AssayConnection = {
  readonly __typename?: 'AssayConnection';
  /** The rows with a cursor each. */
  readonly edges: ReadonlyArray<AssayEdge>;
  /** The rows. */
  readonly nodes: ReadonlyArray<Assay>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** Rows in the whole list, counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One assay in a list. */
export type AssayEdge = {
  readonly __typename?: 'AssayEdge';
  /** Marks this row for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The assay. */
  readonly node: Assay;
};

/** Which assays to list. Conditions that stand together must all hold; a condition that is null or absent does not restrict. */
export type AssayFilter = {
  /** Its own target fits. */
  readonly against?: InputMaybe<TargetFilter>;
  /** All of these must hold; an empty list restricts nothing. */
  readonly and?: InputMaybe<ReadonlyArray<AssayFilter>>;
  /** It is made in this cell line. */
  readonly cellLine?: InputMaybe<CellLineKey>;
  /** How long cells or protein saw the compound, in hours. A time that the source gives as an example only is not known. */
  readonly exposureTime?: InputMaybe<FloatFilter>;
  /** Biochemical, cellular or in vivo. */
  readonly format?: InputMaybe<StringFilter>;
  /** Its id. */
  readonly id?: InputMaybe<IdFilter>;
  /** Its cell line fits. */
  readonly inCellLine?: InputMaybe<CellLineFilter>;
  /** At least one measurement in force in it fits. */
  readonly measurements?: InputMaybe<MeasurementFilter>;
  /** Its name. */
  readonly name?: InputMaybe<StringFilter>;
  /** This must not hold. What is not known holds no condition, so that it is let through; `not: {}` matches nothing. */
  readonly not?: InputMaybe<AssayFilter>;
  /** At least one of these must hold; an empty list matches nothing. */
  readonly or?: InputMaybe<ReadonlyArray<AssayFilter>>;
  /** It follows this protocol, by id. */
  readonly protocol?: InputMaybe<Scalars['ID']['input']>;
  /** What is read, such as `cell viability`. */
  readonly readout?: InputMaybe<StringFilter>;
  /** The assay's own target; a phenotypic assay has none. */
  readonly target?: InputMaybe<TargetKey>;
  /** The detection technology. */
  readonly technology?: InputMaybe<StringFilter>;
};

/** One change of the graph. Events are numbered without gaps and chained by hash, so that accidents and careless edits show. */
export type AuditEvent = Node & {
  readonly __typename?: 'AuditEvent';
  /** What was done, such as the loading of a seed file. */
  readonly action: Scalars['String']['output'];
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Fields before and after; empty where things were only added. */
  readonly changes: ReadonlyArray<FieldChange>;
  /** Who did it. */
  readonly contributor: Contributor;
  /** SHA-256 of this event with the hash before it, lower-case hex. */
  readonly hash: Scalars['String']['output'];
  /** Its readable, permanent id. */
  readonly id: Scalars['ID']['output'];
  /** Hash of the event before; 64 zeros for the first. */
  readonly previousHash: Scalars['String']['output'];
  /** Why; null where no reason was given. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Its number, from 1; it is the `dataVersion` of answers given after it. */
  readonly sequence: Scalars['Int']['output'];
  /** Ids of what it is about. */
  readonly subjects: ReadonlyArray<Scalars['ID']['output']>;
};

/** One page of changes. */
export type AuditEventConnection = {
  readonly __typename?: 'AuditEventConnection';
  /** The rows with a cursor each. */
  readonly edges: ReadonlyArray<AuditEventEdge>;
  /** The rows. */
  readonly nodes: ReadonlyArray<AuditEvent>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** Rows in the whole list, counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One change in a list. */
export type AuditEventEdge = {
  readonly __typename?: 'AuditEventEdge';
  /** Marks this row for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The change. */
  readonly node: AuditEvent;
};

/** What recomputing the audit log found. */
export type AuditVerification = {
  readonly __typename?: 'AuditVerification';
  /** How many events the log holds. */
  readonly events: Scalars['Int']['output'];
  /** Where it ends, as sequence:hash. Keep it elsewhere: `equipotent verify-audit --expect` holds a later log against it. */
  readonly head: Scalars['String']['output'];
  /** True where nothing was found. */
  readonly ok: Scalars['Boolean']['output'];
  /** What was found; at most 1,001, the last telling how many more. */
  readonly problems: ReadonlyArray<Issue>;
};

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

/** A cell line. An engineered line is a line of its own, with its parent. */
export type CellLine = Node & {
  readonly __typename?: 'CellLine';
  /** Cellosaurus accession; null where not checked. */
  readonly cellosaurus?: Maybe<Scalars['String']['output']>;
  /** Its readable, permanent id. */
  readonly id: Scalars['ID']['output'];
  /** How it was engineered, such as an MDM2-HiBiT fusion; null where it is not engineered as far as known. */
  readonly modification?: Maybe<Scalars['String']['output']>;
  /** Its name as commonly printed. */
  readonly name: Scalars['String']['output'];
  /** The line from which it was made; null where it is none or the parent is not known. */
  readonly parent?: Maybe<CellLine>;
  /** Revision of this record, from 1. */
  readonly version: Scalars['Int']['output'];
};

/** One page of cell lines. */
export type CellLineConnection = {
  readonly __typename?: 'CellLineConnection';
  /** The rows with a cursor each. */
  readonly edges: ReadonlyArray<CellLineEdge>;
  /** The rows. */
  readonly nodes: ReadonlyArray<CellLine>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** Rows in the whole list, counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One cell line in a list. */
export type CellLineEdge = {
  readonly __typename?: 'CellLineEdge';
  /** Marks this row for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The cell line. */
  readonly node: CellLine;
};

/** Which cell lines to list. Conditions that stand together must all hold; a condition that is null or absent does not restrict. */
export type CellLineFilter = {
  /** All of these must hold; an empty list restricts nothing. */
  readonly and?: InputMaybe<ReadonlyArray<CellLineFilter>>;
  /** At least one assay in it fits. */
  readonly assays?: InputMaybe<AssayFilter>;
  /** Cellosaurus accession. */
  readonly cellosaurus?: InputMaybe<StringFilter>;
  /** Its id. */
  readonly id?: InputMaybe<IdFilter>;
  /** How it was engineered; `isNull: true` finds lines that are not engineered as far as known. */
  readonly modification?: InputMaybe<StringFilter>;
  /** Its name as printed: `RS4;11`. Other spellings are found by `lookup`. */
  readonly name?: InputMaybe<StringFilter>;
  /** This must not hold. What is not known holds no condition, so that it is let through; `not: {}` matches nothing. */
  readonly not?: InputMaybe<CellLineFilter>;
  /** At least one of these must hold; an empty list matches nothing. */
  readonly or?: InputMaybe<ReadonlyArray<CellLineFilter>>;
  /** It was made from this line. */
  readonly parent?: InputMaybe<CellLineKey>;
};

/** Exactly one way to name a cell line. */
export type CellLineKey =
  /** Its Cellosaurus accession, such as `CVCL_0093`. */
  { readonly cellosaurus: Scalars['String']['input']; readonly id?: never; readonly name?: never; }
  |  /** Its readable id, such as `cell-line:rs4-11`. */
  { readonly cellosaurus?: never; readonly id: Scalars['ID']['input']; readonly name?: never; }
  |  /** Its name in any spelling: `RS4;11`, `RS4-11` and `RS411` are one. */
  { readonly cellosaurus?: never; readonly id?: never; readonly name: Scalars['String']['input']; };

/** A reference as printed. Two references with the same label stay two. */
export type Citation = Node & {
  readonly __typename?: 'Citation';
  /** When the address was read; null where it was not. */
  readonly accessedAt?: Maybe<Scalars['String']['output']>;
  /** The document that lists it; null for a source outside any document. */
  readonly document?: Maybe<Document>;
  /** DOI without a prefix; null where none is printed or resolved. */
  readonly doi?: Maybe<Scalars['String']['output']>;
  /** How well it can be found again. */
  readonly grade: CitationGrade;
  /** Host of the cited source; null where none is printed. */
  readonly host?: Maybe<Scalars['String']['output']>;
  /** Its readable, permanent id. */
  readonly id: Scalars['ID']['output'];
  /** What it is called in the list; null where it has no name. */
  readonly label?: Maybe<Scalars['String']['output']>;
  /** Terms under which the cited source may be used; null where not known. */
  readonly license?: Maybe<Scalars['String']['output']>;
  /** The title with a misprint put right, such as "Degrader" for a printed "Degradar"; null where the printed title is right. */
  readonly normalisedTitle?: Maybe<Scalars['String']['output']>;
  /** Its number in the document's list; null for the document's own citation and for sources outside it. */
  readonly number?: Maybe<Scalars['Int']['output']>;
  /** PubMed id; null where none is printed or resolved. */
  readonly pmid?: Maybe<Scalars['String']['output']>;
  /** Who issued the cited source; null where not known. */
  readonly publishedBy?: Maybe<Company>;
  /** How the publisher is known: INFERRED where only a host name points to it. */
  readonly publisherBasis: Basis;
  /** The entry exactly as printed. */
  readonly reportedText: Scalars['String']['output'];
  /** Title of the cited source; null where only a host is printed. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** Address; null where none is printed. */
  readonly url?: Maybe<Scalars['String']['output']>;
};

/** One page of citations. */
export type CitationConnection = {
  readonly __typename?: 'CitationConnection';
  /** The rows with a cursor each. */
  readonly edges: ReadonlyArray<CitationEdge>;
  /** The rows. */
  readonly nodes: ReadonlyArray<Citation>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** Rows in the whole list, counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One citation in a list. */
export type CitationEdge = {
  readonly __typename?: 'CitationEdge';
  /** Marks this row for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The citation. */
  readonly node: Citation;
};

/** Which citations to list. Conditions that stand together must all hold; a condition that is null or absent does not restrict. */
export type CitationFilter = {
  /** All of these must hold; an empty list restricts nothing. */
  readonly and?: InputMaybe<ReadonlyArray<CitationFilter>>;
  /** This document lists it, by id. */
  readonly document?: InputMaybe<Scalars['ID']['input']>;
  /** DOI without a prefix. */
  readonly doi?: InputMaybe<StringFilter>;
  /** How well it can be found again is one of these; an empty list matches nothing. */
  readonly grade?: InputMaybe<ReadonlyArray<CitationGrade>>;
  /** Host of the cited source. */
  readonly host?: InputMaybe<StringFilter>;
  /** Its id. */
  readonly id?: InputMaybe<IdFilter>;
  /** What it is called in the list. */
  readonly label?: InputMaybe<StringFilter>;
  /** At least one measurement in force that it reports fits. */
  readonly measurements?: InputMaybe<MeasurementFilter>;
  /** This must not hold. What is not known holds no condition, so that it is let through; `not: {}` matches nothing. */
  readonly not?: InputMaybe<CitationFilter>;
  /** Its number in the document's list. */
  readonly number?: InputMaybe<FloatFilter>;
  /** At least one of these must hold; an empty list matches nothing. */
  readonly or?: InputMaybe<ReadonlyArray<CitationFilter>>;
  /** PubMed id. */
  readonly pmid?: InputMaybe<StringFilter>;
  /** Who issued the cited source fits. */
  readonly publishedBy?: InputMaybe<CompanyFilter>;
  /** This company issued the cited source. */
  readonly publisher?: InputMaybe<CompanyKey>;
  /** The document that lists it fits. */
  readonly reportedIn?: InputMaybe<DocumentFilter>;
  /** The entry as printed. */
  readonly reportedText?: InputMaybe<StringFilter>;
  /** Title of the cited source as printed. */
  readonly title?: InputMaybe<StringFilter>;
};

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

/** What a list of citations is ordered by; the id decides among equals. */
export type CitationOrder =
  /** By id. Nothing can follow it in `orderBy`. */
  | 'ID_ASC'
  /** By id, backwards. Nothing can follow it in `orderBy`. */
  | 'ID_DESC'
  /** By label, A first, without regard to case. */
  | 'LABEL_ASC'
  /** By label, Z first, without regard to case. */
  | 'LABEL_DESC'
  /** By number in the document's list, lowest first. Those without it come last. */
  | 'NUMBER_ASC'
  /** By number in the document's list, highest first. Those without it come last. */
  | 'NUMBER_DESC';

/** A statement of a source, in our own words, with where it stands and what speaks for and against it. */
export type Claim = Node & {
  readonly __typename?: 'Claim';
  /** The compounds, targets, mechanisms or documents that it is about. */
  readonly about: ReadonlyArray<Node>;
  /** How many evidence lines dispute it. */
  readonly disputing: Scalars['Int']['output'];
  /** What speaks for and against it, by id. */
  readonly evidenceLines: ReadonlyArray<EvidenceLine>;
  /** Its readable, permanent id. */
  readonly id: Scalars['ID']['output'];
  /** How many of the supporting lines rest on a measurer without an interest. */
  readonly independentSupporting: Scalars['Int']['output'];
  /** Where the source says so; null where not recorded. */
  readonly locator?: Maybe<SourceLocator>;
  /** Its number in the list of the document's claims; null where it has none. */
  readonly number?: Maybe<Scalars['Int']['output']>;
  /** Where it stands in its life. */
  readonly status: EvidenceStatus;
  /** How many evidence lines support it. */
  readonly supporting: Scalars['Int']['output'];
  /** What is claimed, in our own words. */
  readonly text: Scalars['String']['output'];
  /** What the evidence says of it. */
  readonly verdict: ClaimVerdict;
};

/** One page of claims. */
export type ClaimConnection = {
  readonly __typename?: 'ClaimConnection';
  /** The rows with a cursor each. */
  readonly edges: ReadonlyArray<ClaimEdge>;
  /** The rows. */
  readonly nodes: ReadonlyArray<Claim>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** Rows in the whole list, counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One claim in a list. */
export type ClaimEdge = {
  readonly __typename?: 'ClaimEdge';
  /** Marks this row for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The claim. */
  readonly node: Claim;
};

/** Which claims to list. Conditions that stand together must all hold; a condition that is null or absent does not restrict. */
export type ClaimFilter = {
  /** At least one compound that it is about fits. */
  readonly aboutCompound?: InputMaybe<CompoundFilter>;
  /** At least one target that it is about fits. */
  readonly aboutTarget?: InputMaybe<TargetFilter>;
  /** All of these must hold; an empty list restricts nothing. */
  readonly and?: InputMaybe<ReadonlyArray<ClaimFilter>>;
  /** It is about this compound. */
  readonly compound?: InputMaybe<CompoundKey>;
  /** It stands in this document, by id. */
  readonly document?: InputMaybe<Scalars['ID']['input']>;
  /** Its id. */
  readonly id?: InputMaybe<IdFilter>;
  /** It is about this mechanism, by id. */
  readonly mechanism?: InputMaybe<Scalars['ID']['input']>;
  /** This must not hold. What is not known holds no condition, so that it is let through; `not: {}` matches nothing. */
  readonly not?: InputMaybe<ClaimFilter>;
  /** Its number in the list of the document's claims. */
  readonly number?: InputMaybe<FloatFilter>;
  /** At least one of these must hold; an empty list matches nothing. */
  readonly or?: InputMaybe<ReadonlyArray<ClaimFilter>>;
  /** Where it stands in its life. What is listed is in force, so that only ACCEPTED finds anything at present. An empty list matches nothing. */
  readonly status?: InputMaybe<ReadonlyArray<EvidenceStatus>>;
  /** It is about this target. */
  readonly target?: InputMaybe<TargetKey>;
  /** What is claimed, in our own words. */
  readonly text?: InputMaybe<StringFilter>;
};

/** What a list of claims is ordered by; the id decides among equals. */
export type ClaimOrder =
  /** By id. Nothing can follow it in `orderBy`. */
  | 'ID_ASC'
  /** By id, backwards. Nothing can follow it in `orderBy`. */
  | 'ID_DESC'
  /** By number in the document's list, lowest first. Those without it come last. */
  | 'NUMBER_ASC'
  /** By number in the document's list, highest first. Those without it come last. */
  | 'NUMBER_DESC';

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

/** A company: a developer, publisher, vendor or maker of reagents. Which of these it is stands on each relation, not here. */
export type Company = Node & {
  readonly __typename?: 'Company';
  /** Compounds with which any source connects it, page by page, by name. */
  readonly compounds: CompoundConnection;
  /** Its readable, permanent id. */
  readonly id: Scalars['ID']['output'];
  /** The name as sources print it; not expanded and not merged with a successor's. */
  readonly name: Scalars['String']['output'];
  /** Revision of this record, from 1. */
  readonly version: Scalars['Int']['output'];
};


/** A company: a developer, publisher, vendor or maker of reagents. Which of these it is stands on each relation, not here. */
export type CompanyCompoundsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One page of companies. */
export type CompanyConnection = {
  readonly __typename?: 'CompanyConnection';
  /** The rows with a cursor each. */
  readonly edges: ReadonlyArray<CompanyEdge>;
  /** The rows. */
  readonly nodes: ReadonlyArray<Company>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** Rows in the whole list, counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One company in a list. */
export type CompanyEdge = {
  readonly __typename?: 'CompanyEdge';
  /** Marks this row for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The company. */
  readonly node: Company;
};

/** Which companies to list. Conditions that stand together must all hold; a condition that is null or absent does not restrict. */
export type CompanyFilter = {
  /** All of these must hold; an empty list restricts nothing. */
  readonly and?: InputMaybe<ReadonlyArray<CompanyFilter>>;
  /** At least one source that it published fits. */
  readonly citations?: InputMaybe<CitationFilter>;
  /** At least one compound with which it is connected fits. */
  readonly compounds?: InputMaybe<CompoundFilter>;
  /** Its id. */
  readonly id?: InputMaybe<IdFilter>;
  /** Its name as sources print it. */
  readonly name?: InputMaybe<StringFilter>;
  /** This must not hold. What is not known holds no condition, so that it is let through; `not: {}` matches nothing. */
  readonly not?: InputMaybe<CompanyFilter>;
  /** At least one of these must hold; an empty list matches nothing. */
  readonly or?: InputMaybe<ReadonlyArray<CompanyFilter>>;
};

/** Exactly one way to name a company. */
export type CompanyKey =
  /** Its readable id, such as `company:kymera`. */
  { readonly id: Scalars['ID']['input']; readonly name?: never; }
  |  /** Its name as sources print it, in any case. */
  { readonly id?: never; readonly name: Scalars['String']['input']; };

/** A company in the role that it plays for a compound. */
export type CompanyRole = {
  readonly __typename?: 'CompanyRole';
  /** The source that says so; null where none is recorded. */
  readonly citation?: Maybe<Citation>;
  /** The company. */
  readonly company: Company;
  /** The printed cell, such as `Amgen/Kartos` where two companies share it; null where nothing is printed. */
  readonly reportedText?: Maybe<Scalars['String']['output']>;
  /** Its role as far as known, such as DEVELOPER; UNKNOWN where the source only prints the name. */
  readonly role: Scalars['String']['output'];
};

/** That a company has to do with a compound. */
export type CompanyRoleInput = {
  /** The source that says so. */
  readonly citation?: InputMaybe<Scalars['ID']['input']>;
  /** The company. */
  readonly company: CompanyKey;
  /** The cell as printed, such as `Amgen/Kartos`. */
  readonly reportedText?: InputMaybe<Scalars['String']['input']>;
  /** DEVELOPER, MANUFACTURER, VENDOR or UNKNOWN (the default). */
  readonly role?: InputMaybe<Scalars['String']['input']>;
};

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

/** A named, versioned set of rules on when two values may be compared. It is returned with every answer that used it. */
export type ComparabilityPolicy = {
  readonly __typename?: 'ComparabilityPolicy';
  /** What it is for. */
  readonly description: Scalars['String']['output'];
  /** Its name with its version, such as `standard-v1`; what stands under a name never changes. */
  readonly name: Scalars['String']['output'];
  /** Two compounds within this many powers of ten are not told apart: 0.3 is two-fold. A convention, not a significance test. */
  readonly noiseLog10: Scalars['Float']['output'];
  /** Its rules, in the order in which they are applied. */
  readonly rules: ReadonlyArray<PolicyRule>;
  /** DOIs of the publications behind its numbers. */
  readonly sources: ReadonlyArray<Scalars['String']['output']>;
  /** Its version. */
  readonly version: Scalars['Int']['output'];
};

/** What one rule found. */
export type ComparabilityReason = {
  readonly __typename?: 'ComparabilityReason';
  /** A stable word for programs, such as MECHANISM_DIFFERS or ENDPOINT_SAME. */
  readonly code: Scalars['String']['output'];
  /** How the comparator's side is known; null where the rule has no single fact behind it. */
  readonly comparatorBasis?: Maybe<Basis>;
  /** What is known of the comparator's side; null where nothing is. */
  readonly comparatorValue?: Maybe<Scalars['String']['output']>;
  /** The respect in which the two were held side by side. */
  readonly dimension: ComparabilityDimension;
  /** For people. */
  readonly message: Scalars['String']['output'];
  /** What the policy makes of it; the caveats and obstacles are the reasons whose outcome is not COMPARABLE. */
  readonly outcome: ComparabilityOutcome;
  /** How the reference's side is known; null where the rule has no single fact behind it. */
  readonly referenceBasis?: Maybe<Basis>;
  /** What is known of the reference's side; null where nothing is. */
  readonly referenceValue?: Maybe<Scalars['String']['output']>;
  /** What was found. */
  readonly state: DimensionState;
};

/** Whether a comparison is allowed, and why. */
export type ComparabilityVerdict = {
  readonly __typename?: 'ComparabilityVerdict';
  /** What would have to be known to say more; each one a task. */
  readonly missing: ReadonlyArray<MissingFact>;
  /** The outcome under the policy. */
  readonly outcome: ComparabilityOutcome;
  /** What every rule found, in the policy's order. */
  readonly reasons: ReadonlyArray<ComparabilityReason>;
};

/** A chemical substance as the sources in this graph know it. Nothing is filled in that no source states. */
export type Compound = Node & {
  readonly __typename?: 'Compound';
  /** Statements of sources about it, page by page, by number in their document and then by id. */
  readonly claims: ClaimConnection;
  /** Companies connected with it, each in its role as a source prints it; empty where none is known. */
  readonly companies: ReadonlyArray<CompanyRole>;
  /** Compounds of which this is a salt, stereoisomer or other form; empty where it is none. */
  readonly forms: ReadonlyArray<CompoundForm>;
  /** Its readable, permanent id. */
  readonly id: Scalars['ID']['output'];
  /** Assertions that a name or another compound is the same substance, with their status; nothing is merged by them. */
  readonly identityAssertions: ReadonlyArray<IdentityAssertion>;
  /** Standard InChIKey of the structure; null where no source states the structure. */
  readonly inchiKey?: Maybe<Scalars['String']['output']>;
  /** Who stands behind its numbers: how many, from how many sources, how many of them independent. */
  readonly independence: IndependenceReport;
  /** Its measurements in force, page by page. A cell without a number is no measurement: see `missingValues`. */
  readonly measurements: MeasurementConnection;
  /** How it acts; empty where not known. Several where sources name several. */
  readonly mechanisms: ReadonlyArray<Mechanism>;
  /** Cells of sources that hold no value for it, with what was printed and why. */
  readonly missingValues: ReadonlyArray<MissingValue>;
  /** The kind of substance, such as `small molecule` or `PROTAC`; null where not known. */
  readonly modality?: Maybe<Scalars['String']['output']>;
  /** Molecular weight in g/mol; null where not known. */
  readonly molecularWeight?: Maybe<Scalars['Float']['output']>;
  /** The name under which it is listed, such as `KT-253`. */
  readonly name: Scalars['String']['output'];
  /** Every name that sources give it, each with its trust, whether or not it may be followed to the compound. */
  readonly names: ReadonlyArray<CompoundName>;
  /** This compound as comparator against a reference, one entry for each endpoint, target and cell line; fold is this compound ÷ the reference, so above 1 the reference is more potent. Empty where they share no context. */
  readonly potencyComparison: ReadonlyArray<CompoundComparison>;
  /** The structure as SMILES; null where no source states the structure. */
  readonly smiles?: Maybe<Scalars['String']['output']>;
  /** Revision of this record, from 1. */
  readonly version: Scalars['Int']['output'];
};


/** A chemical substance as the sources in this graph know it. Nothing is filled in that no source states. */
export type CompoundClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  evidence?: InputMaybe<EvidenceScope>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
};


/** A chemical substance as the sources in this graph know it. Nothing is filled in that no source states. */
export type CompoundIndependenceArgs = {
  evidence?: InputMaybe<EvidenceScope>;
};


/** A chemical substance as the sources in this graph know it. Nothing is filled in that no source states. */
export type CompoundMeasurementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  evidence?: InputMaybe<EvidenceScope>;
  filter?: InputMaybe<MeasurementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MeasurementOrder>>;
};


/** A chemical substance as the sources in this graph know it. Nothing is filled in that no source states. */
export type CompoundMissingValuesArgs = {
  evidence?: InputMaybe<EvidenceScope>;
};


/** A chemical substance as the sources in this graph know it. Nothing is filled in that no source states. */
export type CompoundPotencyComparisonArgs = {
  context?: InputMaybe<PotencyContext>;
  evidence?: InputMaybe<EvidenceScope>;
  identityLevel?: InputMaybe<IdentityLevel>;
  policy?: InputMaybe<Scalars['String']['input']>;
  reference: CompoundKey;
};

/** One comparator in one context (endpoint, target, cell line). The reference itself is not listed. */
export type CompoundComparison = {
  readonly __typename?: 'CompoundComparison';
  /** The cell line; null where there is none or it is not known. */
  readonly cellLine?: Maybe<CellLine>;
  /** The compound compared with the reference. */
  readonly comparator: Compound;
  /** What is compared. */
  readonly endpoint: Endpoint;
  /** The answers within each assay and source, of which `ratio` is made. */
  readonly groups: ReadonlyArray<PotencyRatio>;
  /** The answer over all groups; status NO_VALUE where only a missing value is known. */
  readonly ratio: PotencyRatio;
  /** The assay's own target; null for a phenotypic read-out. */
  readonly target?: Maybe<Target>;
  /** Rank by potency, 1 for the most potent, the reference counted. Compounds within the policy's noise share a tier. Null without a comparable value. */
  readonly tier?: Maybe<Scalars['Int']['output']>;
};

/** One page of compared compounds. */
export type CompoundComparisonConnection = {
  readonly __typename?: 'CompoundComparisonConnection';
  /** The rows with a cursor each. */
  readonly edges: ReadonlyArray<CompoundComparisonEdge>;
  /** The rows. */
  readonly nodes: ReadonlyArray<CompoundComparison>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** Rows in the whole list, counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One compared compound in a list. */
export type CompoundComparisonEdge = {
  readonly __typename?: 'CompoundComparisonEdge';
  /** Marks this row for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The compared compound. */
  readonly node: CompoundComparison;
};

/** One page of compounds. */
export type CompoundConnection = {
  readonly __typename?: 'CompoundConnection';
  /** The rows with a cursor each. */
  readonly edges: ReadonlyArray<CompoundEdge>;
  /** The rows. */
  readonly nodes: ReadonlyArray<Compound>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** Rows in the whole list, counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One compound in a list. */
export type CompoundEdge = {
  readonly __typename?: 'CompoundEdge';
  /** Marks this row for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The compound. */
  readonly node: Compound;
};

/** Which compounds to list. Conditions that stand together must all hold; a condition that is null or absent does not restrict. */
export type CompoundFilter = {
  /** All of these must hold; an empty list restricts nothing. */
  readonly and?: InputMaybe<ReadonlyArray<CompoundFilter>>;
  /** At least one claim in force about it fits. */
  readonly claims?: InputMaybe<ClaimFilter>;
  /** This company is connected with it, in whatever role. */
  readonly company?: InputMaybe<CompanyKey>;
  /** At least one company connected with it fits. */
  readonly developedBy?: InputMaybe<CompanyFilter>;
  /** At least one of its mechanisms fits. */
  readonly hasMechanism?: InputMaybe<MechanismFilter>;
  /** Its id. */
  readonly id?: InputMaybe<IdFilter>;
  /** Its standard InChIKey; the first 14 letters, by `startsWith`, find every stereoisomer and salt form of one skeleton that is recorded. */
  readonly inchiKey?: InputMaybe<StringFilter>;
  /** The compound has at least one measurement in force that fits. */
  readonly measurements?: InputMaybe<MeasurementFilter>;
  /** It acts by this mechanism, by id. */
  readonly mechanism?: InputMaybe<Scalars['ID']['input']>;
  /** The kind of substance, such as `small molecule`. */
  readonly modality?: InputMaybe<StringFilter>;
  /** Molecular weight in g/mol. */
  readonly molecularWeight?: InputMaybe<FloatFilter>;
  /** The compound's primary name. */
  readonly name?: InputMaybe<StringFilter>;
  /** This must not hold. What is not known holds no condition, so that it is let through; `not: {}` matches nothing. */
  readonly not?: InputMaybe<CompoundFilter>;
  /** At least one of these must hold; an empty list matches nothing. */
  readonly or?: InputMaybe<ReadonlyArray<CompoundFilter>>;
  /** One of its mechanisms acts on this target. That is not what it was measured against: see `measurements`. */
  readonly target?: InputMaybe<TargetKey>;
};

/** That a compound is a form of another one. */
export type CompoundForm = {
  readonly __typename?: 'CompoundForm';
  /** SALT, ENANTIOMER, RACEMATE, UNDEFINED_STEREO or ISOTOPOLOGUE. */
  readonly kind: Scalars['String']['output'];
  /** The compound of which it is a form. */
  readonly of: Compound;
};

/** That a compound is a form of another. */
export type CompoundFormInput = {
  /** SALT, ENANTIOMER, RACEMATE, UNDEFINED_STEREO or ISOTOPOLOGUE. */
  readonly kind: Scalars['String']['input'];
  /** The compound of which it is a form. */
  readonly of: CompoundKey;
};

/** Exactly one way to name a compound. */
export type CompoundKey =
  /** A vendor's catalogue number; such a link is an assertion of that vendor. */
  { readonly catalogueNumber: Scalars['String']['input']; readonly chemblId?: never; readonly id?: never; readonly inchiKey?: never; readonly name?: never; }
  |  /** Its ChEMBL id, such as `CHEMBL1834657`. */
  { readonly catalogueNumber?: never; readonly chemblId: Scalars['String']['input']; readonly id?: never; readonly inchiKey?: never; readonly name?: never; }
  |  /** Its readable id, such as `compound:kt-253`. */
  { readonly catalogueNumber?: never; readonly chemblId?: never; readonly id: Scalars['ID']['input']; readonly inchiKey?: never; readonly name?: never; }
  |  /** Its standard InChIKey, 27 characters. */
  { readonly catalogueNumber?: never; readonly chemblId?: never; readonly id?: never; readonly inchiKey: Scalars['String']['input']; readonly name?: never; }
  |  /** Any of its names: primary name, synonym, code, INN or number; the whole name, in any case and spelling. */
  { readonly catalogueNumber?: never; readonly chemblId?: never; readonly id?: never; readonly inchiKey?: never; readonly name: Scalars['String']['input']; };

/** One name of a compound. */
export type CompoundName = Node & {
  readonly __typename?: 'CompoundName';
  /** The source that uses the name; null where none is recorded. */
  readonly citation?: Maybe<Citation>;
  /** Its readable, permanent id. */
  readonly id: Scalars['ID']['output'];
  /** What sort of name: CODE, INN, SYNONYM, PRODUCT_NAME or CATALOGUE_NUMBER. */
  readonly kind: Scalars['String']['output'];
  /** How far it is trusted: VERIFIED, UNVERIFIED (not checked), ASSERTED (one party says so), DISPUTED or REJECTED. */
  readonly status: Scalars['String']['output'];
  /** The name as a source prints it. */
  readonly text: Scalars['String']['output'];
};

/** What a list of compounds is ordered by; the id decides among equals. */
export type CompoundOrder =
  /** By id. Nothing can follow it in `orderBy`. */
  | 'ID_ASC'
  /** By id, backwards. Nothing can follow it in `orderBy`. */
  | 'ID_DESC'
  /** Lightest first, in g/mol. Those without it come last. */
  | 'MOLECULAR_WEIGHT_ASC'
  /** Heaviest first, in g/mol. Those without it come last. */
  | 'MOLECULAR_WEIGHT_DESC'
  /** By name, A first, without regard to case. */
  | 'NAME_ASC'
  /** By name, Z first, without regard to case. */
  | 'NAME_DESC';

/** Compounds in tiers of potency, group by group. */
export type CompoundRanking = {
  readonly __typename?: 'CompoundRanking';
  /** The context asked about, in words. */
  readonly context: Scalars['String']['output'];
  /** The number of the last change that this answer knows of: the same number, the same answer. */
  readonly dataVersion: Scalars['String']['output'];
  /** The rankings, the one with the most compounds first. */
  readonly groups: RankingGroupConnection;
  /** The policy applied. */
  readonly policy: ComparabilityPolicy;
  /** Measurements that have no rank, each with the reason: left out on request, a bound (BOUND_ONLY), not linked to any other compound (NOT_CONNECTED), refused by the policy (NOT_COMPARABLE). */
  readonly unranked: ReadonlyArray<ExcludedMeasurement>;
  /** What to know about the answer as a whole. */
  readonly warnings: ReadonlyArray<Issue>;
};


/** Compounds in tiers of potency, group by group. */
export type CompoundRankingGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What part a compound plays in an assay. */
export type CompoundRole =
  /** It is a control. */
  | 'CONTROL'
  /** It is the standard that others are held against. */
  | 'REFERENCE'
  /** It is what is tested. */
  | 'TEST';

/** The graph is no longer, or not yet, what the request supposes: somebody decided first. */
export type ConflictError = UserError & {
  readonly __typename?: 'ConflictError';
  /** A stable code, such as STALE_PROPOSAL. */
  readonly code: Scalars['String']['output'];
  /** What stands there now; null where nothing does. */
  readonly current?: Maybe<Node>;
  /** What is wrong and what to do about it. */
  readonly message: Scalars['String']['output'];
  /** Where in the input it stands; null where it is about the whole request. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** One answer of the graph before and after a change. */
export type Consequence = {
  readonly __typename?: 'Consequence';
  /** Ids of what it is an answer about: reference and comparator of a ratio, the compound of a tier, the claim of a verdict. */
  readonly about: ReadonlyArray<Scalars['ID']['output']>;
  /** The answer after; null where there is none. */
  readonly after?: Maybe<Scalars['String']['output']>;
  /** The answer before, as people read it; null where there was none. */
  readonly before?: Maybe<Scalars['String']['output']>;
  /** CLAIM_VERDICT, VERDICT, TIER or RATIO. */
  readonly kind: Scalars['String']['output'];
  /** The same in a sentence. */
  readonly message: Scalars['String']['output'];
};

/** Which answers of the graph change, from what to what. */
export type Consequences = {
  readonly __typename?: 'Consequences';
  /** At most 100 changes; empty where no answer changes. */
  readonly changes: ReadonlyArray<Consequence>;
  /** True where more than 100 change; the gravest kinds are listed first. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** Somebody or something that changes the graph, such as the loader of the seed. */
export type Contributor = Node & {
  readonly __typename?: 'Contributor';
  /** Companies that they belong to or belonged to; empty where none is declared. */
  readonly affiliations: ReadonlyArray<Affiliation>;
  /** Its readable, permanent id. */
  readonly id: Scalars['ID']['output'];
  /** The name to show. */
  readonly name: Scalars['String']['output'];
  /** What they may do, in one word. */
  readonly role: Scalars['String']['output'];
};

/** Another reading of a value. */
export type CorrectMeasurementInput = {
  /** A key of your own making, 1 to 200 characters, new for each change. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Where it stands; null: the place stays. */
  readonly locator?: InputMaybe<LocatorInput>;
  /** The value in force that is read wrongly. */
  readonly measurement: Scalars['ID']['input'];
  /** Why the old reading is wrong. */
  readonly reason: Scalars['String']['input'];
  /** The value exactly as printed. */
  readonly reportedText: Scalars['String']['input'];
  /** Its unit; null: the unit stays. */
  readonly unit?: InputMaybe<Scalars['String']['input']>;
  /** True: answer what would be, and store nothing. */
  readonly validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Some neighbouring lines of a document. */
export type CoverageItem = {
  readonly __typename?: 'CoverageItem';
  /** Ids of the facts that point at them; empty where none do. `node` fetches them, except marks, figures, parameters of assays and steps of protocols, which are read with what they belong to. */
  readonly facts: ReadonlyArray<Scalars['ID']['output']>;
  /** Last line, inclusive. */
  readonly lineEnd: Scalars['Int']['output'];
  /** First line, from 1. */
  readonly lineStart: Scalars['Int']['output'];
  /** Why they were skipped; null for other states. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** What became of them. */
  readonly state: CoverageState;
};

/** What became of some lines of a document. */
export type CoverageState =
  /** Facts in the graph point at them. */
  | 'CAPTURED'
  /** Nothing points at them. */
  | 'NOT_CAPTURED'
  /** Left out on purpose; the reason says why. */
  | 'SKIPPED';

/** An interest of your own. */
export type DeclareInterestInput = {
  /** In a company; give this or `compound`. */
  readonly company?: InputMaybe<CompanyKey>;
  /** In a compound; give this or `company`. */
  readonly compound?: InputMaybe<CompoundKey>;
  /** What the interest is. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** The first day, as YYYY, YYYY-MM or YYYY-MM-DD; null: open. */
  readonly from?: InputMaybe<Scalars['String']['input']>;
  /** A key of your own making, 1 to 200 characters, new for each change. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The last day; null: it lasts. */
  readonly to?: InputMaybe<Scalars['String']['input']>;
  /** True: answer what would be, and store nothing. */
  readonly validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
};

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

/** Things on record that cannot all hold. It is computed, not stored, and is gone when the evidence no longer contradicts itself. */
export type Discrepancy = Node & {
  readonly __typename?: 'Discrepancy';
  /** Made of the rule and of what it is about, so that it stays while evidence comes and goes. */
  readonly id: Scalars['ID']['output'];
  /** What contradicts what, as printed, and what to look up. */
  readonly message: Scalars['String']['output'];
  /**
   * The rule: INTERVALS_DISJOINT (values of one context apart beyond rounding and noise), TEXT_AGAINST_VALUE ("inactive" beside
   * a value below 10 µM), UNIT_SLIP (the same digits ×1000 apart in one chain of sources), IDENTITY_CONFLICT (two catalogue
   * numbers of one vendor, two structures), SUPERLATIVE_BROKEN ("more potent" against a value), INDEPENDENCE_UNSUPPORTED,
   * MECHANISM_CONFLICT or COMPANY_CONFLICT.
   */
  readonly rule: Scalars['String']['output'];
  /** The things that contradict each other, by id. */
  readonly sides: ReadonlyArray<Node>;
  /** OPEN: it stands in the evidence that counts. */
  readonly state: Scalars['String']['output'];
};

/** One page of discrepancies. */
export type DiscrepancyConnection = {
  readonly __typename?: 'DiscrepancyConnection';
  /** The rows with a cursor each. */
  readonly edges: ReadonlyArray<DiscrepancyEdge>;
  /** The rows: rule by rule, then by id. */
  readonly nodes: ReadonlyArray<Discrepancy>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** Rows in the whole list, counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One discrepancy in a list. */
export type DiscrepancyEdge = {
  readonly __typename?: 'DiscrepancyEdge';
  /** Marks this row for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The discrepancy. */
  readonly node: Discrepancy;
};

/** A source read as a whole. Its text is not kept here, only where each fact stands and the hash to check it by. */
export type Document = Node & {
  readonly __typename?: 'Document';
  /** The references that it lists, by number, and its own citation. */
  readonly citations: ReadonlyArray<Citation>;
  /** The statements in force that it makes, page by page, by number and then by id. */
  readonly claims: ClaimConnection;
  /** Its date as printed, in words or numbers; null where none is printed. */
  readonly date?: Maybe<Scalars['String']['output']>;
  /** The host that publishes it; null where not known. */
  readonly host?: Maybe<Scalars['String']['output']>;
  /** Its readable, permanent id. */
  readonly id: Scalars['ID']['output'];
  /** The measurements in force that it reports, page by page, by id. */
  readonly measurements: MeasurementConnection;
  /** SHA-256 of its bytes, lower-case hex; null where it was not read as a file. */
  readonly sha256?: Maybe<Scalars['String']['output']>;
  /** Its title as printed. */
  readonly title: Scalars['String']['output'];
};


/** A source read as a whole. Its text is not kept here, only where each fact stands and the hash to check it by. */
export type DocumentClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  evidence?: InputMaybe<EvidenceScope>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
};


/** A source read as a whole. Its text is not kept here, only where each fact stands and the hash to check it by. */
export type DocumentMeasurementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  evidence?: InputMaybe<EvidenceScope>;
  filter?: InputMaybe<MeasurementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MeasurementOrder>>;
};

/** One page of documents. */
export type DocumentConnection = {
  readonly __typename?: 'DocumentConnection';
  /** The rows with a cursor each. */
  readonly edges: ReadonlyArray<DocumentEdge>;
  /** The rows. */
  readonly nodes: ReadonlyArray<Document>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** Rows in the whole list, counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An account of every line of a document. */
export type DocumentCoverage = {
  readonly __typename?: 'DocumentCoverage';
  /** Lines that facts point at. */
  readonly captured: Scalars['Int']['output'];
  /** The document. */
  readonly document: Document;
  /** Figures that it shows or links to. */
  readonly figures: Scalars['Int']['output'];
  /** Its lines in order, neighbours of one state and reason taken together. */
  readonly items: ReadonlyArray<CoverageItem>;
  /** Lines of text in it. */
  readonly lines: Scalars['Int']['output'];
  /** Groups in which the marks stand, such as `[1][2][3]`. */
  readonly markGroups: Scalars['Int']['output'];
  /** Reference marks in the text, such as one `[5]`. */
  readonly marks: Scalars['Int']['output'];
  /** Lines that nothing points at. */
  readonly notCaptured: Scalars['Int']['output'];
  /** Protocols that it describes. */
  readonly protocols: Scalars['Int']['output'];
  /** Entries in its list of references, its own citation not counted. */
  readonly references: Scalars['Int']['output'];
  /** Lines left out on purpose. */
  readonly skipped: Scalars['Int']['output'];
  /** Rows of its tables, without headings. */
  readonly tableRows: Scalars['Int']['output'];
};

/** One document in a list. */
export type DocumentEdge = {
  readonly __typename?: 'DocumentEdge';
  /** Marks this row for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The document. */
  readonly node: Document;
};

/** Which documents to list. Conditions that stand together must all hold; a condition that is null or absent does not restrict. */
export type DocumentFilter = {
  /** All of these must hold; an empty list restricts nothing. */
  readonly and?: InputMaybe<ReadonlyArray<DocumentFilter>>;
  /** At least one reference that it lists fits. */
  readonly citations?: InputMaybe<CitationFilter>;
  /** Its date as printed. */
  readonly date?: InputMaybe<StringFilter>;
  /** The host that publishes it. */
  readonly host?: InputMaybe<StringFilter>;
  /** Its id. */
  readonly id?: InputMaybe<IdFilter>;
  /** This must not hold. What is not known holds no condition, so that it is let through; `not: {}` matches nothing. */
  readonly not?: InputMaybe<DocumentFilter>;
  /** At least one of these must hold; an empty list matches nothing. */
  readonly or?: InputMaybe<ReadonlyArray<DocumentFilter>>;
  /** Its title as printed. */
  readonly title?: InputMaybe<StringFilter>;
};

/** What a list of documents is ordered by; the id decides among equals. */
export type DocumentOrder =
  /** By id. Nothing can follow it in `orderBy`. */
  | 'ID_ASC'
  /** By id, backwards. Nothing can follow it in `orderBy`. */
  | 'ID_DESC'
  /** By title, A first, without regard to case. */
  | 'TITLE_ASC'
  /** By title, Z first, without regard to case. */
  | 'TITLE_DESC';

/** What came from the same dose–response curve. Each is null where the source does not give it. */
export type DoseResponseFit = {
  readonly __typename?: 'DoseResponseFit';
  /** Lower plateau, in percent. */
  readonly bottom?: Maybe<Scalars['Float']['output']>;
  /** Absolute or relative fit convention. */
  readonly convention?: Maybe<Scalars['String']['output']>;
  /** Greatest degradation reached, in percent. */
  readonly dmax?: Maybe<Scalars['Float']['output']>;
  /** Hill slope of the fitted curve, without unit. */
  readonly hillSlope?: Maybe<Scalars['Float']['output']>;
  /** Whether the effect fell again at high concentration. */
  readonly hookObserved?: Maybe<Scalars['Boolean']['output']>;
  /** Upper plateau, in percent. */
  readonly top?: Maybe<Scalars['Float']['output']>;
};

/** The graph holds it already. */
export type DuplicateError = UserError & {
  readonly __typename?: 'DuplicateError';
  /** A stable code, such as DUPLICATE_EVIDENCE. */
  readonly code: Scalars['String']['output'];
  /** What is there already; null where the viewer may not see it. */
  readonly existing?: Maybe<Node>;
  /** What is wrong and what to do about it. */
  readonly message: Scalars['String']['output'];
  /** Where in the input it stands; null where it is about the whole request. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** What a measurement reports, such as IC50. Endpoints are data and not an enum: sources bring hundreds. */
export type Endpoint = Node & {
  readonly __typename?: 'Endpoint';
  /** BioAssay Ontology id; null where it was not checked. */
  readonly baoId?: Maybe<Scalars['String']['output']>;
  /** The code as used in tables: `IC50`, `DC50`, `Ki`. */
  readonly code: Scalars['String']['output'];
  /** Its readable, permanent id. */
  readonly id: Scalars['ID']['output'];
  /** Concentration, extent, time or other. */
  readonly kind: EndpointKind;
  /** The code written out. */
  readonly name: Scalars['String']['output'];
};

/** What kind of quantity an endpoint is; it decides how two values are compared. */
export type EndpointKind =
  /** A concentration at which something happens (IC50, DC50, Ki, Kd, …). Only these are divided into a fold. */
  | 'CONCENTRATION'
  /** How much happens, in percent (Dmax, % inhibition). These are subtracted, in percentage points. */
  | 'EXTENT'
  /** Anything else. Listed, not compared. */
  | 'OTHER'
  /** A duration, such as a half-life. Listed, not compared. */
  | 'TIME';

/** The kinds of thing that a name or an id can find. */
export type EntityKind =
  /** An experiment as its source describes it. */
  | 'ASSAY'
  /** A cell line, possibly engineered, such as RS4;11. */
  | 'CELL_LINE'
  /** A reference as printed. */
  | 'CITATION'
  /** A statement of a source. */
  | 'CLAIM'
  /** A developer, publisher, vendor or maker of reagents. */
  | 'COMPANY'
  /** A chemical substance, such as KT-253. */
  | 'COMPOUND'
  /** A source read as a whole. */
  | 'DOCUMENT'
  /** One reported value. */
  | 'MEASUREMENT'
  /** A way in which compounds act, such as degradation of MDM2. */
  | 'MECHANISM'
  /** A method, step by step. */
  | 'PROTOCOL'
  /** A protein, complex, protein–protein interaction or family. */
  | 'TARGET';

/** What a list of named things is ordered by; the id decides among equals. */
export type EntityOrder =
  /** By id. Nothing can follow it in `orderBy`. */
  | 'ID_ASC'
  /** By id, backwards. Nothing can follow it in `orderBy`. */
  | 'ID_DESC'
  /** By name, A first, without regard to case. */
  | 'NAME_ASC'
  /** By name, Z first, without regard to case. */
  | 'NAME_DESC';

/** The answer of a mutation about anything else than a measurement. */
export type EntityPayload = MutationPayload & {
  readonly __typename?: 'EntityPayload';
  /** What the change does to ratios, tiers, verdicts and claims, or would do when it is accepted; null where nothing was done. */
  readonly consequences?: Maybe<Consequences>;
  /** What it is about: the compound, claim, contributor …; null where the request was refused. */
  readonly entity?: Maybe<Node>;
  /** The write, by its key; null where nothing was stored. */
  readonly operation?: Maybe<Operation>;
  /** What waits for review now; null where nothing does. */
  readonly proposal?: Maybe<Proposal>;
  /** What is wrong with the input; empty where the change was made, or with `validateOnly` would be. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** On which side a line of evidence stands. */
export type EvidenceDirection =
  /** Against. */
  | 'DISPUTES'
  /** Neither. */
  | 'NEUTRAL'
  /** For. */
  | 'SUPPORTS';

/** How much of a grid of compounds, endpoints and cell lines holds a value. */
export type EvidenceGapReport = {
  readonly __typename?: 'EvidenceGapReport';
  /** Compounds × endpoints in cell lines. */
  readonly cells: Scalars['Int']['output'];
  /** Cells with a number or a bound. */
  readonly filled: Scalars['Int']['output'];
  /** The cells without a value, ABSENT or NO_RECORD: compound by compound, endpoint by endpoint. */
  readonly gaps: ReadonlyArray<MatrixCell>;
  /** Cells with at least one INDEPENDENT measurement. */
  readonly independent: Scalars['Int']['output'];
  /** What to know about the answer as a whole. */
  readonly warnings: ReadonlyArray<Issue>;
};

/** One line of evidence for or against a claim or an identity. */
export type EvidenceLine = Node & {
  readonly __typename?: 'EvidenceLine';
  /** References on which it rests. */
  readonly citations: ReadonlyArray<Citation>;
  /** For, against or neither. */
  readonly direction: EvidenceDirection;
  /** Its readable, permanent id. */
  readonly id: Scalars['ID']['output'];
  /** Measurements on which it rests. */
  readonly measurements: ReadonlyArray<Measurement>;
  /** Why it speaks for or against; null where nobody wrote it down. */
  readonly rationale?: Maybe<Scalars['String']['output']>;
  /** Where it stands in its life. */
  readonly status: EvidenceStatus;
  /** How strong, in a word such as `unchecked`; null where nobody judged it. */
  readonly strength?: Maybe<Scalars['String']['output']>;
};

/**
 * Which evidence an answer may use, and as of when. A field that is null or absent does not restrict. A field that
 * answers with a plain list takes only `asOf` and refuses the others, rather than ignoring them.
 */
export type EvidenceScope = {
  /** The graph as it stood at this moment: evidence accepted later does not count, evidence superseded later does. Before the first change there is no evidence, and the answer says so; a moment to come is the present. */
  readonly asOf?: InputMaybe<Scalars['DateTime']['input']>;
  /** Leave out these measurements, or all of these citations or assays, by id; each is listed as excluded. */
  readonly exclude?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Leave out values of these classes of independence; each is listed as excluded with its reason. */
  readonly excludeClasses?: InputMaybe<ReadonlyArray<IndependenceClass>>;
  /** Also use values whose validity code excludes them by default, such as OUTSIDE_TYPICAL_RANGE. */
  readonly includeFlagged?: InputMaybe<Scalars['Boolean']['input']>;
  /** Also use values that wait for review; a waiting correction counts in the place of the value that it would supersede. Not together with `asOf`. */
  readonly includeProposed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Suppose that a measurement had another printed value, without writing anything. */
  readonly override?: InputMaybe<ReadonlyArray<MeasurementOverride>>;
};

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

/** A measurement that was left out of an answer. */
export type ExcludedMeasurement = {
  readonly __typename?: 'ExcludedMeasurement';
  /** Why, as a stable word: EXCLUDED_CLASS, EXCLUDED_BY_ID, … */
  readonly code: Scalars['String']['output'];
  /** The measurement. */
  readonly measurement: Measurement;
  /** Why, for people. */
  readonly message: Scalars['String']['output'];
};

/** One page of left-out measurements. */
export type ExcludedMeasurementConnection = {
  readonly __typename?: 'ExcludedMeasurementConnection';
  /** The rows with a cursor each. */
  readonly edges: ReadonlyArray<ExcludedMeasurementEdge>;
  /** The rows. */
  readonly nodes: ReadonlyArray<ExcludedMeasurement>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** Rows in the whole list, counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One left-out measurement in a list. */
export type ExcludedMeasurementEdge = {
  readonly __typename?: 'ExcludedMeasurementEdge';
  /** Marks this row for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The left-out measurement. */
  readonly node: ExcludedMeasurement;
};

/** One value that went into a ratio. */
export type ExplainedInput = {
  readonly __typename?: 'ExplainedInput';
  /** The reference for the value. */
  readonly citation: Citation;
  /** The values consistent with what is printed; null where that cannot be told. */
  readonly interval?: Maybe<ValueInterval>;
  /** The measurement. */
  readonly measurement: Measurement;
  /** As printed. */
  readonly reportedText: Scalars['String']['output'];
  /** `reference` or `comparator`. */
  readonly side: Scalars['String']['output'];
  /** Unit of `standardValue`; null where it has none. */
  readonly standardUnit?: Maybe<Scalars['String']['output']>;
  /** The value in `standardUnit`, as used; null where it has none. */
  readonly standardValue?: Maybe<Scalars['Float']['output']>;
};

/** One field before and after a change, as text. */
export type FieldChange = {
  readonly __typename?: 'FieldChange';
  /** What stands there now; null where nothing does. */
  readonly after?: Maybe<Scalars['String']['output']>;
  /** What stood there; null where nothing did. */
  readonly before?: Maybe<Scalars['String']['output']>;
  /** The field. */
  readonly field: Scalars['String']['output'];
  /** Id of what was changed. */
  readonly subject: Scalars['ID']['output'];
};

/** A condition on a number, in the unit of the filtered field. Conditions that stand together must all hold, as `gte` and `lte` for a range; null or absent does not restrict. A number that is not known fits only `isNull: true`, and what is under `not`. */
export type FloatFilter = {
  /** Equal to this number. */
  readonly eq?: InputMaybe<Scalars['Float']['input']>;
  /** Above this number. */
  readonly gt?: InputMaybe<Scalars['Float']['input']>;
  /** At least this number. */
  readonly gte?: InputMaybe<Scalars['Float']['input']>;
  /** Equal to one of these; an empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['Float']['input']>>;
  /** True: only where there is no number. False: only where there is one. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Below this number. */
  readonly lt?: InputMaybe<Scalars['Float']['input']>;
  /** At most this number. */
  readonly lte?: InputMaybe<Scalars['Float']['input']>;
  /** This must not hold; where the number is not known it does not. `not: {}` matches nothing. */
  readonly not?: InputMaybe<FloatFilter>;
};

/** Something that always holds. */
export type Guarantee = {
  readonly __typename?: 'Guarantee';
  /** A stable word for it. */
  readonly code: Scalars['String']['output'];
  /** The file of the test that shows it. */
  readonly test: Scalars['String']['output'];
  /** What holds. */
  readonly text: Scalars['String']['output'];
};

/** A condition on an id, compared letter by letter. An id that nothing has matches nothing. */
export type IdFilter = {
  /** The id is this. */
  readonly eq?: InputMaybe<Scalars['ID']['input']>;
  /** The id is one of these; an empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** This must not hold; `not: {}` matches nothing. */
  readonly not?: InputMaybe<IdFilter>;
};

/** An assertion that a compound and a name, or two compounds, are one substance. It is data with evidence for and against, never a merge. */
export type IdentityAssertion = Node & {
  readonly __typename?: 'IdentityAssertion';
  /** What speaks for and against it. */
  readonly evidence: ReadonlyArray<EvidenceLine>;
  /** Its readable, permanent id. */
  readonly id: Scalars['ID']['output'];
  /** What is asserted, such as `SAME_SUBSTANCE`. */
  readonly kind: Scalars['String']['output'];
  /** The name said to be the compound's; null where two compounds are compared. */
  readonly name?: Maybe<CompoundName>;
  /** The other compound; null where a name is compared. */
  readonly other?: Maybe<Compound>;
  /** How far it is accepted. */
  readonly status: IdentityStatus;
  /** The compound that it is about. */
  readonly subject: Compound;
};

/** How far a name may be trusted when it is followed to a compound. */
export type IdentityLevel =
  /** Also names whose identity with the compound is only asserted or is disputed, with a warning; never rejected ones. */
  | 'INCLUDE_ASSERTED'
  /** Names that are primary, established, or merely not yet checked (these last give a warning). */
  | 'VERIFIED';

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

/** One relation that a class rests on. */
export type IndependenceBasis = {
  readonly __typename?: 'IndependenceBasis';
  /** How it is known. */
  readonly basis: Basis;
  /** Why it is held to be so. */
  readonly because: Scalars['String']['output'];
  /** The company; null where it is not known. */
  readonly party?: Maybe<Company>;
  /** measuredBy, publishedBy, restatedBy, makes or sells. */
  readonly relation: Scalars['String']['output'];
};

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

/** How many measurements are of one class. */
export type IndependenceCount = {
  readonly __typename?: 'IndependenceCount';
  /** The class. */
  readonly class: IndependenceClass;
  /** How many distinct measurements. */
  readonly measurements: Scalars['Int']['output'];
};

/** Who stands behind one or several values. A repetition is a mention; it is not another measurement. */
export type IndependenceReport = {
  readonly __typename?: 'IndependenceReport';
  /** What the classes rest on: who measured, published, restated, makes and sells, each with how it is known. */
  readonly basis: ReadonlyArray<IndependenceBasis>;
  /** How many of each class that occurs. */
  readonly byClass: ReadonlyArray<IndependenceCount>;
  /** The verdict on a claim of independence; null where none is claimed. */
  readonly claimVerdict?: Maybe<ClaimVerdict>;
  /** The class of all the values, or MIXED. */
  readonly class: IndependenceClass;
  /** Measurements left out on request or because they are flagged, with the reason; empty below a ratio, which lists its own. */
  readonly excluded: ReadonlyArray<ExcludedMeasurement>;
  /** Measurements of the class INDEPENDENT. */
  readonly independent: Scalars['Int']['output'];
  /** Distinct measurements. */
  readonly measurements: Scalars['Int']['output'];
  /** Times that these measurements are printed, repetitions counted. */
  readonly mentions: Scalars['Int']['output'];
  /** Distinct sources behind them. */
  readonly sources: Scalars['Int']['output'];
  /** The report in one or two sentences. */
  readonly summary: Scalars['String']['output'];
};

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

/** The input breaks a rule: a unit is missing, a name is unknown, a reason is required. */
export type InvalidInput = UserError & {
  readonly __typename?: 'InvalidInput';
  /** A stable code, such as REASON_REQUIRED. */
  readonly code: Scalars['String']['output'];
  /** What is wrong and what to do about it. */
  readonly message: Scalars['String']['output'];
  /** Where in the input it stands; null where it is about the whole request. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/**
 * Something that was expected and is told as data: a warning, a value that could not be used, a problem found.
 * Match on `code`; read `message`.
 */
export type Issue = {
  readonly __typename?: 'Issue';
  /** A stable word for programs, such as `IDENTITY_DISPUTED`. */
  readonly code: Scalars['String']['output'];
  /** For people: quotes the culprit, states the rule, offers the next step. */
  readonly message: Scalars['String']['output'];
  /** The way to the offending input, outermost first; null where no single input is to blame. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** A limit that is enforced: a request beyond it is refused, and never cut short in silence. */
export type Limit = {
  readonly __typename?: 'Limit';
  /** What is limited. */
  readonly name: Scalars['String']['output'];
  /** What is counted. */
  readonly unit: Scalars['String']['output'];
  /** The greatest value allowed, in `unit`. */
  readonly value: Scalars['Int']['output'];
};

/** A place in a document, for people and for checks against a copy of it. */
export type LocatorInput = {
  /** Column of a table, by its printed head. */
  readonly column?: InputMaybe<Scalars['String']['input']>;
  /** The document; null: the one in which the citation is listed. */
  readonly document?: InputMaybe<Scalars['ID']['input']>;
  /** Last line; null: the first. */
  readonly lineEnd?: InputMaybe<Scalars['Int']['input']>;
  /** First line, from 1. */
  readonly lineStart?: InputMaybe<Scalars['Int']['input']>;
  /** The exact text there. It is hashed (SHA-256) and not kept. */
  readonly quote?: InputMaybe<Scalars['String']['input']>;
  /** Row of a table, from 1. */
  readonly row?: InputMaybe<Scalars['Int']['input']>;
};

/** The answer to one looked-up name. */
export type LookupResult = {
  readonly __typename?: 'LookupResult';
  /** The things that share the name when it is ambiguous; else empty. */
  readonly candidates: ReadonlyArray<Node>;
  /** The name as it was given. */
  readonly input: Scalars['String']['output'];
  /** The thing found; null unless FOUND or MERGED. */
  readonly node?: Maybe<Node>;
  /** What became of it. */
  readonly status: LookupStatus;
  /** Known names that are near to an unknown one, nearest first; empty when there are none. */
  readonly suggestions: ReadonlyArray<Scalars['String']['output']>;
  /** What to know about the name: that it is unverified, asserted or disputed. */
  readonly warnings: ReadonlyArray<Issue>;
};

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

/** What is known of one compound in one context. */
export type MatrixCell = {
  readonly __typename?: 'MatrixCell';
  /** Why the source's cell is blank; null unless the state is ABSENT. */
  readonly absentReason?: Maybe<AbsentReason>;
  /** The cell line; null where there is none or the context names none. */
  readonly cellLine?: Maybe<CellLine>;
  /** The compound. */
  readonly compound: Compound;
  /** The endpoint; null where the context names none. */
  readonly endpoint?: Maybe<Endpoint>;
  /** Measurements here that were left out or have no rank, each with the reason. */
  readonly excluded: ReadonlyArray<ExcludedMeasurement>;
  /** Every measurement that counts here, also of other assays than that of `value`. */
  readonly measurements: ReadonlyArray<Measurement>;
  /** Blank cells of sources, as printed. */
  readonly missingValues: ReadonlyArray<MissingValue>;
  /** MEASURED: at least one number. CENSORED_ONLY: only bounds or ranges. ABSENT: a source has a cell for it without a value. NO_RECORD: nothing that counts; what was left out stands in `excluded`. */
  readonly state: Scalars['String']['output'];
  /** The assay's own target; null for a phenotypic read-out or where the context names none. */
  readonly target?: Maybe<Target>;
  /** The compound's value and tier in the ranking of this context among the compounds asked about; null where there is no number or the policy ranks it with nothing. */
  readonly value?: Maybe<RankedCompound>;
};

/** One reported value: what a source printed and what it means, side by side. It is never changed; a correction is another measurement. */
export type Measurement = Node & {
  readonly __typename?: 'Measurement';
  /** When it came into force; null where it has not. */
  readonly acceptedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The experiment. */
  readonly assay: Assay;
  /** The reference that the source gives for the value. */
  readonly citation: Citation;
  /** The compound measured. */
  readonly compound: Compound;
  /** What is measured, such as IC50. */
  readonly endpoint: Endpoint;
  /** The measurement in one sentence, with its citation and what to bear in mind, made from data. */
  readonly fact: Scalars['String']['output'];
  /** What else came from the same curve; null where nothing is given. */
  readonly fit?: Maybe<DoseResponseFit>;
  /** Its readable, permanent id. */
  readonly id: Scalars['ID']['output'];
  /** Who stands behind the number. */
  readonly independence: IndependenceReport;
  /** The values consistent with what is printed; null where that cannot be told. */
  readonly interval?: Maybe<ValueInterval>;
  /** Where the source prints it; null where not recorded. */
  readonly locator?: Maybe<SourceLocator>;
  /** Facts that this measurement lacks. */
  readonly missing: ReadonlyArray<MissingFact>;
  /** −log10 of the molar concentration, so that a larger number is more potent; null where no molar meaning exists. */
  readonly pValue?: Maybe<Scalars['Float']['output']>;
  /** The other measurement ÷ this one: fold above 1 means that this one is the more potent. Refused, with the reasons, where the policy does not allow the comparison. */
  readonly potencyRatio: PotencyRatio;
  /** How the printed number relates to the true value; null where nothing could be read. */
  readonly relation?: Maybe<Relation>;
  /** Exactly as printed, without reference marks: `0.3`, `>10 µM`. */
  readonly reportedText: Scalars['String']['output'];
  /** The measurement that it repeats from another source; null where it repeats none. */
  readonly restates?: Maybe<Measurement>;
  /** The compound's part in the assay. */
  readonly role: CompoundRole;
  /** Significant figures of the printed number (280 has 2); null where they cannot be known. */
  readonly significantFigures?: Maybe<Scalars['Int']['output']>;
  /** The same for `standardValue`: on a −log10 scale the printed relation is the other way round. Null where there is no standard value. */
  readonly standardRelation?: Maybe<Relation>;
  /** Unit of `standardValue`: nM; null where there is no standard unit. */
  readonly standardUnit?: Maybe<Scalars['String']['output']>;
  /** The value in `standardUnit`, that is in nM; null for a range and where no molar meaning exists (a percentage, a mass unit without molecular weight). */
  readonly standardValue?: Maybe<Scalars['Float']['output']>;
  /** Where it stands in its life. */
  readonly status: EvidenceStatus;
  /** The measurement that corrects it; null where none does. */
  readonly supersededBy?: Maybe<Measurement>;
  /** The measurement that it corrects; null where it corrects none. */
  readonly supersedes?: Maybe<Measurement>;
  /** A stated error or spread; null where none is stated. */
  readonly uncertainty?: Maybe<Uncertainty>;
  /** The unit as published; null where none is. */
  readonly unit?: Maybe<Scalars['String']['output']>;
  /** The second number of a range, in `unit`; else null. */
  readonly upperValue?: Maybe<Scalars['Float']['output']>;
  /** Codes of what is doubtful about the value, such as ENDPOINT_AMBIGUOUS; empty where nothing is. */
  readonly validity: ReadonlyArray<Scalars['String']['output']>;
  /** The printed number, in `unit`; null where it could not be read. */
  readonly value?: Maybe<Scalars['Float']['output']>;
};


/** One reported value: what a source printed and what it means, side by side. It is never changed; a correction is another measurement. */
export type MeasurementIndependenceArgs = {
  evidence?: InputMaybe<EvidenceScope>;
};


/** One reported value: what a source printed and what it means, side by side. It is never changed; a correction is another measurement. */
export type MeasurementPotencyRatioArgs = {
  evidence?: InputMaybe<EvidenceScope>;
  policy?: InputMaybe<Scalars['String']['input']>;
  to: Scalars['ID']['input'];
};

/** One page of measurements. */
export type MeasurementConnection = {
  readonly __typename?: 'MeasurementConnection';
  /** The rows with a cursor each. */
  readonly edges: ReadonlyArray<MeasurementEdge>;
  /** The rows. */
  readonly nodes: ReadonlyArray<Measurement>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** Rows in the whole list, counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One measurement in a list. */
export type MeasurementEdge = {
  readonly __typename?: 'MeasurementEdge';
  /** Marks this row for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The measurement. */
  readonly node: Measurement;
};

/** Which measurements to list. Conditions that stand together must all hold; a condition that is null or absent does not restrict. */
export type MeasurementFilter = {
  /** All of these must hold; an empty list restricts nothing. */
  readonly and?: InputMaybe<ReadonlyArray<MeasurementFilter>>;
  /** Measured in this assay, by id. */
  readonly assay?: InputMaybe<Scalars['ID']['input']>;
  /** Measured in this cell line. */
  readonly cellLine?: InputMaybe<CellLineKey>;
  /** Reported by this citation, by id. */
  readonly citation?: InputMaybe<Scalars['ID']['input']>;
  /** Its citation fits. */
  readonly citedBy?: InputMaybe<CitationFilter>;
  /** Of this compound. */
  readonly compound?: InputMaybe<CompoundKey>;
  /** The standard value with a unit of your own: `{ lt: { value: 0.01, unit: "µM" } }` is below 10 nM. */
  readonly concentration?: InputMaybe<QuantityFilter>;
  /** It stands in this document, by id. */
  readonly document?: InputMaybe<Scalars['ID']['input']>;
  /** The endpoint's code, such as `IC50`. */
  readonly endpoint?: InputMaybe<StringFilter>;
  /** Its id. */
  readonly id?: InputMaybe<IdFilter>;
  /** Its assay fits. */
  readonly inAssay?: InputMaybe<AssayFilter>;
  /** This must not hold. What is not known holds no condition, so that it is let through; `not: {}` matches nothing. */
  readonly not?: InputMaybe<MeasurementFilter>;
  /** Its compound fits: `{ company: { name: "Kymera" } }` are the measurements of that company's compounds. */
  readonly ofCompound?: InputMaybe<CompoundFilter>;
  /** At least one of these must hold; an empty list matches nothing. */
  readonly or?: InputMaybe<ReadonlyArray<MeasurementFilter>>;
  /** The p-value: −log10 of the molar concentration. */
  readonly pValue?: InputMaybe<FloatFilter>;
  /** How the standard value relates to the true one is one of these; `[EQUAL]` leaves out bounds such as `>10 µM`. An empty list matches nothing. */
  readonly standardRelation?: InputMaybe<ReadonlyArray<Relation>>;
  /** The standard value, in nM. A bound is compared by its number: see `standardRelation`. */
  readonly standardValue?: InputMaybe<FloatFilter>;
  /** Where it stands in its life. What is listed is in force, so that only ACCEPTED finds anything at present. An empty list matches nothing. */
  readonly status?: InputMaybe<ReadonlyArray<EvidenceStatus>>;
  /** The assay's own target; no phenotypic assay has one. */
  readonly target?: InputMaybe<TargetKey>;
};

/** What a list of measurements is ordered by; the id decides among equals. */
export type MeasurementOrder =
  /** Longest in force first. */
  | 'ACCEPTED_ASC'
  /** Latest into force first. */
  | 'ACCEPTED_DESC'
  /** By the endpoint's code, A first. */
  | 'ENDPOINT_ASC'
  /** By the endpoint's code, Z first. */
  | 'ENDPOINT_DESC'
  /** By id. Nothing can follow it in `orderBy`. */
  | 'ID_ASC'
  /** By id, backwards. Nothing can follow it in `orderBy`. */
  | 'ID_DESC'
  /** Least potent first: by −log10 molar, ascending. Those without it come last. */
  | 'P_VALUE_ASC'
  /** Most potent first: by −log10 molar, descending. Those without it come last. */
  | 'P_VALUE_DESC'
  /** Smallest concentration first, in nM. Those without it come last. */
  | 'STANDARD_VALUE_ASC'
  /** Largest concentration first, in nM. Those without it come last. */
  | 'STANDARD_VALUE_DESC';

/** A supposed value in place of a stored one: what would follow if 280 were 28? */
export type MeasurementOverride = {
  /** The measurement whose value is replaced in this answer only. */
  readonly measurement: Scalars['ID']['input'];
  /** The supposed printed value, read as a source's cell is read: `28`, `>10 µM`, `31.2 ± 4.8 nM`. */
  readonly reportedText: Scalars['String']['input'];
  /** Its unit; null: the unit of the stored value. */
  readonly unit?: InputMaybe<Scalars['String']['input']>;
};

/** The answer of a mutation about a measurement. */
export type MeasurementPayload = MutationPayload & {
  readonly __typename?: 'MeasurementPayload';
  /** What the change does to ratios, tiers, verdicts and claims, or would do when it is accepted; null where nothing was done. */
  readonly consequences?: Maybe<Consequences>;
  /** The measurement; null where the request was refused. */
  readonly measurement?: Maybe<Measurement>;
  /** The write, by its key; null where nothing was stored. */
  readonly operation?: Maybe<Operation>;
  /** What waits for review now; null where nothing does. */
  readonly proposal?: Maybe<Proposal>;
  /** What is wrong with the input; empty where the change was made, or with `validateOnly` would be. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A way in which compounds act. It never gives an assay its target: that is the assay's own. */
export type Mechanism = Node & {
  readonly __typename?: 'Mechanism';
  /** What the compound does to its targets, in one word: `inhibitor`, `degrader`. */
  readonly action: Scalars['String']['output'];
  /** Its readable, permanent id. */
  readonly id: Scalars['ID']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Proteins that it recruits to do the work, such as the E3 ligase cereblon for a degrader; empty where none. */
  readonly recruits: ReadonlyArray<Target>;
  /** What it acts on. */
  readonly targets: ReadonlyArray<Target>;
  /** Revision of this record, from 1. */
  readonly version: Scalars['Int']['output'];
};

/** One page of mechanisms. */
export type MechanismConnection = {
  readonly __typename?: 'MechanismConnection';
  /** The rows with a cursor each. */
  readonly edges: ReadonlyArray<MechanismEdge>;
  /** The rows. */
  readonly nodes: ReadonlyArray<Mechanism>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** Rows in the whole list, counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One mechanism in a list. */
export type MechanismEdge = {
  readonly __typename?: 'MechanismEdge';
  /** Marks this row for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The mechanism. */
  readonly node: Mechanism;
};

/** Which mechanisms to list. Conditions that stand together must all hold; a condition that is null or absent does not restrict. */
export type MechanismFilter = {
  /** What the compound does, such as `degrader`. */
  readonly action?: InputMaybe<StringFilter>;
  /** At least one target on which it acts fits. */
  readonly actsOn?: InputMaybe<TargetFilter>;
  /** All of these must hold; an empty list restricts nothing. */
  readonly and?: InputMaybe<ReadonlyArray<MechanismFilter>>;
  /** At least one compound that acts by it fits. */
  readonly compounds?: InputMaybe<CompoundFilter>;
  /** Its id. */
  readonly id?: InputMaybe<IdFilter>;
  /** Its name. */
  readonly name?: InputMaybe<StringFilter>;
  /** This must not hold. What is not known holds no condition, so that it is let through; `not: {}` matches nothing. */
  readonly not?: InputMaybe<MechanismFilter>;
  /** At least one of these must hold; an empty list matches nothing. */
  readonly or?: InputMaybe<ReadonlyArray<MechanismFilter>>;
  /** It recruits this protein, such as cereblon. */
  readonly recruits?: InputMaybe<TargetKey>;
  /** It acts on this target. */
  readonly target?: InputMaybe<TargetKey>;
};

/** A fact that is not known and would be needed to judge a comparison: a task for somebody. */
export type MissingFact = {
  readonly __typename?: 'MissingFact';
  /** Ids of the measurements that lack it. */
  readonly about: ReadonlyArray<Scalars['ID']['output']>;
  /** Which fact: EXPOSURE_TIME, REPLICATES, UNCERTAINTY, PROTOCOL_LINK or DMAX. */
  readonly code: Scalars['String']['output'];
  /** What is missing and where to look. */
  readonly message: Scalars['String']['output'];
};

/** A cell that holds no value: what is printed there and why. It is data, it is not a measurement, and it is never 0. */
export type MissingValue = Node & {
  readonly __typename?: 'MissingValue';
  /** The assay of the column. */
  readonly assay: Assay;
  /** The reference that the source gives for the cell; null where it gives none. */
  readonly citation?: Maybe<Citation>;
  /** The compound of the row. */
  readonly compound: Compound;
  /** The endpoint of the column. */
  readonly endpoint: Endpoint;
  /** Its readable, permanent id. */
  readonly id: Scalars['ID']['output'];
  /** Where the source prints it; null where not recorded. */
  readonly locator?: Maybe<SourceLocator>;
  /** Why there is no value. */
  readonly reason: AbsentReason;
  /** Exactly as printed, such as `-`. */
  readonly reportedText: Scalars['String']['output'];
};

/**
 * Every change that can be asked for. A mutation needs a token (see `viewer`); reading needs none. Each takes an
 * `idempotencyKey`: the same key with the same input gives the first answer again and changes nothing more, so that a
 * request whose reply was lost is simply repeated. With `validateOnly: true` the answer is what it would be, and nothing
 * is stored. What is wrong with the input stands in `userErrors`, each with a code, the path into the input and what to
 * do; what is wrong with the request (no token, no permission, the graph is away) is a top-level error.
 */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Proposes another reading of the same cell of the same source. Accepting it supersedes the old value; both stay on record. */
  readonly correctMeasurement: MeasurementPayload;
  /** Declares an interest of your own in a company or a compound, by which you review nothing about it. */
  readonly declareInterest: EntityPayload;
  /** Proposes an assay. It can be referred to at once; whoever finds it is told that nobody has verified it yet. */
  readonly proposeAssay: EntityPayload;
  /** Proposes a cell line. It can be referred to at once; whoever finds it is told that nobody has verified it yet. */
  readonly proposeCellLine: EntityPayload;
  /** Proposes a citation. It can be referred to at once; whoever finds it is told that nobody has verified it yet. */
  readonly proposeCitation: EntityPayload;
  /** Proposes a statement that a source makes, in your own words. Its verdict is computed from evidence lines, never entered. */
  readonly proposeClaim: EntityPayload;
  /** Proposes a company. It can be referred to at once; whoever finds it is told that nobody has verified it yet. */
  readonly proposeCompany: EntityPayload;
  /** Proposes a compound. It can be referred to at once; whoever finds it is told that nobody has verified it yet. */
  readonly proposeCompound: EntityPayload;
  /** Proposes another name of a compound. It finds the compound with a warning until an editor accepts it. */
  readonly proposeCompoundName: EntityPayload;
  /** Proposes a document. It can be referred to at once; whoever finds it is told that nobody has verified it yet. */
  readonly proposeDocument: EntityPayload;
  /** Proposes what speaks for or against a claim or an assertion of identity. */
  readonly proposeEvidenceLine: EntityPayload;
  /** States, verifies, disputes or rejects that a name, or another compound, is this compound. Nothing is merged by it. */
  readonly proposeIdentityAssertion: EntityPayload;
  /** Proposes a value that a source reports. It counts in no answer before an editor accepts it. */
  readonly proposeMeasurement: MeasurementPayload;
  /** Proposes a mechanism. It can be referred to at once; whoever finds it is told that nobody has verified it yet. */
  readonly proposeMechanism: EntityPayload;
  /** Proposes a protocol. It can be referred to at once; whoever finds it is told that nobody has verified it yet. */
  readonly proposeProtocol: EntityPayload;
  /** Proposes a target. It can be referred to at once; whoever finds it is told that nobody has verified it yet. */
  readonly proposeTarget: EntityPayload;
  /** Enters somebody before their first change, so that affiliations can be set. For admins. */
  readonly registerContributor: EntityPayload;
  /** Proposes to bring a retracted value back, as a new measurement. */
  readonly restoreMeasurement: MeasurementPayload;
  /** Takes a claim out of force. For editors. */
  readonly retractClaim: EntityPayload;
  /** Takes a line of evidence out of force. For editors. */
  readonly retractEvidenceLine: EntityPayload;
  /** Takes a value out of force: it counts no longer and stays on record. For editors. */
  readonly retractMeasurement: MeasurementPayload;
  /** Accepts or rejects what waits. For editors; never one's own proposal, and never with a conflict of interest. */
  readonly reviewProposal: ReviewPayload;
  /** States that a contributor belongs or belonged to a company. For admins. */
  readonly setAffiliation: EntityPayload;
  /** Hands a draft in for review. Only its contributor can, and the answer says what its acceptance would change. */
  readonly submitDraft: EntityPayload;
  /** Takes back one's own proposal before it is decided. */
  readonly withdrawProposal: ReviewPayload;
};


/**
 * Every change that can be asked for. A mutation needs a token (see `viewer`); reading needs none. Each takes an
 * `idempotencyKey`: the same key with the same input gives the first answer again and changes nothing more, so that a
 * request whose reply was lost is simply repeated. With `validateOnly: true` the answer is what it would be, and nothing
 * is stored. What is wrong with the input stands in `userErrors`, each with a code, the path into the input and what to
 * do; what is wrong with the request (no token, no permission, the graph is away) is a top-level error.
 */
export type MutationCorrectMeasurementArgs = {
  input: CorrectMeasurementInput;
};


/**
 * Every change that can be asked for. A mutation needs a token (see `viewer`); reading needs none. Each takes an
 * `idempotencyKey`: the same key with the same input gives the first answer again and changes nothing more, so that a
 * request whose reply was lost is simply repeated. With `validateOnly: true` the answer is what it would be, and nothing
 * is stored. What is wrong with the input stands in `userErrors`, each with a code, the path into the input and what to
 * do; what is wrong with the request (no token, no permission, the graph is away) is a top-level error.
 */
export type MutationDeclareInterestArgs = {
  input: DeclareInterestInput;
};


/**
 * Every change that can be asked for. A mutation needs a token (see `viewer`); reading needs none. Each takes an
 * `idempotencyKey`: the same key with the same input gives the first answer again and changes nothing more, so that a
 * request whose reply was lost is simply repeated. With `validateOnly: true` the answer is what it would be, and nothing
 * is stored. What is wrong with the input stands in `userErrors`, each with a code, the path into the input and what to
 * do; what is wrong with the request (no token, no permission, the graph is away) is a top-level error.
 */
export type MutationProposeAssayArgs = {
  input: ProposeAssayInput;
};


/**
 * Every change that can be asked for. A mutation needs a token (see `viewer`); reading needs none. Each takes an
 * `idempotencyKey`: the same key with the same input gives the first answer again and changes nothing more, so that a
 * request whose reply was lost is simply repeated. With `validateOnly: true` the answer is what it would be, and nothing
 * is stored. What is wrong with the input stands in `userErrors`, each with a code, the path into the input and what to
 * do; what is wrong with the request (no token, no permission, the graph is away) is a top-level error.
 */
export type MutationProposeCellLineArgs = {
  input: ProposeCellLineInput;
};


/**
 * Every change that can be asked for. A mutation needs a token (see `viewer`); reading needs none. Each takes an
 * `idempotencyKey`: the same key with the same input gives the first answer again and changes nothing more, so that a
 * request whose reply was lost is simply repeated. With `validateOnly: true` the answer is what it would be, and nothing
 * is stored. What is wrong with the input stands in `userErrors`, each with a code, the path into the input and what to
 * do; what is wrong with the request (no token, no permission, the graph is away) is a top-level error.
 */
export type MutationProposeCitationArgs = {
  input: ProposeCitationInput;
};


/**
 * Every change that can be asked for. A mutation needs a token (see `viewer`); reading needs none. Each takes an
 * `idempotencyKey`: the same key with the same input gives the first answer again and changes nothing more, so that a
 * request whose reply was lost is simply repeated. With `validateOnly: true` the answer is what it would be, and nothing
 * is stored. What is wrong with the input stands in `userErrors`, each with a code, the path into the input and what to
 * do; what is wrong with the request (no token, no permission, the graph is away) is a top-level error.
 */
export type MutationProposeClaimArgs = {
  input: ProposeClaimInput;
};


/**
 * Every change that can be asked for. A mutation needs a token (see `viewer`); reading needs none. Each takes an
 * `idempotencyKey`: the same key with the same input gives the first answer again and changes nothing more, so that a
 * request whose reply was lost is simply repeated. With `validateOnly: true` the answer is what it would be, and nothing
 * is stored. What is wrong with the input stands in `userErrors`, each with a code, the path into the input and what to
 * do; what is wrong with the request (no token, no permission, the graph is away) is a top-level error.
 */
export type MutationProposeCompanyArgs = {
  input: ProposeCompanyInput;
};


/**
 * Every change that can be asked for. A mutation needs a token (see `viewer`); reading needs none. Each takes an
 * `idempotencyKey`: the same key with the same input gives the first answer again and changes nothing more, so that a
 * request whose reply was lost is simply repeated. With `validateOnly: true` the answer is what it would be, and nothing
 * is stored. What is wrong with the input stands in `userErrors`, each with a code, the path into the input and what to
 * do; what is wrong with the request (no token, no permission, the graph is away) is a top-level error.
 */
export type MutationProposeCompoundArgs = {
  input: ProposeCompoundInput;
};


/**
 * Every change that can be asked for. A mutation needs a token (see `viewer`); reading needs none. Each takes an
 * `idempotencyKey`: the same key with the same input gives the first answer again and changes nothing more, so that a
 * request whose reply was lost is simply repeated. With `validateOnly: true` the answer is what it would be, and nothing
 * is stored. What is wrong with the input stands in `userErrors`, each with a code, the path into the input and what to
 * do; what is wrong with the request (no token, no permission, the graph is away) is a top-level error.
 */
export type MutationProposeCompoundNameArgs = {
  input: ProposeCompoundNameInput;
};


/**
 * Every change that can be asked for. A mutation needs a token (see `viewer`); reading needs none. Each takes an
 * `idempotencyKey`: the same key with the same input gives the first answer again and changes nothing more, so that a
 * request whose reply was lost is simply repeated. With `validateOnly: true` the answer is what it would be, and nothing
 * is stored. What is wrong with the input stands in `userErrors`, each with a code, the path into the input and what to
 * do; what is wrong with the request (no token, no permission, the graph is away) is a top-level error.
 */
export type MutationProposeDocumentArgs = {
  input: ProposeDocumentInput;
};


/**
 * Every change that can be asked for. A mutation needs a token (see `viewer`); reading needs none. Each takes an
 * `idempotencyKey`: the same key with the same input gives the first answer again and changes nothing more, so that a
 * request whose reply was lost is simply repeated. With `validateOnly: true` the answer is what it would be, and nothing
 * is stored. What is wrong with the input stands in `userErrors`, each with a code, the path into the input and what to
 * do; what is wrong with the request (no token, no permission, the graph is away) is a top-level error.
 */
export type MutationProposeEvidenceLineArgs = {
  input: ProposeEvidenceLineInput;
};


/**
 * Every change that can be asked for. A mutation needs a token (see `viewer`); reading needs none. Each takes an
 * `idempotencyKey`: the same key with the same input gives the first answer again and changes nothing more, so that a
 * request whose reply was lost is simply repeated. With `validateOnly: true` the answer is what it would be, and nothing
 * is stored. What is wrong with the input stands in `userErrors`, each with a code, the path into the input and what to
 * do; what is wrong with the request (no token, no permission, the graph is away) is a top-level error.
 */
export type MutationProposeIdentityAssertionArgs = {
  input: ProposeIdentityAssertionInput;
};


/**
 * Every change that can be asked for. A mutation needs a token (see `viewer`); reading needs none. Each takes an
 * `idempotencyKey`: the same key with the same input gives the first answer again and changes nothing more, so that a
 * request whose reply was lost is simply repeated. With `validateOnly: true` the answer is what it would be, and nothing
 * is stored. What is wrong with the input stands in `userErrors`, each with a code, the path into the input and what to
 * do; what is wrong with the request (no token, no permission, the graph is away) is a top-level error.
 */
export type MutationProposeMeasurementArgs = {
  input: ProposeMeasurementInput;
};


/**
 * Every change that can be asked for. A mutation needs a token (see `viewer`); reading needs none. Each takes an
 * `idempotencyKey`: the same key with the same input gives the first answer again and changes nothing more, so that a
 * request whose reply was lost is simply repeated. With `validateOnly: true` the answer is what it would be, and nothing
 * is stored. What is wrong with the input stands in `userErrors`, each with a code, the path into the input and what to
 * do; what is wrong with the request (no token, no permission, the graph is away) is a top-level error.
 */
export type MutationProposeMechanismArgs = {
  input: ProposeMechanismInput;
};


/**
 * Every change that can be asked for. A mutation needs a token (see `viewer`); reading needs none. Each takes an
 * `idempotencyKey`: the same key with the same input gives the first answer again and changes nothing more, so that a
 * request whose reply was lost is simply repeated. With `validateOnly: true` the answer is what it would be, and nothing
 * is stored. What is wrong with the input stands in `userErrors`, each with a code, the path into the input and what to
 * do; what is wrong with the request (no token, no permission, the graph is away) is a top-level error.
 */
export type MutationProposeProtocolArgs = {
  input: ProposeProtocolInput;
};


/**
 * Every change that can be asked for. A mutation needs a token (see `viewer`); reading needs none. Each takes an
 * `idempotencyKey`: the same key with the same input gives the first answer again and changes nothing more, so that a
 * request whose reply was lost is simply repeated. With `validateOnly: true` the answer is what it would be, and nothing
 * is stored. What is wrong with the input stands in `userErrors`, each with a code, the path into the input and what to
 * do; what is wrong with the request (no token, no permission, the graph is away) is a top-level error.
 */
export type MutationProposeTargetArgs = {
  input: ProposeTargetInput;
};


/**
 * Every change that can be asked for. A mutation needs a token (see `viewer`); reading needs none. Each takes an
 * `idempotencyKey`: the same key with the same input gives the first answer again and changes nothing more, so that a
 * request whose reply was lost is simply repeated. With `validateOnly: true` the answer is what it would be, and nothing
 * is stored. What is wrong with the input stands in `userErrors`, each with a code, the path into the input and what to
 * do; what is wrong with the request (no token, no permission, the graph is away) is a top-level error.
 */
export type MutationRegisterContributorArgs = {
  input: RegisterContributorInput;
};


/**
 * Every change that can be asked for. A mutation needs a token (see `viewer`); reading needs none. Each takes an
 * `idempotencyKey`: the same key with the same input gives the first answer again and changes nothing more, so that a
 * request whose reply was lost is simply repeated. With `validateOnly: true` the answer is what it would be, and nothing
 * is stored. What is wrong with the input stands in `userErrors`, each with a code, the path into the input and what to
 * do; what is wrong with the request (no token, no permission, the graph is away) is a top-level error.
 */
export type MutationRestoreMeasurementArgs = {
  input: RestoreMeasurementInput;
};


/**
 * Every change that can be asked for. A mutation needs a token (see `viewer`); reading needs none. Each takes an
 * `idempotencyKey`: the same key with the same input gives the first answer again and changes nothing more, so that a
 * request whose reply was lost is simply repeated. With `validateOnly: true` the answer is what it would be, and nothing
 * is stored. What is wrong with the input stands in `userErrors`, each with a code, the path into the input and what to
 * do; what is wrong with the request (no token, no permission, the graph is away) is a top-level error.
 */
export type MutationRetractClaimArgs = {
  input: RetractClaimInput;
};


/**
 * Every change that can be asked for. A mutation needs a token (see `viewer`); reading needs none. Each takes an
 * `idempotencyKey`: the same key with the same input gives the first answer again and changes nothing more, so that a
 * request whose reply was lost is simply repeated. With `validateOnly: true` the answer is what it would be, and nothing
 * is stored. What is wrong with the input stands in `userErrors`, each with a code, the path into the input and what to
 * do; what is wrong with the request (no token, no permission, the graph is away) is a top-level error.
 */
export type MutationRetractEvidenceLineArgs = {
  input: RetractEvidenceLineInput;
};


/**
 * Every change that can be asked for. A mutation needs a token (see `viewer`); reading needs none. Each takes an
 * `idempotencyKey`: the same key with the same input gives the first answer again and changes nothing more, so that a
 * request whose reply was lost is simply repeated. With `validateOnly: true` the answer is what it would be, and nothing
 * is stored. What is wrong with the input stands in `userErrors`, each with a code, the path into the input and what to
 * do; what is wrong with the request (no token, no permission, the graph is away) is a top-level error.
 */
export type MutationRetractMeasurementArgs = {
  input: RetractMeasurementInput;
};


/**
 * Every change that can be asked for. A mutation needs a token (see `viewer`); reading needs none. Each takes an
 * `idempotencyKey`: the same key with the same input gives the first answer again and changes nothing more, so that a
 * request whose reply was lost is simply repeated. With `validateOnly: true` the answer is what it would be, and nothing
 * is stored. What is wrong with the input stands in `userErrors`, each with a code, the path into the input and what to
 * do; what is wrong with the request (no token, no permission, the graph is away) is a top-level error.
 */
export type MutationReviewProposalArgs = {
  input: ReviewProposalInput;
};


/**
 * Every change that can be asked for. A mutation needs a token (see `viewer`); reading needs none. Each takes an
 * `idempotencyKey`: the same key with the same input gives the first answer again and changes nothing more, so that a
 * request whose reply was lost is simply repeated. With `validateOnly: true` the answer is what it would be, and nothing
 * is stored. What is wrong with the input stands in `userErrors`, each with a code, the path into the input and what to
 * do; what is wrong with the request (no token, no permission, the graph is away) is a top-level error.
 */
export type MutationSetAffiliationArgs = {
  input: SetAffiliationInput;
};


/**
 * Every change that can be asked for. A mutation needs a token (see `viewer`); reading needs none. Each takes an
 * `idempotencyKey`: the same key with the same input gives the first answer again and changes nothing more, so that a
 * request whose reply was lost is simply repeated. With `validateOnly: true` the answer is what it would be, and nothing
 * is stored. What is wrong with the input stands in `userErrors`, each with a code, the path into the input and what to
 * do; what is wrong with the request (no token, no permission, the graph is away) is a top-level error.
 */
export type MutationSubmitDraftArgs = {
  input: SubmitDraftInput;
};


/**
 * Every change that can be asked for. A mutation needs a token (see `viewer`); reading needs none. Each takes an
 * `idempotencyKey`: the same key with the same input gives the first answer again and changes nothing more, so that a
 * request whose reply was lost is simply repeated. With `validateOnly: true` the answer is what it would be, and nothing
 * is stored. What is wrong with the input stands in `userErrors`, each with a code, the path into the input and what to
 * do; what is wrong with the request (no token, no permission, the graph is away) is a top-level error.
 */
export type MutationWithdrawProposalArgs = {
  input: WithdrawProposalInput;
};

/** What the answer of every mutation has. */
export type MutationPayload = {
  /** What the change does to the answers of the graph, or would do when it is accepted; null where nothing was done. */
  readonly consequences?: Maybe<Consequences>;
  /** The write, by its key; null where nothing was stored. */
  readonly operation?: Maybe<Operation>;
  /** What is wrong with the input; empty where the change was made, or with `validateOnly` would be. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/**
 * Anything that has an id of its own and can be fetched by it with `node`. Ids are readable (`compound:kt-253`),
 * stable, and never given to something else.
 */
export type Node = {
  /** The readable, permanent id, such as `measurement:kt-253-comparative-guide:kt-253:ic50`. */
  readonly id: Scalars['ID']['output'];
};

/** A write under an idempotency key. */
export type Operation = {
  readonly __typename?: 'Operation';
  /** When it was stored; null while not known. */
  readonly at?: Maybe<Scalars['DateTime']['output']>;
  /** The key that it was sent with. */
  readonly idempotencyKey: Scalars['String']['output'];
  /** Ids of what it made or decided. */
  readonly resultIds: ReadonlyArray<Scalars['ID']['output']>;
  /** Its number in the audit log; null while not known. */
  readonly sequence?: Maybe<Scalars['Int']['output']>;
  /** Whether it is stored. */
  readonly state: OperationState;
};

/** Whether a write is known to be stored. */
export type OperationState =
  /** It is stored; its ids lead to what it made. */
  | 'DONE'
  /** It cannot be told at the moment; send the write again under its key. */
  | 'UNKNOWN';

/** Where one page of a list stands in the whole list. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Cursor of the last row, for the next page's `after`; null on an empty page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** True when further rows follow this page: ask for them with `after: endCursor`. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** True when this page began after a cursor, so that rows stand before it. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first row; null on an empty page. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** One experimental condition. */
export type Parameter = {
  readonly __typename?: 'Parameter';
  /** How it is known. */
  readonly basis: Basis;
  /** What is set, such as `exposure time`. */
  readonly name: Scalars['String']['output'];
  /** What the source prints; null where it prints nothing. */
  readonly reportedText?: Maybe<Scalars['String']['output']>;
  /** Unit of `value`, such as `h`; null where there is none. */
  readonly unit?: Maybe<Scalars['String']['output']>;
  /** The number in `unit`; null where no number is stated as a fact (an example is not). */
  readonly value?: Maybe<Scalars['Float']['output']>;
};

/** A condition of an assay. */
export type ParameterInput = {
  /** How it is known; STATED where nothing is said. */
  readonly basis?: InputMaybe<Basis>;
  /** What it is, such as `seeding density`. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** As printed, such as `72 hours`. */
  readonly reportedText?: InputMaybe<Scalars['String']['input']>;
  /** The unit of the number, such as h. */
  readonly unit?: InputMaybe<Scalars['String']['input']>;
  /** Its number, in `unit`. */
  readonly value?: InputMaybe<Scalars['Float']['input']>;
};

/** What a policy makes of one dimension. */
export type PolicyRule = {
  readonly __typename?: 'PolicyRule';
  /** The rule in words. */
  readonly description: Scalars['String']['output'];
  /** The dimension. */
  readonly dimension: ComparabilityDimension;
  /** The outcome where the two sides are known and differ. */
  readonly onDifferent: ComparabilityOutcome;
  /** The outcome where both sides are unknown. */
  readonly onUnknownBoth: ComparabilityOutcome;
  /** The outcome where one side is unknown. */
  readonly onUnknownOne: ComparabilityOutcome;
};

/** A reference compound against its comparators. */
export type PotencyComparison = {
  readonly __typename?: 'PotencyComparison';
  /** One row for each comparator and context: within endpoint, target and cell line, the most potent comparator first; refused and missing ones last. */
  readonly comparisons: CompoundComparisonConnection;
  /** The number of the last change that this answer knows of: the same number, the same answer. */
  readonly dataVersion: Scalars['String']['output'];
  /** Every measurement that was left out, with the reason. */
  readonly excluded: ExcludedMeasurementConnection;
  /** The policy applied. */
  readonly policy: ComparabilityPolicy;
  /** The compound that the others are divided by. */
  readonly reference: Compound;
  /** What to know about the answer as a whole. */
  readonly warnings: ReadonlyArray<Issue>;
};


/** A reference compound against its comparators. */
export type PotencyComparisonComparisonsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A reference compound against its comparators. */
export type PotencyComparisonExcludedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Where potencies are compared. A field that is null or absent does not restrict; an unknown key or code is refused with suggestions. */
export type PotencyContext = {
  /** The assay, by id. */
  readonly assay?: InputMaybe<Scalars['ID']['input']>;
  /** The cell line. */
  readonly cellLine?: InputMaybe<CellLineKey>;
  /** The citation that reports the value, by id. */
  readonly citation?: InputMaybe<Scalars['ID']['input']>;
  /** The compound's part in the assay. */
  readonly compoundRole?: InputMaybe<CompoundRole>;
  /** The document in which the value stands, by id. */
  readonly document?: InputMaybe<Scalars['ID']['input']>;
  /** Code of the endpoint, such as `IC50`. */
  readonly endpoint?: InputMaybe<Scalars['String']['input']>;
  /** Biochemical, cellular or in vivo, as the assay names it. */
  readonly format?: InputMaybe<Scalars['String']['input']>;
  /** The assay's own target; a phenotypic assay has none. */
  readonly target?: InputMaybe<TargetKey>;
  /** The detection technology, as the assay names it. */
  readonly technology?: InputMaybe<Scalars['String']['input']>;
};

/** Compounds against contexts. */
export type PotencyMatrix = {
  readonly __typename?: 'PotencyMatrix';
  /** One cell for each compound and context: the first compound's cells first, each in the order of the contexts. */
  readonly cells: ReadonlyArray<MatrixCell>;
  /** The number of the last change that this answer knows of: the same number, the same answer. */
  readonly dataVersion: Scalars['String']['output'];
  /** Context by context, each compound (comparator) ÷ each one that stands before it (reference); empty unless `pairwise`. Pairs that do not meet in a context have no entry there. */
  readonly pairs: ReadonlyArray<PotencyRatio>;
  /** What to know about the answer as a whole. */
  readonly warnings: ReadonlyArray<Issue>;
};

/**
 * A comparator ÷ a reference. Above 1 the reference is the more potent. For endpoints of the kind EXTENT there is no
 * fold but a difference in percentage points, comparator − reference.
 */
export type PotencyRatio = {
  readonly __typename?: 'PotencyRatio';
  /** The one assay behind it; null for an answer over several. */
  readonly assay?: Maybe<Assay>;
  /** The one citation behind it; null for an answer over several. */
  readonly citation?: Maybe<Citation>;
  /** The compound divided. */
  readonly comparator: Compound;
  /** Values of the comparator that were used or, where refused, held side by side. */
  readonly comparatorMeasurements: ReadonlyArray<Measurement>;
  /** Comparator − reference in percentage points, for endpoints of the kind EXTENT; else null. */
  readonly difference?: Maybe<Scalars['Float']['output']>;
  /** Upper end of the difference, in percentage points; null where open or not known. */
  readonly differenceHigh?: Maybe<Scalars['Float']['output']>;
  /** Lower end of the difference, in percentage points; null where open or not known. */
  readonly differenceLow?: Maybe<Scalars['Float']['output']>;
  /** The answer in one line, without false precision, such as `≈930× (780–1,200×, rounding only)`. */
  readonly display: Scalars['String']['output'];
  /** Everything needed to recompute the number. */
  readonly explain: RatioExplanation;
  /** Comparator ÷ reference, without unit. Null unless the status is POINT. */
  readonly fold?: Maybe<Scalars['Float']['output']>;
  /** Upper end of the interval of the fold; null where open or not known. */
  readonly foldHigh?: Maybe<Scalars['Float']['output']>;
  /** Lower end of the interval of the fold; null where open or not known. */
  readonly foldLow?: Maybe<Scalars['Float']['output']>;
  /** Whether the upper end belongs to the interval. */
  readonly highInclusive: Scalars['Boolean']['output'];
  /** Who stands behind the values. */
  readonly independence: IndependenceReport;
  /** Why the interval is as wide as it is; null where there is none. */
  readonly intervalKind?: Maybe<IntervalKind>;
  /** log10 of the fold: the difference of the two p-values. Null unless there is a fold. */
  readonly log10Fold?: Maybe<Scalars['Float']['output']>;
  /** Whether the lower end belongs to the interval. */
  readonly lowInclusive: Scalars['Boolean']['output'];
  /** The cell without a value, where one side has only that; else null. */
  readonly missing?: Maybe<MissingValue>;
  /** How many pairs of a reference value and a comparator value are behind it. */
  readonly pairs: Scalars['Int']['output'];
  /** The compound divided by. */
  readonly reference: Compound;
  /** Values of the reference that were used or, where refused, held side by side. */
  readonly referenceMeasurements: ReadonlyArray<Measurement>;
  /** The fewer significant figures of the two sides; null where they cannot be known. */
  readonly significantFigures?: Maybe<Scalars['Int']['output']>;
  /** What kind of answer this is. */
  readonly status: RatioStatus;
  /** Whether the comparison is allowed, and why. */
  readonly verdict: ComparabilityVerdict;
};

/** Statistics of one compound's values, each by its name. Null where there are too few values for it. */
export type PotencyStatistics = {
  readonly __typename?: 'PotencyStatistics';
  /** The geometric mean with each bound taken at its own number (>10,000 as 10,000), in `standardUnit`. Null where a range has no such number. */
  readonly boundedMean?: Maybe<Scalars['Float']['output']>;
  /** The measurements left out, each with its reason. A restatement of a used one is left out as RESTATEMENT. */
  readonly excluded: ReadonlyArray<ExcludedMeasurement>;
  /** The geometric mean of the uncensored values, in `standardUnit`. */
  readonly geometricMean?: Maybe<Scalars['Float']['output']>;
  /** Median absolute deviation from the median of log10 of the uncensored values, unscaled. */
  readonly log10Mad?: Maybe<Scalars['Float']['output']>;
  /** Sample standard deviation (n − 1) of log10 of the uncensored values; null for fewer than two. */
  readonly log10Sd?: Maybe<Scalars['Float']['output']>;
  /** The measurements used. */
  readonly measurements: ReadonlyArray<Measurement>;
  /** The middle value of the uncensored ones, in `standardUnit`; of an even number the mean of the two in the middle. */
  readonly median?: Maybe<Scalars['Float']['output']>;
  /** How often these measurements are printed, restatements counted. */
  readonly mentions: Scalars['Int']['output'];
  /** How many measurements were used, bounds included; each counts once, however often it is restated. */
  readonly n: Scalars['Int']['output'];
  /** How many of them are bounds or ranges, which are in no statistic but `boundedMean`. */
  readonly nCensored: Scalars['Int']['output'];
  /** The unit of the values, nM where they have a molar meaning; null without values. */
  readonly standardUnit?: Maybe<Scalars['String']['output']>;
  /** What to know about the answer as a whole, such as that nothing was left to describe. */
  readonly warnings: ReadonlyArray<Issue>;
};

/** Something that waits for review, or did. */
export type Proposal = Node & {
  readonly __typename?: 'Proposal';
  /** When it was proposed. */
  readonly at: Scalars['DateTime']['output'];
  /** Every reason why the viewer may not decide it, such as OWN_PROPOSAL or CONFLICT_OF_INTEREST; empty where they may. */
  readonly becauseNot: ReadonlyArray<Issue>;
  /** Who proposed it. */
  readonly by: Contributor;
  /** What accepting it would change in the answers of the graph, as it stands now. */
  readonly consequences: Consequences;
  /** Its readable, permanent id. */
  readonly id: Scalars['ID']['output'];
  /** The mutation that made it, such as `correctMeasurement`. */
  readonly kind: Scalars['String']['output'];
  /** Whether the viewer may decide it. */
  readonly mayReview: Scalars['Boolean']['output'];
  /** Why; null where no reason was given. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Whether what it would replace was replaced meanwhile, so that it can no longer be accepted. */
  readonly stale: Scalars['Boolean']['output'];
  /** Where it stands: DRAFT, PROPOSED, ACCEPTED, REJECTED or WITHDRAWN. */
  readonly state: EvidenceStatus;
  /** What is proposed. */
  readonly subject: Node;
  /** The value that accepting it would replace; null for all but corrections and restorations. */
  readonly supersedes?: Maybe<Node>;
};

/** One page of proposals. */
export type ProposalConnection = {
  readonly __typename?: 'ProposalConnection';
  /** The rows with a cursor each. */
  readonly edges: ReadonlyArray<ProposalEdge>;
  /** The rows. */
  readonly nodes: ReadonlyArray<Proposal>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** Rows in the whole list, counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One proposal in a list. */
export type ProposalEdge = {
  readonly __typename?: 'ProposalEdge';
  /** Marks this row for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The proposal. */
  readonly node: Proposal;
};

/** An experiment, with what is known of its conditions; what is not known is left out. */
export type ProposeAssayInput = {
  /** In which cells. */
  readonly cellLine?: InputMaybe<CellLineKey>;
  /** How the cell line is known. */
  readonly cellLineBasis?: InputMaybe<Basis>;
  /** Why what seems to be there already is another thing; without it a duplicate is refused. */
  readonly duplicateReason?: InputMaybe<Scalars['String']['input']>;
  /** For how long the compound acts. */
  readonly exposureTime?: InputMaybe<ParameterInput>;
  /** absolute or relative, growth-rate or plain. */
  readonly fitConvention?: InputMaybe<Scalars['String']['input']>;
  /** biochemical, cellular or in vivo. */
  readonly format?: InputMaybe<Scalars['String']['input']>;
  /** A key of your own making, 1 to 200 characters, new for each change. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** A name that tells it from others. */
  readonly name: Scalars['String']['input'];
  /** Other conditions. */
  readonly parameters?: InputMaybe<ReadonlyArray<ParameterInput>>;
  /** The protocol that it follows. */
  readonly protocol?: InputMaybe<Scalars['ID']['input']>;
  /** How that is known. */
  readonly protocolBasis?: InputMaybe<Basis>;
  /** What is read, such as cell viability. */
  readonly readout?: InputMaybe<Scalars['String']['input']>;
  /** Serum or albumin in the medium. */
  readonly serum?: InputMaybe<Scalars['String']['input']>;
  /** Of the protein or the cells. */
  readonly species?: InputMaybe<Scalars['String']['input']>;
  /** The substrate or ATP concentration. */
  readonly substrate?: InputMaybe<Scalars['String']['input']>;
  /** What it measures binding to or action on; null for a phenotypic read-out. */
  readonly target?: InputMaybe<TargetKey>;
  /** How the target, or that there is none, is known. */
  readonly targetBasis?: InputMaybe<Basis>;
  /** The form or mutation of the target. */
  readonly targetVariant?: InputMaybe<Scalars['String']['input']>;
  /** How it is read, such as CellTiter-Glo. */
  readonly technology?: InputMaybe<Scalars['String']['input']>;
  /** True: answer what would be, and store nothing. */
  readonly validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A cell line. */
export type ProposeCellLineInput = {
  /** Its Cellosaurus id, such as CVCL_0093. */
  readonly cellosaurus?: InputMaybe<Scalars['String']['input']>;
  /** Why what seems to be there already is another thing; without it a duplicate is refused. */
  readonly duplicateReason?: InputMaybe<Scalars['String']['input']>;
  /** A key of your own making, 1 to 200 characters, new for each change. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** What was done to the parent line, such as `MDM2 tagged with HiBiT`. */
  readonly modification?: InputMaybe<Scalars['String']['input']>;
  /** The name as Cellosaurus has it, such as RS4;11. */
  readonly name: Scalars['String']['input'];
  /** The line from which it was made. */
  readonly parent?: InputMaybe<CellLineKey>;
  /** True: answer what would be, and store nothing. */
  readonly validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A reference to a source. */
export type ProposeCitationInput = {
  /** When the address was read, as YYYY-MM-DD; not in the future. */
  readonly accessedAt?: InputMaybe<Scalars['String']['input']>;
  /** The document that lists it. */
  readonly document?: InputMaybe<Scalars['ID']['input']>;
  /** Its DOI, without https://doi.org/. */
  readonly doi?: InputMaybe<Scalars['String']['input']>;
  /** Why what seems to be there already is another thing; without it a duplicate is refused. */
  readonly duplicateReason?: InputMaybe<Scalars['String']['input']>;
  /** The name of the web host, such as pubs.acs.org. */
  readonly host?: InputMaybe<Scalars['String']['input']>;
  /** A key of your own making, 1 to 200 characters, new for each change. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** A short name for lists; null: made from the title, the host or the printed text. */
  readonly label?: InputMaybe<Scalars['String']['input']>;
  /** Under which terms it may be used. */
  readonly license?: InputMaybe<Scalars['String']['input']>;
  /** Its number in the list of references of `document`. */
  readonly number?: InputMaybe<Scalars['Int']['input']>;
  /** Its PubMed id. */
  readonly pmid?: InputMaybe<Scalars['String']['input']>;
  /** Who published it. */
  readonly publishedBy?: InputMaybe<CompanyKey>;
  /** How the publisher is known; STATED where nothing is said. */
  readonly publisherBasis?: InputMaybe<Basis>;
  /** The reference as printed. */
  readonly reportedText: Scalars['String']['input'];
  /** The title of the source. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** Its web address. */
  readonly url?: InputMaybe<Scalars['String']['input']>;
  /** True: answer what would be, and store nothing. */
  readonly validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A statement of a source. */
export type ProposeClaimInput = {
  /** Ids of the compounds, targets, mechanisms or documents that it is about. */
  readonly about: ReadonlyArray<Scalars['ID']['input']>;
  /** True: keep it as a draft that only you see, until `submitDraft`. */
  readonly draft?: InputMaybe<Scalars['Boolean']['input']>;
  /** Why what seems to be there already is another thing; without it a duplicate is refused. */
  readonly duplicateReason?: InputMaybe<Scalars['String']['input']>;
  /** A key of your own making, 1 to 200 characters, new for each change. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** ASSERTION (the default), INDEPENDENCE (of the source itself) or FUTURE. */
  readonly kind?: InputMaybe<Scalars['String']['input']>;
  /** Where the source says so. */
  readonly locator?: InputMaybe<LocatorInput>;
  /** Its number in its document. */
  readonly number?: InputMaybe<Scalars['Int']['input']>;
  /** What is claimed, in your own words. */
  readonly text: Scalars['String']['input'];
  /** True: answer what would be, and store nothing. */
  readonly validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A company. */
export type ProposeCompanyInput = {
  /** Why what seems to be there already is another thing; without it a duplicate is refused. */
  readonly duplicateReason?: InputMaybe<Scalars['String']['input']>;
  /** A key of your own making, 1 to 200 characters, new for each change. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Its name as it writes it. */
  readonly name: Scalars['String']['input'];
  /** True: answer what would be, and store nothing. */
  readonly validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A compound, as far as it is known. */
export type ProposeCompoundInput = {
  /** Its ChEMBL id, such as CHEMBL3125702. */
  readonly chemblId?: InputMaybe<Scalars['String']['input']>;
  /** Who develops, makes or sells it. */
  readonly companies?: InputMaybe<ReadonlyArray<CompanyRoleInput>>;
  /** Why what seems to be there already is another thing; without it a duplicate is refused. */
  readonly duplicateReason?: InputMaybe<Scalars['String']['input']>;
  /** Of which compounds it is a salt, an enantiomer … */
  readonly forms?: InputMaybe<ReadonlyArray<CompoundFormInput>>;
  /** A key of your own making, 1 to 200 characters, new for each change. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Its InChIKey: 27 characters, from a chemistry tool. */
  readonly inchiKey?: InputMaybe<Scalars['String']['input']>;
  /** How it acts, by id. */
  readonly mechanisms?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** What kind of compound it is, such as `PROTAC` or `small molecule`. */
  readonly modality?: InputMaybe<Scalars['String']['input']>;
  /** Its molecular weight in g/mol, by which mass units are converted. */
  readonly molecularWeight?: InputMaybe<Scalars['Float']['input']>;
  /** The name or code by which papers call it. */
  readonly name: Scalars['String']['input'];
  /** What kind of name that is: CODE, INN, SYNONYM, PRODUCT_NAME or CATALOGUE_NUMBER. */
  readonly nameKind?: InputMaybe<Scalars['String']['input']>;
  /** Its structure as SMILES; it must be the structure of the InChIKey. */
  readonly smiles?: InputMaybe<Scalars['String']['input']>;
  /** True: answer what would be, and store nothing. */
  readonly validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A name of a compound. */
export type ProposeCompoundNameInput = {
  /** The source that calls it so. */
  readonly citation?: InputMaybe<Scalars['ID']['input']>;
  /** Whose name it is. */
  readonly compound: CompoundKey;
  /** A key of your own making, 1 to 200 characters, new for each change. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** CODE, INN, SYNONYM, PRODUCT_NAME or CATALOGUE_NUMBER. */
  readonly kind: Scalars['String']['input'];
  /** Where the source does. */
  readonly locator?: InputMaybe<LocatorInput>;
  /** The name as printed. */
  readonly text: Scalars['String']['input'];
  /** True: answer what would be, and store nothing. */
  readonly validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A source that is read as a whole. */
export type ProposeDocumentInput = {
  /** Its date, as YYYY, YYYY-MM or YYYY-MM-DD; not in the future. */
  readonly date?: InputMaybe<Scalars['String']['input']>;
  /** Why what seems to be there already is another thing; without it a duplicate is refused. */
  readonly duplicateReason?: InputMaybe<Scalars['String']['input']>;
  /** Where it was found. */
  readonly host?: InputMaybe<Scalars['String']['input']>;
  /** A key of your own making, 1 to 200 characters, new for each change. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** How many lines its text has; places are held against it. */
  readonly lines?: InputMaybe<Scalars['Int']['input']>;
  /** SHA-256 of the bytes that were read, in lower-case hex. */
  readonly sha256?: InputMaybe<Scalars['String']['input']>;
  /** Its title as printed. */
  readonly title: Scalars['String']['input'];
  /** True: answer what would be, and store nothing. */
  readonly validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What speaks for or against something. */
export type ProposeEvidenceLineInput = {
  /** The sources that it rests on. */
  readonly citations?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The claim; give this or `identityAssertion`. */
  readonly claim?: InputMaybe<Scalars['ID']['input']>;
  /** For or against. */
  readonly direction: EvidenceDirection;
  /** True: keep it as a draft that only you see, until `submitDraft`. */
  readonly draft?: InputMaybe<Scalars['Boolean']['input']>;
  /** A key of your own making, 1 to 200 characters, new for each change. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The assertion of identity; give this or `claim`. */
  readonly identityAssertion?: InputMaybe<Scalars['ID']['input']>;
  /** The values that it rests on. */
  readonly measurements?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Why it speaks for or against. */
  readonly rationale?: InputMaybe<Scalars['String']['input']>;
  /** A word such as `shown`; `unchecked` where nobody has read what is cited: then it carries no verdict. */
  readonly strength?: InputMaybe<Scalars['String']['input']>;
  /** True: answer what would be, and store nothing. */
  readonly validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
};

/** That two things are one compound, or are not. */
export type ProposeIdentityAssertionInput = {
  /** A key of your own making, 1 to 200 characters, new for each change. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** SAME_COMPOUND (the default) or DISTINCT. */
  readonly kind?: InputMaybe<Scalars['String']['input']>;
  /** A name in question; give this or `other`. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Another compound in question; give this or `name`. */
  readonly other?: InputMaybe<CompoundKey>;
  /** Why; required for DISPUTED and REJECTED. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** ASSERTED makes the assertion; VERIFIED, DISPUTED and REJECTED ask for that status of one that is there. */
  readonly status?: InputMaybe<IdentityStatus>;
  /** The compound. */
  readonly subject: CompoundKey;
  /** True: answer what would be, and store nothing. */
  readonly validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A value as its source prints it. */
export type ProposeMeasurementInput = {
  /** In which assay. */
  readonly assay: Scalars['ID']['input'];
  /** The source that reports the value. */
  readonly citation: Scalars['ID']['input'];
  /** A remark of the source or of yours. */
  readonly comment?: InputMaybe<Scalars['String']['input']>;
  /** What was measured. */
  readonly compound: CompoundKey;
  /** True: keep it as a draft that only you see, until `submitDraft`. */
  readonly draft?: InputMaybe<Scalars['Boolean']['input']>;
  /** Why what seems to be there already is another thing; without it a duplicate is refused. */
  readonly duplicateReason?: InputMaybe<Scalars['String']['input']>;
  /** What the value is, by its code: IC50, DC50, Ki … */
  readonly endpoint: Scalars['String']['input'];
  /** A key of your own making, 1 to 200 characters, new for each change. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Where in the document it stands. */
  readonly locator?: InputMaybe<LocatorInput>;
  /** How many determinations stand behind it; null where not stated. */
  readonly n?: InputMaybe<Scalars['Int']['input']>;
  /** The value exactly as printed, such as `0.3`, `>10 µM` or `31.2 ± 4.8 nM`. */
  readonly reportedText: Scalars['String']['input'];
  /** The part that it plays in the assay. */
  readonly role?: InputMaybe<CompoundRole>;
  /** Its uncertainty as printed, such as `± 4.8` or `95 % CI 26–37`; null where none is stated. */
  readonly uncertainty?: InputMaybe<Scalars['String']['input']>;
  /** The unit, where it does not stand in the text: nM, µM, %, µg/mL … */
  readonly unit?: InputMaybe<Scalars['String']['input']>;
  /** True: answer what would be, and store nothing. */
  readonly validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How a compound acts. */
export type ProposeMechanismInput = {
  /** In a word, such as inhibitor or degrader. */
  readonly action: Scalars['String']['input'];
  /** Why what seems to be there already is another thing; without it a duplicate is refused. */
  readonly duplicateReason?: InputMaybe<Scalars['String']['input']>;
  /** A key of your own making, 1 to 200 characters, new for each change. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** What happens to what, such as `Inhibition of the p53–MDM2 interaction`. */
  readonly name: Scalars['String']['input'];
  /** What it recruits, such as an E3 ligase. */
  readonly recruits?: InputMaybe<ReadonlyArray<TargetKey>>;
  /** What it acts on. */
  readonly targets?: InputMaybe<ReadonlyArray<TargetKey>>;
  /** True: answer what would be, and store nothing. */
  readonly validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A method, step by step. */
export type ProposeProtocolInput = {
  /** The sources that describe it. */
  readonly citations?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Why what seems to be there already is another thing; without it a duplicate is refused. */
  readonly duplicateReason?: InputMaybe<Scalars['String']['input']>;
  /** A key of your own making, 1 to 200 characters, new for each change. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The name of the method, such as `Cell viability`. */
  readonly name: Scalars['String']['input'];
  /** How it works, in your own words. */
  readonly principle?: InputMaybe<Scalars['String']['input']>;
  /** Its steps in their order. */
  readonly steps?: InputMaybe<ReadonlyArray<ProtocolStepInput>>;
  /** True: answer what would be, and store nothing. */
  readonly validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What a compound acts on. */
export type ProposeTargetInput = {
  /** Its ChEMBL id, such as CHEMBL5023. */
  readonly chemblId?: InputMaybe<Scalars['String']['input']>;
  /** Why what seems to be there already is another thing; without it a duplicate is refused. */
  readonly duplicateReason?: InputMaybe<Scalars['String']['input']>;
  /** A key of your own making, 1 to 200 characters, new for each change. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** SINGLE_PROTEIN, PROTEIN_COMPLEX, PROTEIN_PROTEIN_INTERACTION, PROTEIN_FAMILY, NUCLEIC_ACID or OTHER. */
  readonly kind: Scalars['String']['input'];
  /** The name by which papers call it, such as MDM2. */
  readonly name: Scalars['String']['input'];
  /** The species, such as `Homo sapiens`; null where not stated. */
  readonly organism?: InputMaybe<Scalars['String']['input']>;
  /** Other names that find it. */
  readonly otherNames?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Its UniProt accession, such as Q00987. */
  readonly uniprot?: InputMaybe<Scalars['String']['input']>;
  /** True: answer what would be, and store nothing. */
  readonly validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A method as a source describes it: its principle and its ordered steps. */
export type Protocol = Node & {
  readonly __typename?: 'Protocol';
  /** The references that the source gives for it; empty where it gives none. */
  readonly citations: ReadonlyArray<Citation>;
  /** Its readable, permanent id. */
  readonly id: Scalars['ID']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Why the method measures what it measures; null where the source does not say. */
  readonly principle?: Maybe<Scalars['String']['output']>;
  /** The steps in order. */
  readonly steps: ReadonlyArray<ProtocolStep>;
  /** Revision of this record, from 1. */
  readonly version: Scalars['Int']['output'];
};

/** One page of protocols. */
export type ProtocolConnection = {
  readonly __typename?: 'ProtocolConnection';
  /** The rows with a cursor each. */
  readonly edges: ReadonlyArray<ProtocolEdge>;
  /** The rows. */
  readonly nodes: ReadonlyArray<Protocol>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** Rows in the whole list, counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One protocol in a list. */
export type ProtocolEdge = {
  readonly __typename?: 'ProtocolEdge';
  /** Marks this row for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The protocol. */
  readonly node: Protocol;
};

/** Which protocols to list. Conditions that stand together must all hold; a condition that is null or absent does not restrict. */
export type ProtocolFilter = {
  /** All of these must hold; an empty list restricts nothing. */
  readonly and?: InputMaybe<ReadonlyArray<ProtocolFilter>>;
  /** At least one assay that follows it fits. */
  readonly assays?: InputMaybe<AssayFilter>;
  /** The source gives this reference for it, by id. */
  readonly citation?: InputMaybe<Scalars['ID']['input']>;
  /** Its id. */
  readonly id?: InputMaybe<IdFilter>;
  /** Its name. */
  readonly name?: InputMaybe<StringFilter>;
  /** This must not hold. What is not known holds no condition, so that it is let through; `not: {}` matches nothing. */
  readonly not?: InputMaybe<ProtocolFilter>;
  /** At least one of these must hold; an empty list matches nothing. */
  readonly or?: InputMaybe<ReadonlyArray<ProtocolFilter>>;
  /** Why the method measures what it measures. */
  readonly principle?: InputMaybe<StringFilter>;
};

/** One step of a protocol, in our own words. */
export type ProtocolStep = {
  readonly __typename?: 'ProtocolStep';
  /** Where the source says so; null where not recorded. */
  readonly locator?: Maybe<SourceLocator>;
  /** Its place, from 1. */
  readonly position: Scalars['Int']['output'];
  /** What is done. */
  readonly text: Scalars['String']['output'];
};

/** One step of a method. */
export type ProtocolStepInput = {
  /** Where the source says so. */
  readonly locator?: InputMaybe<LocatorInput>;
  /** What is done, in your own words. */
  readonly text: Scalars['String']['input'];
};

/** A condition on a concentration, whatever unit it is given in: 0.01 µM and 10 nM are the same. A concentration that is not known, or has no molar meaning, fits only `isNull: true`, and what is under `not`. */
export type QuantityFilter = {
  /** Equal to this concentration. */
  readonly eq?: InputMaybe<QuantityInput>;
  /** Above this concentration. */
  readonly gt?: InputMaybe<QuantityInput>;
  /** At least this concentration. */
  readonly gte?: InputMaybe<QuantityInput>;
  /** Equal to one of these; an empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<QuantityInput>>;
  /** True: only where there is none. False: only where there is one. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Below this concentration. */
  readonly lt?: InputMaybe<QuantityInput>;
  /** At most this concentration. */
  readonly lte?: InputMaybe<QuantityInput>;
  /** This must not hold; where the concentration is not known it does not. `not: {}` matches nothing. */
  readonly not?: InputMaybe<QuantityFilter>;
};

/** A concentration to compare with. */
export type QuantityInput = {
  /** Its unit, molar and not logarithmic: `nM`, `µM`, `uM`, `nmol/L` … A unit that is unknown or not molar is refused. */
  readonly unit?: InputMaybe<Scalars['String']['input']>;
  /** The number, in `unit`. */
  readonly value: Scalars['Float']['input'];
};

/**
 * Every question that can be asked. A field for a single thing answers null for an unknown key; a field that must
 * answer (`comparePotency`, `independence`, …) refuses with the code BAD_USER_INPUT, quotes what it did not
 * understand and offers the nearest names in `extensions.suggestions`. A name that fits several things is refused
 * with AMBIGUOUS_NAME and `extensions.candidates`. Warnings stand in the response's `extensions.warnings`.
 */
export type Query = {
  readonly __typename?: 'Query';
  /** One assay by id; null where none has it. */
  readonly assay?: Maybe<Assay>;
  /** Assays, page by page, by name; equal names by id. */
  readonly assays: AssayConnection;
  /** One cell line by exactly one key; null where none has it. */
  readonly cellLine?: Maybe<CellLine>;
  /** Cell lines, page by page, by name; equal names by id. */
  readonly cellLines: CellLineConnection;
  /** Every change of the graph in its order, for those who follow it. A page at the end is empty, and its `endCursor` is the one given: ask with it again later, and no change is missed or told twice. */
  readonly changes: AuditEventConnection;
  /** One citation by id; null where none has it. */
  readonly citation?: Maybe<Citation>;
  /** Citations, page by page, by label; equal labels by id. */
  readonly citations: CitationConnection;
  /** One claim by id; null where none has it. */
  readonly claim?: Maybe<Claim>;
  /** Claims in force, page by page, by number in their document and then by id. */
  readonly claims: ClaimConnection;
  /** Companies, page by page, by name; equal names by id. */
  readonly companies: CompanyConnection;
  /** One company by exactly one key; null where none has it. */
  readonly company?: Maybe<Company>;
  /** Every comparability policy, with its rules and the sources of its numbers. */
  readonly comparabilityPolicies: ReadonlyArray<ComparabilityPolicy>;
  /**
   * How much more potent one compound is than others, context by context: `fold` is comparator ÷ reference, so 933
   * reads "the reference is 933-fold more potent". Every number carries its interval, the verdict on whether it may
   * be compared, who stands behind it, and an explanation from which it can be recomputed. Values of different
   * endpoints, targets or cell lines are never divided.
   */
  readonly comparePotency: PotencyComparison;
  /** One compound by exactly one key; null where no compound has it at this identity level. */
  readonly compound?: Maybe<Compound>;
  /** Compounds, page by page, by name unless ordered otherwise. */
  readonly compounds: CompoundConnection;
  /** What on record contradicts what, found by fixed rules from the evidence that counts: the same evidence gives the same list. */
  readonly discrepancies: DiscrepancyConnection;
  /** One document by id; null where none has it. */
  readonly document?: Maybe<Document>;
  /** What of a document is in the graph: every line is captured, skipped on purpose, or not captured. */
  readonly documentCoverage: DocumentCoverage;
  /** Documents, page by page, by title; equal titles by id. */
  readonly documents: DocumentConnection;
  /**
   * Where evidence is missing: compounds against endpoints in cell lines, with the cells that hold no value. What stands in
   * no source and what a source leaves blank are told apart.
   */
  readonly evidenceGaps: EvidenceGapReport;
  /**
   * One thing on record in one sentence, made from data: what is printed, where, cited from whom, and what to bear in mind. An
   * id of something else is refused.
   */
  readonly fact: Scalars['String']['output'];
  /** Every change that touched one thing, oldest first. */
  readonly history: AuditEventConnection;
  /** Who stands behind the numbers of one thing: how many measurements, from how many sources, how many of them independent. */
  readonly independence: IndependenceReport;
  /**
   * Finds things by whole names, synonyms, codes, registry numbers or ids: one slot for each input, in its order.
   * Case and the spelling of codes do not matter (`AMG232` finds what `AMG 232` finds). At most 250 inputs.
   */
  readonly lookup: ReadonlyArray<LookupResult>;
  /** One measurement by id, in force or not; null where none has it. */
  readonly measurement?: Maybe<Measurement>;
  /** Measurements in force, page by page, by id unless ordered otherwise. */
  readonly measurements: MeasurementConnection;
  /** One mechanism by id; null where none has it. */
  readonly mechanism?: Maybe<Mechanism>;
  /** Mechanisms, page by page, by name; equal names by id. */
  readonly mechanisms: MechanismConnection;
  /** Anything by its id; null where nothing has this id. */
  readonly node?: Maybe<Node>;
  /** Several things by their ids: as many slots as ids and in their order, null where nothing has the id. At most 250. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** What became of a write of one's own, by its key; null where nothing was stored under it, so that it can be sent again. */
  readonly operation?: Maybe<Operation>;
  /**
   * Compounds against contexts, with a state for every cell, so that a blank cannot be mistaken for a value. Values stand as
   * the policy ranks them among these compounds.
   */
  readonly potencyMatrix: PotencyMatrix;
  /**
   * What is known of one compound's potency, pooled over assays and sources: a description, not a comparison. The endpoint
   * must be one that is a concentration; where the compound has several here and none is named, the question is refused with
   * their codes in `extensions.suggestions`.
   */
  readonly potencyStatistics: PotencyStatistics;
  /** One protocol by id; null where none has it. */
  readonly protocol?: Maybe<Protocol>;
  /** Protocols, page by page, by name; equal names by id. */
  readonly protocols: ProtocolConnection;
  /**
   * Compounds by potency in one context, in tiers. Under `standard-v1` and `strict-v1` each assay of each source is ranked on
   * its own, because values of different assays do not compare; under `exploratory-v1` assays that share compounds are ranked
   * together. What cannot be ranked is listed with the reason, never dropped.
   */
  readonly rankCompounds: CompoundRanking;
  /** What waits for review, the longest waiting first. */
  readonly reviewQueue: ProposalConnection;
  /** What has a name, an id or a title that is the text, begins with it, or has a word from which on it begins with it: `milad` finds milademetan, `232` finds AMG 232. Case, blanks, punctuation and the spelling of Greek letters do not count, and no character is special. The whole text first, then beginnings, then words. */
  readonly search: SearchConnection;
  /**
   * How selective one compound is: its potency in other contexts ÷ that in a reference context. Only the target or only the
   * cell line may differ; endpoint, technology, exposure time and source must agree, else the entry is refused with the reasons.
   */
  readonly selectivity: SelectivityProfile;
  /** What this server is, what it limits and what it guarantees. */
  readonly serverInfo: ServerInfo;
  /** One target by exactly one key; null where none has it. */
  readonly target?: Maybe<Target>;
  /** Targets, page by page, by name; equal names by id. */
  readonly targets: TargetConnection;
  /** Recomputes the chain of changes and the hash of every record: the whole graph is read, so ask rarely. It shows accidents and careless edits; of a rewritten log only a head that was kept elsewhere tells. */
  readonly verifyAudit: AuditVerification;
  /** Who asks, as their token says; null without a token. Affiliations come from the graph. */
  readonly viewer?: Maybe<Contributor>;
};


/**
 * Every question that can be asked. A field for a single thing answers null for an unknown key; a field that must
 * answer (`comparePotency`, `independence`, …) refuses with the code BAD_USER_INPUT, quotes what it did not
 * understand and offers the nearest names in `extensions.suggestions`. A name that fits several things is refused
 * with AMBIGUOUS_NAME and `extensions.candidates`. Warnings stand in the response's `extensions.warnings`.
 */
export type QueryAssayArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Every question that can be asked. A field for a single thing answers null for an unknown key; a field that must
 * answer (`comparePotency`, `independence`, …) refuses with the code BAD_USER_INPUT, quotes what it did not
 * understand and offers the nearest names in `extensions.suggestions`. A name that fits several things is refused
 * with AMBIGUOUS_NAME and `extensions.candidates`. Warnings stand in the response's `extensions.warnings`.
 */
export type QueryAssaysArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AssayFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EntityOrder>>;
};


/**
 * Every question that can be asked. A field for a single thing answers null for an unknown key; a field that must
 * answer (`comparePotency`, `independence`, …) refuses with the code BAD_USER_INPUT, quotes what it did not
 * understand and offers the nearest names in `extensions.suggestions`. A name that fits several things is refused
 * with AMBIGUOUS_NAME and `extensions.candidates`. Warnings stand in the response's `extensions.warnings`.
 */
export type QueryCellLineArgs = {
  by: CellLineKey;
};


/**
 * Every question that can be asked. A field for a single thing answers null for an unknown key; a field that must
 * answer (`comparePotency`, `independence`, …) refuses with the code BAD_USER_INPUT, quotes what it did not
 * understand and offers the nearest names in `extensions.suggestions`. A name that fits several things is refused
 * with AMBIGUOUS_NAME and `extensions.candidates`. Warnings stand in the response's `extensions.warnings`.
 */
export type QueryCellLinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CellLineFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EntityOrder>>;
};


/**
 * Every question that can be asked. A field for a single thing answers null for an unknown key; a field that must
 * answer (`comparePotency`, `independence`, …) refuses with the code BAD_USER_INPUT, quotes what it did not
 * understand and offers the nearest names in `extensions.suggestions`. A name that fits several things is refused
 * with AMBIGUOUS_NAME and `extensions.candidates`. Warnings stand in the response's `extensions.warnings`.
 */
export type QueryChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Every question that can be asked. A field for a single thing answers null for an unknown key; a field that must
 * answer (`comparePotency`, `independence`, …) refuses with the code BAD_USER_INPUT, quotes what it did not
 * understand and offers the nearest names in `extensions.suggestions`. A name that fits several things is refused
 * with AMBIGUOUS_NAME and `extensions.candidates`. Warnings stand in the response's `extensions.warnings`.
 */
export type QueryCitationArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Every question that can be asked. A field for a single thing answers null for an unknown key; a field that must
 * answer (`comparePotency`, `independence`, …) refuses with the code BAD_USER_INPUT, quotes what it did not
 * understand and offers the nearest names in `extensions.suggestions`. A name that fits several things is refused
 * with AMBIGUOUS_NAME and `extensions.candidates`. Warnings stand in the response's `extensions.warnings`.
 */
export type QueryCitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CitationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CitationOrder>>;
};


/**
 * Every question that can be asked. A field for a single thing answers null for an unknown key; a field that must
 * answer (`comparePotency`, `independence`, …) refuses with the code BAD_USER_INPUT, quotes what it did not
 * understand and offers the nearest names in `extensions.suggestions`. A name that fits several things is refused
 * with AMBIGUOUS_NAME and `extensions.candidates`. Warnings stand in the response's `extensions.warnings`.
 */
export type QueryClaimArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Every question that can be asked. A field for a single thing answers null for an unknown key; a field that must
 * answer (`comparePotency`, `independence`, …) refuses with the code BAD_USER_INPUT, quotes what it did not
 * understand and offers the nearest names in `extensions.suggestions`. A name that fits several things is refused
 * with AMBIGUOUS_NAME and `extensions.candidates`. Warnings stand in the response's `extensions.warnings`.
 */
export type QueryClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  evidence?: InputMaybe<EvidenceScope>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
};


/**
 * Every question that can be asked. A field for a single thing answers null for an unknown key; a field that must
 * answer (`comparePotency`, `independence`, …) refuses with the code BAD_USER_INPUT, quotes what it did not
 * understand and offers the nearest names in `extensions.suggestions`. A name that fits several things is refused
 * with AMBIGUOUS_NAME and `extensions.candidates`. Warnings stand in the response's `extensions.warnings`.
 */
export type QueryCompaniesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CompanyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EntityOrder>>;
};


/**
 * Every question that can be asked. A field for a single thing answers null for an unknown key; a field that must
 * answer (`comparePotency`, `independence`, …) refuses with the code BAD_USER_INPUT, quotes what it did not
 * understand and offers the nearest names in `extensions.suggestions`. A name that fits several things is refused
 * with AMBIGUOUS_NAME and `extensions.candidates`. Warnings stand in the response's `extensions.warnings`.
 */
export type QueryCompanyArgs = {
  by: CompanyKey;
};


/**
 * Every question that can be asked. A field for a single thing answers null for an unknown key; a field that must
 * answer (`comparePotency`, `independence`, …) refuses with the code BAD_USER_INPUT, quotes what it did not
 * understand and offers the nearest names in `extensions.suggestions`. A name that fits several things is refused
 * with AMBIGUOUS_NAME and `extensions.candidates`. Warnings stand in the response's `extensions.warnings`.
 */
export type QueryComparePotencyArgs = {
  comparators?: InputMaybe<ReadonlyArray<CompoundKey>>;
  context?: InputMaybe<PotencyContext>;
  evidence?: InputMaybe<EvidenceScope>;
  identityLevel?: InputMaybe<IdentityLevel>;
  policy?: InputMaybe<Scalars['String']['input']>;
  reference: CompoundKey;
};


/**
 * Every question that can be asked. A field for a single thing answers null for an unknown key; a field that must
 * answer (`comparePotency`, `independence`, …) refuses with the code BAD_USER_INPUT, quotes what it did not
 * understand and offers the nearest names in `extensions.suggestions`. A name that fits several things is refused
 * with AMBIGUOUS_NAME and `extensions.candidates`. Warnings stand in the response's `extensions.warnings`.
 */
export type QueryCompoundArgs = {
  by: CompoundKey;
  identityLevel?: InputMaybe<IdentityLevel>;
};


/**
 * Every question that can be asked. A field for a single thing answers null for an unknown key; a field that must
 * answer (`comparePotency`, `independence`, …) refuses with the code BAD_USER_INPUT, quotes what it did not
 * understand and offers the nearest names in `extensions.suggestions`. A name that fits several things is refused
 * with AMBIGUOUS_NAME and `extensions.candidates`. Warnings stand in the response's `extensions.warnings`.
 */
export type QueryCompoundsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CompoundFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CompoundOrder>>;
};


/**
 * Every question that can be asked. A field for a single thing answers null for an unknown key; a field that must
 * answer (`comparePotency`, `independence`, …) refuses with the code BAD_USER_INPUT, quotes what it did not
 * understand and offers the nearest names in `extensions.suggestions`. A name that fits several things is refused
 * with AMBIGUOUS_NAME and `extensions.candidates`. Warnings stand in the response's `extensions.warnings`.
 */
export type QueryDiscrepanciesArgs = {
  about?: InputMaybe<Scalars['ID']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  evidence?: InputMaybe<EvidenceScope>;
  first?: InputMaybe<Scalars['Int']['input']>;
  rule?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Every question that can be asked. A field for a single thing answers null for an unknown key; a field that must
 * answer (`comparePotency`, `independence`, …) refuses with the code BAD_USER_INPUT, quotes what it did not
 * understand and offers the nearest names in `extensions.suggestions`. A name that fits several things is refused
 * with AMBIGUOUS_NAME and `extensions.candidates`. Warnings stand in the response's `extensions.warnings`.
 */
export type QueryDocumentArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Every question that can be asked. A field for a single thing answers null for an unknown key; a field that must
 * answer (`comparePotency`, `independence`, …) refuses with the code BAD_USER_INPUT, quotes what it did not
 * understand and offers the nearest names in `extensions.suggestions`. A name that fits several things is refused
 * with AMBIGUOUS_NAME and `extensions.candidates`. Warnings stand in the response's `extensions.warnings`.
 */
export type QueryDocumentCoverageArgs = {
  document: Scalars['ID']['input'];
  evidence?: InputMaybe<EvidenceScope>;
};


/**
 * Every question that can be asked. A field for a single thing answers null for an unknown key; a field that must
 * answer (`comparePotency`, `independence`, …) refuses with the code BAD_USER_INPUT, quotes what it did not
 * understand and offers the nearest names in `extensions.suggestions`. A name that fits several things is refused
 * with AMBIGUOUS_NAME and `extensions.candidates`. Warnings stand in the response's `extensions.warnings`.
 */
export type QueryDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DocumentOrder>>;
};


/**
 * Every question that can be asked. A field for a single thing answers null for an unknown key; a field that must
 * answer (`comparePotency`, `independence`, …) refuses with the code BAD_USER_INPUT, quotes what it did not
 * understand and offers the nearest names in `extensions.suggestions`. A name that fits several things is refused
 * with AMBIGUOUS_NAME and `extensions.candidates`. Warnings stand in the response's `extensions.warnings`.
 */
export type QueryEvidenceGapsArgs = {
  cellLines?: InputMaybe<ReadonlyArray<CellLineKey>>;
  compounds?: InputMaybe<ReadonlyArray<CompoundKey>>;
  endpoints?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  evidence?: InputMaybe<EvidenceScope>;
  identityLevel?: InputMaybe<IdentityLevel>;
};


/**
 * Every question that can be asked. A field for a single thing answers null for an unknown key; a field that must
 * answer (`comparePotency`, `independence`, …) refuses with the code BAD_USER_INPUT, quotes what it did not
 * understand and offers the nearest names in `extensions.suggestions`. A name that fits several things is refused
 * with AMBIGUOUS_NAME and `extensions.candidates`. Warnings stand in the response's `extensions.warnings`.
 */
export type QueryFactArgs = {
  evidence?: InputMaybe<EvidenceScope>;
  id: Scalars['ID']['input'];
};


/**
 * Every question that can be asked. A field for a single thing answers null for an unknown key; a field that must
 * answer (`comparePotency`, `independence`, …) refuses with the code BAD_USER_INPUT, quotes what it did not
 * understand and offers the nearest names in `extensions.suggestions`. A name that fits several things is refused
 * with AMBIGUOUS_NAME and `extensions.candidates`. Warnings stand in the response's `extensions.warnings`.
 */
export type QueryHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
};


/**
 * Every question that can be asked. A field for a single thing answers null for an unknown key; a field that must
 * answer (`comparePotency`, `independence`, …) refuses with the code BAD_USER_INPUT, quotes what it did not
 * understand and offers the nearest names in `extensions.suggestions`. A name that fits several things is refused
 * with AMBIGUOUS_NAME and `extensions.candidates`. Warnings stand in the response's `extensions.warnings`.
 */
export type QueryIndependenceArgs = {
  evidence?: InputMaybe<EvidenceScope>;
  of: Scalars['ID']['input'];
};


/**
 * Every question that can be asked. A field for a single thing answers null for an unknown key; a field that must
 * answer (`comparePotency`, `independence`, …) refuses with the code BAD_USER_INPUT, quotes what it did not
 * understand and offers the nearest names in `extensions.suggestions`. A name that fits several things is refused
 * with AMBIGUOUS_NAME and `extensions.candidates`. Warnings stand in the response's `extensions.warnings`.
 */
export type QueryLookupArgs = {
  identityLevel?: InputMaybe<IdentityLevel>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  names: ReadonlyArray<Scalars['String']['input']>;
};


/**
 * Every question that can be asked. A field for a single thing answers null for an unknown key; a field that must
 * answer (`comparePotency`, `independence`, …) refuses with the code BAD_USER_INPUT, quotes what it did not
 * understand and offers the nearest names in `extensions.suggestions`. A name that fits several things is refused
 * with AMBIGUOUS_NAME and `extensions.candidates`. Warnings stand in the response's `extensions.warnings`.
 */
export type QueryMeasurementArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Every question that can be asked. A field for a single thing answers null for an unknown key; a field that must
 * answer (`comparePotency`, `independence`, …) refuses with the code BAD_USER_INPUT, quotes what it did not
 * understand and offers the nearest names in `extensions.suggestions`. A name that fits several things is refused
 * with AMBIGUOUS_NAME and `extensions.candidates`. Warnings stand in the response's `extensions.warnings`.
 */
export type QueryMeasurementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  evidence?: InputMaybe<EvidenceScope>;
  filter?: InputMaybe<MeasurementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MeasurementOrder>>;
};


/**
 * Every question that can be asked. A field for a single thing answers null for an unknown key; a field that must
 * answer (`comparePotency`, `independence`, …) refuses with the code BAD_USER_INPUT, quotes what it did not
 * understand and offers the nearest names in `extensions.suggestions`. A name that fits several things is refused
 * with AMBIGUOUS_NAME and `extensions.candidates`. Warnings stand in the response's `extensions.warnings`.
 */
export type QueryMechanismArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Every question that can be asked. A field for a single thing answers null for an unknown key; a field that must
 * answer (`comparePotency`, `independence`, …) refuses with the code BAD_USER_INPUT, quotes what it did not
 * understand and offers the nearest names in `extensions.suggestions`. A name that fits several things is refused
 * with AMBIGUOUS_NAME and `extensions.candidates`. Warnings stand in the response's `extensions.warnings`.
 */
export type QueryMechanismsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MechanismFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EntityOrder>>;
};


/**
 * Every question that can be asked. A field for a single thing answers null for an unknown key; a field that must
 * answer (`comparePotency`, `independence`, …) refuses with the code BAD_USER_INPUT, quotes what it did not
 * understand and offers the nearest names in `extensions.suggestions`. A name that fits several things is refused
 * with AMBIGUOUS_NAME and `extensions.candidates`. Warnings stand in the response's `extensions.warnings`.
 */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Every question that can be asked. A field for a single thing answers null for an unknown key; a field that must
 * answer (`comparePotency`, `independence`, …) refuses with the code BAD_USER_INPUT, quotes what it did not
 * understand and offers the nearest names in `extensions.suggestions`. A name that fits several things is refused
 * with AMBIGUOUS_NAME and `extensions.candidates`. Warnings stand in the response's `extensions.warnings`.
 */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/**
 * Every question that can be asked. A field for a single thing answers null for an unknown key; a field that must
 * answer (`comparePotency`, `independence`, …) refuses with the code BAD_USER_INPUT, quotes what it did not
 * understand and offers the nearest names in `extensions.suggestions`. A name that fits several things is refused
 * with AMBIGUOUS_NAME and `extensions.candidates`. Warnings stand in the response's `extensions.warnings`.
 */
export type QueryOperationArgs = {
  idempotencyKey: Scalars['String']['input'];
};


/**
 * Every question that can be asked. A field for a single thing answers null for an unknown key; a field that must
 * answer (`comparePotency`, `independence`, …) refuses with the code BAD_USER_INPUT, quotes what it did not
 * understand and offers the nearest names in `extensions.suggestions`. A name that fits several things is refused
 * with AMBIGUOUS_NAME and `extensions.candidates`. Warnings stand in the response's `extensions.warnings`.
 */
export type QueryPotencyMatrixArgs = {
  compounds: ReadonlyArray<CompoundKey>;
  contexts?: InputMaybe<ReadonlyArray<PotencyContext>>;
  evidence?: InputMaybe<EvidenceScope>;
  identityLevel?: InputMaybe<IdentityLevel>;
  pairwise?: InputMaybe<Scalars['Boolean']['input']>;
  policy?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Every question that can be asked. A field for a single thing answers null for an unknown key; a field that must
 * answer (`comparePotency`, `independence`, …) refuses with the code BAD_USER_INPUT, quotes what it did not
 * understand and offers the nearest names in `extensions.suggestions`. A name that fits several things is refused
 * with AMBIGUOUS_NAME and `extensions.candidates`. Warnings stand in the response's `extensions.warnings`.
 */
export type QueryPotencyStatisticsArgs = {
  compound: CompoundKey;
  context: PotencyContext;
  evidence?: InputMaybe<EvidenceScope>;
  identityLevel?: InputMaybe<IdentityLevel>;
};


/**
 * Every question that can be asked. A field for a single thing answers null for an unknown key; a field that must
 * answer (`comparePotency`, `independence`, …) refuses with the code BAD_USER_INPUT, quotes what it did not
 * understand and offers the nearest names in `extensions.suggestions`. A name that fits several things is refused
 * with AMBIGUOUS_NAME and `extensions.candidates`. Warnings stand in the response's `extensions.warnings`.
 */
export type QueryProtocolArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Every question that can be asked. A field for a single thing answers null for an unknown key; a field that must
 * answer (`comparePotency`, `independence`, …) refuses with the code BAD_USER_INPUT, quotes what it did not
 * understand and offers the nearest names in `extensions.suggestions`. A name that fits several things is refused
 * with AMBIGUOUS_NAME and `extensions.candidates`. Warnings stand in the response's `extensions.warnings`.
 */
export type QueryProtocolsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProtocolFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EntityOrder>>;
};


/**
 * Every question that can be asked. A field for a single thing answers null for an unknown key; a field that must
 * answer (`comparePotency`, `independence`, …) refuses with the code BAD_USER_INPUT, quotes what it did not
 * understand and offers the nearest names in `extensions.suggestions`. A name that fits several things is refused
 * with AMBIGUOUS_NAME and `extensions.candidates`. Warnings stand in the response's `extensions.warnings`.
 */
export type QueryRankCompoundsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  context: PotencyContext;
  evidence?: InputMaybe<EvidenceScope>;
  first?: InputMaybe<Scalars['Int']['input']>;
  policy?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Every question that can be asked. A field for a single thing answers null for an unknown key; a field that must
 * answer (`comparePotency`, `independence`, …) refuses with the code BAD_USER_INPUT, quotes what it did not
 * understand and offers the nearest names in `extensions.suggestions`. A name that fits several things is refused
 * with AMBIGUOUS_NAME and `extensions.candidates`. Warnings stand in the response's `extensions.warnings`.
 */
export type QueryReviewQueueArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Every question that can be asked. A field for a single thing answers null for an unknown key; a field that must
 * answer (`comparePotency`, `independence`, …) refuses with the code BAD_USER_INPUT, quotes what it did not
 * understand and offers the nearest names in `extensions.suggestions`. A name that fits several things is refused
 * with AMBIGUOUS_NAME and `extensions.candidates`. Warnings stand in the response's `extensions.warnings`.
 */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  text: Scalars['String']['input'];
};


/**
 * Every question that can be asked. A field for a single thing answers null for an unknown key; a field that must
 * answer (`comparePotency`, `independence`, …) refuses with the code BAD_USER_INPUT, quotes what it did not
 * understand and offers the nearest names in `extensions.suggestions`. A name that fits several things is refused
 * with AMBIGUOUS_NAME and `extensions.candidates`. Warnings stand in the response's `extensions.warnings`.
 */
export type QuerySelectivityArgs = {
  compound: CompoundKey;
  evidence?: InputMaybe<EvidenceScope>;
  identityLevel?: InputMaybe<IdentityLevel>;
  others?: InputMaybe<ReadonlyArray<PotencyContext>>;
  policy?: InputMaybe<Scalars['String']['input']>;
  reference: PotencyContext;
};


/**
 * Every question that can be asked. A field for a single thing answers null for an unknown key; a field that must
 * answer (`comparePotency`, `independence`, …) refuses with the code BAD_USER_INPUT, quotes what it did not
 * understand and offers the nearest names in `extensions.suggestions`. A name that fits several things is refused
 * with AMBIGUOUS_NAME and `extensions.candidates`. Warnings stand in the response's `extensions.warnings`.
 */
export type QueryTargetArgs = {
  by: TargetKey;
};


/**
 * Every question that can be asked. A field for a single thing answers null for an unknown key; a field that must
 * answer (`comparePotency`, `independence`, …) refuses with the code BAD_USER_INPUT, quotes what it did not
 * understand and offers the nearest names in `extensions.suggestions`. A name that fits several things is refused
 * with AMBIGUOUS_NAME and `extensions.candidates`. Warnings stand in the response's `extensions.warnings`.
 */
export type QueryTargetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TargetFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EntityOrder>>;
};

/** One compound's potency as one number, and its place. */
export type RankedCompound = {
  readonly __typename?: 'RankedCompound';
  /** The mean with each bound taken at its own number, in `standardUnit`; null where a range has none. */
  readonly boundedMean?: Maybe<Scalars['Float']['output']>;
  /** The compound. */
  readonly compound: Compound;
  /** The values consistent with what is printed, from the lowest to the highest replicate; null where that cannot be told. */
  readonly interval?: Maybe<ValueInterval>;
  /** The measurements behind it. */
  readonly measurements: ReadonlyArray<Measurement>;
  /** How often these values are printed: each value once, and each repetition of one by another source. */
  readonly mentions: Scalars['Int']['output'];
  /** How several values became one: SINGLE, GEOMEAN_UNCENSORED (within an assay), GEOMEAN_OVER_ASSAYS (of what each assay gave). */
  readonly method: Scalars['String']['output'];
  /** How many values it is made of, bounds included. */
  readonly n: Scalars['Int']['output'];
  /** How many of them are bounds or ranges, which are not in the mean. */
  readonly nCensored: Scalars['Int']['output'];
  /** −log10 of the molar value; null where it has none. */
  readonly pValue?: Maybe<Scalars['Float']['output']>;
  /** Unit of `standardValue`, nM where it has a molar meaning. */
  readonly standardUnit?: Maybe<Scalars['String']['output']>;
  /** The value in `standardUnit`: the one that there is, or the mean that `method` names. */
  readonly standardValue?: Maybe<Scalars['Float']['output']>;
  /** Counts from 1, the most potent. Compounds within the policy's noise of the most potent of a tier share it. */
  readonly tier: Scalars['Int']['output'];
};

/** Compounds that may be ranked together. */
export type RankingGroup = {
  readonly __typename?: 'RankingGroup';
  /** The one assay behind it; null where several are linked. */
  readonly assay?: Maybe<Assay>;
  /** The one citation behind it; null where there are several. */
  readonly citation?: Maybe<Citation>;
  /** The compounds, most potent first. */
  readonly rows: ReadonlyArray<RankedCompound>;
};

/** One page of rankings. */
export type RankingGroupConnection = {
  readonly __typename?: 'RankingGroupConnection';
  /** The rankings with a cursor each. */
  readonly edges: ReadonlyArray<RankingGroupEdge>;
  /** The rankings. */
  readonly nodes: ReadonlyArray<RankingGroup>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** Rankings in the whole list, counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One ranking in a list. */
export type RankingGroupEdge = {
  readonly __typename?: 'RankingGroupEdge';
  /** Marks this ranking for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The ranking. */
  readonly node: RankingGroup;
};

/** How a ratio was computed. Recomputing from this alone gives the number back. */
export type RatioExplanation = {
  readonly __typename?: 'RatioExplanation';
  /** Every change of unit and every collapse of replicates, in order; empty where there was none. */
  readonly conversions: ReadonlyArray<Scalars['String']['output']>;
  /** Measurements of these compounds that were left out, with the reason. */
  readonly excluded: ReadonlyArray<ExcludedMeasurement>;
  /** The formula in words and numbers. */
  readonly formula: Scalars['String']['output'];
  /** Every value that went in. */
  readonly inputs: ReadonlyArray<ExplainedInput>;
  /** The policy applied. */
  readonly policy: ComparabilityPolicy;
};

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

/** Who is entered. */
export type RegisterContributorInput = {
  /** Their id, as `viewer` shows it to them: contributor:<issuer>:<subject>. */
  readonly contributor: Scalars['ID']['input'];
  /** A key of your own making, 1 to 200 characters, new for each change. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The name by which others know them. */
  readonly name: Scalars['String']['input'];
  /** reader, curator, editor or admin, for people to read; what somebody may do, their token says. */
  readonly role: Scalars['String']['input'];
  /** True: answer what would be, and store nothing. */
  readonly validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How a published number relates to the true value. */
export type Relation =
  /** About the number. */
  | 'APPROXIMATE'
  /** The value itself. */
  | 'EQUAL'
  /** Above the number: no effect was reached up to it. */
  | 'GREATER'
  /** At least the number. */
  | 'GREATER_OR_EQUAL'
  /** Below the number. */
  | 'LESS'
  /** At most the number. */
  | 'LESS_OR_EQUAL'
  /** Between two numbers. */
  | 'RANGE';

/** What is brought back, and why. */
export type RestoreMeasurementInput = {
  /** A key of your own making, 1 to 200 characters, new for each change. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** A retracted value. */
  readonly measurement: Scalars['ID']['input'];
  /** Why it counts again. */
  readonly reason: Scalars['String']['input'];
  /** True: answer what would be, and store nothing. */
  readonly validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What leaves force, and why. */
export type RetractClaimInput = {
  /** A claim in force. */
  readonly claim: Scalars['ID']['input'];
  /** A key of your own making, 1 to 200 characters, new for each change. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Why it no longer counts. */
  readonly reason: Scalars['String']['input'];
  /** True: answer what would be, and store nothing. */
  readonly validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What leaves force, and why. */
export type RetractEvidenceLineInput = {
  /** A line of evidence in force. */
  readonly evidenceLine: Scalars['ID']['input'];
  /** A key of your own making, 1 to 200 characters, new for each change. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Why it no longer counts. */
  readonly reason: Scalars['String']['input'];
  /** True: answer what would be, and store nothing. */
  readonly validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What leaves force, and why. */
export type RetractMeasurementInput = {
  /** A key of your own making, 1 to 200 characters, new for each change. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** A value in force. */
  readonly measurement: Scalars['ID']['input'];
  /** Why it no longer counts. */
  readonly reason: Scalars['String']['input'];
  /** True: answer what would be, and store nothing. */
  readonly validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What an editor decides. */
export type ReviewDecision =
  /** It enters force; a correction supersedes the old value in the same moment. */
  | 'ACCEPT'
  /** It is turned down; a reason is required. */
  | 'REJECT';

/** The answer of a decision about a proposal. */
export type ReviewPayload = MutationPayload & {
  readonly __typename?: 'ReviewPayload';
  /** What the decision does to ratios, tiers, verdicts and claims; null where nothing was done. */
  readonly consequences?: Maybe<Consequences>;
  /** The write, by its key; null where nothing was stored. */
  readonly operation?: Maybe<Operation>;
  /** The proposal as it stands after the decision; null where the request was refused. */
  readonly proposal?: Maybe<Proposal>;
  /** What is wrong with the input; empty where the change was made, or with `validateOnly` would be. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What is decided, and how. */
export type ReviewProposalInput = {
  /** Accept or reject. */
  readonly decision: ReviewDecision;
  /** A key of your own making, 1 to 200 characters, new for each change. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the proposal, or of what it proposes. */
  readonly proposal: Scalars['ID']['input'];
  /** Why; required to reject. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** True: answer what would be, and store nothing. */
  readonly validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
};

/** One page of what a search found. */
export type SearchConnection = {
  readonly __typename?: 'SearchConnection';
  /** The rows with a cursor each. */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** The rows. */
  readonly nodes: ReadonlyArray<SearchHit>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** Rows in the whole list, counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One hit in a list. */
export type SearchEdge = {
  readonly __typename?: 'SearchEdge';
  /** Marks this row for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The hit. */
  readonly node: SearchHit;
};

/** One thing that a search found, by the best of its texts. */
export type SearchHit = {
  readonly __typename?: 'SearchHit';
  /** `matched` with the part that was searched between `**`; it is plain text otherwise, and never markup. */
  readonly highlight: Scalars['String']['output'];
  /** The name, id or title by which it was found, as written. */
  readonly matched: Scalars['String']['output'];
  /** The thing. */
  readonly node: Node;
  /** How far that text is trusted to be its name: VERIFIED, UNVERIFIED, ASSERTED or DISPUTED. */
  readonly status: Scalars['String']['output'];
};

/** One other context ÷ the reference context. */
export type SelectivityEntry = {
  readonly __typename?: 'SelectivityEntry';
  /** The other context, in words. */
  readonly context: Scalars['String']['output'];
  /** The answer in one line, without false precision. */
  readonly display: Scalars['String']['output'];
  /** Everything needed to recompute the number. */
  readonly explain: RatioExplanation;
  /** Upper end of its interval; null where open or not known. */
  readonly high?: Maybe<Scalars['Float']['output']>;
  /** Lower end of its interval; null where open or not known. */
  readonly low?: Maybe<Scalars['Float']['output']>;
  /** Other ÷ reference, without unit: above 1 the compound is the more potent in the reference context. Null unless the status is POINT. */
  readonly ratio?: Maybe<Scalars['Float']['output']>;
  /** What kind of answer this is. */
  readonly status: RatioStatus;
  /** Whether the comparison is allowed, and why. */
  readonly verdict: ComparabilityVerdict;
};

/** One compound against itself, context by context. */
export type SelectivityProfile = {
  readonly __typename?: 'SelectivityProfile';
  /** The compound. */
  readonly compound: Compound;
  /** The number of the last change that this answer knows of: the same number, the same answer. */
  readonly dataVersion: Scalars['String']['output'];
  /** One entry for each other endpoint, target and cell line; empty where there is none. */
  readonly entries: ReadonlyArray<SelectivityEntry>;
  /** Measurements left out, each with the reason. */
  readonly excluded: ReadonlyArray<ExcludedMeasurement>;
  /** The policy applied. */
  readonly policy: ComparabilityPolicy;
  /** The context that is divided by, in words. */
  readonly reference: Scalars['String']['output'];
  /** What to know about the answer as a whole. */
  readonly warnings: ReadonlyArray<Issue>;
};

/** What this server is, what it limits and what it guarantees. */
export type ServerInfo = {
  readonly __typename?: 'ServerInfo';
  /** Version of this schema; fields are added within one version and never dropped or renamed. */
  readonly apiVersion: Scalars['String']['output'];
  /** The number of the last change of the graph. */
  readonly dataVersion: Scalars['String']['output'];
  /** Where the graph lives: `embedded` or `neo4j`. */
  readonly engine: Scalars['String']['output'];
  /** Guarantees that are kept, each with the test that shows it. */
  readonly guarantees: ReadonlyArray<Guarantee>;
  /** Limits that are enforced. */
  readonly limits: ReadonlyArray<Limit>;
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Version of the program. */
  readonly version: Scalars['String']['output'];
};

/** Who belongs where, and when. */
export type SetAffiliationInput = {
  /** Where. */
  readonly company: CompanyKey;
  /** Who. */
  readonly contributor: Scalars['ID']['input'];
  /** The first day, as YYYY, YYYY-MM or YYYY-MM-DD; null: open. */
  readonly from?: InputMaybe<Scalars['String']['input']>;
  /** A key of your own making, 1 to 200 characters, new for each change. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The last day; null: it lasts. */
  readonly to?: InputMaybe<Scalars['String']['input']>;
  /** True: answer what would be, and store nothing. */
  readonly validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
};

/**
 * Where in a document a fact stands. The hash is that of the exact text of those lines joined by a line feed, or of
 * the table cell's text without the blanks around it where `column` is set, so that whoever has the document can check it.
 */
export type SourceLocator = {
  readonly __typename?: 'SourceLocator';
  /** Heading of the table's column; null outside tables. */
  readonly column?: Maybe<Scalars['String']['output']>;
  /** The document. */
  readonly document: Document;
  /** Last line, inclusive; null where lines are not known. */
  readonly lineEnd?: Maybe<Scalars['Int']['output']>;
  /** First line, from 1; null where lines are not known. */
  readonly lineStart?: Maybe<Scalars['Int']['output']>;
  /** Row of the table, from 1 without the heading; null outside tables. */
  readonly row?: Maybe<Scalars['Int']['output']>;
  /** SHA-256 of the text there, lower-case hex; null where not recorded. */
  readonly sha256?: Maybe<Scalars['String']['output']>;
};

/**
 * A condition on a text. Conditions that stand together must all hold; a field that is null or absent does not restrict.
 * Text is compared without regard to case; names, labels and titles also with compatible Unicode forms made equal (NFKC).
 * A text that is not known fits only `isNull: true`, and what is under `not`.
 */
export type StringFilter = {
  /** This stands somewhere in the text; every character is plain text, there are no wildcards. */
  readonly contains?: InputMaybe<Scalars['String']['input']>;
  /** The whole text is this. */
  readonly eq?: InputMaybe<Scalars['String']['input']>;
  /** The whole text is one of these; an empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** True: only where nothing is known. False: only where something is. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** This must not hold; where nothing is known it does not. `not: {}` matches nothing. */
  readonly not?: InputMaybe<StringFilter>;
  /** The text begins with this. */
  readonly startsWith?: InputMaybe<Scalars['String']['input']>;
};

/** Which draft is handed in. */
export type SubmitDraftInput = {
  /** Id of the draft, or of its proposal. */
  readonly id: Scalars['ID']['input'];
  /** A key of your own making, 1 to 200 characters, new for each change. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** True: answer what would be, and store nothing. */
  readonly validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What a compound binds or an assay measures: a single protein, a complex, a protein–protein interaction or a family. */
export type Target = Node & {
  readonly __typename?: 'Target';
  /** ChEMBL target id; null where not checked. */
  readonly chemblId?: Maybe<Scalars['String']['output']>;
  /** Its readable, permanent id. */
  readonly id: Scalars['ID']['output'];
  /** Single protein, complex, protein–protein interaction or family. */
  readonly kind: Scalars['String']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** The species; null where no source states it. */
  readonly organism?: Maybe<Scalars['String']['output']>;
  /** UniProt accession; null where not checked or where there is no single one. */
  readonly uniprot?: Maybe<Scalars['String']['output']>;
  /** Revision of this record, from 1. */
  readonly version: Scalars['Int']['output'];
};

/** One page of targets. */
export type TargetConnection = {
  readonly __typename?: 'TargetConnection';
  /** The rows with a cursor each. */
  readonly edges: ReadonlyArray<TargetEdge>;
  /** The rows. */
  readonly nodes: ReadonlyArray<Target>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** Rows in the whole list, counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One target in a list. */
export type TargetEdge = {
  readonly __typename?: 'TargetEdge';
  /** Marks this row for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The target. */
  readonly node: Target;
};

/** Which targets to list. Conditions that stand together must all hold; a condition that is null or absent does not restrict. */
export type TargetFilter = {
  /** All of these must hold; an empty list restricts nothing. */
  readonly and?: InputMaybe<ReadonlyArray<TargetFilter>>;
  /** At least one assay against it fits. */
  readonly assays?: InputMaybe<AssayFilter>;
  /** ChEMBL target id. */
  readonly chemblId?: InputMaybe<StringFilter>;
  /** Its id. */
  readonly id?: InputMaybe<IdFilter>;
  /** Single protein, complex, interaction or family, as `kind` prints it. */
  readonly kind?: InputMaybe<StringFilter>;
  /** At least one mechanism that acts on it fits. */
  readonly mechanisms?: InputMaybe<MechanismFilter>;
  /** Its name; synonyms are found by `lookup`. */
  readonly name?: InputMaybe<StringFilter>;
  /** This must not hold. What is not known holds no condition, so that it is let through; `not: {}` matches nothing. */
  readonly not?: InputMaybe<TargetFilter>;
  /** At least one of these must hold; an empty list matches nothing. */
  readonly or?: InputMaybe<ReadonlyArray<TargetFilter>>;
  /** The species, such as `Homo sapiens`. */
  readonly organism?: InputMaybe<StringFilter>;
  /** UniProt accession. */
  readonly uniprot?: InputMaybe<StringFilter>;
};

/** Exactly one way to name a target. */
export type TargetKey =
  /** Its ChEMBL id, such as `CHEMBL5023`. */
  { readonly chemblId: Scalars['String']['input']; readonly id?: never; readonly name?: never; readonly uniprot?: never; }
  |  /** Its readable id, such as `target:mdm2`. */
  { readonly chemblId?: never; readonly id: Scalars['ID']['input']; readonly name?: never; readonly uniprot?: never; }
  |  /** Its name or a synonym, in any case. */
  { readonly chemblId?: never; readonly id?: never; readonly name: Scalars['String']['input']; readonly uniprot?: never; }
  |  /** Its UniProt accession, such as `Q00987`. */
  { readonly chemblId?: never; readonly id?: never; readonly name?: never; readonly uniprot: Scalars['String']['input']; };

/** An error or spread as the source states it. */
export type Uncertainty = {
  readonly __typename?: 'Uncertainty';
  /** Upper end, in the published unit; null where none is stated. */
  readonly high?: Maybe<Scalars['Float']['output']>;
  /** SD, SEM, CI95 …; null for an unlabelled ±. */
  readonly kind?: Maybe<Scalars['String']['output']>;
  /** Lower end, in the published unit; null where none is stated. */
  readonly low?: Maybe<Scalars['Float']['output']>;
  /** Number of replicates; null where not stated. */
  readonly n?: Maybe<Scalars['Int']['output']>;
  /** Technical, biological …; null where not stated. */
  readonly replicateKind?: Maybe<Scalars['String']['output']>;
  /** As printed. */
  readonly reportedText: Scalars['String']['output'];
  /** The stated half-width, in the published unit; null where ends are stated instead. */
  readonly value?: Maybe<Scalars['Float']['output']>;
};

/** Something that a request to change the graph got wrong, for the person who made it. */
export type UserError = {
  /** A stable code, such as REASON_REQUIRED. */
  readonly code: Scalars['String']['output'];
  /** What is wrong and what to do about it, in a sentence that quotes the culprit. */
  readonly message: Scalars['String']['output'];
  /** Where in the input it stands, such as `locator`, `lineStart`; null where it is about the whole request. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** The values consistent with what was reported. */
export type ValueInterval = {
  readonly __typename?: 'ValueInterval';
  /** Upper end in `unit`; null where it is open towards infinity. */
  readonly high?: Maybe<Scalars['Float']['output']>;
  /** Whether the upper end belongs to it. */
  readonly highInclusive: Scalars['Boolean']['output'];
  /** Why it is as wide as it is. */
  readonly kind: IntervalKind;
  /** Lower end in `unit`; null where it is open towards 0. */
  readonly low?: Maybe<Scalars['Float']['output']>;
  /** Whether the lower end belongs to it. */
  readonly lowInclusive: Scalars['Boolean']['output'];
  /** The unit: nM where the value has a molar meaning, else the published unit; null where there is none. */
  readonly unit?: Maybe<Scalars['String']['output']>;
};

/** What is taken back. */
export type WithdrawProposalInput = {
  /** A key of your own making, 1 to 200 characters, new for each change. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the proposal, or of what it proposes. */
  readonly proposal: Scalars['ID']['input'];
  /** Why; may be left out. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** True: answer what would be, and store nothing. */
  readonly validateOnly?: InputMaybe<Scalars['Boolean']['input']>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AbsentReason: AbsentReason;
  Affiliation: ResolverTypeWrapper<AffiliationRecord>;
  Assay: ResolverTypeWrapper<AssayRecord>;
  AssayConnection: ResolverTypeWrapper<AssayConnectionRecord>;
  AssayEdge: ResolverTypeWrapper<Omit<AssayEdge, 'node'> & { node: ResolversTypes['Assay'] }>;
  AssayFilter: AssayFilter;
  AuditEvent: ResolverTypeWrapper<AuditEventRecord>;
  AuditEventConnection: ResolverTypeWrapper<AuditEventConnectionRecord>;
  AuditEventEdge: ResolverTypeWrapper<Omit<AuditEventEdge, 'node'> & { node: ResolversTypes['AuditEvent'] }>;
  AuditVerification: ResolverTypeWrapper<AuditVerification>;
  Basis: Basis;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CellLine: ResolverTypeWrapper<CellLineRecord>;
  CellLineConnection: ResolverTypeWrapper<CellLineConnectionRecord>;
  CellLineEdge: ResolverTypeWrapper<Omit<CellLineEdge, 'node'> & { node: ResolversTypes['CellLine'] }>;
  CellLineFilter: CellLineFilter;
  CellLineKey: CellLineKey;
  Citation: ResolverTypeWrapper<CitationRecord>;
  CitationConnection: ResolverTypeWrapper<CitationConnectionRecord>;
  CitationEdge: ResolverTypeWrapper<Omit<CitationEdge, 'node'> & { node: ResolversTypes['Citation'] }>;
  CitationFilter: CitationFilter;
  CitationGrade: CitationGrade;
  CitationOrder: CitationOrder;
  Claim: ResolverTypeWrapper<ClaimRecord>;
  ClaimConnection: ResolverTypeWrapper<ClaimConnectionRecord>;
  ClaimEdge: ResolverTypeWrapper<Omit<ClaimEdge, 'node'> & { node: ResolversTypes['Claim'] }>;
  ClaimFilter: ClaimFilter;
  ClaimOrder: ClaimOrder;
  ClaimVerdict: ClaimVerdict;
  Company: ResolverTypeWrapper<CompanyRecord>;
  CompanyConnection: ResolverTypeWrapper<CompanyConnectionRecord>;
  CompanyEdge: ResolverTypeWrapper<Omit<CompanyEdge, 'node'> & { node: ResolversTypes['Company'] }>;
  CompanyFilter: CompanyFilter;
  CompanyKey: CompanyKey;
  CompanyRole: ResolverTypeWrapper<CompanyRoleRecord>;
  CompanyRoleInput: CompanyRoleInput;
  ComparabilityDimension: ComparabilityDimension;
  ComparabilityOutcome: ComparabilityOutcome;
  ComparabilityPolicy: ResolverTypeWrapper<ComparabilityPolicyRecord>;
  ComparabilityReason: ResolverTypeWrapper<ComparabilityReason>;
  ComparabilityVerdict: ResolverTypeWrapper<ComparabilityVerdictRecord>;
  Compound: ResolverTypeWrapper<CompoundRecord>;
  CompoundComparison: ResolverTypeWrapper<CompoundComparisonRecord>;
  CompoundComparisonConnection: ResolverTypeWrapper<CompoundComparisonConnectionRecord>;
  CompoundComparisonEdge: ResolverTypeWrapper<Omit<CompoundComparisonEdge, 'node'> & { node: ResolversTypes['CompoundComparison'] }>;
  CompoundConnection: ResolverTypeWrapper<CompoundConnectionRecord>;
  CompoundEdge: ResolverTypeWrapper<Omit<CompoundEdge, 'node'> & { node: ResolversTypes['Compound'] }>;
  CompoundFilter: CompoundFilter;
  CompoundForm: ResolverTypeWrapper<CompoundFormRecord>;
  CompoundFormInput: CompoundFormInput;
  CompoundKey: CompoundKey;
  CompoundName: ResolverTypeWrapper<CompoundNameRecord>;
  CompoundOrder: CompoundOrder;
  CompoundRanking: ResolverTypeWrapper<RankingAnswerRecord>;
  CompoundRole: CompoundRole;
  ConflictError: ResolverTypeWrapper<ConflictErrorRecord>;
  Consequence: ResolverTypeWrapper<Consequence>;
  Consequences: ResolverTypeWrapper<Consequences>;
  Contributor: ResolverTypeWrapper<ContributorRecord>;
  CorrectMeasurementInput: CorrectMeasurementInput;
  CoverageItem: ResolverTypeWrapper<CoverageItem>;
  CoverageState: CoverageState;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DeclareInterestInput: DeclareInterestInput;
  DimensionState: DimensionState;
  Discrepancy: ResolverTypeWrapper<DiscrepancyRecord>;
  DiscrepancyConnection: ResolverTypeWrapper<DiscrepancyConnectionRecord>;
  DiscrepancyEdge: ResolverTypeWrapper<Omit<DiscrepancyEdge, 'node'> & { node: ResolversTypes['Discrepancy'] }>;
  Document: ResolverTypeWrapper<SourceDocumentRecord>;
  DocumentConnection: ResolverTypeWrapper<DocumentConnectionRecord>;
  DocumentCoverage: ResolverTypeWrapper<DocumentCoverageRecord>;
  DocumentEdge: ResolverTypeWrapper<Omit<DocumentEdge, 'node'> & { node: ResolversTypes['Document'] }>;
  DocumentFilter: DocumentFilter;
  DocumentOrder: DocumentOrder;
  DoseResponseFit: ResolverTypeWrapper<DoseResponseFit>;
  DuplicateError: ResolverTypeWrapper<DuplicateErrorRecord>;
  Endpoint: ResolverTypeWrapper<EndpointRecord>;
  EndpointKind: EndpointKind;
  EntityKind: EntityKind;
  EntityOrder: EntityOrder;
  EntityPayload: ResolverTypeWrapper<MutationAnswerRecord>;
  EvidenceDirection: EvidenceDirection;
  EvidenceGapReport: ResolverTypeWrapper<EvidenceGapReportRecord>;
  EvidenceLine: ResolverTypeWrapper<EvidenceLineRecord>;
  EvidenceScope: EvidenceScope;
  EvidenceStatus: EvidenceStatus;
  ExcludedMeasurement: ResolverTypeWrapper<ExcludedMeasurementRecord>;
  ExcludedMeasurementConnection: ResolverTypeWrapper<ExcludedMeasurementConnectionRecord>;
  ExcludedMeasurementEdge: ResolverTypeWrapper<Omit<ExcludedMeasurementEdge, 'node'> & { node: ResolversTypes['ExcludedMeasurement'] }>;
  ExplainedInput: ResolverTypeWrapper<ExplainedInputRecord>;
  FieldChange: ResolverTypeWrapper<FieldChange>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FloatFilter: FloatFilter;
  Guarantee: ResolverTypeWrapper<Guarantee>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  IdFilter: IdFilter;
  IdentityAssertion: ResolverTypeWrapper<IdentityAssertionRecord>;
  IdentityLevel: IdentityLevel;
  IdentityStatus: IdentityStatus;
  IndependenceBasis: ResolverTypeWrapper<Omit<IndependenceBasis, 'party'> & { party?: Maybe<ResolversTypes['Company']> }>;
  IndependenceClass: IndependenceClass;
  IndependenceCount: ResolverTypeWrapper<IndependenceCount>;
  IndependenceReport: ResolverTypeWrapper<IndependenceAnswerRecord>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  IntervalKind: IntervalKind;
  InvalidInput: ResolverTypeWrapper<InvalidInputRecord>;
  Issue: ResolverTypeWrapper<Issue>;
  Limit: ResolverTypeWrapper<Limit>;
  LocatorInput: LocatorInput;
  LookupResult: ResolverTypeWrapper<LookupResultRecord>;
  LookupStatus: LookupStatus;
  MatrixCell: ResolverTypeWrapper<MatrixCellRecord>;
  Measurement: ResolverTypeWrapper<MeasurementRecord>;
  MeasurementConnection: ResolverTypeWrapper<MeasurementConnectionRecord>;
  MeasurementEdge: ResolverTypeWrapper<Omit<MeasurementEdge, 'node'> & { node: ResolversTypes['Measurement'] }>;
  MeasurementFilter: MeasurementFilter;
  MeasurementOrder: MeasurementOrder;
  MeasurementOverride: MeasurementOverride;
  MeasurementPayload: ResolverTypeWrapper<MutationAnswerRecord>;
  Mechanism: ResolverTypeWrapper<MechanismRecord>;
  MechanismConnection: ResolverTypeWrapper<MechanismConnectionRecord>;
  MechanismEdge: ResolverTypeWrapper<Omit<MechanismEdge, 'node'> & { node: ResolversTypes['Mechanism'] }>;
  MechanismFilter: MechanismFilter;
  MissingFact: ResolverTypeWrapper<MissingFactRecord>;
  MissingValue: ResolverTypeWrapper<MissingValueRecord>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  MutationPayload: ResolverTypeWrapper<MutationAnswerRecord>;
  Node: ResolverTypeWrapper<NodeRecord>;
  Operation: ResolverTypeWrapper<Operation>;
  OperationState: OperationState;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Parameter: ResolverTypeWrapper<ParameterRecord>;
  ParameterInput: ParameterInput;
  PolicyRule: ResolverTypeWrapper<PolicyRule>;
  PotencyComparison: ResolverTypeWrapper<ComparisonAnswerRecord>;
  PotencyContext: PotencyContext;
  PotencyMatrix: ResolverTypeWrapper<MatrixAnswerRecord>;
  PotencyRatio: ResolverTypeWrapper<PotencyRatioRecord>;
  PotencyStatistics: ResolverTypeWrapper<PotencyStatisticsRecord>;
  Proposal: ResolverTypeWrapper<ProposalRecord>;
  ProposalConnection: ResolverTypeWrapper<ProposalConnectionRecord>;
  ProposalEdge: ResolverTypeWrapper<Omit<ProposalEdge, 'node'> & { node: ResolversTypes['Proposal'] }>;
  ProposeAssayInput: ProposeAssayInput;
  ProposeCellLineInput: ProposeCellLineInput;
  ProposeCitationInput: ProposeCitationInput;
  ProposeClaimInput: ProposeClaimInput;
  ProposeCompanyInput: ProposeCompanyInput;
  ProposeCompoundInput: ProposeCompoundInput;
  ProposeCompoundNameInput: ProposeCompoundNameInput;
  ProposeDocumentInput: ProposeDocumentInput;
  ProposeEvidenceLineInput: ProposeEvidenceLineInput;
  ProposeIdentityAssertionInput: ProposeIdentityAssertionInput;
  ProposeMeasurementInput: ProposeMeasurementInput;
  ProposeMechanismInput: ProposeMechanismInput;
  ProposeProtocolInput: ProposeProtocolInput;
  ProposeTargetInput: ProposeTargetInput;
  Protocol: ResolverTypeWrapper<ProtocolRecord>;
  ProtocolConnection: ResolverTypeWrapper<ProtocolConnectionRecord>;
  ProtocolEdge: ResolverTypeWrapper<Omit<ProtocolEdge, 'node'> & { node: ResolversTypes['Protocol'] }>;
  ProtocolFilter: ProtocolFilter;
  ProtocolStep: ResolverTypeWrapper<ProtocolStepRecord>;
  ProtocolStepInput: ProtocolStepInput;
  QuantityFilter: QuantityFilter;
  QuantityInput: QuantityInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RankedCompound: ResolverTypeWrapper<RankedCompoundRecord>;
  RankingGroup: ResolverTypeWrapper<RankingGroupRecord>;
  RankingGroupConnection: ResolverTypeWrapper<RankingGroupConnectionRecord>;
  RankingGroupEdge: ResolverTypeWrapper<Omit<RankingGroupEdge, 'node'> & { node: ResolversTypes['RankingGroup'] }>;
  RatioExplanation: ResolverTypeWrapper<RatioExplanationRecord>;
  RatioStatus: RatioStatus;
  RegisterContributorInput: RegisterContributorInput;
  Relation: Relation;
  RestoreMeasurementInput: RestoreMeasurementInput;
  RetractClaimInput: RetractClaimInput;
  RetractEvidenceLineInput: RetractEvidenceLineInput;
  RetractMeasurementInput: RetractMeasurementInput;
  ReviewDecision: ReviewDecision;
  ReviewPayload: ResolverTypeWrapper<MutationAnswerRecord>;
  ReviewProposalInput: ReviewProposalInput;
  SearchConnection: ResolverTypeWrapper<SearchConnectionRecord>;
  SearchEdge: ResolverTypeWrapper<Omit<SearchEdge, 'node'> & { node: ResolversTypes['SearchHit'] }>;
  SearchHit: ResolverTypeWrapper<SearchHitRecord>;
  SelectivityEntry: ResolverTypeWrapper<SelectivityEntryRecord>;
  SelectivityProfile: ResolverTypeWrapper<SelectivityProfileRecord>;
  ServerInfo: ResolverTypeWrapper<ServiceRecord>;
  SetAffiliationInput: SetAffiliationInput;
  SourceLocator: ResolverTypeWrapper<SourceLocatorRecord>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  StringFilter: StringFilter;
  SubmitDraftInput: SubmitDraftInput;
  Target: ResolverTypeWrapper<TargetRecord>;
  TargetConnection: ResolverTypeWrapper<TargetConnectionRecord>;
  TargetEdge: ResolverTypeWrapper<Omit<TargetEdge, 'node'> & { node: ResolversTypes['Target'] }>;
  TargetFilter: TargetFilter;
  TargetKey: TargetKey;
  Uncertainty: ResolverTypeWrapper<Uncertainty>;
  UserError: ResolverTypeWrapper<UserErrorRecord>;
  ValueInterval: ResolverTypeWrapper<ValueIntervalRecord>;
  WithdrawProposalInput: WithdrawProposalInput;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Affiliation: AffiliationRecord;
  Assay: AssayRecord;
  AssayConnection: AssayConnectionRecord;
  AssayEdge: Omit<AssayEdge, 'node'> & { node: ResolversParentTypes['Assay'] };
  AssayFilter: AssayFilter;
  AuditEvent: AuditEventRecord;
  AuditEventConnection: AuditEventConnectionRecord;
  AuditEventEdge: Omit<AuditEventEdge, 'node'> & { node: ResolversParentTypes['AuditEvent'] };
  AuditVerification: AuditVerification;
  Boolean: Scalars['Boolean']['output'];
  CellLine: CellLineRecord;
  CellLineConnection: CellLineConnectionRecord;
  CellLineEdge: Omit<CellLineEdge, 'node'> & { node: ResolversParentTypes['CellLine'] };
  CellLineFilter: CellLineFilter;
  CellLineKey: CellLineKey;
  Citation: CitationRecord;
  CitationConnection: CitationConnectionRecord;
  CitationEdge: Omit<CitationEdge, 'node'> & { node: ResolversParentTypes['Citation'] };
  CitationFilter: CitationFilter;
  Claim: ClaimRecord;
  ClaimConnection: ClaimConnectionRecord;
  ClaimEdge: Omit<ClaimEdge, 'node'> & { node: ResolversParentTypes['Claim'] };
  ClaimFilter: ClaimFilter;
  Company: CompanyRecord;
  CompanyConnection: CompanyConnectionRecord;
  CompanyEdge: Omit<CompanyEdge, 'node'> & { node: ResolversParentTypes['Company'] };
  CompanyFilter: CompanyFilter;
  CompanyKey: CompanyKey;
  CompanyRole: CompanyRoleRecord;
  CompanyRoleInput: CompanyRoleInput;
  ComparabilityPolicy: ComparabilityPolicyRecord;
  ComparabilityReason: ComparabilityReason;
  ComparabilityVerdict: ComparabilityVerdictRecord;
  Compound: CompoundRecord;
  CompoundComparison: CompoundComparisonRecord;
  CompoundComparisonConnection: CompoundComparisonConnectionRecord;
  CompoundComparisonEdge: Omit<CompoundComparisonEdge, 'node'> & { node: ResolversParentTypes['CompoundComparison'] };
  CompoundConnection: CompoundConnectionRecord;
  CompoundEdge: Omit<CompoundEdge, 'node'> & { node: ResolversParentTypes['Compound'] };
  CompoundFilter: CompoundFilter;
  CompoundForm: CompoundFormRecord;
  CompoundFormInput: CompoundFormInput;
  CompoundKey: CompoundKey;
  CompoundName: CompoundNameRecord;
  CompoundRanking: RankingAnswerRecord;
  ConflictError: ConflictErrorRecord;
  Consequence: Consequence;
  Consequences: Consequences;
  Contributor: ContributorRecord;
  CorrectMeasurementInput: CorrectMeasurementInput;
  CoverageItem: CoverageItem;
  DateTime: Scalars['DateTime']['output'];
  DeclareInterestInput: DeclareInterestInput;
  Discrepancy: DiscrepancyRecord;
  DiscrepancyConnection: DiscrepancyConnectionRecord;
  DiscrepancyEdge: Omit<DiscrepancyEdge, 'node'> & { node: ResolversParentTypes['Discrepancy'] };
  Document: SourceDocumentRecord;
  DocumentConnection: DocumentConnectionRecord;
  DocumentCoverage: DocumentCoverageRecord;
  DocumentEdge: Omit<DocumentEdge, 'node'> & { node: ResolversParentTypes['Document'] };
  DocumentFilter: DocumentFilter;
  DoseResponseFit: DoseResponseFit;
  DuplicateError: DuplicateErrorRecord;
  Endpoint: EndpointRecord;
  EntityPayload: MutationAnswerRecord;
  EvidenceGapReport: EvidenceGapReportRecord;
  EvidenceLine: EvidenceLineRecord;
  EvidenceScope: EvidenceScope;
  ExcludedMeasurement: ExcludedMeasurementRecord;
  ExcludedMeasurementConnection: ExcludedMeasurementConnectionRecord;
  ExcludedMeasurementEdge: Omit<ExcludedMeasurementEdge, 'node'> & { node: ResolversParentTypes['ExcludedMeasurement'] };
  ExplainedInput: ExplainedInputRecord;
  FieldChange: FieldChange;
  Float: Scalars['Float']['output'];
  FloatFilter: FloatFilter;
  Guarantee: Guarantee;
  ID: Scalars['ID']['output'];
  IdFilter: IdFilter;
  IdentityAssertion: IdentityAssertionRecord;
  IndependenceBasis: Omit<IndependenceBasis, 'party'> & { party?: Maybe<ResolversParentTypes['Company']> };
  IndependenceCount: IndependenceCount;
  IndependenceReport: IndependenceAnswerRecord;
  Int: Scalars['Int']['output'];
  InvalidInput: InvalidInputRecord;
  Issue: Issue;
  Limit: Limit;
  LocatorInput: LocatorInput;
  LookupResult: LookupResultRecord;
  MatrixCell: MatrixCellRecord;
  Measurement: MeasurementRecord;
  MeasurementConnection: MeasurementConnectionRecord;
  MeasurementEdge: Omit<MeasurementEdge, 'node'> & { node: ResolversParentTypes['Measurement'] };
  MeasurementFilter: MeasurementFilter;
  MeasurementOverride: MeasurementOverride;
  MeasurementPayload: MutationAnswerRecord;
  Mechanism: MechanismRecord;
  MechanismConnection: MechanismConnectionRecord;
  MechanismEdge: Omit<MechanismEdge, 'node'> & { node: ResolversParentTypes['Mechanism'] };
  MechanismFilter: MechanismFilter;
  MissingFact: MissingFactRecord;
  MissingValue: MissingValueRecord;
  Mutation: Record<PropertyKey, never>;
  MutationPayload: MutationAnswerRecord;
  Node: NodeRecord;
  Operation: Operation;
  PageInfo: PageInfo;
  Parameter: ParameterRecord;
  ParameterInput: ParameterInput;
  PolicyRule: PolicyRule;
  PotencyComparison: ComparisonAnswerRecord;
  PotencyContext: PotencyContext;
  PotencyMatrix: MatrixAnswerRecord;
  PotencyRatio: PotencyRatioRecord;
  PotencyStatistics: PotencyStatisticsRecord;
  Proposal: ProposalRecord;
  ProposalConnection: ProposalConnectionRecord;
  ProposalEdge: Omit<ProposalEdge, 'node'> & { node: ResolversParentTypes['Proposal'] };
  ProposeAssayInput: ProposeAssayInput;
  ProposeCellLineInput: ProposeCellLineInput;
  ProposeCitationInput: ProposeCitationInput;
  ProposeClaimInput: ProposeClaimInput;
  ProposeCompanyInput: ProposeCompanyInput;
  ProposeCompoundInput: ProposeCompoundInput;
  ProposeCompoundNameInput: ProposeCompoundNameInput;
  ProposeDocumentInput: ProposeDocumentInput;
  ProposeEvidenceLineInput: ProposeEvidenceLineInput;
  ProposeIdentityAssertionInput: ProposeIdentityAssertionInput;
  ProposeMeasurementInput: ProposeMeasurementInput;
  ProposeMechanismInput: ProposeMechanismInput;
  ProposeProtocolInput: ProposeProtocolInput;
  ProposeTargetInput: ProposeTargetInput;
  Protocol: ProtocolRecord;
  ProtocolConnection: ProtocolConnectionRecord;
  ProtocolEdge: Omit<ProtocolEdge, 'node'> & { node: ResolversParentTypes['Protocol'] };
  ProtocolFilter: ProtocolFilter;
  ProtocolStep: ProtocolStepRecord;
  ProtocolStepInput: ProtocolStepInput;
  QuantityFilter: QuantityFilter;
  QuantityInput: QuantityInput;
  Query: Record<PropertyKey, never>;
  RankedCompound: RankedCompoundRecord;
  RankingGroup: RankingGroupRecord;
  RankingGroupConnection: RankingGroupConnectionRecord;
  RankingGroupEdge: Omit<RankingGroupEdge, 'node'> & { node: ResolversParentTypes['RankingGroup'] };
  RatioExplanation: RatioExplanationRecord;
  RegisterContributorInput: RegisterContributorInput;
  RestoreMeasurementInput: RestoreMeasurementInput;
  RetractClaimInput: RetractClaimInput;
  RetractEvidenceLineInput: RetractEvidenceLineInput;
  RetractMeasurementInput: RetractMeasurementInput;
  ReviewPayload: MutationAnswerRecord;
  ReviewProposalInput: ReviewProposalInput;
  SearchConnection: SearchConnectionRecord;
  SearchEdge: Omit<SearchEdge, 'node'> & { node: ResolversParentTypes['SearchHit'] };
  SearchHit: SearchHitRecord;
  SelectivityEntry: SelectivityEntryRecord;
  SelectivityProfile: SelectivityProfileRecord;
  ServerInfo: ServiceRecord;
  SetAffiliationInput: SetAffiliationInput;
  SourceLocator: SourceLocatorRecord;
  String: Scalars['String']['output'];
  StringFilter: StringFilter;
  SubmitDraftInput: SubmitDraftInput;
  Target: TargetRecord;
  TargetConnection: TargetConnectionRecord;
  TargetEdge: Omit<TargetEdge, 'node'> & { node: ResolversParentTypes['Target'] };
  TargetFilter: TargetFilter;
  TargetKey: TargetKey;
  Uncertainty: Uncertainty;
  UserError: UserErrorRecord;
  ValueInterval: ValueIntervalRecord;
  WithdrawProposalInput: WithdrawProposalInput;
};

export type CostDirectiveArgs = {
  weight: Scalars['String']['input'];
};

export type CostDirectiveResolver<Result, Parent, ContextType = RequestContext, Args = CostDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ListSizeDirectiveArgs = {
  assumedSize?: Maybe<Scalars['Int']['input']>;
  requireOneSlicingArgument?: Maybe<Scalars['Boolean']['input']>;
  sizedFields?: Maybe<ReadonlyArray<Scalars['String']['input']>>;
  slicingArguments?: Maybe<ReadonlyArray<Scalars['String']['input']>>;
};

export type ListSizeDirectiveResolver<Result, Parent, ContextType = RequestContext, Args = ListSizeDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AffiliationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Affiliation'] = ResolversParentTypes['Affiliation']> = {
  company?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AssayResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Assay'] = ResolversParentTypes['Assay']> = {
  cellLine?: Resolver<Maybe<ResolversTypes['CellLine']>, ParentType, ContextType>;
  cellLineBasis?: Resolver<Maybe<ResolversTypes['Basis']>, ParentType, ContextType>;
  exposureTime?: Resolver<Maybe<ResolversTypes['Parameter']>, ParentType, ContextType>;
  format?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parameters?: Resolver<ReadonlyArray<ResolversTypes['Parameter']>, ParentType, ContextType>;
  protocol?: Resolver<Maybe<ResolversTypes['Protocol']>, ParentType, ContextType>;
  protocolBasis?: Resolver<Maybe<ResolversTypes['Basis']>, ParentType, ContextType>;
  readout?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Target']>, ParentType, ContextType>;
  technology?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssayConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AssayConnection'] = ResolversParentTypes['AssayConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AssayEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Assay']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AssayEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AssayEdge'] = ResolversParentTypes['AssayEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Assay'], ParentType, ContextType>;
};

export type AuditEventResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AuditEvent'] = ResolversParentTypes['AuditEvent']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['FieldChange']>, ParentType, ContextType>;
  contributor?: Resolver<ResolversTypes['Contributor'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  previousHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  subjects?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AuditEventConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AuditEventConnection'] = ResolversParentTypes['AuditEventConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AuditEventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AuditEvent']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AuditEventEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AuditEventEdge'] = ResolversParentTypes['AuditEventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuditEvent'], ParentType, ContextType>;
};

export type AuditVerificationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AuditVerification'] = ResolversParentTypes['AuditVerification']> = {
  events?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  head?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ok?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
};

export type CellLineResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CellLine'] = ResolversParentTypes['CellLine']> = {
  cellosaurus?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  modification?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['CellLine']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CellLineConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CellLineConnection'] = ResolversParentTypes['CellLineConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CellLineEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CellLine']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CellLineEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CellLineEdge'] = ResolversParentTypes['CellLineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CellLine'], ParentType, ContextType>;
};

export type CitationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Citation'] = ResolversParentTypes['Citation']> = {
  accessedAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  doi?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['CitationGrade'], ParentType, ContextType>;
  host?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  license?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  normalisedTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  pmid?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publishedBy?: Resolver<Maybe<ResolversTypes['Company']>, ParentType, ContextType>;
  publisherBasis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  reportedText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CitationConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CitationConnection'] = ResolversParentTypes['CitationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CitationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CitationEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CitationEdge'] = ResolversParentTypes['CitationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
};

export type ClaimResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  about?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  disputing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidenceLines?: Resolver<ReadonlyArray<ResolversTypes['EvidenceLine']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  independentSupporting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  locator?: Resolver<Maybe<ResolversTypes['SourceLocator']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['EvidenceStatus'], ParentType, ContextType>;
  supporting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['ClaimVerdict'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClaimConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ClaimConnection'] = ResolversParentTypes['ClaimConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ClaimEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClaimEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ClaimEdge'] = ResolversParentTypes['ClaimEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
};

export type CompanyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Company'] = ResolversParentTypes['Company']> = {
  compounds?: Resolver<ResolversTypes['CompoundConnection'], ParentType, ContextType, RequireFields<CompanyCompoundsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CompanyConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CompanyConnection'] = ResolversParentTypes['CompanyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CompanyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Company']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CompanyEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CompanyEdge'] = ResolversParentTypes['CompanyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
};

export type CompanyRoleResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CompanyRole'] = ResolversParentTypes['CompanyRole']> = {
  citation?: Resolver<Maybe<ResolversTypes['Citation']>, ParentType, ContextType>;
  company?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
  reportedText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ComparabilityPolicyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ComparabilityPolicy'] = ResolversParentTypes['ComparabilityPolicy']> = {
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  noiseLog10?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  rules?: Resolver<ReadonlyArray<ResolversTypes['PolicyRule']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ComparabilityReasonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ComparabilityReason'] = ResolversParentTypes['ComparabilityReason']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  comparatorBasis?: Resolver<Maybe<ResolversTypes['Basis']>, ParentType, ContextType>;
  comparatorValue?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dimension?: Resolver<ResolversTypes['ComparabilityDimension'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['ComparabilityOutcome'], ParentType, ContextType>;
  referenceBasis?: Resolver<Maybe<ResolversTypes['Basis']>, ParentType, ContextType>;
  referenceValue?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DimensionState'], ParentType, ContextType>;
};

export type ComparabilityVerdictResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ComparabilityVerdict'] = ResolversParentTypes['ComparabilityVerdict']> = {
  missing?: Resolver<ReadonlyArray<ResolversTypes['MissingFact']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['ComparabilityOutcome'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['ComparabilityReason']>, ParentType, ContextType>;
};

export type CompoundResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Compound'] = ResolversParentTypes['Compound']> = {
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<CompoundClaimsArgs, 'first'>>;
  companies?: Resolver<ReadonlyArray<ResolversTypes['CompanyRole']>, ParentType, ContextType>;
  forms?: Resolver<ReadonlyArray<ResolversTypes['CompoundForm']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identityAssertions?: Resolver<ReadonlyArray<ResolversTypes['IdentityAssertion']>, ParentType, ContextType>;
  inchiKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  independence?: Resolver<ResolversTypes['IndependenceReport'], ParentType, ContextType, Partial<CompoundIndependenceArgs>>;
  measurements?: Resolver<ResolversTypes['MeasurementConnection'], ParentType, ContextType, RequireFields<CompoundMeasurementsArgs, 'first'>>;
  mechanisms?: Resolver<ReadonlyArray<ResolversTypes['Mechanism']>, ParentType, ContextType>;
  missingValues?: Resolver<ReadonlyArray<ResolversTypes['MissingValue']>, ParentType, ContextType, Partial<CompoundMissingValuesArgs>>;
  modality?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  molecularWeight?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['CompoundName']>, ParentType, ContextType>;
  potencyComparison?: Resolver<ReadonlyArray<ResolversTypes['CompoundComparison']>, ParentType, ContextType, RequireFields<CompoundPotencyComparisonArgs, 'identityLevel' | 'policy' | 'reference'>>;
  smiles?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CompoundComparisonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CompoundComparison'] = ResolversParentTypes['CompoundComparison']> = {
  cellLine?: Resolver<Maybe<ResolversTypes['CellLine']>, ParentType, ContextType>;
  comparator?: Resolver<ResolversTypes['Compound'], ParentType, ContextType>;
  endpoint?: Resolver<ResolversTypes['Endpoint'], ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['PotencyRatio']>, ParentType, ContextType>;
  ratio?: Resolver<ResolversTypes['PotencyRatio'], ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Target']>, ParentType, ContextType>;
  tier?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CompoundComparisonConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CompoundComparisonConnection'] = ResolversParentTypes['CompoundComparisonConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CompoundComparisonEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CompoundComparison']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CompoundComparisonEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CompoundComparisonEdge'] = ResolversParentTypes['CompoundComparisonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CompoundComparison'], ParentType, ContextType>;
};

export type CompoundConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CompoundConnection'] = ResolversParentTypes['CompoundConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CompoundEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Compound']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CompoundEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CompoundEdge'] = ResolversParentTypes['CompoundEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Compound'], ParentType, ContextType>;
};

export type CompoundFormResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CompoundForm'] = ResolversParentTypes['CompoundForm']> = {
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  of?: Resolver<ResolversTypes['Compound'], ParentType, ContextType>;
};

export type CompoundNameResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CompoundName'] = ResolversParentTypes['CompoundName']> = {
  citation?: Resolver<Maybe<ResolversTypes['Citation']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CompoundRankingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CompoundRanking'] = ResolversParentTypes['CompoundRanking']> = {
  context?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dataVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  groups?: Resolver<ResolversTypes['RankingGroupConnection'], ParentType, ContextType, RequireFields<CompoundRankingGroupsArgs, 'first'>>;
  policy?: Resolver<ResolversTypes['ComparabilityPolicy'], ParentType, ContextType>;
  unranked?: Resolver<ReadonlyArray<ResolversTypes['ExcludedMeasurement']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
};

export type ConflictErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConflictError'] = ResolversParentTypes['ConflictError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  current?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConsequenceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Consequence'] = ResolversParentTypes['Consequence']> = {
  about?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ConsequencesResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Consequences'] = ResolversParentTypes['Consequences']> = {
  changes?: Resolver<ReadonlyArray<ResolversTypes['Consequence']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ContributorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Contributor'] = ResolversParentTypes['Contributor']> = {
  affiliations?: Resolver<ReadonlyArray<ResolversTypes['Affiliation']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CoverageItemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CoverageItem'] = ResolversParentTypes['CoverageItem']> = {
  facts?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  lineEnd?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lineStart?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CoverageState'], ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DiscrepancyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Discrepancy'] = ResolversParentTypes['Discrepancy']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sides?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DiscrepancyConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DiscrepancyConnection'] = ResolversParentTypes['DiscrepancyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DiscrepancyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Discrepancy']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DiscrepancyEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DiscrepancyEdge'] = ResolversParentTypes['DiscrepancyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Discrepancy'], ParentType, ContextType>;
};

export type DocumentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document']> = {
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<DocumentClaimsArgs, 'first'>>;
  date?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  host?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  measurements?: Resolver<ResolversTypes['MeasurementConnection'], ParentType, ContextType, RequireFields<DocumentMeasurementsArgs, 'first'>>;
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DocumentConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DocumentConnection'] = ResolversParentTypes['DocumentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DocumentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DocumentCoverageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DocumentCoverage'] = ResolversParentTypes['DocumentCoverage']> = {
  captured?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['CoverageItem']>, ParentType, ContextType>;
  lines?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  markGroups?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  marks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notCaptured?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  protocols?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  references?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  skipped?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tableRows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DocumentEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DocumentEdge'] = ResolversParentTypes['DocumentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
};

export type DoseResponseFitResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DoseResponseFit'] = ResolversParentTypes['DoseResponseFit']> = {
  bottom?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  convention?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dmax?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  hillSlope?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  hookObserved?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  top?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type DuplicateErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DuplicateError'] = ResolversParentTypes['DuplicateError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  existing?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EndpointResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Endpoint'] = ResolversParentTypes['Endpoint']> = {
  baoId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EndpointKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EntityPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EntityPayload'] = ResolversParentTypes['EntityPayload']> = {
  consequences?: Resolver<Maybe<ResolversTypes['Consequences']>, ParentType, ContextType>;
  entity?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  operation?: Resolver<Maybe<ResolversTypes['Operation']>, ParentType, ContextType>;
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EvidenceGapReportResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EvidenceGapReport'] = ResolversParentTypes['EvidenceGapReport']> = {
  cells?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  filled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  gaps?: Resolver<ReadonlyArray<ResolversTypes['MatrixCell']>, ParentType, ContextType>;
  independent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
};

export type EvidenceLineResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EvidenceLine'] = ResolversParentTypes['EvidenceLine']> = {
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['EvidenceDirection'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  measurements?: Resolver<ReadonlyArray<ResolversTypes['Measurement']>, ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['EvidenceStatus'], ParentType, ContextType>;
  strength?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExcludedMeasurementResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ExcludedMeasurement'] = ResolversParentTypes['ExcludedMeasurement']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  measurement?: Resolver<ResolversTypes['Measurement'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ExcludedMeasurementConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ExcludedMeasurementConnection'] = ResolversParentTypes['ExcludedMeasurementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ExcludedMeasurementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ExcludedMeasurement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ExcludedMeasurementEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ExcludedMeasurementEdge'] = ResolversParentTypes['ExcludedMeasurementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ExcludedMeasurement'], ParentType, ContextType>;
};

export type ExplainedInputResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ExplainedInput'] = ResolversParentTypes['ExplainedInput']> = {
  citation?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
  interval?: Resolver<Maybe<ResolversTypes['ValueInterval']>, ParentType, ContextType>;
  measurement?: Resolver<ResolversTypes['Measurement'], ParentType, ContextType>;
  reportedText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  side?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  standardUnit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  standardValue?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type FieldChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FieldChange'] = ResolversParentTypes['FieldChange']> = {
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type GuaranteeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Guarantee'] = ResolversParentTypes['Guarantee']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  test?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IdentityAssertionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IdentityAssertion'] = ResolversParentTypes['IdentityAssertion']> = {
  evidence?: Resolver<ReadonlyArray<ResolversTypes['EvidenceLine']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['CompoundName']>, ParentType, ContextType>;
  other?: Resolver<Maybe<ResolversTypes['Compound']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['IdentityStatus'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Compound'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IndependenceBasisResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IndependenceBasis'] = ResolversParentTypes['IndependenceBasis']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  because?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['Company']>, ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IndependenceCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IndependenceCount'] = ResolversParentTypes['IndependenceCount']> = {
  class?: Resolver<ResolversTypes['IndependenceClass'], ParentType, ContextType>;
  measurements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IndependenceReportResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IndependenceReport'] = ResolversParentTypes['IndependenceReport']> = {
  basis?: Resolver<ReadonlyArray<ResolversTypes['IndependenceBasis']>, ParentType, ContextType>;
  byClass?: Resolver<ReadonlyArray<ResolversTypes['IndependenceCount']>, ParentType, ContextType>;
  claimVerdict?: Resolver<Maybe<ResolversTypes['ClaimVerdict']>, ParentType, ContextType>;
  class?: Resolver<ResolversTypes['IndependenceClass'], ParentType, ContextType>;
  excluded?: Resolver<ReadonlyArray<ResolversTypes['ExcludedMeasurement']>, ParentType, ContextType>;
  independent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  measurements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InvalidInputResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InvalidInput'] = ResolversParentTypes['InvalidInput']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IssueResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Issue'] = ResolversParentTypes['Issue']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type LimitResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Limit'] = ResolversParentTypes['Limit']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LookupResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LookupResult'] = ResolversParentTypes['LookupResult']> = {
  candidates?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  input?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['LookupStatus'], ParentType, ContextType>;
  suggestions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
};

export type MatrixCellResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MatrixCell'] = ResolversParentTypes['MatrixCell']> = {
  absentReason?: Resolver<Maybe<ResolversTypes['AbsentReason']>, ParentType, ContextType>;
  cellLine?: Resolver<Maybe<ResolversTypes['CellLine']>, ParentType, ContextType>;
  compound?: Resolver<ResolversTypes['Compound'], ParentType, ContextType>;
  endpoint?: Resolver<Maybe<ResolversTypes['Endpoint']>, ParentType, ContextType>;
  excluded?: Resolver<ReadonlyArray<ResolversTypes['ExcludedMeasurement']>, ParentType, ContextType>;
  measurements?: Resolver<ReadonlyArray<ResolversTypes['Measurement']>, ParentType, ContextType>;
  missingValues?: Resolver<ReadonlyArray<ResolversTypes['MissingValue']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Target']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['RankedCompound']>, ParentType, ContextType>;
};

export type MeasurementResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Measurement'] = ResolversParentTypes['Measurement']> = {
  acceptedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  assay?: Resolver<ResolversTypes['Assay'], ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
  compound?: Resolver<ResolversTypes['Compound'], ParentType, ContextType>;
  endpoint?: Resolver<ResolversTypes['Endpoint'], ParentType, ContextType>;
  fact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fit?: Resolver<Maybe<ResolversTypes['DoseResponseFit']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  independence?: Resolver<ResolversTypes['IndependenceReport'], ParentType, ContextType, Partial<MeasurementIndependenceArgs>>;
  interval?: Resolver<Maybe<ResolversTypes['ValueInterval']>, ParentType, ContextType>;
  locator?: Resolver<Maybe<ResolversTypes['SourceLocator']>, ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['MissingFact']>, ParentType, ContextType>;
  pValue?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  potencyRatio?: Resolver<ResolversTypes['PotencyRatio'], ParentType, ContextType, RequireFields<MeasurementPotencyRatioArgs, 'policy' | 'to'>>;
  relation?: Resolver<Maybe<ResolversTypes['Relation']>, ParentType, ContextType>;
  reportedText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  restates?: Resolver<Maybe<ResolversTypes['Measurement']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['CompoundRole'], ParentType, ContextType>;
  significantFigures?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  standardRelation?: Resolver<Maybe<ResolversTypes['Relation']>, ParentType, ContextType>;
  standardUnit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  standardValue?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['EvidenceStatus'], ParentType, ContextType>;
  supersededBy?: Resolver<Maybe<ResolversTypes['Measurement']>, ParentType, ContextType>;
  supersedes?: Resolver<Maybe<ResolversTypes['Measurement']>, ParentType, ContextType>;
  uncertainty?: Resolver<Maybe<ResolversTypes['Uncertainty']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  upperValue?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  validity?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeasurementConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MeasurementConnection'] = ResolversParentTypes['MeasurementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MeasurementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Measurement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MeasurementEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MeasurementEdge'] = ResolversParentTypes['MeasurementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Measurement'], ParentType, ContextType>;
};

export type MeasurementPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MeasurementPayload'] = ResolversParentTypes['MeasurementPayload']> = {
  consequences?: Resolver<Maybe<ResolversTypes['Consequences']>, ParentType, ContextType>;
  measurement?: Resolver<Maybe<ResolversTypes['Measurement']>, ParentType, ContextType>;
  operation?: Resolver<Maybe<ResolversTypes['Operation']>, ParentType, ContextType>;
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MechanismResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mechanism'] = ResolversParentTypes['Mechanism']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recruits?: Resolver<ReadonlyArray<ResolversTypes['Target']>, ParentType, ContextType>;
  targets?: Resolver<ReadonlyArray<ResolversTypes['Target']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MechanismConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MechanismConnection'] = ResolversParentTypes['MechanismConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MechanismEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Mechanism']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MechanismEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MechanismEdge'] = ResolversParentTypes['MechanismEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Mechanism'], ParentType, ContextType>;
};

export type MissingFactResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MissingFact'] = ResolversParentTypes['MissingFact']> = {
  about?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MissingValueResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MissingValue'] = ResolversParentTypes['MissingValue']> = {
  assay?: Resolver<ResolversTypes['Assay'], ParentType, ContextType>;
  citation?: Resolver<Maybe<ResolversTypes['Citation']>, ParentType, ContextType>;
  compound?: Resolver<ResolversTypes['Compound'], ParentType, ContextType>;
  endpoint?: Resolver<ResolversTypes['Endpoint'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  locator?: Resolver<Maybe<ResolversTypes['SourceLocator']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['AbsentReason'], ParentType, ContextType>;
  reportedText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MutationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  correctMeasurement?: Resolver<ResolversTypes['MeasurementPayload'], ParentType, ContextType, RequireFields<MutationCorrectMeasurementArgs, 'input'>>;
  declareInterest?: Resolver<ResolversTypes['EntityPayload'], ParentType, ContextType, RequireFields<MutationDeclareInterestArgs, 'input'>>;
  proposeAssay?: Resolver<ResolversTypes['EntityPayload'], ParentType, ContextType, RequireFields<MutationProposeAssayArgs, 'input'>>;
  proposeCellLine?: Resolver<ResolversTypes['EntityPayload'], ParentType, ContextType, RequireFields<MutationProposeCellLineArgs, 'input'>>;
  proposeCitation?: Resolver<ResolversTypes['EntityPayload'], ParentType, ContextType, RequireFields<MutationProposeCitationArgs, 'input'>>;
  proposeClaim?: Resolver<ResolversTypes['EntityPayload'], ParentType, ContextType, RequireFields<MutationProposeClaimArgs, 'input'>>;
  proposeCompany?: Resolver<ResolversTypes['EntityPayload'], ParentType, ContextType, RequireFields<MutationProposeCompanyArgs, 'input'>>;
  proposeCompound?: Resolver<ResolversTypes['EntityPayload'], ParentType, ContextType, RequireFields<MutationProposeCompoundArgs, 'input'>>;
  proposeCompoundName?: Resolver<ResolversTypes['EntityPayload'], ParentType, ContextType, RequireFields<MutationProposeCompoundNameArgs, 'input'>>;
  proposeDocument?: Resolver<ResolversTypes['EntityPayload'], ParentType, ContextType, RequireFields<MutationProposeDocumentArgs, 'input'>>;
  proposeEvidenceLine?: Resolver<ResolversTypes['EntityPayload'], ParentType, ContextType, RequireFields<MutationProposeEvidenceLineArgs, 'input'>>;
  proposeIdentityAssertion?: Resolver<ResolversTypes['EntityPayload'], ParentType, ContextType, RequireFields<MutationProposeIdentityAssertionArgs, 'input'>>;
  proposeMeasurement?: Resolver<ResolversTypes['MeasurementPayload'], ParentType, ContextType, RequireFields<MutationProposeMeasurementArgs, 'input'>>;
  proposeMechanism?: Resolver<ResolversTypes['EntityPayload'], ParentType, ContextType, RequireFields<MutationProposeMechanismArgs, 'input'>>;
  proposeProtocol?: Resolver<ResolversTypes['EntityPayload'], ParentType, ContextType, RequireFields<MutationProposeProtocolArgs, 'input'>>;
  proposeTarget?: Resolver<ResolversTypes['EntityPayload'], ParentType, ContextType, RequireFields<MutationProposeTargetArgs, 'input'>>;
  registerContributor?: Resolver<ResolversTypes['EntityPayload'], ParentType, ContextType, RequireFields<MutationRegisterContributorArgs, 'input'>>;
  restoreMeasurement?: Resolver<ResolversTypes['MeasurementPayload'], ParentType, ContextType, RequireFields<MutationRestoreMeasurementArgs, 'input'>>;
  retractClaim?: Resolver<ResolversTypes['EntityPayload'], ParentType, ContextType, RequireFields<MutationRetractClaimArgs, 'input'>>;
  retractEvidenceLine?: Resolver<ResolversTypes['EntityPayload'], ParentType, ContextType, RequireFields<MutationRetractEvidenceLineArgs, 'input'>>;
  retractMeasurement?: Resolver<ResolversTypes['MeasurementPayload'], ParentType, ContextType, RequireFields<MutationRetractMeasurementArgs, 'input'>>;
  reviewProposal?: Resolver<ResolversTypes['ReviewPayload'], ParentType, ContextType, RequireFields<MutationReviewProposalArgs, 'input'>>;
  setAffiliation?: Resolver<ResolversTypes['EntityPayload'], ParentType, ContextType, RequireFields<MutationSetAffiliationArgs, 'input'>>;
  submitDraft?: Resolver<ResolversTypes['EntityPayload'], ParentType, ContextType, RequireFields<MutationSubmitDraftArgs, 'input'>>;
  withdrawProposal?: Resolver<ResolversTypes['ReviewPayload'], ParentType, ContextType, RequireFields<MutationWithdrawProposalArgs, 'input'>>;
};

export type MutationPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MutationPayload'] = ResolversParentTypes['MutationPayload']> = {
  __resolveType?: TypeResolveFn<'EntityPayload' | 'MeasurementPayload' | 'ReviewPayload', ParentType, ContextType>;
};

export type NodeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType?: TypeResolveFn<'Assay' | 'AuditEvent' | 'CellLine' | 'Citation' | 'Claim' | 'Company' | 'Compound' | 'CompoundName' | 'Contributor' | 'Discrepancy' | 'Document' | 'Endpoint' | 'EvidenceLine' | 'IdentityAssertion' | 'Measurement' | 'Mechanism' | 'MissingValue' | 'Proposal' | 'Protocol' | 'Target', ParentType, ContextType>;
};

export type OperationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Operation'] = ResolversParentTypes['Operation']> = {
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  idempotencyKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  resultIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  sequence?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['OperationState'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ParameterResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Parameter'] = ResolversParentTypes['Parameter']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reportedText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type PolicyRuleResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PolicyRule'] = ResolversParentTypes['PolicyRule']> = {
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dimension?: Resolver<ResolversTypes['ComparabilityDimension'], ParentType, ContextType>;
  onDifferent?: Resolver<ResolversTypes['ComparabilityOutcome'], ParentType, ContextType>;
  onUnknownBoth?: Resolver<ResolversTypes['ComparabilityOutcome'], ParentType, ContextType>;
  onUnknownOne?: Resolver<ResolversTypes['ComparabilityOutcome'], ParentType, ContextType>;
};

export type PotencyComparisonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PotencyComparison'] = ResolversParentTypes['PotencyComparison']> = {
  comparisons?: Resolver<ResolversTypes['CompoundComparisonConnection'], ParentType, ContextType, RequireFields<PotencyComparisonComparisonsArgs, 'first'>>;
  dataVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  excluded?: Resolver<ResolversTypes['ExcludedMeasurementConnection'], ParentType, ContextType, RequireFields<PotencyComparisonExcludedArgs, 'first'>>;
  policy?: Resolver<ResolversTypes['ComparabilityPolicy'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['Compound'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
};

export type PotencyMatrixResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PotencyMatrix'] = ResolversParentTypes['PotencyMatrix']> = {
  cells?: Resolver<ReadonlyArray<ResolversTypes['MatrixCell']>, ParentType, ContextType>;
  dataVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pairs?: Resolver<ReadonlyArray<ResolversTypes['PotencyRatio']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
};

export type PotencyRatioResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PotencyRatio'] = ResolversParentTypes['PotencyRatio']> = {
  assay?: Resolver<Maybe<ResolversTypes['Assay']>, ParentType, ContextType>;
  citation?: Resolver<Maybe<ResolversTypes['Citation']>, ParentType, ContextType>;
  comparator?: Resolver<ResolversTypes['Compound'], ParentType, ContextType>;
  comparatorMeasurements?: Resolver<ReadonlyArray<ResolversTypes['Measurement']>, ParentType, ContextType>;
  difference?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  differenceHigh?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  differenceLow?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  display?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  explain?: Resolver<ResolversTypes['RatioExplanation'], ParentType, ContextType>;
  fold?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  foldHigh?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  foldLow?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  highInclusive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  independence?: Resolver<ResolversTypes['IndependenceReport'], ParentType, ContextType>;
  intervalKind?: Resolver<Maybe<ResolversTypes['IntervalKind']>, ParentType, ContextType>;
  log10Fold?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  lowInclusive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  missing?: Resolver<Maybe<ResolversTypes['MissingValue']>, ParentType, ContextType>;
  pairs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['Compound'], ParentType, ContextType>;
  referenceMeasurements?: Resolver<ReadonlyArray<ResolversTypes['Measurement']>, ParentType, ContextType>;
  significantFigures?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RatioStatus'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['ComparabilityVerdict'], ParentType, ContextType>;
};

export type PotencyStatisticsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PotencyStatistics'] = ResolversParentTypes['PotencyStatistics']> = {
  boundedMean?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  excluded?: Resolver<ReadonlyArray<ResolversTypes['ExcludedMeasurement']>, ParentType, ContextType>;
  geometricMean?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  log10Mad?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  log10Sd?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  measurements?: Resolver<ReadonlyArray<ResolversTypes['Measurement']>, ParentType, ContextType>;
  median?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  n?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nCensored?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  standardUnit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
};

export type ProposalResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Proposal'] = ResolversParentTypes['Proposal']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  becauseNot?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Contributor'], ParentType, ContextType>;
  consequences?: Resolver<ResolversTypes['Consequences'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mayReview?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['EvidenceStatus'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  supersedes?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProposalConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProposalConnection'] = ResolversParentTypes['ProposalConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProposalEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Proposal']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProposalEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProposalEdge'] = ResolversParentTypes['ProposalEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Proposal'], ParentType, ContextType>;
};

export type ProtocolResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Protocol'] = ResolversParentTypes['Protocol']> = {
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  principle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['ProtocolStep']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProtocolConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProtocolConnection'] = ResolversParentTypes['ProtocolConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProtocolEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Protocol']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProtocolEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProtocolEdge'] = ResolversParentTypes['ProtocolEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Protocol'], ParentType, ContextType>;
};

export type ProtocolStepResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProtocolStep'] = ResolversParentTypes['ProtocolStep']> = {
  locator?: Resolver<Maybe<ResolversTypes['SourceLocator']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  assay?: Resolver<Maybe<ResolversTypes['Assay']>, ParentType, ContextType, RequireFields<QueryAssayArgs, 'id'>>;
  assays?: Resolver<ResolversTypes['AssayConnection'], ParentType, ContextType, RequireFields<QueryAssaysArgs, 'first'>>;
  cellLine?: Resolver<Maybe<ResolversTypes['CellLine']>, ParentType, ContextType, RequireFields<QueryCellLineArgs, 'by'>>;
  cellLines?: Resolver<ResolversTypes['CellLineConnection'], ParentType, ContextType, RequireFields<QueryCellLinesArgs, 'first'>>;
  changes?: Resolver<ResolversTypes['AuditEventConnection'], ParentType, ContextType, RequireFields<QueryChangesArgs, 'first'>>;
  citation?: Resolver<Maybe<ResolversTypes['Citation']>, ParentType, ContextType, RequireFields<QueryCitationArgs, 'id'>>;
  citations?: Resolver<ResolversTypes['CitationConnection'], ParentType, ContextType, RequireFields<QueryCitationsArgs, 'first'>>;
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<QueryClaimArgs, 'id'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<QueryClaimsArgs, 'first'>>;
  companies?: Resolver<ResolversTypes['CompanyConnection'], ParentType, ContextType, RequireFields<QueryCompaniesArgs, 'first'>>;
  company?: Resolver<Maybe<ResolversTypes['Company']>, ParentType, ContextType, RequireFields<QueryCompanyArgs, 'by'>>;
  comparabilityPolicies?: Resolver<ReadonlyArray<ResolversTypes['ComparabilityPolicy']>, ParentType, ContextType>;
  comparePotency?: Resolver<ResolversTypes['PotencyComparison'], ParentType, ContextType, RequireFields<QueryComparePotencyArgs, 'identityLevel' | 'policy' | 'reference'>>;
  compound?: Resolver<Maybe<ResolversTypes['Compound']>, ParentType, ContextType, RequireFields<QueryCompoundArgs, 'by' | 'identityLevel'>>;
  compounds?: Resolver<ResolversTypes['CompoundConnection'], ParentType, ContextType, RequireFields<QueryCompoundsArgs, 'first'>>;
  discrepancies?: Resolver<ResolversTypes['DiscrepancyConnection'], ParentType, ContextType, RequireFields<QueryDiscrepanciesArgs, 'first'>>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType, RequireFields<QueryDocumentArgs, 'id'>>;
  documentCoverage?: Resolver<ResolversTypes['DocumentCoverage'], ParentType, ContextType, RequireFields<QueryDocumentCoverageArgs, 'document'>>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, RequireFields<QueryDocumentsArgs, 'first'>>;
  evidenceGaps?: Resolver<ResolversTypes['EvidenceGapReport'], ParentType, ContextType, RequireFields<QueryEvidenceGapsArgs, 'identityLevel'>>;
  fact?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<QueryFactArgs, 'id'>>;
  history?: Resolver<ResolversTypes['AuditEventConnection'], ParentType, ContextType, RequireFields<QueryHistoryArgs, 'first' | 'id'>>;
  independence?: Resolver<ResolversTypes['IndependenceReport'], ParentType, ContextType, RequireFields<QueryIndependenceArgs, 'of'>>;
  lookup?: Resolver<ReadonlyArray<ResolversTypes['LookupResult']>, ParentType, ContextType, RequireFields<QueryLookupArgs, 'identityLevel' | 'names'>>;
  measurement?: Resolver<Maybe<ResolversTypes['Measurement']>, ParentType, ContextType, RequireFields<QueryMeasurementArgs, 'id'>>;
  measurements?: Resolver<ResolversTypes['MeasurementConnection'], ParentType, ContextType, RequireFields<QueryMeasurementsArgs, 'first'>>;
  mechanism?: Resolver<Maybe<ResolversTypes['Mechanism']>, ParentType, ContextType, RequireFields<QueryMechanismArgs, 'id'>>;
  mechanisms?: Resolver<ResolversTypes['MechanismConnection'], ParentType, ContextType, RequireFields<QueryMechanismsArgs, 'first'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  operation?: Resolver<Maybe<ResolversTypes['Operation']>, ParentType, ContextType, RequireFields<QueryOperationArgs, 'idempotencyKey'>>;
  potencyMatrix?: Resolver<ResolversTypes['PotencyMatrix'], ParentType, ContextType, RequireFields<QueryPotencyMatrixArgs, 'compounds' | 'identityLevel' | 'pairwise' | 'policy'>>;
  potencyStatistics?: Resolver<ResolversTypes['PotencyStatistics'], ParentType, ContextType, RequireFields<QueryPotencyStatisticsArgs, 'compound' | 'context' | 'identityLevel'>>;
  protocol?: Resolver<Maybe<ResolversTypes['Protocol']>, ParentType, ContextType, RequireFields<QueryProtocolArgs, 'id'>>;
  protocols?: Resolver<ResolversTypes['ProtocolConnection'], ParentType, ContextType, RequireFields<QueryProtocolsArgs, 'first'>>;
  rankCompounds?: Resolver<ResolversTypes['CompoundRanking'], ParentType, ContextType, RequireFields<QueryRankCompoundsArgs, 'context' | 'first' | 'policy'>>;
  reviewQueue?: Resolver<ResolversTypes['ProposalConnection'], ParentType, ContextType, RequireFields<QueryReviewQueueArgs, 'first'>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'text'>>;
  selectivity?: Resolver<ResolversTypes['SelectivityProfile'], ParentType, ContextType, RequireFields<QuerySelectivityArgs, 'compound' | 'identityLevel' | 'policy' | 'reference'>>;
  serverInfo?: Resolver<ResolversTypes['ServerInfo'], ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Target']>, ParentType, ContextType, RequireFields<QueryTargetArgs, 'by'>>;
  targets?: Resolver<ResolversTypes['TargetConnection'], ParentType, ContextType, RequireFields<QueryTargetsArgs, 'first'>>;
  verifyAudit?: Resolver<ResolversTypes['AuditVerification'], ParentType, ContextType>;
  viewer?: Resolver<Maybe<ResolversTypes['Contributor']>, ParentType, ContextType>;
};

export type RankedCompoundResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RankedCompound'] = ResolversParentTypes['RankedCompound']> = {
  boundedMean?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  compound?: Resolver<ResolversTypes['Compound'], ParentType, ContextType>;
  interval?: Resolver<Maybe<ResolversTypes['ValueInterval']>, ParentType, ContextType>;
  measurements?: Resolver<ReadonlyArray<ResolversTypes['Measurement']>, ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  n?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nCensored?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pValue?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  standardUnit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  standardValue?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  tier?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RankingGroupResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RankingGroup'] = ResolversParentTypes['RankingGroup']> = {
  assay?: Resolver<Maybe<ResolversTypes['Assay']>, ParentType, ContextType>;
  citation?: Resolver<Maybe<ResolversTypes['Citation']>, ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['RankedCompound']>, ParentType, ContextType>;
};

export type RankingGroupConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RankingGroupConnection'] = ResolversParentTypes['RankingGroupConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RankingGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['RankingGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RankingGroupEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RankingGroupEdge'] = ResolversParentTypes['RankingGroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RankingGroup'], ParentType, ContextType>;
};

export type RatioExplanationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RatioExplanation'] = ResolversParentTypes['RatioExplanation']> = {
  conversions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  excluded?: Resolver<ReadonlyArray<ResolversTypes['ExcludedMeasurement']>, ParentType, ContextType>;
  formula?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inputs?: Resolver<ReadonlyArray<ResolversTypes['ExplainedInput']>, ParentType, ContextType>;
  policy?: Resolver<ResolversTypes['ComparabilityPolicy'], ParentType, ContextType>;
};

export type ReviewPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReviewPayload'] = ResolversParentTypes['ReviewPayload']> = {
  consequences?: Resolver<Maybe<ResolversTypes['Consequences']>, ParentType, ContextType>;
  operation?: Resolver<Maybe<ResolversTypes['Operation']>, ParentType, ContextType>;
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SearchHit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SearchHit'], ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  highlight?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  matched?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SelectivityEntryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SelectivityEntry'] = ResolversParentTypes['SelectivityEntry']> = {
  context?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  display?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  explain?: Resolver<ResolversTypes['RatioExplanation'], ParentType, ContextType>;
  high?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  low?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ratio?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RatioStatus'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['ComparabilityVerdict'], ParentType, ContextType>;
};

export type SelectivityProfileResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SelectivityProfile'] = ResolversParentTypes['SelectivityProfile']> = {
  compound?: Resolver<ResolversTypes['Compound'], ParentType, ContextType>;
  dataVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entries?: Resolver<ReadonlyArray<ResolversTypes['SelectivityEntry']>, ParentType, ContextType>;
  excluded?: Resolver<ReadonlyArray<ResolversTypes['ExcludedMeasurement']>, ParentType, ContextType>;
  policy?: Resolver<ResolversTypes['ComparabilityPolicy'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
};

export type ServerInfoResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ServerInfo'] = ResolversParentTypes['ServerInfo']> = {
  apiVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dataVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  engine?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  guarantees?: Resolver<ReadonlyArray<ResolversTypes['Guarantee']>, ParentType, ContextType>;
  limits?: Resolver<ReadonlyArray<ResolversTypes['Limit']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SourceLocatorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SourceLocator'] = ResolversParentTypes['SourceLocator']> = {
  column?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  lineEnd?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  lineStart?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  row?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TargetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Target'] = ResolversParentTypes['Target']> = {
  chemblId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organism?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  uniprot?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TargetConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TargetConnection'] = ResolversParentTypes['TargetConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TargetEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Target']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TargetEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TargetEdge'] = ResolversParentTypes['TargetEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Target'], ParentType, ContextType>;
};

export type UncertaintyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Uncertainty'] = ResolversParentTypes['Uncertainty']> = {
  high?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  low?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  n?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  replicateKind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reportedText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType?: TypeResolveFn<'ConflictError' | 'DuplicateError' | 'InvalidInput', ParentType, ContextType>;
};

export type ValueIntervalResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ValueInterval'] = ResolversParentTypes['ValueInterval']> = {
  high?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  highInclusive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['IntervalKind'], ParentType, ContextType>;
  low?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  lowInclusive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = RequestContext> = {
  Affiliation?: AffiliationResolvers<ContextType>;
  Assay?: AssayResolvers<ContextType>;
  AssayConnection?: AssayConnectionResolvers<ContextType>;
  AssayEdge?: AssayEdgeResolvers<ContextType>;
  AuditEvent?: AuditEventResolvers<ContextType>;
  AuditEventConnection?: AuditEventConnectionResolvers<ContextType>;
  AuditEventEdge?: AuditEventEdgeResolvers<ContextType>;
  AuditVerification?: AuditVerificationResolvers<ContextType>;
  CellLine?: CellLineResolvers<ContextType>;
  CellLineConnection?: CellLineConnectionResolvers<ContextType>;
  CellLineEdge?: CellLineEdgeResolvers<ContextType>;
  Citation?: CitationResolvers<ContextType>;
  CitationConnection?: CitationConnectionResolvers<ContextType>;
  CitationEdge?: CitationEdgeResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  ClaimConnection?: ClaimConnectionResolvers<ContextType>;
  ClaimEdge?: ClaimEdgeResolvers<ContextType>;
  Company?: CompanyResolvers<ContextType>;
  CompanyConnection?: CompanyConnectionResolvers<ContextType>;
  CompanyEdge?: CompanyEdgeResolvers<ContextType>;
  CompanyRole?: CompanyRoleResolvers<ContextType>;
  ComparabilityPolicy?: ComparabilityPolicyResolvers<ContextType>;
  ComparabilityReason?: ComparabilityReasonResolvers<ContextType>;
  ComparabilityVerdict?: ComparabilityVerdictResolvers<ContextType>;
  Compound?: CompoundResolvers<ContextType>;
  CompoundComparison?: CompoundComparisonResolvers<ContextType>;
  CompoundComparisonConnection?: CompoundComparisonConnectionResolvers<ContextType>;
  CompoundComparisonEdge?: CompoundComparisonEdgeResolvers<ContextType>;
  CompoundConnection?: CompoundConnectionResolvers<ContextType>;
  CompoundEdge?: CompoundEdgeResolvers<ContextType>;
  CompoundForm?: CompoundFormResolvers<ContextType>;
  CompoundName?: CompoundNameResolvers<ContextType>;
  CompoundRanking?: CompoundRankingResolvers<ContextType>;
  ConflictError?: ConflictErrorResolvers<ContextType>;
  Consequence?: ConsequenceResolvers<ContextType>;
  Consequences?: ConsequencesResolvers<ContextType>;
  Contributor?: ContributorResolvers<ContextType>;
  CoverageItem?: CoverageItemResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Discrepancy?: DiscrepancyResolvers<ContextType>;
  DiscrepancyConnection?: DiscrepancyConnectionResolvers<ContextType>;
  DiscrepancyEdge?: DiscrepancyEdgeResolvers<ContextType>;
  Document?: DocumentResolvers<ContextType>;
  DocumentConnection?: DocumentConnectionResolvers<ContextType>;
  DocumentCoverage?: DocumentCoverageResolvers<ContextType>;
  DocumentEdge?: DocumentEdgeResolvers<ContextType>;
  DoseResponseFit?: DoseResponseFitResolvers<ContextType>;
  DuplicateError?: DuplicateErrorResolvers<ContextType>;
  Endpoint?: EndpointResolvers<ContextType>;
  EntityPayload?: EntityPayloadResolvers<ContextType>;
  EvidenceGapReport?: EvidenceGapReportResolvers<ContextType>;
  EvidenceLine?: EvidenceLineResolvers<ContextType>;
  ExcludedMeasurement?: ExcludedMeasurementResolvers<ContextType>;
  ExcludedMeasurementConnection?: ExcludedMeasurementConnectionResolvers<ContextType>;
  ExcludedMeasurementEdge?: ExcludedMeasurementEdgeResolvers<ContextType>;
  ExplainedInput?: ExplainedInputResolvers<ContextType>;
  FieldChange?: FieldChangeResolvers<ContextType>;
  Guarantee?: GuaranteeResolvers<ContextType>;
  IdentityAssertion?: IdentityAssertionResolvers<ContextType>;
  IndependenceBasis?: IndependenceBasisResolvers<ContextType>;
  IndependenceCount?: IndependenceCountResolvers<ContextType>;
  IndependenceReport?: IndependenceReportResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  Issue?: IssueResolvers<ContextType>;
  Limit?: LimitResolvers<ContextType>;
  LookupResult?: LookupResultResolvers<ContextType>;
  MatrixCell?: MatrixCellResolvers<ContextType>;
  Measurement?: MeasurementResolvers<ContextType>;
  MeasurementConnection?: MeasurementConnectionResolvers<ContextType>;
  MeasurementEdge?: MeasurementEdgeResolvers<ContextType>;
  MeasurementPayload?: MeasurementPayloadResolvers<ContextType>;
  Mechanism?: MechanismResolvers<ContextType>;
  MechanismConnection?: MechanismConnectionResolvers<ContextType>;
  MechanismEdge?: MechanismEdgeResolvers<ContextType>;
  MissingFact?: MissingFactResolvers<ContextType>;
  MissingValue?: MissingValueResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  MutationPayload?: MutationPayloadResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Operation?: OperationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Parameter?: ParameterResolvers<ContextType>;
  PolicyRule?: PolicyRuleResolvers<ContextType>;
  PotencyComparison?: PotencyComparisonResolvers<ContextType>;
  PotencyMatrix?: PotencyMatrixResolvers<ContextType>;
  PotencyRatio?: PotencyRatioResolvers<ContextType>;
  PotencyStatistics?: PotencyStatisticsResolvers<ContextType>;
  Proposal?: ProposalResolvers<ContextType>;
  ProposalConnection?: ProposalConnectionResolvers<ContextType>;
  ProposalEdge?: ProposalEdgeResolvers<ContextType>;
  Protocol?: ProtocolResolvers<ContextType>;
  ProtocolConnection?: ProtocolConnectionResolvers<ContextType>;
  ProtocolEdge?: ProtocolEdgeResolvers<ContextType>;
  ProtocolStep?: ProtocolStepResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RankedCompound?: RankedCompoundResolvers<ContextType>;
  RankingGroup?: RankingGroupResolvers<ContextType>;
  RankingGroupConnection?: RankingGroupConnectionResolvers<ContextType>;
  RankingGroupEdge?: RankingGroupEdgeResolvers<ContextType>;
  RatioExplanation?: RatioExplanationResolvers<ContextType>;
  ReviewPayload?: ReviewPayloadResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  SelectivityEntry?: SelectivityEntryResolvers<ContextType>;
  SelectivityProfile?: SelectivityProfileResolvers<ContextType>;
  ServerInfo?: ServerInfoResolvers<ContextType>;
  SourceLocator?: SourceLocatorResolvers<ContextType>;
  Target?: TargetResolvers<ContextType>;
  TargetConnection?: TargetConnectionResolvers<ContextType>;
  TargetEdge?: TargetEdgeResolvers<ContextType>;
  Uncertainty?: UncertaintyResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  ValueInterval?: ValueIntervalResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = RequestContext> = {
  cost?: CostDirectiveResolver<any, any, ContextType>;
  listSize?: ListSizeDirectiveResolver<any, any, ContextType>;
};
