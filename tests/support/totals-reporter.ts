import type { Reporter, TestModule } from 'vitest/node'

/** Ends a run with its totals on one line. A skipped test counts as a failure: none may be. */
export default class TotalsReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()])
    const passed = tests.filter((test) => test.result().state === 'passed').length
    const broken = modules.filter((module) => module.errors().length > 0).length + unhandled.length
    const failed = tests.length - passed + broken
    if (failed > 0) process.exitCode = 1
    process.stdout.write(`${passed} passed, ${failed} failed\n`)
  }
}
