import { define } from '../core/index.js';
import { PlatformEngagement } from '../elements/platform-engagement/platform-engagement.js';

define('platform-engagement', PlatformEngagement);

export type { PlatformEngagement } from '../elements/platform-engagement/platform-engagement.js';
export type { PartnerEventMap } from '../events.js';
