/**
 * Starts a process that commits changes to a data folder, and kills it at a random moment.
 */
import { spawn } from 'node:child_process'
import { join } from 'node:path'

export interface Acknowledged {
  readonly sequence: number
  readonly key: string
}

const LONGEST_LIFE_MILLISECONDS = 400

/** Resolves to what the process had acknowledged when it died; it lives on for at most 0.4 s after the first. */
export async function killAmidChanges(folder: string): Promise<readonly Acknowledged[]> {
  const child = spawn(process.execPath, ['--import', 'tsx', join(import.meta.dirname, 'change-without-end.ts'), folder])
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
    .map((line) => line.split(' '))
    .map(([sequence, key = '']) => ({ sequence: Number(sequence), key }))
}
