/**
 * At most so many writers work at once and so many wait, in order of arrival; one more is refused with OVERLOADED.
 *
 * A writer that has waited too long is refused as well, so that nobody waits for a place that is never given back.
 */
import { GraphError } from './graph-error.js'

export interface WriterLimits {
  readonly writers: number
  readonly waiting: number
  readonly waitMilliseconds: number
}

export const DEFAULT_WRITER_LIMITS: WriterLimits = { writers: 16, waiting: 256, waitMilliseconds: 30_000 }

export interface WriterGate {
  /** Runs `work` when it is its turn. */
  enter<Result>(work: () => Promise<Result>): Promise<Result>
}

export function createWriterGate(limits: WriterLimits): WriterGate {
  const waiting: (() => void)[] = []
  let working = 0

  const takeTurn = async (): Promise<void> => {
    if (working < limits.writers) {
      working += 1
      return
    }
    if (waiting.length >= limits.waiting) throw overloaded(`${limits.waiting} writers wait already`)
    await new Promise<void>((resolve, reject) => {
      const start = (): void => {
        clearTimeout(timer)
        resolve()
      }
      const timer = setTimeout(() => {
        waiting.splice(waiting.indexOf(start), 1)
        reject(overloaded(`no turn came within ${limits.waitMilliseconds / 1000} s`))
      }, limits.waitMilliseconds)
      waiting.push(start)
    })
  }

  const giveTurn = (): void => {
    const next = waiting.shift()
    if (next === undefined) working -= 1
    else next()
  }

  return {
    async enter(work) {
      await takeTurn()
      try {
        return await work()
      } finally {
        giveTurn()
      }
    },
  }
}

function overloaded(reason: string): GraphError {
  return new GraphError('OVERLOADED', `The graph takes no more changes now: ${reason}. Try again shortly.`)
}
