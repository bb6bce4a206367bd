import {
  addDays,
  addMonths,
  managedPoints,
  newestEdition,
  soldPoints,
  toFixed,
  type Amount,
  type Day,
  type DealMotion,
  type DealSource,
  type DecimalText,
  type PartResult,
} from '../../program/index.js';
import type { Company, CompanyLine } from './companies.js';
import type { Random } from './random.js';

/** A product that the partner sold to a client. */
export interface DemoSoldRecord {
  id: string;
  clientId: string;
  hub: string;
  edition: string;
  soldOn: Day;
  source: DealSource;
  motion: DealMotion;
  /** Of an upsell: the day the product line was first sold. */
  lineSoldOn?: Day | undefined;
  mrr: Amount;
  country: string;
  /** The first day on which its points no longer count: 12 months after the sale. */
  expiresOn: Day;
  /** The points it brings until then, by the rules of 15 July 2025, cut after two decimals. */
  points: DecimalText;
}

/** A client under management. */
export interface DemoManaged {
  company: Company;
  /** How many partners service the client, this one included. */
  partners: number;
  points: DecimalText;
}

const hundredths = (points: DecimalText): bigint => BigInt(points.replace('.', ''));

/** Sums points exactly, all with two decimals and zero or more. */
export function sumPoints(points: readonly DecimalText[]): DecimalText {
  const text = String(points.reduce((sum, next) => sum + hundredths(next), 0n)).padStart(3, '0');
  return `${text.slice(0, -2)}.${text.slice(-2)}`;
}

/** Days from today after which the points of the first deals of each source expire. */
const expiringSoon = { sourced: [9, 38], assisted: [23, 51] };

/** Days from today within which the other sourced deals expire: they were sold in one good quarter a year ago. */
const wave = { from: 58, to: 88 };

/**
 * Deals of the last 12 months that together bring the wanted sourced and assisted points, or up to one point less. No
 * product is sold twice. Before three months have gone the sourced points that are left are too few for Gold.
 */
export function makeDeals(companies: readonly Company[], today: Day, random: Random): DemoSoldRecord[] {
  const lines = random.shuffle(companies.flatMap((company) => company.lines.map((line) => ({ company, line }))));
  const half = lines.length / 2;
  const sell = (source: DealSource, candidates: typeof lines, goal: DecimalText): DemoSoldRecord[] =>
    fill(candidates, goal, ({ company, line }, place) => {
      const soon =
        expiringSoon[source][place] ?? (source === 'sourced' ? random.between(wave.from, wave.to) : undefined);
      const soldOn =
        soon === undefined ? addDays(today, -random.between(5, 270)) : addMonths(addDays(today, soon), -12);
      return soldRecord(company, line, source, soldOn);
    });
  return [...sell('sourced', lines.slice(half), '554.20'), ...sell('assisted', lines.slice(0, half), '439.30')];
}

/** Deals of more than 18 months ago, one for each company: their points have expired. */
export function makeOldDeals(companies: readonly Company[], today: Day, random: Random): DemoSoldRecord[] {
  return companies.flatMap((company) => {
    const source = random.between(0, 2) > 0 ? 'sourced' : 'assisted';
    const soldOn = addDays(today, -random.between(560, 1100));
    return company.lines.slice(0, 1).map((line) => soldRecord(company, line, source, soldOn));
  });
}

/**
 * Clients that together bring the wanted managed points, or up to one point less; some are serviced by other partners too.
 */
export function makeManaged(companies: readonly Company[], random: Random): DemoManaged[] {
  return fill(random.shuffle(companies), '1294.40', (company, place) => {
    const partners = place % 8 === 3 ? 2 : place % 40 === 5 ? 3 : 1;
    const { country, currency, mrr } = company;
    const input = { amount: mrr.amount, currency, country, otherPartners: partners - 1 };
    return { company, partners, points: cut(managedPoints(input, newestEdition)) };
  });
}

function soldRecord(company: Company, line: CompanyLine, source: DealSource, soldOn: Day): DemoSoldRecord {
  const { id, country, currency } = company;
  const { hub, edition, mrr } = line;
  const motion = motionOf(company, line, soldOn);
  return {
    id: `${id}-${hub}`,
    clientId: id,
    hub,
    edition,
    soldOn,
    source,
    ...motion,
    mrr,
    country,
    expiresOn: addMonths(soldOn, 12),
    points: cut(soldPoints({ amount: mrr.amount, currency, country, source, soldOn, ...motion }, newestEdition)),
  };
}

/** The first product of a client is a new deal, a further one is a cross-sell or, now and then, more of what it had. */
function motionOf(
  { lines, id }: Company,
  line: CompanyLine,
  soldOn: Day,
): Pick<DemoSoldRecord, 'motion' | 'lineSoldOn'> {
  if (lines[0] === line) return { motion: 'net-new' };
  return /[05]$/.test(id) ? { motion: 'upsell', lineSoldOn: addMonths(soldOn, -4) } : { motion: 'cross-sell' };
}

/** Points as HubSpot's API writes them, with two decimals; what is beyond is cut off, so that sums of them are exact. */
function cut(result: PartResult): DecimalText {
  return result.ok ? toFixed(result.points, 2, 'down') : '0.00';
}

/** Makes one after the other and keeps those whose points still fit, until less than a point is missing from the goal. */
function fill<C, R extends { points: DecimalText }>(
  candidates: readonly C[],
  goal: DecimalText,
  make: (candidate: C, place: number) => R,
): R[] {
  const kept: R[] = [];
  let room = hundredths(goal);
  for (const [place, candidate] of candidates.entries()) {
    if (room < 100n) break;
    const made = make(candidate, place);
    if (hundredths(made.points) > room) continue;
    room -= hundredths(made.points);
    kept.push(made);
  }
  return kept;
}
