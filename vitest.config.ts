import { defineConfig } from 'vitest/config'

const report = process.env['EQUIPOTENT_TEST_REPORT']

export default defineConfig({
  // The package has two builds, and two copies of graphql refuse each other's types: Node takes this one, so the tests do.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    reporters: report === undefined ? ['default'] : ['default', ['json', { outputFile: report }]],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    projects: [
      { extends: true, test: { name: 'domain', include: ['test/domain/**/*.test.ts', 'test/*.test.ts'] } },
      {
        extends: true,
        // One database serves every test that needs Neo4j, so these files take turns.
        test: { name: 'engines', include: ['test/*/**/*.test.ts'], exclude: ['test/domain/**', 'test/soak/**'], fileParallelism: false },
      },
    ],
  },
})
