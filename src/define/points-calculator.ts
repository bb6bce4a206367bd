import { define } from '../core/index.js';
import { PointsCalculator } from '../elements/points-calculator/points-calculator.js';

define('points-calculator', PointsCalculator);

export type { PointsCalculator } from '../elements/points-calculator/points-calculator.js';
export type { PartnerEventMap } from '../events.js';
