import type { Day, EngagementIndex } from '../program/index.js';
import type { SharedGroup } from './model-details.js';
import type { Instant, Product } from './model.js';

/** A part of the platform engagement index, with the points had and those possible. HubSpot publishes no list of them. */
export interface EngagementCategory {
  id: string;
  /** Shown as given; without it the id is. */
  name?: string | undefined;
  /** Zero or more. */
  points?: number | undefined;
  possible?: number | undefined;
}

/** How far a client uses the platform: the platform engagement index (KB-ENG). */
export interface ClientEngagement {
  /** The client's id. */
  id: string;
  name?: string | undefined;
  domain?: string | undefined;
  /** The index, a whole number from 0 to 10. Not to be mixed with the unified usage score. */
  score?: EngagementIndex | undefined;
  /** Change of the index over four weeks, in its points. */
  trend?: number | undefined;
  products?: readonly Product[] | undefined;
  /** Hubs that the client does not own and could use: `marketing`, `sales`, ... */
  opportunities?: readonly string[] | undefined;
  /** Absent where only the index itself is known. */
  categories?: readonly EngagementCategory[] | undefined;
  notShared?: readonly SharedGroup[] | undefined;
  asOf?: Instant | undefined;
}

/**
 * What client engagement can be sorted and filtered by. `score` is filtered by a range; `area` by the id of a category in which
 * points are missing; `opportunity` by a hub that is lacking; `products` by a hub that is owned.
 */
export type EngagementField = 'client' | 'score' | 'area' | 'opportunity' | 'products';

/** A task or a note that a person writes about a category of a client's engagement. */
export interface EngagementTask {
  /** Id of the category. */
  category?: string | undefined;
  title: string;
  text?: string | undefined;
  dueOn?: Day | undefined;
}
