import { html, nothing, type TemplateResult } from 'lit';
import type { DecimalText } from '../../program/index.js';
import type { ClientPointsRow, PointsField } from '../../provider/index.js';
import { countryName, formatDay, formatNumber, formatShare, joinList } from '../../ui/index.js';
import { styled } from '../../ui/styled.js';
import { tip } from '../../ui/tooltip.js';
import type { ListColumn } from '../../views/list/list-column.js';
import { dealTypeTerms, marketTerms, type BreakdownWords } from './breakdown-words.js';
import { shareOf } from './shares.js';

type Figure = 'sold' | 'sourced' | 'assisted' | 'managed' | 'total';

/** What the cells are drawn from beside their records. */
export interface BreakdownCells {
  /** All points of the partner, of which a client's are a share; absent while they are not known. */
  total: DecimalText | undefined;
  /** The most that one client of the page has, which fills the bar. */
  most: DecimalText | undefined;
  /** A person pressed a client's name. */
  open: (id: string) => void;
}

/** All columns of the breakdown, as they are ordered at first. Those that can be sorted by have the field as their key. */
export function breakdownColumns(
  words: BreakdownWords,
  cells: BreakdownCells,
): (ListColumn<ClientPointsRow> & { key: PointsField | 'share' })[] {
  const figure = (kind: Figure, label: string) =>
    ({
      key: kind,
      label,
      end: true,
      cell: ({ points }) => figureCell(points?.[kind], words, kind === 'total'),
      csv: [{ label, kind: 'number', value: ({ points }) => points?.[kind] }],
    }) satisfies ListColumn<ClientPointsRow>;
  return [
    {
      key: 'client',
      label: words.say('client'),
      rowHeader: true,
      whole: true,
      cell: (row) => clientCell(row, cells, words),
      csv: [
        { label: words.say('client'), kind: 'text', value: ({ name }) => name },
        { label: words.say('domain'), kind: 'text', value: ({ domain }) => domain },
      ],
    },
    {
      key: 'source',
      label: words.say('source'),
      cell: ({ sources }) => namesCell(sourceNames(sources, words), words),
      csv: [
        { label: words.say('source'), kind: 'text', value: ({ sources }) => sourceNames(sources, words)?.join('; ') },
      ],
    },
    {
      key: 'dealType',
      label: words.say('dealType'),
      further: true,
      cell: ({ dealTypes }) => namesCell(typeNames(dealTypes, words), words),
      csv: [
        {
          label: words.say('dealType'),
          kind: 'text',
          value: ({ dealTypes }) => typeNames(dealTypes, words)?.join('; '),
        },
      ],
    },
    {
      key: 'market',
      label: words.say('market'),
      cell: ({ market, country }) => marketCell(market, country, words),
      csv: [
        {
          label: words.say('marketType'),
          kind: 'text',
          value: ({ market }) => market && words.say(marketTerms[market]),
        },
        {
          label: words.say('market'),
          kind: 'text',
          value: ({ country }) => country && countryName(words.tag, country),
        },
      ],
    },
    figure('sold', words.say('sold')),
    { ...figure('sourced', words.say('sourced')), further: true },
    { ...figure('assisted', words.say('assisted')), further: true },
    figure('managed', words.say('managed')),
    figure('total', words.say('combined')),
    {
      key: 'share',
      label: words.say('shareOfTotal'),
      end: true,
      cell: ({ points }) => shareCell(points, cells, words),
      csv: [
        {
          label: words.say('shareOfTotal'),
          kind: 'number',
          value: ({ points }) => shareOf(points?.total, cells.total),
        },
      ],
    },
    {
      key: 'expired',
      label: words.say('expiredPoints'),
      further: true,
      end: true,
      cell: ({ expired }) => figureCell(expired, words),
      csv: [{ label: words.say('expiredPoints'), kind: 'number', value: ({ expired }) => expired }],
    },
    {
      key: 'nextExpiry',
      label: words.say('nextExpiry'),
      further: true,
      cell: ({ nextExpiry, points }) =>
        nextExpiry !== undefined
          ? html`<bdi class="day">${formatDay(words.tag, nextExpiry)}</bdi>`
          : points?.sold !== undefined && isNone(points.sold)
            ? html`<span class="muted">–</span>`
            : notKnown(words),
      csv: [{ label: words.say('nextExpiry'), kind: 'day', value: ({ nextExpiry }) => nextExpiry }],
    },
  ];
}

const isNone = (points: DecimalText): boolean => /^[0.]+$/.test(points);

function clientCell(
  { id, name, domain }: ClientPointsRow,
  { open }: BreakdownCells,
  words: BreakdownWords,
): TemplateResult {
  const look = `client-name ${name === undefined ? 'muted' : ''}`;
  return html`<span class="client two-lines">
    <button
      class=${look}
      part="client-name"
      type="button"
      dir="auto"
      aria-haspopup="dialog"
      ${tip()}
      @click=${() => open(id)}
    >
      ${name ?? words.say('clientNotNamed')}
    </button>
    <span class="domain small muted" dir="auto" ${tip()}>${domain ?? words.say('domainNotKnown')}</span>
  </span>`;
}

function figureCell(points: DecimalText | undefined, words: BreakdownWords, strong = false): TemplateResult {
  if (points === undefined) return notKnown(words);
  const look = `figure points ${isNone(points) ? 'muted' : strong ? 'strong' : ''}`;
  return html`<bdi class=${look}>${formatNumber(words.tag, points, 2)}</bdi>`;
}

function sourceNames(sources: ClientPointsRow['sources'], words: BreakdownWords): string[] | undefined {
  return sources?.map((source) => words.say(source));
}

function typeNames(types: ClientPointsRow['dealTypes'], words: BreakdownWords): string[] | undefined {
  return types?.map((type) => words.say(dealTypeTerms[type]));
}

function namesCell(names: readonly string[] | undefined, words: BreakdownWords): TemplateResult {
  if (!names) return notKnown(words);
  if (names.length === 0) return html`<span class="muted">${words.say('noDeals')}</span>`;
  return html`<span>${joinList(words.tag, names)}</span>`;
}

function marketCell(
  market: ClientPointsRow['market'],
  country: string | undefined,
  words: BreakdownWords,
): TemplateResult {
  if (market === undefined && country === undefined) return notKnown(words);
  return html`<span class="two-lines">
    ${market === undefined ? notKnown(words) : html`<span>${words.say(marketTerms[market])}</span>`}
    ${country === undefined ? nothing : html`<span class="small muted"><bdi>${countryName(words.tag, country)}</bdi></span>`}
  </span>`;
}

/** A client's part of all points, with a bar of what is sold and managed of it. */
function shareCell(
  points: ClientPointsRow['points'],
  { total, most }: BreakdownCells,
  words: BreakdownWords,
): TemplateResult {
  const share = shareOf(points?.total, total);
  if (share === undefined) return notKnown(words);
  const bar = (kind: 'sold' | 'managed'): TemplateResult | typeof nothing => {
    const part = Number(shareOf(points?.[kind], most) ?? 0);
    return part > 0
      ? html`<span class="part ${kind}" ${styled({ 'inline-size': `${String(part * 100)}%` })}></span>`
      : nothing;
  };
  return html`<span class="share">
    <span class="share-bar" aria-hidden="true">${bar('sold')}${bar('managed')}</span>
    <bdi class="figure">${formatShare(words.tag, share, 2)}</bdi>
  </span>`;
}

function notKnown(words: BreakdownWords): TemplateResult {
  return html`<span class="muted">${words.say('notKnown')}</span>`;
}
