/** A test-runner reporter: how many tests passed and failed per browser, and in all into the file named by `TEST_COUNT_FILE`. */
import { writeFileSync } from 'node:fs';

export function summaryReporter(file = process.env.TEST_COUNT_FILE) {
  return {
    stop({ sessions }) {
      const total = { passed: 0, failed: 0 };
      for (const [name, own] of groupByBrowser(sessions)) {
        const count = { passed: 0, failed: 0 };
        for (const session of own) {
          const tests = testsOf(session.testResults);
          const failed = tests.filter((test) => !test.passed && !test.skipped).length;
          count.passed += tests.filter((test) => test.passed).length;
          // A file that did not load has no test to fail: it counts as one failure itself.
          count.failed += failed === 0 && !session.passed ? 1 : failed;
        }
        console.log(`${name}: ${count.passed} passed, ${count.failed} failed in ${own.length} files`);
        total.passed += count.passed;
        total.failed += count.failed;
      }
      if (file !== undefined) writeFileSync(file, JSON.stringify(total));
    },
  };
}

function groupByBrowser(sessions) {
  const groups = new Map();
  for (const session of sessions) {
    const { name } = session.browser;
    const label = session.group.name.startsWith('zone-') ? `${name} ${session.group.name}` : name;
    groups.set(label, [...(groups.get(label) ?? []), session]);
  }
  return groups;
}

function testsOf(suite) {
  return suite === undefined ? [] : [...suite.tests, ...suite.suites.flatMap(testsOf)];
}
