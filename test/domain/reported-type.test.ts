import { readFileSync, existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findEndpoint, KNOWN_ENDPOINTS } from '../../src/domain/known-endpoints.js'
import { readReportedType } from '../../src/domain/reported-type.js'

function typeOf(printed: string): string {
  const type = readReportedType(printed)
  return type === null ? 'unknown' : `${type.endpoint.code} ${type.endpoint.kind} ${type.scale}`
}

describe('the type of a column', () => {
  it.each([
    ['IC50', 'IC50 CONCENTRATION PLAIN'],
    ['IC₅₀', 'IC50 CONCENTRATION PLAIN'],
    ['DC ₅₀', 'DC50 CONCENTRATION PLAIN'],
    ['ic-50', 'IC50 CONCENTRATION PLAIN'],
    ['pIC50', 'IC50 CONCENTRATION MINUS_LOG10'],
    ['pKi', 'Ki CONCENTRATION MINUS_LOG10'],
    ['pKB', 'KB CONCENTRATION MINUS_LOG10'],
    ['pA2', 'A2 CONCENTRATION MINUS_LOG10'],
    ['-Log IC50', 'IC50 CONCENTRATION MINUS_LOG10'],
    ['log(1/Ki)', 'Ki CONCENTRATION MINUS_LOG10'],
    ['Log IC50', 'IC50 CONCENTRATION LOG10'],
    ['LN_IC50', 'IC50 CONCENTRATION LN'],
    ['Dmax', 'Dmax EXTENT PLAIN'],
    ['Percent degradation', 'Degradation EXTENT PLAIN'],
    ['t1/2', 't1/2 TIME PLAIN'],
    ['kon', 'kon OTHER PLAIN'],
    ['pKa', 'pKa OTHER PLAIN'],
    ['LogP', 'LogP OTHER PLAIN'],
    ['Mystery', 'unknown'],
    ['', 'unknown'],
  ])('%s is %s', (printed, meaning) => {
    expect(typeOf(printed)).toBe(meaning)
  })

  it('has one id for each endpoint', () => {
    expect(new Set(KNOWN_ENDPOINTS.map(({ id }) => id)).size).toBe(KNOWN_ENDPOINTS.length)
    expect(findEndpoint('dc50')).toMatchObject({ id: 'endpoint:dc50', code: 'DC50', kind: 'CONCENTRATION' })
  })

  const table = new URL('../../../shared/data/chembl-erbb2.csv', import.meta.url)
  it.skipIf(!existsSync(table))('has a BAO id only where a published table gives it', () => {
    const text = readFileSync(table, 'utf8')
    const ids = KNOWN_ENDPOINTS.flatMap(({ code, baoId }) => (baoId === null ? [] : [[code, text.includes(`,${baoId},`)]]))
    expect(ids).toEqual([['IC50', true]])
  })
})
