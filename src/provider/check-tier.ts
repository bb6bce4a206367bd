import { answerReader, checkRecords, invalidAnswer, type Checked } from './check-page.js';
import type { Tier, TierPoints, TierStatus } from './model.js';
import { isRecord, type DataProblem, type RecordReader } from './reader.js';

/** Reads the tier status out of what a provider answered. @throws ProviderError `invalid` when it names no tiers. */
export function checkTier(answer: unknown): Checked<TierStatus> {
  const problems: DataProblem[] = [];
  const reader = answerReader(answer, 'tier', problems);
  const tiers = isRecord(answer) ? answer['tiers'] : undefined;
  if (!Array.isArray(tiers)) throw invalidAnswer('tier.tiers');
  return {
    value: {
      tiers: checkRecords(tiers, 'tier', problems, (tier, id) => readTier(tier, id, problems)),
      exampleThresholds: reader.boolean('exampleThresholds'),
      credited: reader.text('credited'),
      creditedSince: reader.day('creditedSince'),
      nextReview: reader.day('nextReview'),
      points: readPoints(reader.inner('points')),
      basis: reader.choice('basis', ['reported', 'computed']),
      edition: reader.text('edition'),
      certifiedUntil: reader.day('certifiedUntil'),
      medianToolUsage: reader.decimal('medianToolUsage'),
      invited: reader.boolean('invited'),
      asOf: reader.instant('asOf'),
    },
    problems,
  };
}

/** A tier whose minimums cannot be read must not pass for one without minimums: then nothing of the answer is used. */
function readTier(reader: RecordReader, id: string, problems: readonly DataProblem[]): Tier {
  const before = problems.length;
  const minimums = reader.inner('minimums');
  const tier = {
    id,
    name: reader.text('name'),
    minimums: {
      total: minimums?.decimal('total'),
      sold: minimums?.decimal('sold'),
      sourced: minimums?.decimal('sourced'),
      managed: minimums?.decimal('managed'),
    },
    invitationOnly: reader.boolean('invitationOnly'),
    needsCertification: reader.boolean('needsCertification'),
    minMedianToolUsage: reader.decimal('minMedianToolUsage'),
  };
  if (problems.length > before) throw invalidAnswer(`tier ${id}`);
  return tier;
}

function readPoints(reader: RecordReader | undefined): TierPoints {
  return {
    sourced: reader?.decimal('sourced'),
    assisted: reader?.decimal('assisted'),
    sold: reader?.decimal('sold'),
    managed: reader?.decimal('managed'),
    total: reader?.decimal('total'),
  };
}
