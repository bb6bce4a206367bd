/** A test-runner reporter that writes how many tests passed and failed to the file named by `TEST_COUNT_FILE`. */
import { writeFileSync } from 'node:fs';

export function countingReporter(file = process.env.TEST_COUNT_FILE) {
  return {
    stop({ sessions }) {
      if (file === undefined) return;
      const count = { passed: 0, failed: 0 };
      for (const session of sessions) {
        const tests = testsOf(session.testResults);
        count.passed += tests.filter((test) => test.passed).length;
        const failed = tests.filter((test) => !test.passed && !test.skipped).length;
        // A file that did not load has no test to fail: it counts as one failure itself.
        count.failed += failed === 0 && !session.passed ? 1 : failed;
      }
      writeFileSync(file, JSON.stringify(count));
    },
  };
}

function testsOf(suite) {
  return suite === undefined ? [] : [...suite.tests, ...suite.suites.flatMap(testsOf)];
}
