/*
 * Checked by the compiler alone (`npm run types`): what the programme's types keep apart.
 */
import { engagementBand, newestEdition, type EngagementIndex, type UnifiedUsageScore } from 'partner-widgets/program';

const index: EngagementIndex = 7;
const score: UnifiedUsageScore = 70;

export const band = engagementBand(index, newestEdition);

// @ts-expect-error the unified usage score has no band of the engagement index
export const bandOfScore = engagementBand(score, newestEdition);

// @ts-expect-error nor does one become the other
export const scoreOfIndex: UnifiedUsageScore = index;
