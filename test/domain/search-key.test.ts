import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answersTo, SEARCH_KEY_RANKS, toSearchKey, toSearchKeys, toSortName, type FindableText } from '../../src/domain/search-key.js'

function expectOneKey(...texts: readonly string[]): void {
  expect(new Set(texts.map(toSearchKey)).size).toBe(1)
}

function expectTwoKeys(a: string, b: string): void {
  expect(toSearchKey(a)).not.toBe(toSearchKey(b))
}

const name = (text: string, status: FindableText['status'] = 'VERIFIED', rank: FindableText['rank'] = SEARCH_KEY_RANKS.OTHER_NAME) => ({
  text,
  status,
  rank,
})

describe('a search key', () => {
  it('is the same for the spellings of a cell line', () => {
    expectOneKey('RS4;11', 'RS4-11', 'RS4:11', 'rs411', ' RS4 11 ', 'RS4；11')
  })

  it('is the same for a code with and without a blank or hyphen', () => {
    expectOneKey('AMG232', 'AMG 232', 'amg-232', 'AMG\u00a0232', 'AMG\u2011232')
    expectOneKey('KT-253', 'KT253', 'kt–253', 'ＫＴ-253')
    expectOneKey('p53–MDM2 interaction', 'p53-MDM2 interaction', 'P53/MDM2 Interaction')
  })

  it('spells out Greek letters, in either case and as symbols', () => {
    expectOneKey('β-actin', 'beta-actin', 'Β-actin', 'ϐ-actin', 'Beta Actin')
    expectOneKey('TNFα', 'TNF-alpha')
    expectOneKey('σ', 'ς', 'Σ', 'sigma')
    expectOneKey('µM', 'μM', 'muM')
  })

  it('drops accents', () => {
    expectOneKey('Hénoch', 'Henoch', 'He\u0301noch')
  })

  it('takes subscripts and superscripts for plain digits', () => {
    expectOneKey('IC₅₀', 'IC50')
  })

  it('tells the enantiomers of a name apart by their sign', () => {
    expectTwoKeys('(+)-JQ1', '(-)-JQ1')
    expectTwoKeys('(+)-JQ1', 'JQ1')
    expectOneKey('(-)-JQ1', '(−)-JQ1', '(–)-jq1', '( - ) JQ 1')
    expectTwoKeys('(±)-JQ1', '(+)-JQ1')
  })

  it('tells codes apart that differ in a digit or a letter', () => {
    expectTwoKeys('RG7388', 'RG7838')
    expectTwoKeys('DS-3032', 'DS-3032b')
    expectTwoKeys('B13434231', 'B15543587')
  })

  it('of a text without letters and digits is empty', () => {
    expect(['', ' ', '-', '/', '…'].map(toSearchKey)).toEqual(['', '', '', '', ''])
  })

  it('of a key is the key, and holds letters and digits only', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        const key = toSearchKey(text)
        expect(toSearchKey(key)).toBe(key)
        expect(key).toMatch(/^[\p{Letter}\p{Number}]*$/u)
      }),
      { numRuns: 3_000 },
    )
  })

  it('does not depend on case, on blanks or on the form of Unicode', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'abcxyzABCXYZ0123456789αβγδσωΩ;-/ .,éüñ'.split('')), maxLength: 20 })
    fc.assert(
      fc.property(letters, (text) => {
        expectOneKey(
          text,
          text.toUpperCase(),
          text.toLowerCase(),
          ` ${text.split('').join(' ')} `,
          text.normalize('NFD'),
          text.normalize('NFC'),
        )
      }),
      { numRuns: 3_000 },
    )
  })

  it('keeps the order and the number of plain letters and digits', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z0-9]{0,30}$/), (text) => {
        expect(toSearchKey(text)).toBe(text)
      }),
    )
  })
})

describe('the keys of an entity', () => {
  it('are one for each key, of the text that is trusted most and then ranks first', () => {
    const primary = name('KT-253', 'VERIFIED', SEARCH_KEY_RANKS.PRIMARY_NAME)
    const texts = [name('KT253', 'DISPUTED'), name('kt 253'), primary, name('seldegamadlin', 'UNVERIFIED')]
    expect(toSearchKeys(texts)).toEqual([
      { key: 'kt253', ...primary, isRegistryId: false },
      { key: 'seldegamadlin', ...name('seldegamadlin', 'UNVERIFIED'), isRegistryId: false },
    ])
  })

  it('leave out a text that has no key', () => {
    expect(toSearchKeys([name('-'), name('MDM2')])).toEqual([{ key: 'mdm2', ...name('MDM2'), isRegistryId: false }])
  })

  it('know a name that is the registry number too, and a question by number follows it', () => {
    const number = name('CHEMBL545', 'VERIFIED', SEARCH_KEY_RANKS.REGISTRY_ID)
    const primary = name('CHEMBL545', 'VERIFIED', SEARCH_KEY_RANKS.PRIMARY_NAME)
    const [key] = toSearchKeys([primary, number])
    expect(key).toEqual({ key: 'chembl545', ...primary, isRegistryId: true })
    expect(['chemblId', 'name'].map((field) => key !== undefined && answersTo(field, key))).toEqual([true, true])
  })

  it('of a name alone do not answer to a registry number, nor an id to a name', () => {
    const [named] = toSearchKeys([name('CHEMBL545', 'VERIFIED', SEARCH_KEY_RANKS.PRIMARY_NAME)])
    const [id] = toSearchKeys([name('compound:x', 'VERIFIED', SEARCH_KEY_RANKS.ID)])
    expect([named !== undefined && answersTo('chemblId', named), id !== undefined && answersTo('name', id)]).toEqual([false, false])
  })

  it('do not depend on the order of the texts', () => {
    const text = fc.record({
      text: fc.constantFrom('KT-253', 'KT253', 'MDM2', 'mdm-2'),
      status: fc.constantFrom('VERIFIED', 'UNVERIFIED', 'ASSERTED', 'DISPUTED', 'REJECTED'),
      rank: fc.constantFrom(0, 1, 2, 3),
    } as const)
    const best = (texts: readonly FindableText[]) =>
      toSearchKeys(texts)
        .map(({ key, status, rank, isRegistryId }) => `${key} ${status} ${rank} ${isRegistryId}`)
        .sort()
    fc.assert(
      fc.property(fc.array(text), (texts) => {
        expect(best(texts)).toEqual(best([...texts].reverse()))
      }),
    )
  })
})

describe('a sort name', () => {
  it('writes a character above U+FFFF so that it sorts after all others', () => {
    expect(toSortName('a\u{1F600}')).toBe('a\uffff01f600')
  })

  it('folds case and compatibility forms and keeps punctuation', () => {
    expect(['RS4;11', 'ＫＴ-253', 'IC₅₀'].map(toSortName)).toEqual(['rs4;11', 'kt-253', 'ic50'])
  })
})
