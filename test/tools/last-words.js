/**
 * What ends a test run from outside of its tests. The runner holds back what is written to the console and may exit before it is
 * shown, so that a run would end without a word.
 */
import { writeSync } from 'node:fs';
import { inspect } from 'node:util';

export function sayLastWords() {
  // A promise of a browser's driver that nobody waits for ends no run: what the driver was to do fails by itself, or by its time.
  process.on('unhandledRejection', (reason) => say('A rejection that nobody handled', reason));
  process.on('uncaughtExceptionMonitor', (error) => say('An exception that nobody caught', error));
  for (const signal of ['SIGTERM', 'SIGHUP']) {
    // Without a handler these signals would end the process past 'exit'; SIGINT is the test runner's.
    process.once(signal, () => {
      say('Ended by', signal);
      process.exit(1);
    });
  }
}

function say(what, cause) {
  writeSync(2, `\n${what}: ${typeof cause === 'string' ? cause : inspect(cause)}\n`);
}
