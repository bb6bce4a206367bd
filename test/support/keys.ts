import { sendKeys } from '@web/test-runner-commands';

/**
 * Presses keys one after the other, as a person does in any engine: `Shift+Tab` holds Shift while Tab is pressed. (Firefox's driver
 * knows no combinations by name.)
 */
export async function pressKeys(...keys: readonly string[]): Promise<void> {
  for (const combination of keys) {
    const parts = combination === '+' ? ['+'] : combination.split('+');
    const key = parts.pop() ?? '';
    for (const held of parts) await sendKeys({ down: held });
    await sendKeys({ press: key });
    for (const held of parts.reverse()) await sendKeys({ up: held });
  }
}
