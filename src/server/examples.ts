/** The example operations that ship: one file each, a comment that says what it is for, and one named operation. */
import { readFileSync, readdirSync } from 'node:fs'

export interface Example {
  readonly name: string
  readonly text: string
}

const FOLDER = new URL('../../examples/', import.meta.url)

/** In the order of their file names. Throws for a file without a named operation. */
export function readExamples(): readonly Example[] {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.graphql'))
  return files.sort().map((file) => {
    const text = readFileSync(new URL(file, FOLDER), 'utf8')
    const name = /^(?:query|mutation)\s+(\w+)/m.exec(text)?.[1]
    if (name === undefined) throw new Error(`examples/${file} has no named operation.`)
    return { name, text }
  })
}
