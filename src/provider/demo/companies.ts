import type { Amount } from '../../program/index.js';
import { fold } from '../adapters/memory/conditions.js';
import { markets } from './data/markets.js';
import { prices, subscriptions, type DemoLine } from './data/products.js';
import type { Random } from './random.js';

/** One subscribed product with its MRR. */
export interface CompanyLine {
  hub: string;
  edition: string;
  mrr: Amount;
}

/** A company before it is anybody's client. */
export interface Company {
  id: string;
  name: string;
  domain: string;
  country: string;
  currency: string;
  lines: readonly CompanyLine[];
  /** The sum of its lines. */
  mrr: Amount;
}

/** All companies in random order, with subscriptions dealt out. */
export function makeCompanies(random: Random): Company[] {
  const companies = markets.flatMap(({ country, currency, topLevel, names }) =>
    names.split('/').map((entry) => {
      const [name = '', stem = fold(name).replace(/[^a-z0-9]/g, '')] = entry.split('=');
      return { name, domain: `${stem}.${topLevel}`, country, currency };
    }),
  );
  const dealt = random.shuffle(companies.map((_, place) => subscriptions[place % subscriptions.length] ?? []));
  return random.shuffle(companies).map((company, place): Company => {
    const discount = random.between(80, 100);
    const { currency } = company;
    const priced = (dealt[place] ?? []).map((line) => ({ line, price: priceOf(line, currency, discount) }));
    return {
      id: `client-${place + 1}`,
      ...company,
      lines: priced.map(({ line: [hub, edition], price }) => ({ hub, edition, mrr: amountOf(price, currency) })),
      mrr: amountOf(
        priced.reduce((sum, { price }) => sum + price, 0),
        currency,
      ),
    };
  });
}

/** A price in hundredths of the currency's unit, a whole number. */
function priceOf([, , usd]: DemoLine, currency: string, percent: number): number {
  const { per100, step } = prices[currency] ?? { per100: 100, step: 1 };
  return Math.max(1, Math.round((usd * per100 * percent) / 100 / step)) * step;
}

function amountOf(hundredths: number, currency: string): Amount {
  const text = String(hundredths).padStart(3, '0');
  const isWhole = currency === 'JPY' || currency === 'COP';
  return { amount: isWhole ? text.slice(0, -2) : `${text.slice(0, -2)}.${text.slice(-2)}`, currency };
}
