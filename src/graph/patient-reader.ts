/**
 * A reader for a job of many queries, such as an export: a query that ran out of its time is read again, so that a
 * database that stood still for some seconds does not cost the whole job. A query that is too slow still ends.
 */
import { isGraphError } from './graph-error.js'
import type { GraphReader } from './graph.js'

const ATTEMPTS = 3

/** Throws `TIMEOUT` when the query ran out of time three times. */
export function createPatientReader(reader: GraphReader): GraphReader {
  return {
    async read(query, parameters) {
      for (let attempt = 1; ; attempt += 1) {
        try {
          return await reader.read(query, parameters)
        } catch (error) {
          if (attempt === ATTEMPTS || !isGraphError(error, 'TIMEOUT')) throw error
        }
      }
    },
  }
}
