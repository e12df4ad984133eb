import { defineConfig } from 'vitest/config'

/** The long runs at full counts: kills, cuts, concurrency. Hours are allowed, flakes are not. */
export default defineConfig({
  // As in the other configuration: one copy of graphql.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['test/soak/**/*.test.ts'],
    testTimeout: 3_600_000,
    hookTimeout: 120_000,
    fileParallelism: false,
    env: { SOAK: '1' },
  },
})
