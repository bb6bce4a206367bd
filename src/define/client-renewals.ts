import { define } from '../core/index.js';
import { ClientRenewals } from '../elements/client-renewals/client-renewals.js';

define('client-renewals', ClientRenewals);

export type { ClientRenewals } from '../elements/client-renewals/client-renewals.js';
export type { PartnerEventMap } from '../events.js';
