/**
 * The pages, by their address behind `#/`. Addresses are hashes, so that the portal can be put into any folder of any static
 * server, bookmarked, and walked through with back and forward.
 */
export const routes = [
  'dashboard/clients',
  'dashboard/engagement',
  'dashboard/renewals',
  'dashboard/team',
  'tier',
  'tier/points',
] as const;

/** One of the pages. */
export type Route = (typeof routes)[number];

/** The page of an address, whatever stands behind its question mark; nothing when there is none. */
export function routeOf(hash: string): Route | undefined {
  const [page] = hash.split('?');
  return routes.find((route) => page === `#/${route}`);
}

/** Follows the address of the page. */
export class Router {
  #shown: Route | undefined;

  /** @param show Called with each page that is gone to, and the one before it. */
  constructor(private readonly show: (route: Route, previous: Route | undefined) => void) {}

  /** Shows the page of the present address, and follows it from now on. */
  start(): void {
    window.addEventListener('hashchange', () => this.#follow());
    this.#follow();
  }

  /** Goes to a page; it is shown when this returns. */
  goTo(route: Route): void {
    if (routeOf(location.hash) !== route) history.pushState(null, '', `#/${route}`);
    this.#follow();
  }

  #follow(): void {
    const route = routeOf(location.hash) ?? routes[0];
    // An unknown address becomes the first page. Replaced, not added: going back must not lead to it again.
    if (routeOf(location.hash) !== route) history.replaceState(null, '', `#/${route}`);
    if (route === this.#shown) return;
    const previous = this.#shown;
    this.#shown = route;
    this.show(route, previous);
  }
}
