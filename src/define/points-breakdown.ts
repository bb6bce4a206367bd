import { define } from '../core/index.js';
import { PointsBreakdown } from '../elements/points-breakdown/points-breakdown.js';

define('points-breakdown', PointsBreakdown);

export type { PointsBreakdown } from '../elements/points-breakdown/points-breakdown.js';
export type { PartnerEventMap } from '../events.js';
