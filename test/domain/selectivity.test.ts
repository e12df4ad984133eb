import { describe, expect, it } from 'vitest'
import { SELECTIVITY_POLICY } from '../../src/domain/comparability-policy.js'
import { DEFAULT_EVIDENCE_SCOPE } from '../../src/domain/evidence-scope.js'
import type { Measurement } from '../../src/domain/measurement.js'
import { createProvenance } from '../../src/domain/provenance.js'
import { compareContexts } from '../../src/domain/selectivity.js'
import { buildCitation, buildCompound, buildKnownAssay, buildMeasurement, buildProfile } from './build-records.js'

const compound = buildCompound('A')
const paper = buildCitation('a paper')
const target = (name: string) => ({
  id: `target:${name}`,
  name,
  kind: 'SINGLE_PROTEIN',
  organism: null,
  uniprot: null,
  chemblId: null,
  version: 1,
})
const line = (name: string) => ({ id: `cell-line:${name}`, name, cellosaurus: null, parentId: null, modification: null, version: 1 })
const against = (name: string, cells = 'X') => buildKnownAssay(`${name} in ${cells}`, { target: target(name), cellLine: line(cells) })
const measure = (text: string, assay = against('MDM2'), citation = paper) =>
  buildMeasurement(text, { compound, assay, citation, endpoint: 'IC50' })
const entriesOf = (reference: readonly Measurement[], others: readonly Measurement[]) => {
  const provenance = createProvenance({
    profiles: new Map([buildProfile(compound, [], 'inhibitor')]),
    measurements: [...reference, ...others],
  })
  const { entries } = compareContexts({
    compound,
    reference,
    others,
    provenance,
    policy: SELECTIVITY_POLICY,
    scope: DEFAULT_EVIDENCE_SCOPE,
  })
  return entries.map(({ ratio }) => [ratio.comparatorMeasurements[0]?.assay.name, ratio.status, ratio.fold, ratio.verdict.outcome])
}

describe('selectivity', () => {
  it('divides another target by the reference target, in one source', () => {
    expect(entriesOf([measure('10')], [measure('1000', against('MDMX'))])).toEqual([['MDMX in X', 'POINT', 100, 'COMPARABLE_WITH_CAVEATS']])
  })

  it('divides another cell line by the reference cell line', () => {
    expect(entriesOf([measure('10')], [measure('40', against('MDM2', 'Y'))]).map(([, status, fold]) => [status, fold])).toEqual([
      ['POINT', 4],
    ])
  })

  it('refuses where target and cell line differ both', () => {
    expect(entriesOf([measure('10')], [measure('1000', against('MDMX', 'Y'))])).toEqual([['MDMX in Y', 'REFUSED', null, 'NOT_COMPARABLE']])
  })

  it('refuses across sources, and prefers the source that has both', () => {
    const other = buildCitation('another paper')
    expect(entriesOf([measure('10')], [measure('1000', against('MDMX'), other)])).toEqual([
      ['MDMX in X', 'REFUSED', null, 'NOT_COMPARABLE'],
    ])
    const beside = [measure('1000', against('MDMX'), other), measure('200', against('MDMX'))]
    expect(entriesOf([measure('10')], beside).map(([, status, fold]) => [status, fold])).toEqual([['POINT', 20]])
  })

  it('refuses another technology', () => {
    const blot = buildKnownAssay('blot', {
      target: target('MDMX'),
      cellLine: line('X'),
      technology: { value: 'western blot', basis: 'STATED' },
    })
    expect(entriesOf([measure('10')], [measure('1000', blot)])).toEqual([['blot', 'REFUSED', null, 'NOT_COMPARABLE']])
  })

  it('gives a bound for a bound', () => {
    expect(entriesOf([measure('10')], [measure('>10000', against('MDMX'))]).map(([, status, fold]) => [status, fold])).toEqual([
      ['BOUND', null],
    ])
  })
})
