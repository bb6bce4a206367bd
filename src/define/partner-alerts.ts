import { define } from '../core/index.js';
import { PartnerAlerts } from '../elements/partner-alerts/partner-alerts.js';

define('partner-alerts', PartnerAlerts);

export type { PartnerAlerts } from '../elements/partner-alerts/partner-alerts.js';
export type { PartnerEventMap } from '../events.js';
