/**
 * Waiting has an end. What is waited for goes on by itself: who gives up must see to it that nothing comes of it.
 */
import { GraphError } from './graph-error.js'

/** The result, or the error that `giveUp` makes when it does not come within the time. */
export async function withDeadline<Result>(result: Promise<Result>, milliseconds: number, giveUp: () => GraphError): Promise<Result> {
  let timer: NodeJS.Timeout | undefined
  const deadline = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(giveUp()), milliseconds)
  })
  try {
    return await Promise.race([result, deadline])
  } finally {
    clearTimeout(timer)
  }
}

export function createTimeout(doing: string, milliseconds: number): GraphError {
  return new GraphError('TIMEOUT', `${doing} failed: it took longer than ${milliseconds / 1000} s.`)
}
