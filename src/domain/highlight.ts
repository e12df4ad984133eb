import { toSearchKey } from './search-key.js'

/**
 * The written text with what was searched between `**`: the shortest stretch from its beginning, or from one of its words,
 * whose key begins with the searched key. The text itself is not changed; it stays plain where nothing of it matches.
 */
export function highlight(text: string, key: string): string {
  const starts = [...text.matchAll(/[\p{Letter}\p{Number}]+/gu)].map(({ index }) => index)
  const stretch = [0, ...starts].map((start) => findStretch(text, start, key)).find((found) => found !== null)
  if (stretch === undefined) return text
  const [start, end] = stretch
  return `${text.slice(0, start)}**${text.slice(start, end)}**${text.slice(end)}`
}

function findStretch(text: string, start: number, key: string): readonly [number, number] | null {
  const rest = Array.from(text.slice(start))
  let end = start
  for (const character of rest) {
    end += character.length
    const own = toSearchKey(text.slice(start, end))
    if (own.startsWith(key)) return [start, end]
    if (!key.startsWith(own)) return null
  }
  return null
}
