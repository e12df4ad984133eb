/**
 * Starts a process that changes a data folder, and kills it at a random moment.
 */
import { spawn } from 'node:child_process'
import { join } from 'node:path'

export interface Acknowledged {
  readonly sequence: number
  /** The contributor's id, a space and the key. */
  readonly operation: string
}

/** Each prints `sequence operation` for what was acknowledged. */
export type ChangingProgram = 'change-without-end.ts' | 'curate-without-end.ts'

const LONGEST_LIFE_MILLISECONDS = 400

/** Resolves to what the process had acknowledged when it died; it lives on for at most 0.4 s after the first. */
export async function killAmidChanges(folder: string, program: ChangingProgram): Promise<readonly Acknowledged[]> {
  const child = spawn(process.execPath, ['--import', 'tsx', join(import.meta.dirname, program), folder])
  let printed = ''
  let complaint = ''
  child.stderr.on('data', (text: Buffer) => (complaint += text.toString()))
  child.stdout.on('data', (text: Buffer) => {
    if (printed === '') setTimeout(() => child.kill('SIGKILL'), Math.random() * LONGEST_LIFE_MILLISECONDS)
    printed += text.toString()
  })
  return await new Promise((resolve, reject) => {
    child.once('close', (_, signal) => {
      if (signal === 'SIGKILL') resolve(parse(printed))
      else reject(new Error(`It died by itself: ${complaint}`))
    })
  })
}

/** A line without end was cut by the kill: nobody read it, so it was not acknowledged. */
function parse(printed: string): readonly Acknowledged[] {
  return printed
    .split('\n')
    .slice(0, -1)
    .map((line) => ({ sequence: Number.parseInt(line, 10), operation: line.slice(line.indexOf(' ') + 1) }))
}
