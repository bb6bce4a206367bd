import { define } from '../core/index.js';
import { PartnerClientDetails } from '../elements/partner-client-details/partner-client-details.js';

define('partner-client-details', PartnerClientDetails);

export type { PartnerClientDetails } from '../elements/partner-client-details/partner-client-details.js';
export type { PartnerEventMap } from '../events.js';
