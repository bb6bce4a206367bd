import { html, type TemplateResult } from 'lit';
import type { WhatIf, WhatIfProblem } from '../../program/index.js';
import type { PartnerRecords } from '../../provider/index.js';
import { nextIcon } from '../../ui/icons.js';
import type { WhatIfWords } from './what-if-view.js';

const missingTerms = {
  mrr: 'whatIfNoMrr',
  amount: 'whatIfNoMrr',
  country: 'whatIfNoCountry',
  source: 'whatIfNoSource',
  managingPartners: 'whatIfNoPartners',
} as const;

/** So many records are named. */
const mostNamed = 50;

/** Draws which records stand in neither column, and why. */
export function leftOutView(
  words: WhatIfWords,
  { leftOut, problems }: WhatIf,
  records: PartnerRecords,
): TemplateResult {
  const first = new Map<string, WhatIfProblem>();
  for (const problem of problems) {
    const place = /^records\.(sold|managed)\.\d+/.exec(problem.field)?.[0];
    if (place !== undefined && !first.has(place)) first.set(place, problem);
  }
  return html`<details class="behind more-below">
    <summary>${nextIcon()}${words.say('whatIfLeftOut', { count: leftOut })}</summary>
    <ul>
      ${[...first].slice(0, mostNamed).map(
        ([place, problem]) =>
          html`<li>
            <bdi>${nameAt(place, records) ?? problem.record}</bdi>
            <span class="small muted">${reasonOf(words, problem)}</span>
          </li>`,
      )}
    </ul>
  </details>`;
}

function nameAt(place: string, { sold, managed }: PartnerRecords): string | undefined {
  const [, kind, index] = place.split('.');
  const record = (kind === 'sold' ? sold : managed)?.[Number(index)];
  return record?.clientName ?? record?.clientId;
}

function reasonOf(words: WhatIfWords, { field, code }: WhatIfProblem): string {
  const name = field.split('.').at(-1) ?? '';
  if (name === 'currency') return words.say('whatIfNoCurrency');
  const isMissing = code === 'missing' && Object.hasOwn(missingTerms, name);
  return words.say(isMissing ? missingTerms[name as keyof typeof missingTerms] : 'whatIfUnread');
}
