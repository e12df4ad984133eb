/** The program `equipotent` as its own process, with nothing set but what a test sets. */
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { cleanEnvironment, type Environment } from '../server/server-process.js'

const MAIN = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url))

export interface CommandResult {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface CommandSettings {
  readonly env?: Environment
  /** Standard input. */
  readonly input?: string
}

export async function runCommand(args: readonly string[], { env = {}, input = '' }: CommandSettings = {}): Promise<CommandResult> {
  const child = spawn(process.execPath, ['--import', 'tsx', MAIN, ...args], { env: cleanEnvironment(env) })
  let [stdout, stderr] = ['', '']
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
  child.stdin.on('error', () => undefined) // a command that does not read leaves its input
  child.stdin.end(input)
  return await new Promise((resolve) => child.once('close', (code) => resolve({ code, stdout, stderr })))
}

/** Each line of the output as JSON. */
export function readLines(output: string): readonly unknown[] {
  return output
    .split('\n')
    .filter((line) => line !== '')
    .map((line): unknown => JSON.parse(line))
}
