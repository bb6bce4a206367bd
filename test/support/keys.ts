import { sendKeys } from '@web/test-runner-commands';

/** WebKit's driver knows no key that is held, but presses the signs of a text at once; these stand for keys (WebDriver, 17.4.2). */
const isWebKit = navigator.userAgent.includes('AppleWebKit') && !navigator.userAgent.includes('Chrom');
const signs: Readonly<Record<string, string>> = {
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Tab: '\uE004',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

/**
 * Presses keys one after the other, as a person does in any engine: `Shift+Tab` holds Shift while Tab is pressed. (Firefox's driver
 * knows no combinations by name.)
 */
export async function pressKeys(...keys: readonly string[]): Promise<void> {
  for (const combination of keys) {
    const parts = combination === '+' ? ['+'] : combination.split('+');
    if (isWebKit && parts.length > 1) {
      await sendKeys({ type: parts.map((part) => signs[part] ?? part).join('') });
      continue;
    }
    const key = parts.pop() ?? '';
    for (const held of parts) await sendKeys({ down: held });
    await sendKeys({ press: key });
    for (const held of parts.reverse()) await sendKeys({ up: held });
  }
}
