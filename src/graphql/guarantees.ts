import type { Guarantee } from './service.js'

/** What always holds, as far as it is enforced by now; each with the file of the test that shows it. */
export const GUARANTEES: readonly Guarantee[] = [
  {
    code: 'NO_SILENT_TRUNCATION',
    text: 'A list longer than allowed is refused and never cut short; a page says whether rows follow it, and a total is never capped.',
    test: 'test/graphql/lists.test.ts',
  },
  {
    code: 'NO_SILENT_FILTER',
    text: 'A filter is applied or refused: a field that the schema lacks, a name that finds nothing and a scope that a list cannot apply are errors.',
    test: 'test/graphql/lists.test.ts',
  },
  {
    code: 'NO_REORDER_ACROSS_PAGES',
    text: 'Each list has a total order; its pages neither lose nor double a row, and a cursor is bound to its list, filter, order and moment.',
    test: 'test/graphql/connection.test.ts',
  },
  {
    code: 'NO_BARE_NUMBER',
    text: 'No value is stored or shown without its unit, its relation, its printed text and the citation that it comes from.',
    test: 'test/graphql/no-bare-number.test.ts',
  },
  {
    code: 'SUPERSEDED_LEFT_OUT',
    text: 'A value that was replaced or taken back has no part in an answer unless that is as of before; the answer counts and names it.',
    test: 'test/graphql/changes-in-time.test.ts',
  },
  {
    code: 'NULL_IS_ABSENT',
    text: 'An argument or a field of an input that is null means the same as one that is left out.',
    test: 'test/graphql/identity.test.ts',
  },
  {
    code: 'NO_GUESSED_IDENTITY',
    text: 'A name that fits several things is refused, a disputed one is followed only on request and with a warning, a rejected one never.',
    test: 'test/graphql/identity.test.ts',
  },
  {
    code: 'NO_UNLIKE_DIVISION',
    text: 'Values of different endpoints, targets or cell lines are never divided by each other, under any policy.',
    test: 'test/graphql/compare-potency.test.ts',
  },
  {
    code: 'RATIO_EXPLAINED',
    text: 'A ratio can be recomputed from its explanation alone, and lists every value that was left out with the reason.',
    test: 'test/graphql/compare-potency.test.ts',
  },
  {
    code: 'CONSTANT_QUERIES',
    text: 'The number of graph queries of an operation depends on its shape and not on the number of rows; beyond 20,000 values or 5,000 compounds of one answer these are read in batches of as many.',
    test: 'test/graphql/query-budget.test.ts',
  },
  {
    code: 'ONE_EFFECT_PER_KEY',
    text: 'A change that is asked for again under its key has one effect and one answer, however many ask at once.',
    test: 'test/curation/commit-change.test.ts',
  },
  {
    code: 'CHANGES_LEAVE_A_TRACE',
    text: 'Every change is one numbered event in a chain of hashes, by which accidents and careless edits show.',
    test: 'test/curation/verify-audit.test.ts',
  },
  {
    code: 'SAME_ON_BOTH_ENGINES',
    text: 'Every named query gives equal rows on the embedded engine and on Neo4j.',
    test: 'test/graph/queries/every-query.test.ts',
  },
]
