const TOKENS = /^(?:\[[^[\]]+\]|Cl|Br|[BCNOPSFIbcnops*]|[-=#$:/\\.()]|%\d{2}|\d)+$/

/**
 * Tells whether a text has the form of a SMILES: bracketed atoms and those of the organic subset, closed parentheses, and
 * every ring bond opened and closed. Valences are not checked; a chemistry tool does that.
 */
export function isSmiles(text: string): boolean {
  if (!TOKENS.test(text) || !/^[A-Za-z*[]/.test(text)) return false
  const bare = text.replace(/\[[^[\]]+\]/g, 'C')
  return isBalanced(bare) && areRingsClosed(bare)
}

function isBalanced(text: string): boolean {
  let depth = 0
  for (const character of text) {
    if (character === '(') depth += 1
    if (character === ')') depth -= 1
    if (depth < 0) return false
  }
  return depth === 0
}

/** A ring bond's number stands twice: where it opens and where it closes. */
function areRingsClosed(text: string): boolean {
  const open = new Set<string>()
  for (const [number] of text.matchAll(/%\d{2}|\d/g)) {
    if (!open.delete(number)) open.add(number)
  }
  return open.size === 0
}
