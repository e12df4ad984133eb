/**
 * Several values in one cell, in the order of what stands beside it: `26/35/28` beside `A549/HepG2/HCT116`. A slash also
 * stands inside `n/a`, `ug/mL`, `>/=` and brackets, where it separates nothing.
 */
const VALUE_SEPARATOR = /[/|;\n]/
const NAME_SEPARATOR = /\//

/** The parts of a cell, trimmed; one part where nothing separates. */
export function splitPackedCell(text: string): readonly string[] {
  return splitAt(text, VALUE_SEPARATOR)
}

/**
 * The runs of exactly `count` names joined by slashes in the words that stand beside a packed cell, in their order: `Degradation of
 * NPM-ALK/EML4-ALK in SU-DHL-1/NCI-H2228 cells` has two runs of two. None or several leave the alignment open.
 */
export function findAlignedNames(words: string, count: number): readonly (readonly string[])[] {
  if (count < 2 || words.length > 4096) return []
  const runs: string[][] = []
  for (const phrase of words.split(
    /[,;:.](?:\s|$)|\s(?:in|of|for|from|with|after|using|by|on|to|against|assessed|cells?|cell lines?)(?=\s|$)/,
  )) {
    const names = splitAt(phrase, NAME_SEPARATOR).filter((name) => name !== '')
    if (names.length === count) runs.push(names.map((name) => name.replace(/^\((.*)\)$/, '$1')))
  }
  return runs
}

function splitAt(text: string, separator: RegExp): readonly string[] {
  const parts: string[] = []
  let depth = 0
  let from = 0
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at)
    if (character === '(' || character === '[') depth += 1
    if (character === ')' || character === ']') depth -= 1
    if (depth > 0 || !separator.test(character) || (character === '/' && isInsideWord(text, at, from))) continue
    parts.push(text.slice(from, at).trim())
    from = at + 1
  }
  return [...parts, text.slice(from).trim()]
}

function isInsideWord(text: string, at: number, from: number): boolean {
  const before = text.slice(Math.max(from, at - 3), at)
  const after = text.slice(at + 1, at + 6)
  const isMissingWord = /(?:^|[^a-z])n$/i.test(before) && /^[acdt](?![a-z])/i.test(after)
  const isSign = /[+<>]$/.test(before) && /^[-=−–]/.test(after)
  const isPerUnit = /[a-zµμ]$/i.test(before) && /^ ?(?:[mdµμu]?l|mol|kg|dm3|cm3|m3|liter|litre)(?![a-z])/i.test(after)
  return isMissingWord || isSign || isPerUnit
}
