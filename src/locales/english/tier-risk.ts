/** A warning before a tier is lost, in `<tier-progress>` and `<partner-alerts>`. */
export const tierRiskTerms = {
  riskNone: 'Your tier is not at risk',
  riskFrom: '{tier} is at risk from {day}.',
  riskNow: 'Today’s points no longer reach {tier}.',
  riskShort: '{track}: {points} then, {missing} short of {minimum}.',
  riskShortNow: '{track}: {points}, {missing} short of {minimum}.',
  riskEnds: 'What ends that day: {clients}.',
  riskClient: '{client} ({points})',
  riskOther: '{count} more',
  riskKept: 'The review on {day} still keeps it.',
  riskLost: 'The review on {day} would lower it to {tier}.',
  riskPlan: 'Show what keeps {tier}',
} as const;
