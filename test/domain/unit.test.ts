import { describe, expect, it } from 'vitest'
import { findLookalike, findUnit, scanUnit } from '../../src/domain/unit.js'

/** `MOLAR 10^-6`, with the scale in front where the number is a logarithm. */
function meaningOf(spelling: string): string {
  const unit = findUnit(spelling)
  if (unit === null) return 'unknown'
  const scale = unit.scale === 'PLAIN' ? '' : `${unit.scale} of `
  return `${scale}${unit.dimension} 10^${unit.exponent}${unit.assumed ? ', assumed' : ''}`
}

describe('a unit', () => {
  it.each([
    ['M', 'MOLAR 10^0'],
    ['mM', 'MOLAR 10^-3'],
    ['nM', 'MOLAR 10^-9'],
    ['pM', 'MOLAR 10^-12'],
    ['fM', 'MOLAR 10^-15'],
    ['\u00b5M', 'MOLAR 10^-6'],
    ['\u03bcM', 'MOLAR 10^-6'],
    ['uM', 'MOLAR 10^-6'],
    ['mcM', 'MOLAR 10^-6'],
    ['umol/L', 'MOLAR 10^-6'],
    ['nmol L-1', 'MOLAR 10^-9'],
    ['nmol·L⁻¹', 'MOLAR 10^-9'],
    ['mol/dm3', 'MOLAR 10^0'],
    ['pmol/mL', 'MOLAR 10^-9'],
    ['uM/L', 'MOLAR 10^-6'],
    ['nanomolar', 'MOLAR 10^-9'],
    ["10'-5M", 'MOLAR 10^-5'],
    ["10'-3microM", 'MOLAR 10^-9'],
    ['10^3 uM', 'MOLAR 10^-3'],
    ['10^-8M', 'MOLAR 10^-8'],
    ['10⁻⁸ M', 'MOLAR 10^-8'],
    ['10-6 M', 'MOLAR 10^-6'],
    ['nmol', 'MOLAR 10^-9, assumed'],
    ['ug ml-1', 'MASS 10^-3'],
    ['ug.mL-1', 'MASS 10^-3'],
    ['µg/mL', 'MASS 10^-3'],
    ['ng/ml', 'MASS 10^-6'],
    ['mg/dL', 'MASS 10^-2'],
    ["10'-5g/ml", 'MASS 10^-2'],
    ['-log10(M)', 'MINUS_LOG10 of MOLAR 10^0'],
    ['−log10 M', 'MINUS_LOG10 of MOLAR 10^0'],
    ['log(1/M)', 'MINUS_LOG10 of MOLAR 10^0'],
    ['log10(nM)', 'LOG10 of MOLAR 10^-9'],
    ['ln(uM)', 'LN of MOLAR 10^-6'],
    ['%', 'PERCENT 10^0'],
    ['hours', 'TIME 10^0'],
    ['mg/kg', 'OTHER 10^0'],
    ['1/Ms', 'OTHER 10^0'],
    ['nm/s', 'OTHER 10^0'],
  ])('%s means %s', (spelling, meaning) => {
    expect(meaningOf(spelling)).toBe(meaning)
  })

  it.each([
    ...['ng.hr.mL-1', 'uM.hr', 'mL.min-1.kg-1', 'mL.min-1.g-1', 'uL.min-1.mg-1', "10'-6 cm/s", '10^-6 cm/s', 'ucm/s', 'L.kg-1'],
    ...['nmol/min/mg', 'M-1 s-1', '/uM/s', 'IU.L-1', 'degrees C', '% ID/g', 'umol.kg-1', 'kcal/mol', 'ppm', 'equiv'],
  ])('is %s, as ChEMBL spells it, and is never converted', (spelling) => {
    expect(meaningOf(spelling)).toBe('OTHER 10^0')
  })

  it.each(['', 'nm', 'NM', 'mm', 'Mmol', 'nM/min', 'nM2', 'foo', '10 nM', 'p', '10^-6', '-log10'])('is not "%s"', (spelling) => {
    expect(meaningOf(spelling)).toBe('unknown')
  })

  it('keeps its spelling as printed', () => {
    expect(findUnit(' \u03bcM ')?.printed).toBe('\u03bcM')
  })

  it('is offered for a length that was probably meant as one', () => {
    expect(['nm', '\u00b5m', 'um', 'pm', 'foo'].map(findLookalike)).toEqual(['nM', 'µM', 'µM', 'pM', null])
  })

  it('ends in running text where the unit ends, and not in a word or before a slash', () => {
    const ends = ['ug ml-1 (n=3)', 'nM-20nM', 'nM/20', 'nMol', 'nM*', '10^-8M'].map((text) => scanUnit(text, 0)?.end ?? null)
    expect(ends).toEqual([7, 2, null, 4, 2, 6])
  })
})
