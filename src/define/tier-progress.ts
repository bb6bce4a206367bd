import { define } from '../core/index.js';
import { TierProgress } from '../elements/tier-progress/tier-progress.js';

define('tier-progress', TierProgress);

export type { TierProgress } from '../elements/tier-progress/tier-progress.js';
export type { PartnerEventMap } from '../events.js';
