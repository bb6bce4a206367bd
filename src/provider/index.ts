/**
 * What a host supplies: the data model, the provider contract, its errors, and the checks that the kit makes at the edge.
 * @packageDocumentation
 */
export type { Amount, Day, DecimalText, Edition, TierRule } from '../program/index.js';
export type * from './model.js';
export type * from './contract.js';
export { errorCodes, ProviderError, toFailure, type ErrorCode, type ProviderFailure } from './errors.js';
export type { DataProblem } from './reader.js';
export { checkPage, checkSummary, type Checked } from './check-page.js';
export { checkClients } from './check-client.js';
export { checkContacts, checkDetails, checkUsage } from './check-details.js';
export { checkEngagement, checkEngagements } from './check-engagement.js';
export { checkClientPoints, checkClientRecords, checkPointRecords, checkProgress } from './check-points.js';
export { checkRenewals } from './check-renewal.js';
export { checkTeam } from './check-team.js';
export { checkTier } from './check-tier.js';
