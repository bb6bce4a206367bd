import { define } from '../core/index.js';
import { PartnerClientTable } from '../elements/partner-client-table/partner-client-table.js';

define('partner-client-table', PartnerClientTable);

export type { PartnerClientTable } from '../elements/partner-client-table/partner-client-table.js';
export type { PartnerEventMap } from '../events.js';
