/** The operation behind `equipotent compare`: what a table needs, and with `--json` a whole comparison for each line. */
export const COMPARE_OPERATION = `
query Compare(
  $reference: CompoundKey!
  $comparators: [CompoundKey!]
  $context: PotencyContext
  $policy: String
  $evidence: EvidenceScope
  $identityLevel: IdentityLevel
  $after: String
) {
  comparePotency(
    reference: $reference
    comparators: $comparators
    context: $context
    policy: $policy
    evidence: $evidence
    identityLevel: $identityLevel
  ) {
    reference { id name }
    dataVersion
    warnings { code message }
    comparisons(first: 100, after: $after) {
      nodes {
        comparator { id name }
        endpoint { id code kind }
        target { id name }
        cellLine { id name }
        tier
        ratio { ...Ratio }
        groups { ...Ratio }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
}

fragment Ratio on PotencyRatio {
  status
  fold
  foldLow
  foldHigh
  lowInclusive
  highInclusive
  intervalKind
  log10Fold
  significantFigures
  difference
  differenceLow
  differenceHigh
  display
  pairs
  assay { id name }
  citation { id label }
  referenceMeasurements { id reportedText unit standardValue standardUnit }
  comparatorMeasurements { id reportedText unit standardValue standardUnit }
  missing { id reason reportedText }
  verdict {
    outcome
    reasons { dimension state code message }
    missing { code message about }
  }
  independence { class measurements sources independent summary }
}`
