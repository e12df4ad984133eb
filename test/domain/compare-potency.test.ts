import { describe, expect, it } from 'vitest'
import { ANY_CONTEXT } from '../../src/domain/potency-context.js'
import type { ComparisonRequest } from '../../src/domain/compare-potency.js'
import { comparePotency } from '../../src/domain/compare-potency.js'
import { EXPLORATORY_POLICY, SELECTIVITY_POLICY, STRICT_POLICY } from '../../src/domain/comparability-policy.js'
import type { EvidenceScope } from '../../src/domain/evidence-scope.js'
import { DEFAULT_EVIDENCE_SCOPE } from '../../src/domain/evidence-scope.js'
import { snap } from '../../src/domain/print-significant.js'
import { buildAssay, buildCitation, buildCompound, buildMeasurement } from './build-records.js'
import {
  degradationAssay,
  kt253,
  kt253Ic50,
  kymeraCitation,
  md4251,
  md4251Dc50,
  measurements,
  milademetan,
  navtemadlin,
  navtemadlinIc50,
  request,
  viabilityAssay,
} from './source-document.js'

const compare = (given: Partial<ComparisonRequest> = {}) => comparePotency({ ...request, ...given })
const scopeOf = (given: Partial<EvidenceScope>): EvidenceScope => ({ ...DEFAULT_EVIDENCE_SCOPE, ...given })
const rowsOf = (given: Partial<ComparisonRequest> = {}) => compare(given).comparisons
const statusesOf = (given: Partial<ComparisonRequest> = {}) =>
  rowsOf(given).map(({ comparator, endpoint, ratio }) => `${comparator.name} ${endpoint.code} ${ratio.status}`)
const warningsOf = (given: Partial<ComparisonRequest> = {}) => compare(given).warnings.map(({ code }) => code)

describe('KT-253 against the inhibitors of its table', () => {
  it('is more potent by these folds, with these intervals, displays and tiers', () => {
    const rows = rowsOf()
      .filter(({ endpoint }) => endpoint.code === 'IC50')
      .map(({ comparator, tier, ratio }) => [
        comparator.name,
        ratio.fold?.toFixed(2),
        `${snap(ratio.foldLow ?? 0).toFixed(2)}–${snap(ratio.foldHigh ?? 0).toFixed(2)}`,
        ratio.display,
        tier,
      ])
    expect(rows).toEqual([
      ['Milademetan', '223.33', '190.00–270.00', '≈220× (190–270×, rounding only)', 2],
      ['Siremadlin', '543.33', '464.29–654.00', '≈540× (460–660×, rounding only)', 3],
      ['RG7388', '733.33', '614.29–900.00', '≈730× (610–900×, rounding only)', 3],
      ['Navtemadlin', '933.33', '785.71–1140.00', '≈930× (780–1,200×, rounding only)', 3],
      ['SAR405838', '2066.67', '1757.14–2500.00', '≈2,100× (1,700–2,500×, rounding only)', 4],
    ])
  })

  it('has ten rows: five IC50 with a number, then five DC50 without one', () => {
    expect(statusesOf()).toEqual([
      'Milademetan IC50 POINT',
      'Siremadlin IC50 POINT',
      'RG7388 IC50 POINT',
      'Navtemadlin IC50 POINT',
      'SAR405838 IC50 POINT',
      'Milademetan DC50 NO_VALUE',
      'Navtemadlin DC50 NO_VALUE',
      'RG7388 DC50 NO_VALUE',
      'SAR405838 DC50 NO_VALUE',
      'Siremadlin DC50 NO_VALUE',
    ])
  })

  it('quotes the cell where no DC50 is printed', () => {
    const [row] = rowsOf().filter(({ endpoint }) => endpoint.code === 'DC50')
    expect([row?.ratio.display, row?.ratio.missing?.reportedText, row?.cellLine?.name, row?.target?.name, row?.tier]).toEqual([
      'no value: "-" (not reported)',
      '-',
      'HEK293T MDM2-HiBiT',
      'MDM2',
      null,
    ])
  })

  it('leaves nothing out and warns of nothing', () => {
    const { excluded, warnings } = compare()
    expect({ excluded, warnings }).toEqual({ excluded: [], warnings: [] })
  })

  it('is compared only with the compounds that were named', () => {
    expect(statusesOf({ comparators: [navtemadlin] })).toEqual(['Navtemadlin IC50 POINT', 'Navtemadlin DC50 NO_VALUE'])
  })

  it('is compared only in the context that was asked for', () => {
    expect(statusesOf({ context: { ...ANY_CONTEXT, endpoint: 'IC50' } })).toHaveLength(5)
    expect(statusesOf({ context: { ...ANY_CONTEXT, cellLineId: 'cell-line:hek293t-mdm2-hibit' } })).toHaveLength(5)
    expect(statusesOf({ context: { ...ANY_CONTEXT, targetId: 'target:p53' } })).toEqual([])
  })

  it('does not list the reference', () => {
    expect(rowsOf({ comparators: [kt253] })).toEqual([])
    expect(warningsOf({ comparators: [kt253] })).toContain('COMPARATOR_WITHOUT_ROW')
  })
})

describe('another reference', () => {
  it('turns the fold round: KT-253 needs less than milademetan', () => {
    const [first] = rowsOf({ reference: milademetan })
    expect([first?.comparator.name, first?.ratio.display, first?.tier]).toEqual(['KT-253', '≈0.0045× (0.0037–0.0053×, rounding only)', 1])
  })

  it('has a row without value where it has only a missing value itself', () => {
    const rows = rowsOf({ reference: milademetan }).filter(({ endpoint }) => endpoint.code === 'DC50')
    expect(rows.map(({ comparator, ratio }) => [comparator.name, ratio.status, ratio.missing?.compound.name])).toEqual([
      ['KT-253', 'NO_VALUE', 'Milademetan'],
      ['Navtemadlin', 'NO_VALUE', 'Navtemadlin'],
      ['RG7388', 'NO_VALUE', 'RG7388'],
      ['SAR405838', 'NO_VALUE', 'SAR405838'],
      ['Siremadlin', 'NO_VALUE', 'Siremadlin'],
    ])
  })
})

describe('evidence that is left out', () => {
  const originatorOut = { scope: scopeOf({ excludeClasses: ['ORIGINATOR_REPORTED'] }) }
  const bothOut = { scope: scopeOf({ excludeClasses: ['ORIGINATOR_REPORTED', 'RIVAL_REPORTED'] }) }

  it('leaves no ratio to KT-253 without what its originator reported, and the rows stay', () => {
    expect(rowsOf(originatorOut).map(({ ratio }) => ratio.status)).toEqual(Array(10).fill('NO_VALUE'))
  })

  it('says of each value that its class was left out', () => {
    expect(compare(originatorOut).excluded.map(({ code, measurement }) => [code, measurement.reportedText])).toEqual([
      ['EXCLUDED_CLASS', '0.3'],
      ['EXCLUDED_CLASS', '0.4'],
    ])
    expect(warningsOf(originatorOut)).toEqual(['REFERENCE_LEFT_OUT'])
  })

  it('tells in each row what was left out of it', () => {
    const [row] = rowsOf(originatorOut).filter(({ endpoint }) => endpoint.code === 'IC50')
    expect([row?.ratio.display, row?.ratio.explain.excluded.map(({ code }) => code), row?.tier]).toEqual([
      'no value: left out (EXCLUDED_CLASS)',
      ['EXCLUDED_CLASS'],
      null,
    ])
  })

  it('leaves no value at all without both interested classes, and says so', () => {
    const answer = compare(bothOut)
    expect([answer.comparisons.length, answer.excluded.length, answer.warnings.map(({ code }) => code)]).toEqual([10, 7, ['NO_VALUE_LEFT']])
  })

  it('leaves out what is named by id', () => {
    const { excluded, comparisons } = compare({ scope: scopeOf({ exclude: [navtemadlinIc50.id] }) })
    expect(excluded.map(({ code, measurement }) => [code, measurement.id])).toEqual([['EXCLUDED_BY_ID', navtemadlinIc50.id]])
    expect(comparisons.find(({ comparator, endpoint }) => comparator.id === navtemadlin.id && endpoint.code === 'IC50')?.ratio.status).toBe(
      'NO_VALUE',
    )
  })

  it('warns of an id that it does not rest on', () => {
    expect(warningsOf({ scope: scopeOf({ exclude: ['measurement:nowhere'] }) })).toEqual(['EXCLUDE_UNUSED'])
  })

  it('leaves out a flagged value unless flagged values are asked for', () => {
    const flagged = measurements.map((one) => (one.id === navtemadlinIc50.id ? { ...one, validity: ['OUTSIDE_TYPICAL_RANGE'] } : one))
    expect(compare({ measurements: flagged }).excluded.map(({ code }) => code)).toEqual(['OUTSIDE_TYPICAL_RANGE'])
    const included = compare({ measurements: flagged, scope: scopeOf({ includeFlagged: true }) })
    expect([included.excluded, included.warnings.map(({ code }) => code)]).toEqual([[], ['FLAGGED_INCLUDED']])
    expect(warningsOf({ scope: scopeOf({ includeFlagged: true }) })).toEqual([]) // no flag here leaves a value out
  })

  it('does not leave a value out for a mere reservation', () => {
    expect(kt253Ic50.validity).toEqual(['ENDPOINT_AMBIGUOUS'])
    expect(compare().excluded).toEqual([])
  })

  it('leaves out a superseded value, and uses it in an answer of before', () => {
    const corrected = [
      ...measurements.filter(({ id }) => id !== navtemadlinIc50.id),
      { ...navtemadlinIc50, status: 'SUPERSEDED' as const, untilSequence: 9 },
      { ...navtemadlinIc50, id: 'measurement:corrected', standardValue: 28, fromSequence: 9 },
    ]
    const foldAt = (at: number) =>
      compare({ measurements: corrected, scope: scopeOf({ at }) })
        .comparisons.find(({ comparator, endpoint }) => comparator.id === navtemadlin.id && endpoint.code === 'IC50')
        ?.ratio.fold?.toFixed(1)
    expect([foldAt(8), foldAt(9)]).toEqual(['933.3', '93.3'])
    expect(compare({ measurements: corrected, scope: scopeOf({ at: 9 }) }).excluded.map(({ code }) => code)).toEqual(['SUPERSEDED'])
  })

  it('uses a proposed value only when asked', () => {
    const proposed = measurements.map((one) =>
      one.id === navtemadlinIc50.id ? { ...one, status: 'PROPOSED' as const, fromSequence: null } : one,
    )
    expect(compare({ measurements: proposed }).excluded.map(({ code }) => code)).toEqual(['NOT_ACCEPTED'])
    expect(warningsOf({ measurements: proposed, scope: scopeOf({ includeProposed: true }) })).toEqual(['PROPOSED_INCLUDED'])
  })
})

describe('a supposed value', () => {
  const suppose = (reportedText: string, unit: string | null = null) => ({
    comparators: [navtemadlin],
    context: { ...ANY_CONTEXT, endpoint: 'IC50' },
    scope: scopeOf({ override: [{ measurementId: navtemadlinIc50.id, reportedText, unit }] }),
  })

  it('answers what would follow if 280 were 28', () => {
    const [row] = rowsOf(suppose('28'))
    expect([row?.ratio.display, row?.ratio.explain.conversions]).toEqual([
      '≈93× (78–120×, rounding only)',
      ['"28" is supposed for Navtemadlin in place of the printed "280"'],
    ])
  })

  it('is read as a cell of a source is: a bound stays a bound', () => {
    expect(rowsOf(suppose('>10 µM'))[0]?.ratio.display).toBe('>28,000×')
  })

  it('leaves the value out when it cannot be read, and never falls back', () => {
    const answer = compare(suppose('many'))
    expect([answer.comparisons[0]?.ratio.status, answer.excluded.map(({ code }) => code)]).toEqual(['NO_VALUE', ['OVERRIDE_UNREADABLE']])
    expect(answer.warnings.map(({ code }) => code)).toEqual(['OVERRIDE_UNREADABLE'])
  })

  it('leaves a doubt about the endpoint standing, and drops a doubt about the value', () => {
    const doubted = { ...navtemadlinIc50, validity: ['AUTHOR_ERROR', 'ENDPOINT_AMBIGUOUS'] }
    const [row] = rowsOf({ ...suppose('28'), measurements: [...measurements.filter(({ id }) => id !== doubted.id), doubted] })
    expect(row?.ratio.comparatorMeasurements.map(({ validity }) => validity)).toEqual([['ENDPOINT_AMBIGUOUS']])
  })

  it('is announced', () => {
    expect(warningsOf(suppose('28'))).toEqual(['OVERRIDE_APPLIED'])
    expect(compare(suppose('0.28', 'µM')).warnings[0]?.message).toContain('"0.28" µM')
  })
})

describe('other policies', () => {
  it('strict-v1 refuses the table for what is not known', () => {
    const ratios = rowsOf({ policy: STRICT_POLICY }).filter(({ endpoint }) => endpoint.code === 'IC50')
    expect(new Set(ratios.map(({ ratio }) => `${ratio.status} ${ratio.verdict.outcome} ${ratio.display}`))).toEqual(
      new Set(['REFUSED INSUFFICIENT_METADATA not comparable: exposure time not known']),
    )
  })

  it('exploratory-v1 gives the same folds inside the table, with the noise of assays as a caveat', () => {
    const rows = rowsOf({ policy: EXPLORATORY_POLICY })
    const caveats = rows[0]?.ratio.verdict.reasons.filter(({ outcome }) => outcome !== 'COMPARABLE').map(({ code }) => code)
    expect([rows.length, rows[0]?.ratio.display, caveats?.includes('ASSAY_NOISE')]).toEqual([10, '≈220× (190–270×, rounding only)', true])
  })

  it('exploratory-v1 compares across sources where endpoint, target and cell line agree', () => {
    const newcomer = buildCompound('MD-224')
    const other = buildMeasurement('1.5', {
      compound: newcomer,
      assay: buildAssay('RS4;11 growth', { ...viabilityAssay, id: 'assay:rs4-11-growth', exposureTime: viabilityAssay.exposureTime }),
      citation: buildCitation('J. Med. Chem. 2019'),
      endpoint: 'IC50',
    })
    const given = { measurements: [...measurements, other], comparators: [newcomer] }
    expect(statusesOf({ ...given, policy: EXPLORATORY_POLICY })).toEqual(['MD-224 IC50 POINT'])
    expect(rowsOf(given).map(({ ratio }) => ratio.display)).toEqual(['not comparable: different source'])
    expect(rowsOf({ measurements: given.measurements }).some(({ comparator }) => comparator.id === newcomer.id)).toBe(false)
  })

  it('selectivity-v1 compares no compounds', () => {
    expect([rowsOf({ policy: SELECTIVITY_POLICY }), warningsOf({ policy: SELECTIVITY_POLICY })]).toEqual([
      [],
      ['POLICY_NOT_FOR_COMPARISON'],
    ])
  })
})

describe('a comparator that was named and meets the reference nowhere', () => {
  it('is refused with the reasons, and not answered with 2-fold', () => {
    const [row] = rowsOf({ measurements: [...measurements, md4251Dc50], comparators: [md4251] })
    expect([row?.ratio.status, row?.ratio.fold, row?.ratio.display, row?.cellLine?.name]).toEqual([
      'REFUSED',
      null,
      'not comparable: different cell line',
      'RS4;11',
    ])
  })

  it('has a warning where it shares not even an endpoint', () => {
    expect(warningsOf({ comparators: [buildCompound('Nutlin-3')] })).toEqual(['COMPARATOR_WITHOUT_ROW'])
  })
})

describe('several assays and sources', () => {
  const secondAssay = buildAssay('second laboratory', { ...viabilityAssay, id: 'assay:second', name: 'second laboratory' })
  const secondSource = buildCitation('second paper')
  const inSecond = (text: string, compound: typeof kt253) =>
    buildMeasurement(text, { compound, assay: secondAssay, citation: secondSource, endpoint: 'IC50' })
  const both = [...measurements, inSecond('0.6', kt253), inSecond('140', navtemadlin)]

  it('form a ratio each, and their geometric mean together', () => {
    const row = rowsOf({ measurements: both, comparators: [navtemadlin] })[0]
    expect(row?.groups.map(({ fold, assay }) => [fold?.toFixed(1), assay?.name])).toEqual([
      ['933.3', 'RS4;11 viability'],
      ['233.3', 'second laboratory'],
    ])
    expect([row?.ratio.fold?.toFixed(1), row?.ratio.pairs, row?.ratio.assay]).toEqual([
      Math.sqrt((280 / 0.3) * (140 / 0.6)).toFixed(1),
      2,
      null,
    ])
  })

  it('list what has no value of the reference beside it', () => {
    const answer = compare({ measurements: [...measurements, inSecond('140', navtemadlin)], comparators: [navtemadlin] })
    expect(answer.excluded.map(({ code, measurement }) => [code, measurement.reportedText])).toEqual([['NO_SHARED_SOURCE', '140']])
    expect(answer.comparisons[0]?.ratio.fold?.toFixed(1)).toBe('933.3')
  })

  it('list a value in units that cannot be converted, beside one that can', () => {
    const mass = buildMeasurement('5 µg/mL', { compound: navtemadlin, assay: viabilityAssay, citation: kymeraCitation, endpoint: 'IC50' })
    const answer = compare({ measurements: [...measurements, mass], comparators: [navtemadlin] })
    expect([answer.excluded.map(({ code }) => code), answer.comparisons[0]?.ratio.fold?.toFixed(1)]).toEqual([['UNITS_DIFFER'], '933.3'])
  })

  it('take replicates in one assay and source together before dividing', () => {
    const replicate = buildMeasurement('70', {
      compound: navtemadlin,
      assay: viabilityAssay,
      citation: kymeraCitation,
      endpoint: 'IC50',
      locator: navtemadlinIc50.locator,
    })
    const row = rowsOf({ measurements: [...measurements, replicate], comparators: [navtemadlin] })[0]
    expect([row?.groups.length, row?.ratio.fold?.toFixed(2), row?.ratio.intervalKind, row?.ratio.explain.conversions]).toEqual([
      1,
      (140 / 0.3).toFixed(2),
      'SPREAD',
      ['2 values of Navtemadlin in "RS4;11 viability" make 140 nM (GEOMEAN_UNCENSORED)'],
    ])
  })

  it('never divide an IC50 by a DC50 of the same assay', () => {
    const dc50 = buildMeasurement('5', { compound: navtemadlin, assay: viabilityAssay, citation: kymeraCitation, endpoint: 'DC50' })
    const codes = rowsOf({ measurements: [kt253Ic50, dc50], missingValues: [] }).map(({ ratio }) => ratio.fold)
    expect([codes, degradationAssay.target?.name]).toEqual([[], 'MDM2'])
  })
})

describe('a value that another source repeats', () => {
  const review = buildCitation('a review')
  const own = buildCitation('a paper')
  const assay = viabilityAssay
  const reviewed = buildAssay('as reviewed', { ...viabilityAssay, id: 'assay:as-reviewed' })
  const measure = (compound: typeof kt253, text: string, given: { readonly citation: typeof own; readonly assay: typeof assay }) =>
    buildMeasurement(text, { compound, endpoint: 'IC50', ...given })
  const made = [measure(kt253, '2', { citation: own, assay }), measure(milademetan, '20', { citation: own, assay })]
  const echoes = [
    { ...measure(kt253, '2', { citation: review, assay: reviewed }), restatesId: made[0]?.id ?? '' },
    { ...measure(milademetan, '20', { citation: review, assay: reviewed }), restatesId: made[1]?.id ?? '' },
  ]
  const other = buildCitation('another paper')
  const again = [
    measure(kt253, '1', { citation: other, assay: buildAssay('again', { ...viabilityAssay, id: 'assay:again' }) }),
    measure(milademetan, '1000', { citation: other, assay: buildAssay('again', { ...viabilityAssay, id: 'assay:again' }) }),
  ]
  const ratioOf = (values: typeof made) => compare({ measurements: values, missingValues: [] })

  it('has no part of its own in the mean: 10-fold and 1,000-fold are 100-fold, with a repetition of the first or without', () => {
    const [with_, without] = [
      [...made, ...echoes, ...again],
      [...made, ...again],
    ].map((values) => ratioOf(values).comparisons[0])
    expect([with_?.ratio.fold?.toFixed(6), with_?.groups.length]).toEqual(['100.000000', 2])
    expect([without?.ratio.fold, without?.groups.length]).toEqual([with_?.ratio.fold, with_?.groups.length])
  })

  it('is listed as left out, and is counted as a mention', () => {
    const { comparisons, excluded } = ratioOf([...made, ...echoes])
    expect(excluded.map(({ code, measurement }) => `${code} ${measurement.compound.name}`)).toEqual([
      'RESTATEMENT KT-253',
      'RESTATEMENT Milademetan',
    ])
    const independence = comparisons[0]?.ratio.independence
    expect([independence?.measurements, independence?.mentions, independence?.sources]).toEqual([2, 4, 1])
  })

  it('stands for the original where that is left out', () => {
    const scope = scopeOf({ exclude: [own.id] })
    const { comparisons, excluded } = compare({ measurements: [...made, ...echoes], missingValues: [], scope })
    expect([comparisons[0]?.ratio.display, comparisons[0]?.ratio.citation?.label, excluded.map(({ code }) => code)]).toEqual([
      expect.stringContaining('≈10×'),
      'a review',
      ['EXCLUDED_BY_ID', 'EXCLUDED_BY_ID'],
    ])
  })
})
