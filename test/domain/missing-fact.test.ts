import { describe, expect, it } from 'vitest'
import { groupBy } from '../../src/domain/group-by.js'
import { findMissingFacts, findMissingFactsOfAll } from '../../src/domain/missing-fact.js'
import { kt253Dc50, kt253Ic50, md4251Dc50, measurements } from './source-document.js'

const codesOf = (measurement: typeof kt253Dc50) => findMissingFacts(measurement).map(({ code }) => code)

describe('what is missing of the guide’s seven measurements', () => {
  it('is the exposure time, replicates, error and protocol link of all seven, and one Dmax', () => {
    const all = measurements.flatMap(findMissingFacts)
    const counts = groupBy(all, ({ code }) => code)
    expect([...counts].map(([code, facts]) => [code, facts.length])).toEqual([
      ['EXPOSURE_TIME', 7],
      ['REPLICATES', 7],
      ['UNCERTAINTY', 7],
      ['PROTOCOL_LINK', 7],
      ['DMAX', 1],
    ])
  })

  it('is about the same measurements when they are taken together', () => {
    expect(findMissingFactsOfAll(measurements).map(({ code, about }) => [code, about.length])).toEqual([
      ['EXPOSURE_TIME', 7],
      ['REPLICATES', 7],
      ['UNCERTAINTY', 7],
      ['PROTOCOL_LINK', 7],
      ['DMAX', 1],
    ])
  })

  it('quotes an exposure time that is only an example, and one without a number', () => {
    expect([kt253Ic50, kt253Dc50].map((one) => findMissingFacts(one)[0]?.message)).toEqual([
      'The exposure time of "RS4;11 viability" is given only as an example ("e.g., 72 hours"); look up the time that was used in the cited source.',
      'The exposure time of "MDM2-HiBiT degradation" is given without a number ("a defined period"); look up the time that was used in the cited source.',
    ])
  })
})

it('does not miss a Dmax or an exposure time that is given', () => {
  expect(codesOf(md4251Dc50)).toEqual(['REPLICATES', 'UNCERTAINTY', 'PROTOCOL_LINK'])
})

it('does not take a number of replicates for an error', () => {
  const uncertainty = { reportedText: 'n = 3', kind: null, low: null, high: null, value: null, n: 3, replicateKind: null }
  expect(codesOf({ ...kt253Ic50, uncertainty })).toEqual(['EXPOSURE_TIME', 'UNCERTAINTY', 'PROTOCOL_LINK'])
})
