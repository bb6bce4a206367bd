import type { Route } from './router.js';
import type { Words } from './words/index.js';

/** What a page needs beside its markup in index.html. */
interface PageSetup {
  /** Its heading, one per page. */
  heading: (words: Words) => string;
  /** Its name in the window's title, the narrowest first. */
  title: (words: Words) => readonly string[];
  /** Loads the kit's elements that stand on it: each is its own small module, and only pages that are visited load theirs. */
  define: () => Promise<unknown>;
}

/** The pages. */
export const pages: Readonly<Record<Route, PageSetup>> = {
  'dashboard/clients': {
    heading: (words) => words.dashboard,
    title: (words) => [words.clients, words.dashboard],
    define: () =>
      Promise.all([
        import('partner-widgets/define/partner-alerts'),
        import('partner-widgets/define/partner-client-table'),
      ]),
  },
  'dashboard/engagement': {
    heading: (words) => words.dashboard,
    title: (words) => [words.engagement, words.dashboard],
    define: () => import('partner-widgets/define/platform-engagement'),
  },
  'dashboard/renewals': {
    heading: (words) => words.dashboard,
    title: (words) => [words.renewals, words.dashboard],
    define: () => import('partner-widgets/define/client-renewals'),
  },
  'dashboard/team': {
    heading: (words) => words.dashboard,
    title: (words) => [words.hubspotTeam, words.dashboard],
    define: () => import('partner-widgets/define/hubspot-team-card'),
  },
  tier: {
    heading: (words) => words.tier,
    title: (words) => [words.tier],
    define: () =>
      Promise.all([import('partner-widgets/define/tier-progress'), import('partner-widgets/define/points-calculator')]),
  },
  'tier/points': {
    heading: (words) => words.tier,
    title: (words) => [words.pointsBreakdown, words.tier],
    define: () =>
      Promise.all([
        import('partner-widgets/define/points-over-time'),
        import('partner-widgets/define/points-breakdown'),
        import('partner-widgets/define/points-calculator'),
      ]),
  },
};

/**
 * Shows what belongs to a page and hides the rest: `data-only` names the pages, or the part of the portal, that it belongs to, and
 * `data-not` those of them that it does not.
 */
export function showOnly(route: Route): void {
  const parts = route.split('/');
  const covers = (names: string | undefined): boolean =>
    names?.split(' ').some((name) => parts.includes(name)) ?? false;
  for (const element of document.querySelectorAll<HTMLElement>('[data-only]')) {
    element.hidden = !covers(element.dataset['only']) || covers(element.dataset['not']);
  }
  for (const link of document.querySelectorAll<HTMLElement>('[data-covers]')) {
    if (covers(link.dataset['covers']) && !covers(link.dataset['not'])) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
}
