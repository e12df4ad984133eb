/**
 * How deep brackets of any kind stand within each other in a GraphQL text: one pass without recursion, so that it may
 * look at what no parser should. Strings, block strings and comments hold no brackets.
 */
const PIECES = /"""(?:\\"""|[^"]|"(?!""))*"""|"(?:\\.|[^"\\\n])*"|#[^\n]*|[{[(]|[}\])]/g

/** Stops as soon as `most` is passed. */
export function measureNesting(text: string, most: number): number {
  let [depth, deepest] = [0, 0]
  for (const [piece] of text.matchAll(PIECES)) {
    if (piece === '{' || piece === '[' || piece === '(') depth += 1
    else if (piece === '}' || piece === ']' || piece === ')') depth -= 1
    if (depth > deepest) deepest = depth
    if (deepest > most) return deepest
  }
  return deepest
}
