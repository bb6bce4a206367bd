import type { PartnerCalculatorChangeDetail, PointsCalculator } from 'partner-widgets';
import { remember, remembered } from './settings.js';

const key = 'calculation=';

/** The calculation in an address behind `?`; nothing when there is none. What it holds is the calculator's to judge. */
function calculationIn(hash: string): string | undefined {
  const text = (hash.split('?')[1] ?? '').split('&').find((part) => part.startsWith(key));
  try {
    return text && decodeURIComponent(text.slice(key.length));
  } catch {
    return undefined;
  }
}

/** A value as short text: what is empty or off is so at first too, and need not be said. */
function asText(value: PartnerCalculatorChangeDetail['value']): string {
  return JSON.stringify(value, (_name, part: unknown) => (part === '' || part === false ? undefined : part));
}

/**
 * Keeps what is entered in the calculator in the page's address, so that a calculation can be bookmarked and shared, and whether
 * the calculator is open from visit to visit.
 */
export function keepCalculation(calculator: PointsCalculator): void {
  let kept: string | undefined;

  const follow = (): void => {
    const text = calculationIn(location.hash);
    if (text === undefined || text === kept) return;
    kept = text;
    try {
      calculator.value = JSON.parse(text) as PointsCalculator['value'];
      calculator.toggleAttribute('open', true);
      calculator.link = location.href;
    } catch {
      // An address that was cut off or changed leads to the calculator as it is.
    }
  };

  // By its attribute, which makes room in the page before the element is defined.
  calculator.toggleAttribute('open', remembered('calculator') === 'open');
  follow();
  window.addEventListener('hashchange', follow);
  calculator.addEventListener('partner-calculator-change', (event) => {
    const { value } = event.detail;
    kept = asText(value);
    const [page = ''] = location.hash.split('?');
    history.replaceState(null, '', `${page}?${key}${encodeURIComponent(kept)}`);
    calculator.link = location.href;
  });
  calculator.addEventListener('partner-calculator-toggle', () => {
    remember('calculator', calculator.open ? 'open' : 'shut');
  });
}
