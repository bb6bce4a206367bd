import { define } from '../core/index.js';
import { HubspotTeamCard } from '../elements/hubspot-team-card/hubspot-team-card.js';

define('hubspot-team-card', HubspotTeamCard);

export type { HubspotTeamCard } from '../elements/hubspot-team-card/hubspot-team-card.js';
export type { PartnerEventMap } from '../events.js';
