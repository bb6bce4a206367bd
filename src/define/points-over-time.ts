import { define } from '../core/index.js';
import { PointsOverTime } from '../elements/points-over-time/points-over-time.js';

define('points-over-time', PointsOverTime);

export type { PointsOverTime } from '../elements/points-over-time/points-over-time.js';
export type { PartnerEventMap } from '../events.js';
