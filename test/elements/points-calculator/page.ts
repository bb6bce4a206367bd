import { fixture, html } from '@open-wc/testing';
import '../../../src/define/points-calculator.js';
import type {
  CalculatorConversion,
  CalculatorDeal,
  CalculatorValue,
  PointsCalculator,
} from '../../../src/elements/points-calculator/points-calculator.js';
import { until } from '../../support/until.js';

/** A calculator in an English page. */
export async function calculator(
  markup = html`<points-calculator lang="en"></points-calculator>`,
): Promise<PointsCalculator> {
  return fixture<PointsCalculator>(markup);
}

/** All within an element that a selector finds. */
export function all<E extends Element>(element: PointsCalculator, selector: string): E[] {
  return [...(element.shadowRoot?.querySelectorAll<E>(selector) ?? [])];
}

/** What an element shows, as it is read, with single spaces. */
export const textOf = (element: PointsCalculator): string =>
  (element.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** The control that a label names. */
export function control(element: PointsCalculator, label: string): HTMLInputElement | HTMLSelectElement | undefined {
  const found = all<HTMLLabelElement>(element, 'label').find((one) => one.textContent?.trim() === label);
  return (found?.control ?? undefined) as HTMLInputElement | HTMLSelectElement | undefined;
}

/** The button that says something, or is called so. */
export function button(element: PointsCalculator, name: string): HTMLButtonElement | undefined {
  return all<HTMLButtonElement>(element, 'button').find(
    (one) => one.ariaLabel === name || one.textContent?.replace(/\s+/g, ' ').trim() === name,
  );
}

export async function press(element: PointsCalculator, name: string): Promise<void> {
  const found = button(element, name);
  if (!found) throw new Error(`Nothing is called "${name}"`);
  found.click();
  await element.updateComplete;
}

export async function type(element: PointsCalculator, label: string, text: string, leave = false): Promise<void> {
  const field = control(element, label) as HTMLInputElement;
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  if (leave) field.dispatchEvent(new Event('change', { bubbles: true }));
  await element.updateComplete;
}

/** Chooses from a list; from one that opens while one types, the first match. */
export async function choose(element: PointsCalculator, label: string, value: string): Promise<void> {
  const field = control(element, label);
  if (field instanceof HTMLSelectElement) {
    field.value = value;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  } else {
    await type(element, label, value);
    field?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
  }
  await element.updateComplete;
}

/** Presses what a label names: a radio button, a segment. */
export async function pick(element: PointsCalculator, label: string): Promise<void> {
  const found = control(element, label);
  if (!found) throw new Error(`Nothing is labelled "${label}"`);
  found.click();
  await element.updateComplete;
}

/** The results as they are read: label before value. */
export function results(element: PointsCalculator): Record<string, string> {
  return Object.fromEntries(
    all(element, '.figures > div').map((row) => [
      row.querySelector('dt')?.textContent?.trim() ?? '',
      row.querySelector('dd')?.textContent?.trim() ?? '',
    ]),
  );
}

/** The lines of the working, once it has come. */
export async function working(element: PointsCalculator): Promise<string[]> {
  const steps = (): Element[] => all(element, '[part="working"] li');
  await until(() => steps().length > 0);
  return steps().map((step) => step.textContent?.replace(/\s+/g, ' ').trim() ?? '');
}

/** What stands under a field: its hint or its error. */
export function under(element: PointsCalculator, label: string): string {
  const id = control(element, label)?.getAttribute('aria-describedby') ?? '';
  return element.shadowRoot?.getElementById(id)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
}

/** A deal as it is at first, changed. */
export const deal = (change: Partial<CalculatorDeal> = {}): CalculatorDeal => ({
  amount: '',
  country: 'US',
  source: 'sourced',
  manages: false,
  otherPartners: '0',
  ...change,
});

/** A value as it is at first, changed. */
export const value = (
  change: Partial<Omit<CalculatorValue, 'conversion'>> & { conversion?: Partial<CalculatorConversion> } = {},
): CalculatorValue => ({
  version: 1,
  tab: 'points',
  deals: [deal()],
  open: 0,
  compare: false,
  ...change,
  conversion: {
    method: 'points-to-currency',
    source: 'sourced',
    soldPoints: '',
    managedPoints: '',
    soldValue: '',
    managedValue: '',
    ...change.conversion,
  },
});
