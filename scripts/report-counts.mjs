/** Reads Vitest's JSON report and prints its counts as the last line: `N passed, N failed, N skipped`. */
import { readFileSync } from 'node:fs'

const [file] = process.argv.slice(2)
let report
try {
  report = JSON.parse(readFileSync(file, 'utf8'))
} catch {
  console.error('The test runner left no report: it did not start, or it was stopped.')
  console.log('0 passed, 1 failed')
  process.exit(1)
}
// A file that fails to load has no tests of its own to count, so it counts as one failure.
const broken = report.testResults.filter((result) => result.status === 'failed' && result.assertionResults.length === 0).length
const failed = report.numFailedTests + broken
const skipped = report.numPendingTests + report.numTodoTests
console.log(`${report.numPassedTests} passed, ${failed} failed, ${skipped} skipped`)
process.exit(failed === 0 && report.numPassedTests > 0 ? 0 : 1)
