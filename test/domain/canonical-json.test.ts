import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toCanonicalJson } from '../../src/domain/canonical-json.js'

describe('canonical JSON', () => {
  it('is that of the example in RFC 8785', () => {
    const value = {
      numbers: [333333333.3333333, 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: '\u20ac$\u000f\nA\'B"\\\\"/',
      literals: [null, true, false],
    }
    expect(toCanonicalJson(value)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    )
  })

  it('sorts members by UTF-16 code units', () => {
    expect(toCanonicalJson({ '\ufb33': 1, '\u{1f600}': 2, '€': 3, ö: 4, '1': 5, '\r': 6 })).toBe(
      '{"\\r":6,"1":5,"ö":4,"€":3,"😀":2,"\ufb33":1}',
    )
  })

  it('prints −0 as 0', () => {
    expect(toCanonicalJson(-0)).toBe('0')
  })

  it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])('refuses %s', (number) => {
    expect(() => toCanonicalJson([number])).toThrow(TypeError)
  })

  it.each(['\ud800', 'a\udc00b'])('refuses half a surrogate pair', (text) => {
    expect(() => toCanonicalJson(text)).toThrow(TypeError)
    expect(() => toCanonicalJson({ [text]: 1 })).toThrow(TypeError)
  })

  it('is the same whatever the order of members', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ unit: 'grapheme' }), fc.double({ noNaN: true, noDefaultInfinity: true })), (value) => {
        const reversed = Object.fromEntries(Object.entries(value).reverse())
        expect(toCanonicalJson(reversed)).toBe(toCanonicalJson(value))
      }),
    )
  })

  it('reads back as the value', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string({ unit: 'grapheme' }), fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }))),
        (value) => {
          expect(JSON.parse(toCanonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)))
        },
      ),
    )
  })
})
