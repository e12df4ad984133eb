/**
 * Neo4j ends a query that runs too long; this is for the server that does not answer at all.
 */
import { GraphError } from '../graph-error.js'

const GRACE_MILLISECONDS = 1_000

/** Throws `TIMEOUT` when nothing came within the time and a grace for the server's own limit to come first. */
export async function withDeadline<Result>(doing: string, result: PromiseLike<Result>, milliseconds: number): Promise<Result> {
  let timer: NodeJS.Timeout | undefined
  const deadline = new Promise<never>((_, reject) => {
    const message = `${doing} failed: no answer came from Neo4j within ${milliseconds / 1000} s.`
    timer = setTimeout(() => reject(new GraphError('TIMEOUT', message)), milliseconds + GRACE_MILLISECONDS)
  })
  try {
    return await Promise.race([result, deadline])
  } finally {
    clearTimeout(timer)
  }
}
