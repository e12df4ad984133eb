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

/** The writers of the whole process, for its metrics; `refused` since the start. */
export interface WriterLoad {
  readonly working: number
  readonly waiting: number
  readonly refused: number
}

const load = { working: 0, waiting: 0, refused: 0 }

export function writerLoad(): WriterLoad {
  return { ...load }
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
      load.waiting += 1
      try {
        await takeTurn()
      } catch (error) {
        load.refused += 1
        throw error
      } finally {
        load.waiting -= 1
      }
      load.working += 1
      try {
        return await work()
      } finally {
        load.working -= 1
        giveTurn()
      }
    },
  }
}

function overloaded(reason: string): GraphError {
  return new GraphError('OVERLOADED', `The graph takes no more changes now: ${reason}. Try again shortly.`)
}
