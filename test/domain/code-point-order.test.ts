import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareCodePoints } from '../../src/domain/code-point-order.js'

/** The slow way. */
function compareByUtf8(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b))
}

describe('the order by code point', () => {
  it('puts astral characters last, where UTF-16 does not', () => {
    expect(['\u{1d6fc}', '\uffff', 'b', 'ba', 'B', ''].sort(compareCodePoints)).toEqual(['', 'B', 'b', 'ba', '\uffff', '\u{1d6fc}'])
  })

  it('is the order of the UTF-8 bytes', () => {
    const text = fc.string({ unit: 'binary' })
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(Math.sign(compareCodePoints(a, b))).toBe(compareByUtf8(a, b))
      }),
    )
  })
})
