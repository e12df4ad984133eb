import { describe, expect, it } from 'vitest'
import type { Cypher } from '../../src/graph/graph.js'
import { forEachEngine } from '../engines.js'

const LOWER: Cypher = { name: 'test.lower', text: 'UNWIND $texts AS text\nRETURN toLower(text) AS lower' }
const LAST = 0x10ffff

/** Capitals that came to Unicode after version 13, the one that the oldest Java on which Neo4j 5 runs knows: of scripts that no chemist writes. */
const NEWER = [[0x1c89], [0x2c2f], [0xa7c0, 0xa7dc], [0x10570, 0x10595], [0x10d50, 0x10d65], [0x16ea0, 0x16eb8]] as const

function isNewer(point: number): boolean {
  return NEWER.some(([first, last = first]) => point >= first && point <= last)
}

/** Every letter, alone and within a word, where a Greek sigma has another form. */
function listLetters(): readonly string[] {
  const letters: string[] = []
  for (let point = 1; point <= LAST; point += 1) {
    const letter = String.fromCodePoint(point)
    if (!isNewer(point) && /\p{Letter}|\p{Number}|\p{Symbol}|\p{Mark}/u.test(letter)) letters.push(letter)
  }
  return [...letters, ...letters.filter((letter) => letter.toLowerCase() !== letter).map((letter) => `a${letter}b c${letter}`)]
}

forEachEngine((engine) => {
  describe('the lower case of a text', () => {
    it('is the same in the graph as in a filter, for every letter of Unicode 13', { timeout: 120_000 }, async () => {
      const graph = await engine.open()
      const texts = listLetters()
      const lower: unknown[] = []
      for (let start = 0; start < texts.length; start += 5_000) {
        lower.push(...(await graph.read(LOWER, { texts: texts.slice(start, start + 5_000) })).map((row) => row['lower']))
      }
      expect(texts.filter((text, index) => lower[index] !== text.toLowerCase())).toEqual([])
    })
  })
})
