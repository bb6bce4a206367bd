/*
 * What every event of the kit carries, so that `addEventListener` knows its `detail`: on an element, on whatever is around it, on the
 * document. Types alone: nothing of it is loaded.
 */
import type { PartnerDataFailDetail, PartnerDataLoadDetail, PartnerDataProblemDetail } from './core/index.js';
import type { RenewalTabChangeDetail } from './elements/client-renewals/client-renewals.js';
import type { PartnerTeamContactDetail } from './elements/hubspot-team-card/hubspot-team-card.js';
import type { PartnerAlertOpenDetail } from './elements/partner-alerts/partner-alerts.js';
import type { PartnerTabChangeDetail } from './elements/partner-client-details/partner-client-details.js';
import type {
  PartnerClientActionDetail,
  PartnerClientCloseDetail,
} from './elements/partner-client-table/partner-client-table.js';
import type {
  PartnerErrorReportDetail,
  PartnerTelemetryReportDetail,
} from './elements/partner-provider/partner-provider.js';
import type {
  EngagementTabChangeDetail,
  PartnerEngagementActDetail,
} from './elements/platform-engagement/platform-engagement.js';
import type {
  PartnerCalculatorChangeDetail,
  PartnerCalculatorToggleDetail,
} from './elements/points-calculator/points-calculator.js';
import type {
  PartnerGoalChangeDetail,
  PartnerRangeChangeDetail,
  PartnerWhatIfChangeDetail,
} from './elements/tier-progress/tier-progress.js';
import type { PartnerClientOpenDetail } from './views/client-open.js';
import type { PartnerViewChangeDetail } from './views/list/list-element.js';
import type { PartnerSelectionChangeDetail } from './views/list/list-selection.js';

/** Every event of the kit, with what it carries. */
export interface PartnerEventMap {
  'partner-alert-open': CustomEvent<PartnerAlertOpenDetail>;
  'partner-calculator-change': CustomEvent<PartnerCalculatorChangeDetail>;
  'partner-calculator-toggle': CustomEvent<PartnerCalculatorToggleDetail>;
  'partner-client-action': CustomEvent<PartnerClientActionDetail>;
  'partner-client-close': CustomEvent<PartnerClientCloseDetail>;
  'partner-client-open': CustomEvent<PartnerClientOpenDetail>;
  'partner-data-fail': CustomEvent<PartnerDataFailDetail>;
  'partner-data-load': CustomEvent<PartnerDataLoadDetail>;
  'partner-data-problem': CustomEvent<PartnerDataProblemDetail>;
  'partner-engagement-act': CustomEvent<PartnerEngagementActDetail>;
  'partner-error-report': CustomEvent<PartnerErrorReportDetail>;
  'partner-goal-change': CustomEvent<PartnerGoalChangeDetail>;
  'partner-range-change': CustomEvent<PartnerRangeChangeDetail>;
  'partner-selection-change': CustomEvent<PartnerSelectionChangeDetail>;
  'partner-tab-change': CustomEvent<PartnerTabChangeDetail | RenewalTabChangeDetail | EngagementTabChangeDetail>;
  'partner-team-contact': CustomEvent<PartnerTeamContactDetail>;
  'partner-telemetry-report': CustomEvent<PartnerTelemetryReportDetail>;
  'partner-view-change': CustomEvent<PartnerViewChangeDetail>;
  'partner-what-if-change': CustomEvent<PartnerWhatIfChangeDetail>;
}

declare global {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type
  interface GlobalEventHandlersEventMap extends PartnerEventMap {}
}
