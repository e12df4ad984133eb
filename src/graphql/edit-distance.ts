/** The number of letters to add, drop, change or swap with their neighbour to get from one text to the other. */
export function editDistance(from: string, to: string): number {
  const a = Array.from(from)
  const b = Array.from(to)
  let before: readonly number[] = []
  let above: readonly number[] = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (const [row, letter] of a.entries()) {
    const line = [row + 1]
    for (const [column, other] of b.entries()) {
      const changed = (above[column] ?? 0) + (letter === other ? 0 : 1)
      const droppedOrAdded = Math.min(line[column] ?? 0, above[column + 1] ?? 0) + 1
      const isSwapped = row > 0 && column > 0 && letter === b[column - 1] && a[row - 1] === other
      const swapped = isSwapped ? (before[column - 1] ?? 0) + 1 : Infinity
      line.push(Math.min(changed, droppedOrAdded, swapped))
    }
    before = above
    above = line
  }
  return above.at(-1) ?? 0
}

/** The part of its letters in which a text may differ from one that it is taken for. */
const MOST_DIFFERENT = 0.4

/** The nearest of some texts to one, nearest first, equal ones by text; those that differ in more than two letters of five are left out. */
export function findNearest(text: string, candidates: readonly string[], limit = 5): readonly string[] {
  const wanted = text.toLowerCase()
  return [...new Set(candidates)]
    .filter((candidate) => Math.abs(candidate.length - wanted.length) <= allowance(wanted, candidate))
    .map((candidate) => ({ candidate, distance: editDistance(wanted, candidate.toLowerCase()) }))
    .filter(({ candidate, distance }) => distance <= allowance(wanted, candidate))
    .sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, limit)
    .map(({ candidate }) => candidate)
}

function allowance(wanted: string, candidate: string): number {
  return MOST_DIFFERENT * Math.max(wanted.length, candidate.length)
}
