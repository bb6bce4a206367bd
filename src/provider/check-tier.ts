import { compare, exact, ZERO, type Exact } from '../program/index.js';
import { answerReader, checkRecords, invalidAnswer, type Checked } from './check-page.js';
import type { Tier, TierPoints, TierStatus } from './model.js';
import { choice, day, decimal, flag, instant, text, wholeNumber } from './kinds.js';
import { isRecord, type DataProblem, type RecordReader } from './reader.js';

/** Reads the tier status out of what a provider answered. @throws ProviderError `invalid` when it names no tiers. */
export function checkTier(answer: unknown): Checked<TierStatus> {
  const problems: DataProblem[] = [];
  const reader = answerReader(answer, 'tier', problems);
  const tiers = isRecord(answer) ? answer['tiers'] : undefined;
  if (!Array.isArray(tiers)) throw invalidAnswer('tier.tiers');
  const read = checkRecords(tiers, 'tier', problems, (tier, id) => readTier(tier, id, problems));
  // Without one of its steps the ladder would lead to the wrong next tier.
  if (read.length < tiers.length) throw invalidAnswer('tier.tiers');
  noteOrder(read, problems);
  const credited = reader.read('credited', text);
  if (credited !== undefined && !below.includes(credited) && !read.some(({ id }) => id === credited)) {
    reader.fail('credited', 'tier');
  }
  return {
    value: {
      tiers: read,
      exampleThresholds: reader.read('exampleThresholds', flag),
      credited,
      creditedSince: reader.read('creditedSince', day),
      nextReview: reader.read('nextReview', day),
      points: readPoints(reader.inner('points')),
      basis: reader.read('basis', choice('reported', 'computed')),
      edition: reader.read('edition', text),
      certifiedUntil: reader.read('certifiedUntil', day),
      medianToolUsage: reader.read('medianToolUsage', decimal),
      dollarRetention: reader.read('dollarRetention', decimal),
      teamCertifications: reader.read('teamCertifications', wholeNumber(0, Number.MAX_SAFE_INTEGER)),
      invited: reader.read('invited', flag),
      asOf: reader.read('asOf', instant),
    },
    problems,
  };
}

/** What stands for no tier of the list. */
const below: readonly string[] = ['untiered', 'provider'];

/** A minimum below that of a lower tier is kept as it is, and told. */
function noteOrder(tiers: readonly Tier[], problems: DataProblem[]): void {
  for (const track of ['total', 'sold', 'sourced', 'managed'] as const) {
    let highest: Exact = ZERO;
    for (const { id, minimums } of tiers) {
      const text = minimums[track];
      if (text === undefined) continue;
      const minimum = exact(text);
      if (compare(minimum, highest) < 0) {
        problems.push({ record: `tier ${id}`, field: `minimums.${track}`, expected: 'rising' });
      } else highest = minimum;
    }
  }
}

/** A tier whose minimums cannot be read must not pass for one without minimums: then nothing of the answer is used. */
function readTier(reader: RecordReader, id: string, problems: readonly DataProblem[]): Tier {
  const before = problems.length;
  const minimums = reader.inner('minimums');
  const tier = {
    id,
    name: reader.read('name', text),
    minimums: {
      total: minimums?.read('total', decimal),
      sold: minimums?.read('sold', decimal),
      sourced: minimums?.read('sourced', decimal),
      managed: minimums?.read('managed', decimal),
    },
    invitationOnly: reader.read('invitationOnly', flag),
    needsCertification: reader.read('needsCertification', flag),
    minMedianToolUsage: reader.read('minMedianToolUsage', decimal),
  };
  if (problems.length > before) throw invalidAnswer(`tier ${id}`);
  return tier;
}

function readPoints(reader: RecordReader | undefined): TierPoints {
  return {
    sourced: reader?.read('sourced', decimal),
    assisted: reader?.read('assisted', decimal),
    sold: reader?.read('sold', decimal),
    managed: reader?.read('managed', decimal),
    total: reader?.read('total', decimal),
  };
}
