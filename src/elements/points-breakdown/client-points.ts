import type { nothing } from 'lit';
import { html, type ReactiveController, type TemplateResult } from 'lit';
import { Loader, type PartnerElement, type Words } from '../../core/index.js';
import { checkClientRecords, type ClientPointRecords, type ClientPointsRow } from '../../provider/index.js';
import { addStyles } from '../../ui/add-styles.js';
import { ChartFrame } from '../../ui/chart-frame.js';
import { chartStyles } from '../../ui/chart.styles.js';
import { Dialog } from '../../ui/dialog.js';
import { infoIcon } from '../../ui/icons.js';
import { notice } from '../../ui/message.js';
import { panel } from '../../ui/panel.js';
import { panelStyles } from '../../ui/panel.styles.js';
import { ageView } from '../../views/age-view.js';
import { loadView } from '../../views/load-view.js';
import { rulesNotices, RulesOfPage } from '../../views/rules.js';
import { todayOf } from '../../views/today.js';
import { pointsBones, pointsView, totalsView } from './client-points-view.js';
import { clientPointsVocabulary } from './client-points-words.js';
import { clientPointsStyles } from './client-points.styles.js';

/** What the panel asks of its element. */
export interface ClientPointsDesk {
  speak: <T extends typeof clientPointsVocabulary>(english: T) => Words<T>;
  /** The level of a heading within the element. */
  level: (depth: number) => number;
  /** What the list has of a client, where it is on the shown page. */
  row: (id: string) => ClientPointsRow | undefined;
  /** A person closed the panel. */
  closed: () => void;
  /** What the focus comes back to: the client's name in its row, else what else there is. */
  opener: () => HTMLElement | null;
}

/** What the points of one client come from, in a panel over the list. It is loaded when it is opened first. */
export class ClientPoints implements ReactiveController {
  readonly #words;
  readonly #dialog: Dialog;
  readonly #chart: ChartFrame;
  readonly #rules: RulesOfPage;
  readonly #records: Loader<string, ClientPointRecords>;
  #client: string | undefined;

  constructor(
    private readonly host: PartnerElement,
    private readonly desk: ClientPointsDesk,
  ) {
    addStyles(host.renderRoot, [panelStyles, chartStyles, clientPointsStyles]);
    this.#words = desk.speak(clientPointsVocabulary);
    this.#dialog = new Dialog(host, () => desk.opener());
    this.#chart = new ChartFrame(host);
    this.#rules = new RulesOfPage(host);
    this.#records = new Loader<string, ClientPointRecords>(host, {
      name: 'points.get',
      topic: 'points',
      offered: ({ points }) => points?.get !== undefined,
      read: async ({ points }, id, call) => checkClientRecords(await points?.get?.(id, call), id),
    });
    host.addController(this);
  }

  /** Back in the page it is open again, if a client is. */
  hostConnected(): void {
    this.host.requestUpdate();
  }

  /** Says which client is to be shown, if any. To be called before every drawing. */
  show(client: string | undefined): void {
    // Of the client before nothing stays on screen.
    if (client !== this.#client) this.#records.resource.forget();
    this.#client = client;
    this.#records.ask(client);
    if (client === undefined) this.#dialog.close();
    else if (this.host.isConnected) this.#dialog.open();
  }

  /** Asks again; what is shown stays until the answer comes. */
  refresh(): void {
    if (this.#client !== undefined) this.#records.resource.refresh();
  }

  /** Draws it while it is open. */
  view(): TemplateResult | typeof nothing {
    const words = this.#words;
    const records = this.#records;
    const row = this.#client === undefined ? undefined : this.desk.row(this.#client);
    const { sold = [], managed = [], asOf } = records.value ?? {};
    const name = row?.name ?? [...sold, ...managed].find(({ clientName }) => clientName !== undefined)?.clientName;
    return panel(this.#dialog, {
      id: 'client-points',
      heading: name ?? words.say(records.status === 'loading' ? 'clientPoints' : 'clientNotNamed'),
      level: this.desk.level(0),
      under: row?.domain ?? words.say('domainNotKnown'),
      closeLabel: words.say('close'),
      content: () => this.#content(row),
      foot: records.value === undefined ? undefined : ageView(records, asOf, words),
      dismissed: () => {
        this.desk.opener()?.focus({ preventScroll: true });
        this.desk.closed();
      },
    });
  }

  #content(row: ClientPointsRow | undefined): TemplateResult {
    const words = this.#words;
    const level = this.desk.level(1);
    if (this.#records.status === 'off') {
      return html`${notice({ icon: infoIcon, text: words.say('clientTotalsOnly') })}${totalsView(row, level, words)}`;
    }
    const rules = this.#rules.inUse(undefined);
    return loadView(this.#records, {
      words,
      skeleton: pointsBones,
      content: (value) =>
        rules.state === 'loading'
          ? pointsBones()
          : html`${rulesNotices(rules, words).map(notice)}
            ${pointsView(value, { words, level, today: todayOf(this.host), edition: rules.edition, chart: this.#chart })}`,
      // Where some could not be read it is not known that there are none.
      empty: ({ sold, managed, leftOut }) =>
        sold?.length === 0 && managed?.length === 0 && !leftOut
          ? { icon: infoIcon, title: words.say('noPointsYet'), text: words.say('noClientPoints') }
          : undefined,
    });
  }
}
