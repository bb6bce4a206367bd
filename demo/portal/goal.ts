import type { TierProgress } from 'partner-widgets';
import { remember, remembered } from './settings.js';

/** Keeps the goal and the currency that a person plans in, for later visits. */
export function keepGoal(tier: TierProgress): void {
  tier.goal = remembered('goal');
  tier.currency = remembered('currency');
  tier.addEventListener('partner-goal-change', (event) => {
    const { goal, currency } = event.detail;
    remember('goal', goal);
    if (currency !== undefined) remember('currency', currency);
  });
  // The alert of a tier at risk leads to the plan that keeps it.
  document.querySelector('partner-alerts')?.addEventListener('partner-alert-open', (event) => {
    const { alert, tier: held } = event.detail;
    if (alert === 'tier') tier.goal = held;
  });
}
