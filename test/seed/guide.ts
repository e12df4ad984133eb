/** The guide itself, which lies beside the work tree for those who have it and is not part of the project. */
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const file = fileURLToPath(new URL('../../../shared/source/kt-253-comparative-guide.txt', import.meta.url))

export const HAS_GUIDE = existsSync(file)

export function readGuide(): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(file))
}

export function readGuideText(): string {
  return readFileSync(file, 'utf8')
}
