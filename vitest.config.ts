import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    setupFiles: ['./tests/support/same-seed.ts'],
    reporters: ['default', './tests/support/totals-reporter.ts'],
    include: ['tests/**/*.test.ts', 'tests/**/*.spec.ts'],
    // Server tests write real files and hold real locks; two at a time is what two cores carry.
    maxWorkers: 2,
    testTimeout: 60_000,
    // A busy machine is no fault of the page.
    expect: { poll: { timeout: 10_000 } },
    hookTimeout: 120_000,
  },
})
