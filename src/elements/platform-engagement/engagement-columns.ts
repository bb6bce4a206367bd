import { html, nothing, type TemplateResult } from 'lit';
import { engagementBand, type Edition } from '../../program/index.js';
import type { ClientEngagement, EngagementField } from '../../provider/index.js';
import { formatChange, formatNumber } from '../../ui/index.js';
import { tip } from '../../ui/tooltip.js';
import type { ListColumn } from '../../views/list/list-column.js';
import { productsCell, type OpenedProducts } from '../../views/product-chips.js';
import { editionName, hubName } from '../../views/products.js';
import { bandName, clientName, type EngagementWords } from './engagement-words.js';
import { segments } from './segments.js';

/** What the cells of the list ask of it. */
export interface EngagementCells {
  edition: Edition;
  /** A client's name was pressed. */
  open: (id: string) => void;
  /** The cells that show all products. */
  opened: OpenedProducts;
}

/** Opted out, or not known. */
export function absent({ notShared }: ClientEngagement, words: EngagementWords): TemplateResult {
  return html`<span class="muted">${words.say(notShared?.includes('engagement') ? 'notShared' : 'notKnown')}</span>`;
}

/** The band of a client's index, where it has one, and whether it is the lowest. */
export function bandOf(
  { score }: ClientEngagement,
  words: EngagementWords,
  edition: Edition,
): { name: string; low: boolean } | undefined {
  const found = engagementBand(score, edition);
  return found.ok
    ? { name: bandName(found.band, words), low: found.band === edition.engagementBands?.value[0] }
    : undefined;
}

function scoreCell(client: ClientEngagement, words: EngagementWords, edition: Edition): TemplateResult {
  const { score } = client;
  if (score === undefined) return absent(client, words);
  const band = bandOf(client, words, edition);
  return html`<span class="score-value">
    <bdi class="score figure">${formatNumber(words.tag, String(score))}</bdi>
    ${segments(score, 10, band?.low)}
    ${band ? html`<span class="small ${band.low ? 'low' : 'muted'}">${band.name}</span>` : nothing}
  </span>`;
}

/** Chips in a card, with the name of their column: what a client owns and what it lacks look alike. */
const labelled = (label: string, chips: TemplateResult): TemplateResult =>
  html`<span class="in-cards label" aria-hidden="true">${label}</span>${chips}`;

/** All columns of the clients' engagement, as they are ordered at first. A further column is added here. */
export function engagementColumns(words: EngagementWords, cells: EngagementCells): ListColumn<ClientEngagement>[] {
  const { edition } = cells;
  const score: EngagementField = 'score';
  const opportunity: EngagementField = 'opportunity';
  const products: EngagementField = 'products';
  return [
    {
      key: 'client' satisfies EngagementField,
      label: words.say('client'),
      rowHeader: true,
      whole: true,
      cell: (client) =>
        html`<span class="client two-lines">
          <button
            class="client-name"
            part="client-name"
            type="button"
            dir="auto"
            ${tip()}
            @click=${() => cells.open(client.id)}
          >
            ${clientName(client, words)}</button
          ><span class="domain small muted" dir="auto" ${tip()}>${client.domain ?? words.say('domainNotKnown')}</span>
        </span>`,
      csv: [
        { label: words.say('client'), kind: 'text', value: ({ name }) => name },
        { label: words.say('domain'), kind: 'text', value: ({ domain }) => domain },
      ],
    },
    {
      key: score,
      label: words.say('indexScore'),
      cell: (client) => scoreCell(client, words, edition),
      csv: [
        {
          label: words.say('indexScore'),
          kind: 'number',
          value: ({ score: index }) => (index === undefined ? undefined : String(index)),
        },
        { label: words.say('bandOfIndex'), kind: 'text', value: (client) => bandOf(client, words, edition)?.name },
      ],
    },
    {
      key: opportunity,
      whole: true,
      label: words.say('couldBeOffered'),
      cell: ({ id, opportunities }) => {
        const key = `${id} offers`;
        const offered = opportunities?.map((hub) => ({ hub }));
        return labelled(words.say('couldBeOffered'), productsCell(offered, words, cells.opened, key));
      },
      csv: [
        {
          label: words.say('couldBeOffered'),
          kind: 'text',
          value: ({ opportunities }) => opportunities?.map((hub) => hubName(hub, words)).join('; '),
        },
      ],
    },
    {
      key: products,
      label: words.say('ownedProducts'),
      further: true,
      whole: true,
      cell: ({ id, products: owned }) =>
        labelled(words.say('ownedProducts'), productsCell(owned, words, cells.opened, id)),
      csv: [
        {
          label: words.say('ownedProducts'),
          kind: 'text',
          value: ({ products: owned }) =>
            owned
              ?.map(({ hub, edition: level }) =>
                [hubName(hub, words), level === undefined ? '' : editionName(level, words)].join(' ').trim(),
              )
              .join('; '),
        },
      ],
    },
    {
      key: 'trend',
      label: words.say('indexTrend'),
      further: true,
      end: true,
      cell: (client) =>
        client.trend === undefined
          ? absent(client, words)
          : html`<bdi class="figure">${formatChange(words.tag, client.trend)}</bdi>`,
      csv: [
        {
          label: words.say('indexTrend'),
          kind: 'number',
          value: ({ trend }) => (trend === undefined ? undefined : String(trend)),
        },
      ],
    },
  ];
}
