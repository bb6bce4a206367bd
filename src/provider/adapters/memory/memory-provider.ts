import type { Day, Edition } from '../../../program/index.js';
import type { CallOptions, ListSource, PartnerProvider, Topic } from '../../contract.js';
import type { Client, ClientField, Instant, Team, TierStatus } from '../../model.js';
import { clientListOptions } from './client-fields.js';
import { MemoryList } from './memory-list.js';
import { Stage, type MemoryCall, type MemoryMember, type MemoryScript } from './script.js';

/** What a memory provider supplies. A part that is not given is off. */
export interface MemoryProviderOptions {
  /** One per signed-in partner, see {@link PartnerProvider.id}. */
  id: string;
  /** The clients. They are not copied: from now on they are changed by {@link MemoryProvider.update} alone. */
  clients?: readonly Client[] | undefined;
  tier?: TierStatus | undefined;
  team?: Team | undefined;
  /** The rules in force, on any day. */
  edition?: Edition | undefined;
  /** The partner's calendar day. Default: none, so that the element or the browser tells it. */
  today?: Day | undefined;
  /** When the clients were read at their source. */
  asOf?: Instant | undefined;
  /** Whether a session that has ended can be renewed. Default: false. */
  renewable?: boolean | undefined;
  /** How it behaves, for stories and tests. Default: it answers at once. */
  script?: MemoryScript | undefined;
}

/** What changes. Clients are set or removed by id, the rest is replaced. */
export interface MemoryChange {
  clients?: { set?: readonly Client[] | undefined; remove?: readonly string[] | undefined } | undefined;
  tier?: TierStatus | undefined;
  team?: Team | undefined;
  edition?: Edition | undefined;
}

/** A provider over records in memory, with controls that make it stand for any back end in a story or a test. */
export interface MemoryProvider extends PartnerProvider {
  /** How the members behave. May be replaced at any time; calls under way keep the behaviour they began with. */
  script: MemoryScript;
  /** The latest 1,000 calls, oldest first. */
  readonly calls: readonly MemoryCall[];
  /** Lets held calls be answered: a single one, those of a member, or all. */
  release(which?: MemoryMember | MemoryCall): void;
  /**
   * Changes the data and tells the subscribers which topics went stale. Cursors given out before expire when clients change.
   * @throws TypeError when it names a part that the provider was made without.
   */
  update(change: MemoryChange): void;
}

const topicNames: readonly Topic[] = ['clients', 'tier', 'team', 'edition'];

/** Makes a provider over records in memory. All answers are copies. */
export function createMemoryProvider(options: MemoryProviderOptions): MemoryProvider {
  const { id, today, asOf } = options;
  const stage = new Stage();
  stage.script = options.script ?? {};
  const subscribers = new Set<(topics: readonly Topic[]) => void>();
  const clients = options.clients && new MemoryList(options.clients, clientListOptions);
  const parts = { tier: options.tier, team: options.team, edition: options.edition };

  /** The answer of a part that is replaced as a whole. */
  const part =
    <P extends keyof typeof parts>(member: P) =>
    (call: CallOptions) =>
      stage.play(member, call, () => structuredClone(parts[member]) as NonNullable<(typeof parts)[P]>);
  const editionOf = part('edition');

  const source: ListSource<Client, ClientField> | undefined = clients && {
    sortable: clients.sortable,
    searchable: true,
    filterable: clients.filterable,
    list: (query, call) => stage.play('clients', call, () => clients.list(query, asOf), query),
    summary: (scope, call) => stage.play('summary', call, () => clients.summary(scope), scope),
  };

  return {
    contract: 1,
    id,
    ...(today !== undefined && { today: () => today }),
    ...(source && { clients: source }),
    ...(parts.tier && { tier: part('tier') }),
    ...(parts.team && { team: part('team') }),
    ...(parts.edition && { edition: (_on: Day, call) => editionOf(call) }),
    ...(options.renewable && { renewSession: (call) => stage.play('session', call, () => undefined) }),

    subscribe: (changed) => {
      const subscriber: typeof changed = (topics) => changed(topics);
      subscribers.add(subscriber);
      return () => subscribers.delete(subscriber);
    },

    get script() {
      return stage.script;
    },
    set script(script) {
      stage.script = script;
    },
    calls: stage.calls,
    release: (which) => stage.release(which),

    update: (change) => {
      const topics = topicNames.filter((topic) => change[topic] !== undefined);
      for (const topic of topics) if (!options[topic]) throw new TypeError(`The provider has no ${topic}`);
      const { clients: records, ...others } = change;
      if (clients && records) clients.replace(changed(clients.records, records));
      for (const member of ['tier', 'team', 'edition'] as const) {
        if (others[member]) Object.assign(parts, { [member]: others[member] });
      }
      for (const tell of [...subscribers]) tell(topics);
    },
  };
}

function changed(
  records: readonly Client[],
  { set = [], remove = [] }: NonNullable<MemoryChange['clients']>,
): Client[] {
  const fresh = new Map(set.map((client) => [client.id, client]));
  const gone = new Set(remove);
  const kept = records.map((client) => fresh.get(client.id) ?? client);
  for (const { id } of records) fresh.delete(id);
  return [...kept, ...fresh.values()].filter(({ id }) => !gone.has(id));
}
