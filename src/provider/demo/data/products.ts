/** One product of a subscription: hub, edition, and its usual MRR in whole USD. */
export type DemoLine = readonly [hub: string, edition: string, usd: number];

/** What clients subscribe to; every set is dealt out equally often. */
export const subscriptions: readonly (readonly DemoLine[])[] = [
  [['marketing', 'starter', 20]],
  [['content', 'starter', 20]],
  [['service', 'starter', 40]],
  [
    ['marketing', 'starter', 20],
    ['sales', 'starter', 60],
  ],
  [
    ['marketing', 'starter', 20],
    ['sales', 'starter', 40],
    ['service', 'starter', 40],
    ['content', 'starter', 20],
  ],
  [['sales', 'professional', 300]],
  [['service', 'professional', 300]],
  [['content', 'professional', 500]],
  [['operations', 'professional', 800]],
  [['commerce', 'professional', 240]],
  [['marketing', 'professional', 890]],
  [
    ['marketing', 'professional', 890],
    ['sales', 'starter', 60],
  ],
  [
    ['sales', 'professional', 600],
    ['service', 'professional', 400],
  ],
  [
    ['marketing', 'professional', 1140],
    ['sales', 'professional', 500],
  ],
  [
    ['marketing', 'professional', 890],
    ['commerce', 'professional', 240],
  ],
  [
    ['content', 'professional', 500],
    ['operations', 'professional', 800],
  ],
  [
    ['marketing', 'professional', 1390],
    ['sales', 'professional', 800],
    ['service', 'professional', 500],
    ['content', 'professional', 500],
  ],
  [
    ['sales', 'enterprise', 1500],
    ['operations', 'enterprise', 2000],
  ],
  [
    ['marketing', 'enterprise', 3600],
    ['sales', 'enterprise', 900],
  ],
];

/** A price of USD 100 in each currency, and the smallest part of its unit that prices are rounded to, in hundredths. */
export const prices: Readonly<Record<string, { per100: number; step: number }>> = {
  USD: { per100: 100, step: 50 },
  EUR: { per100: 92, step: 50 },
  GBP: { per100: 78, step: 50 },
  CAD: { per100: 134, step: 50 },
  AUD: { per100: 150, step: 50 },
  SGD: { per100: 132, step: 50 },
  ZAR: { per100: 1750, step: 100 },
  JPY: { per100: 14500, step: 10_000 },
  COP: { per100: 400_000, step: 100_000 },
};
