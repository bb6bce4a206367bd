/**
 * partner-widgets: classes, types and helpers. Importing it registers nothing; `partner-widgets/define/*` does.
 * @packageDocumentation
 */
export * from './core/index.js';
export * from './provider/index.js';
export {
  registerLocale,
  type LocaleLoader,
  type TermKey,
  type TermOverrides,
  type Translation,
} from './locales/index.js';
export {
  ClientRenewals,
  type RenewalTab,
  type RenewalTabChangeDetail,
} from './elements/client-renewals/client-renewals.js';
export {
  HubspotTeamCard,
  type PartnerTeamContactDetail,
  type PartnerTeamWay,
} from './elements/hubspot-team-card/hubspot-team-card.js';
export {
  PartnerAlerts,
  type AlertKind,
  type PartnerAlertOpenDetail,
} from './elements/partner-alerts/partner-alerts.js';
export {
  PartnerClientDetails,
  type DetailsTab,
  type PartnerTabChangeDetail,
} from './elements/partner-client-details/partner-client-details.js';
export {
  PartnerClientTable,
  type ClientAction,
  type PartnerClientActionDetail,
  type PartnerClientCloseDetail,
} from './elements/partner-client-table/partner-client-table.js';
export {
  PartnerProviderElement,
  type PartnerErrorReportDetail,
  type PartnerTelemetryReportDetail,
} from './elements/partner-provider/partner-provider.js';
export { PointsBreakdown } from './elements/points-breakdown/points-breakdown.js';
export {
  PlatformEngagement,
  type EngagementTab,
  type EngagementTabChangeDetail,
  type PartnerEngagementActDetail,
} from './elements/platform-engagement/platform-engagement.js';
export {
  PointsCalculator,
  type CalculatorConversion,
  type CalculatorDeal,
  type CalculatorResult,
  type CalculatorValue,
  type DealPoints,
  type PartnerCalculatorChangeDetail,
  type PartnerCalculatorToggleDetail,
} from './elements/points-calculator/points-calculator.js';
export { PointsOverTime } from './elements/points-over-time/points-over-time.js';
export {
  TierProgress,
  type PartnerGoalChangeDetail,
  type PartnerRangeChangeDetail,
  type PartnerWhatIfChangeDetail,
  type TierSection,
} from './elements/tier-progress/tier-progress.js';
export type { PartnerEventMap } from './events.js';
export type { PartnerClientOpenDetail } from './views/client-open.js';
export type { PartnerViewChangeDetail } from './views/list/list-element.js';
export type { PartnerSelectionChangeDetail } from './views/list/list-selection.js';
export type { ListViewState } from './views/list/view-state.js';
export { VERSION } from './version.js';
