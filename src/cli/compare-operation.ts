/** The operation behind `equipotent compare`: whole comparisons, as `--json` prints them; the table shows a part. */
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
    warnings { code message }
    comparisons(first: 100, after: $after) {
      nodes {
        comparator { id name }
        endpoint { id code name kind }
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
  reference { id name }
  comparator { id name }
  assay { id name }
  citation { id label }
  pairs
  referenceMeasurements { ...Value }
  comparatorMeasurements { ...Value }
  missing { id reason reportedText }
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
  verdict {
    outcome
    reasons { dimension state code message referenceValue comparatorValue referenceBasis comparatorBasis }
    missing { code message about }
  }
  independence {
    class
    measurements
    mentions
    sources
    independent
    byClass { class measurements }
    claimVerdict
    basis { relation party { id name } basis because }
    summary
  }
  explain {
    formula
    inputs { side measurement { id } reportedText standardValue standardUnit interval { ...Interval } citation { id label } }
    conversions
    excluded { measurement { id } code message }
    policy { name version }
  }
}

fragment Value on Measurement {
  id
  reportedText
  relation
  value
  upperValue
  unit
  standardRelation
  standardValue
  standardUnit
  pValue
  significantFigures
  interval { ...Interval }
  validity
  status
}

fragment Interval on ValueInterval {
  low
  high
  lowInclusive
  highInclusive
  kind
  unit
}`
