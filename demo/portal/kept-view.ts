import type { ClientRenewals, PartnerClientTable, PlatformEngagement } from 'partner-widgets';
import { routeOf, type Route } from './router.js';

/** An element that a person can arrange. */
type Arranged = PartnerClientTable | ClientRenewals | PlatformEngagement;

type View = Arranged['viewState'];

/** What an address says of a page beside its name. */
interface Place {
  /** How a person has arranged the list, and which tab is shown. */
  view?: Partial<View> | undefined;
  /** Whose details are open. */
  client?: string | undefined;
}

/** Reads what stands behind the question mark of an address. What it holds is the elements' to judge. */
function placeIn(hash: string): Place {
  const place: Place = {};
  for (const part of hash.split('?').slice(1).join('?').split('&')) {
    const [name, ...rest] = part.split('=');
    try {
      const text = decodeURIComponent(rest.join('='));
      if (name === 'client' && text !== '') place.client = text;
      if (name === 'tab' && text !== '') place.view = { ...place.view, tab: text };
      if (name === 'view') place.view = { ...(JSON.parse(text) as Partial<View>), ...place.view };
    } catch {
      // An address that was cut off or changed leads to the page as it is at first.
    }
  }
  return place;
}

/** The address of a page with what is kept of it. */
export function addressOf(route: Route, { view = {}, client }: Place = {}): string {
  const { tab, version: _version, ...arranged } = view;
  const parts = [
    tab === undefined ? '' : `tab=${encodeURIComponent(tab)}`,
    client === undefined ? '' : `client=${encodeURIComponent(client)}`,
    Object.keys(arranged).length === 0 ? '' : `view=${encodeURIComponent(JSON.stringify(arranged))}`,
  ].filter((part) => part !== '');
  return `#/${route}${parts.length === 0 ? '' : `?${parts.join('&')}`}`;
}

/** Goes to an address as a link would. */
export function goTo(address: string): void {
  location.hash = address;
}

/**
 * Keeps in the page's address how a person has arranged an element, which tab is shown and whose details are open, so that it can be
 * bookmarked and shared. Another tab and another client are places that *back* leads from; what is searched and sorted is not.
 */
class KeptView {
  #kept: string | undefined;

  /** @param first how the element is arranged where the address says nothing. */
  constructor(
    private readonly element: Arranged,
    private readonly route: Route,
    private readonly first: Partial<View>,
  ) {
    const follow = (): void => this.#follow();
    window.addEventListener('hashchange', follow);
    window.addEventListener('popstate', follow);
    element.addEventListener('partner-view-change', () => this.#keep());
    element.addEventListener('partner-client-open', () => this.#keepLater());
    element.addEventListener('partner-client-close', () => this.#keepLater());
    follow();
  }

  #isShown(): boolean {
    return routeOf(location.hash) === this.route;
  }

  #follow(): void {
    if (!this.#isShown() || location.hash === this.#kept) return;
    this.#kept = location.hash;
    const { view, client } = placeIn(location.hash);
    const { tab, ...arranged } = view ?? {};
    const chosen = Object.keys(arranged).length > 0 ? arranged : this.first;
    this.element.viewState = { ...chosen, ...(tab !== undefined && { tab }), version: 1 };
    if ('openClient' in this.element) this.element.openClient = client;
  }

  /** Whether the details opened is known when everyone has heard of the wish. */
  #keepLater(): void {
    void this.element.updateComplete.then(() => this.#keep());
  }

  #keep(): void {
    if (!this.#isShown()) return;
    const { viewState } = this.element;
    const client = 'openClient' in this.element ? this.element.openClient : undefined;
    const view = sameView(viewState, this.first) ? { tab: viewState.tab } : viewState;
    const address = addressOf(this.route, { view, client: client === '' ? undefined : (client ?? undefined) });
    if (address === location.hash) return;
    const before = placeIn(location.hash);
    const moved = before.view?.tab !== viewState.tab || before.client !== client;
    this.#kept = address;
    history[moved ? 'pushState' : 'replaceState'](null, '', address);
  }
}

function sameView({ tab: _tab, version: _version, ...one }: Partial<View>, other: Partial<View>): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Keeps the views of the dashboard's elements, each once it is defined, and leads from one of them to another. */
export function keepViews(): void {
  const keep = (tag: 'partner-client-table' | 'client-renewals' | 'platform-engagement', route: Route): void => {
    const first = tag === 'client-renewals' ? { sort: { by: 'startsOn' } } : {};
    void customElements.whenDefined(tag).then(() => {
      const element = document.querySelector(tag);
      if (element) new KeptView(element, route, first);
    });
  };
  keep('partner-client-table', 'dashboard/clients');
  keep('client-renewals', 'dashboard/renewals');
  keep('platform-engagement', 'dashboard/engagement');

  document.querySelector('client-renewals')?.addEventListener('partner-client-open', (event) => {
    const { id } = (event as CustomEvent<{ id: string }>).detail;
    goTo(addressOf('dashboard/clients', { client: id }));
  });
  // The links of the alerts lead to their pages; pressed, they lead to the very records that were counted.
  document.querySelector('partner-alerts')?.addEventListener('partner-alert-open', (event) => {
    const { alert, where } = event.detail;
    if (alert === 'renewals' || alert === 'tier') return;
    event.preventDefault();
    if (alert === 'engagement') {
      goTo(addressOf('dashboard/engagement', { view: { tab: 'clients', where } }));
      return;
    }
    goTo(addressOf('dashboard/clients', { view: { where } }));
    // They stand on the page of the alert, on a narrow screen far below it.
    const clients = document.querySelector('partner-client-table');
    clients?.scrollIntoView();
    if (clients) HTMLElement.prototype.focus.call(clients, { preventScroll: true });
  });
}
