import { fixture, html } from '@open-wc/testing';
import '../../../src/define/partner-client-details.js';
import type { PartnerClientDetails } from '../../../src/elements/partner-client-details/partner-client-details.js';
import type {
  CallOptions,
  ClientDetails,
  ClientEngagement,
  ClientUsage,
  ErrorCode,
  PartnerProvider,
  Renewal,
} from '../../../src/provider/index.js';

/** A call about one client, which the test answers by hand. */
export interface HeldCall extends CallOptions {
  client: string;
  answer(value: unknown): void;
  fail(code: ErrorCode): void;
}

/** What can be asked of one client. */
export type Member = 'details' | 'renewals' | 'usage' | 'engagement';

/** A provider of single clients whose every answer is given by hand. */
export interface HeldDetails extends PartnerProvider {
  calls: Record<Member, HeldCall[]>;
}

const noList = () => Promise.reject(new Error('No list is asked for.'));
const list = { sortable: [], searchable: false, filterable: [], list: noList };

/** @param without what the provider does not offer. */
export function heldDetails(without: readonly Member[] = [], more: Partial<PartnerProvider> = {}): HeldDetails {
  const calls: HeldDetails['calls'] = { details: [], renewals: [], usage: [], engagement: [] };
  const hold =
    <T>(member: Member) =>
    (client: string, call: CallOptions): Promise<T> =>
      new Promise((answer, reject) => {
        calls[member].push({
          client,
          ...call,
          answer: (value) => answer(value as T),
          fail: (code) => reject(Object.assign(new Error(code), { code })),
        });
      });
  const has = (member: Member): boolean => !without.includes(member);
  return {
    contract: 1,
    id: 'partner',
    today: () => '2026-11-23',
    calls,
    clients: {
      ...list,
      ...(has('details') && { get: hold<ClientDetails>('details') }),
      ...(has('usage') && { usage: hold<ClientUsage>('usage') }),
    },
    ...(has('renewals') && { renewals: { ...list, of: hold<readonly Renewal[]>('renewals') } }),
    ...(has('engagement') && { engagement: { ...list, get: hold<ClientEngagement>('engagement') } }),
    ...more,
  };
}

/** Puts the details of a client into the page. */
export async function place(
  provider: PartnerProvider | undefined,
  attributes: Record<string, string> = {},
): Promise<PartnerClientDetails> {
  const element = await fixture<PartnerClientDetails>(
    html`<partner-client-details lang="en" client-id="c1" .provider=${provider}></partner-client-details>`,
  );
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  await element.updateComplete;
  return element;
}

/** What it says. */
export const text = (element: Element): string => element.shadowRoot?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

export const all = <E extends HTMLElement = HTMLElement>(element: Element, selector: string): E[] => [
  ...(element.shadowRoot?.querySelectorAll<E>(selector) ?? []),
];

/** The tab that a name is on. */
export const tabOf = (element: Element, name: string): HTMLElement =>
  all(element, '[role=tab]').find(({ textContent }) => textContent?.trim() === name)!;

/** The button that a name is on. */
export const button = (element: Element, name: string): HTMLElement =>
  all(element, 'button').find(({ textContent, ariaLabel }) => (ariaLabel ?? textContent?.trim()) === name)!;

/** Facts by their names. */
export const fact = (element: Element, name: string): string | undefined => {
  const label = all(element, 'dt').find(({ textContent }) => textContent?.trim() === name);
  return label?.nextElementSibling?.textContent?.replace(/\s+/g, ' ').trim();
};

/** A measure by its name: what it says, and how long its bar is. */
export function measure(element: Element, name: string): { said: string; bar: string | undefined } | undefined {
  const item = all(element, '.measures > li').find((one) => one.querySelector('bdi')?.textContent === name);
  if (!item) return undefined;
  const bar = item.querySelector<HTMLElement>('.meter > span')?.style.inlineSize;
  return { said: item.querySelector('.measure-value')?.textContent?.replace(/\s+/g, ' ').trim() ?? '', bar };
}
