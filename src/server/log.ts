/**
 * The log: JSON lines on standard error, so that standard output stays for people; on a terminal short lines. Each
 * line of a request has its `requestId`, the operation's name, and the named graph queries with their milliseconds.
 */
import pino, { type DestinationStream, type Logger } from 'pino'
import type { LogLevel } from './config-rule.js'

export type Log = Pick<Logger, 'info' | 'warn' | 'error' | 'debug'>

export function createLog(level: LogLevel): Log {
  const base = { level, base: { pid: process.pid }, timestamp: pino.stdTimeFunctions.isoTime }
  return process.stderr.isTTY ? pino(base, toPeople(process.stderr)) : pino(base, pino.destination({ dest: 2, sync: true }))
}

/** Time, message and what matters, on one line. */
function toPeople(stream: NodeJS.WriteStream): DestinationStream {
  return {
    write(line) {
      const entry: unknown = JSON.parse(line)
      if (typeof entry !== 'object' || entry === null) return
      const { time = '', msg = '', ...rest } = toTexts(entry)
      const details = Object.entries(rest).map(([name, value]) => `${name}=${value}`)
      stream.write(`${time.slice(11, 19)} ${msg}${details.length > 0 ? `  ${details.join(' ')}` : ''}\n`)
    },
  }
}

const NOT_FOR_PEOPLE: ReadonlySet<string> = new Set(['level', 'pid', 'requestId'])

function toTexts(entry: object): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(entry)
      .filter(([name]) => !NOT_FOR_PEOPLE.has(name))
      .map(([name, value]) => [name, toText(value)]),
  )
}

/** Of an error its message; who wants its stack reads the log off the terminal. */
function toText(value: unknown): string {
  if (typeof value === 'string') return value
  if (typeof value === 'object' && value !== null && 'message' in value) return String(value.message)
  return JSON.stringify(value)
}
