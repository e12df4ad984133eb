/** False for a text with half of a character (a lone surrogate), which the graph does not take, so that nothing has it. */
export function isWellFormed(text: string): boolean {
  return !/\p{Surrogate}/u.test(text)
}
