import { define } from '../core/index.js';
import { PartnerProviderElement } from '../elements/partner-provider/partner-provider.js';

define('partner-provider', PartnerProviderElement);

export type { PartnerProviderElement } from '../elements/partner-provider/partner-provider.js';
export type { PartnerEventMap } from '../events.js';
