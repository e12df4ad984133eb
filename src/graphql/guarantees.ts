import type { Guarantee } from './service.js'

/** What always holds, as far as it is enforced by now; each with the test file that shows it. */
export const GUARANTEES: readonly Guarantee[] = [
  {
    code: 'NO_SILENT_TRUNCATION',
    text: 'A list longer than allowed is refused and never cut short; a page says whether rows follow it.',
    test: 'test/graphql/connection.test.ts',
  },
]
