/**
 * Fills in the hashes of locators: every `sha256: ?` of a seed file becomes the hash of the lines or the table cell
 * that its locator names. Usage: node scripts/stamp-locators.mjs <document> <seed file…>
 */
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'

const [documentFile, ...seedFiles] = process.argv.slice(2)
const lines = readFileSync(documentFile, 'utf8').split('\n')
const header = lines.findIndex((line) => line.startsWith('| Compound'))
const columns = toCells(lines[header])

for (const file of seedFiles) {
  let rowLines = null
  const stamped = readFileSync(file, 'utf8')
    .split('\n')
    .map((text) => {
      const at = /\blines: '?(\d+)(?:-(\d+))?/.exec(text)
      if (at !== null) rowLines = [Number(at[1]), Number(at[2] ?? at[1])]
      if (!text.includes('sha256: ?') || rowLines === null) return text
      const column = /column: (?:'([^']*)'|(\w+))/.exec(text)
      return text.replace('sha256: ?', `sha256: ${toHash(rowLines, column?.[1] ?? column?.[2] ?? null)}`)
    })
  writeFileSync(file, stamped.join('\n'))
}

function toHash([first, last], column) {
  const text = column === null ? lines.slice(first - 1, last).join('\n') : toCells(lines[first - 1])[columns.indexOf(column)]
  if (text === undefined) throw new Error(`Line ${first} has no column "${column}".`)
  return createHash('sha256').update(text).digest('hex')
}

function toCells(line) {
  return line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim())
}
