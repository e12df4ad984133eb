import { describe, expect, it } from 'vitest'
import { findAlignedNames, splitPackedCell } from '../../src/domain/packed-cell.js'

describe('a packed cell', () => {
  it.each([
    ['26/35/28', ['26', '35', '28']],
    ['(n/a)/590', ['(n/a)', '590']],
    ['1487/n/a', ['1487', 'n/a']],
    ['5 ug/mL/10 ug/mL', ['5 ug/mL', '10 ug/mL']],
    ['8.1|7.9', ['8.1', '7.9']],
    ['>200 / >1000', ['>200', '>1000']],
    ['3 +/- 1', ['3 +/- 1']],
    ['280', ['280']],
    ['//', ['', '', '']],
  ])('%s splits into %j', (text, parts) => {
    expect(splitPackedCell(text)).toEqual(parts)
  })
})

describe('the names beside a packed cell', () => {
  it.each([
    ['A549/HepG2/HCT116', 3, [['A549', 'HepG2', 'HCT116']]],
    ['Degradation of BRD7 in RI-1/A-204 cells after 8 h treatment', 2, [['RI-1', 'A-204']]],
    ['Inhibit growth of RS4;11/MOLM-13 cells', 2, [['RS4;11', 'MOLM-13']]],
    ['Inhibit proliferation of H3122/Karpas 299/Kelly cells', 3, [['H3122', 'Karpas 299', 'Kelly']]],
    ['Degradation of SUZ12 in HeLa/DB cells', 3, []],
    [
      'Degradation of NPM-ALK/EML4-ALK in SU-DHL-1/NCI-H2228 cells',
      2,
      [
        ['NPM-ALK', 'EML4-ALK'],
        ['SU-DHL-1', 'NCI-H2228'],
      ],
    ],
    ['Degradation of EGFR in H1975/(Ba/F3) cells', 2, [['H1975', 'Ba/F3']]],
  ])('are found in "%s", as many as there are values', (words, count, runs) => {
    expect(findAlignedNames(words, count)).toEqual(runs)
  })
})
