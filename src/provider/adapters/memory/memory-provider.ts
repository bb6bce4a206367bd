import type { Day, Edition } from '../../../program/index.js';
import type { CallOptions, PartnerProvider, Topic } from '../../contract.js';
import type {
  Client,
  ClientDetails,
  ClientEngagement,
  ClientPointsRow,
  ClientUsage,
  Contact,
  Instant,
  MonthRange,
  PartnerRecords,
  PointsProgress,
  Renewal,
  Team,
  TierStatus,
} from '../../model.js';
import { clientListOptions } from './client-fields.js';
import { engagementListOptions } from './engagement-fields.js';
import { MemoryList } from './memory-list.js';
import { memorySources } from './memory-sources.js';
import { changedRecords, type RecordChange } from './records.js';
import { pointsListOptions } from './points-fields.js';
import { renewalListOptions } from './renewal-fields.js';
import { Stage, type MemoryCall, type MemoryMember, type MemoryScript } from './script.js';

/** What a memory provider supplies. A part that is not given is off. */
export interface MemoryProviderOptions {
  /** One per signed-in partner, see {@link PartnerProvider.id}. */
  id: string;
  /** The clients. They are not copied: from now on they are changed by {@link MemoryProvider.update} alone. */
  clients?: readonly Client[] | undefined;
  /** What is known of a client beyond its row. */
  details?: ((id: string) => ClientDetails | undefined) | undefined;
  /** What a client does with HubSpot. */
  usage?: ((id: string) => ClientUsage | undefined) | undefined;
  /** The renewals of all clients; like the clients they are not copied. */
  renewals?: readonly Renewal[] | undefined;
  /** The partner's users who can be notified of renewals. */
  renewalUsers?: readonly Contact[] | undefined;
  /** Who tells clients about renewals where their owner is the default (KB-RENOWN). Default: `hubspot`. */
  renewalOwner?: 'hubspot' | 'partner' | undefined;
  /** The engagement of all clients; like the clients it is not copied. */
  engagement?: readonly ClientEngagement[] | undefined;
  /** The points per client; like the clients they are not copied. */
  points?: readonly ClientPointsRow[] | undefined;
  /** The records that points come from; those of one client are the ones of its `clientId`. */
  records?: PartnerRecords | undefined;
  /** What is reported month by month, from which the months asked for are taken. */
  progress?: PointsProgress | undefined;
  /** Whether a person can change things: in memory alone, so only where nothing else has to hear of it. Default: false. */
  writable?: boolean | undefined;
  tier?: TierStatus | undefined;
  team?: Team | undefined;
  /** The rules in force, on any day. */
  edition?: Edition | undefined;
  /** The partner's calendar day. Default: none, so that the element or the browser tells it. */
  today?: Day | undefined;
  /** When the records were read at their source. */
  asOf?: Instant | undefined;
  /** Whether a session that has ended can be renewed. Default: false. */
  renewable?: boolean | undefined;
  /** How it behaves, for stories and tests. Default: it answers at once. */
  script?: MemoryScript | undefined;
}

/** What changes. Records of lists are set or removed by id, the rest is replaced. */
export interface MemoryChange {
  clients?: RecordChange<Client> | undefined;
  renewals?: RecordChange<Renewal> | undefined;
  engagement?: RecordChange<ClientEngagement> | undefined;
  points?: RecordChange<ClientPointsRow> | undefined;
  records?: PartnerRecords | undefined;
  progress?: PointsProgress | undefined;
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
   * Changes the data and tells the subscribers which topics went stale. Cursors given out before expire when their list changes.
   * @throws TypeError when it names a part that the provider was made without.
   */
  update(change: MemoryChange): void;
}

/** What can be changed, with the topic that goes stale. */
const topicOf = {
  clients: 'clients',
  renewals: 'renewals',
  engagement: 'engagement',
  points: 'points',
  records: 'points',
  progress: 'points',
  tier: 'tier',
  team: 'team',
  edition: 'edition',
} as const satisfies Record<keyof MemoryChange, Topic>;

const partNames = Object.keys(topicOf) as (keyof MemoryChange)[];

/** Makes a provider over records in memory. All answers are copies. */
export function createMemoryProvider(options: MemoryProviderOptions): MemoryProvider {
  const { id, today } = options;
  const stage = new Stage();
  stage.script = options.script ?? {};
  const subscribers = new Set<(topics: readonly Topic[]) => void>();
  const clients = options.clients && new MemoryList(options.clients, clientListOptions);
  const renewals = options.renewals && new MemoryList(options.renewals, renewalListOptions);
  const engagement = options.engagement && new MemoryList(options.engagement, engagementListOptions);
  const points = options.points && new MemoryList(options.points, pointsListOptions);
  const { tier, team, edition, records, progress } = options;
  const parts = { tier, team, edition, records, progress };

  function update(change: MemoryChange, keepsCursors = false): void {
    const changed = partNames.filter((part) => change[part] !== undefined);
    for (const part of changed) if (!options[part]) throw new TypeError(`The provider has no ${part}`);
    if (change.clients) clients?.replace(changedRecords(clients.records, change.clients), keepsCursors);
    if (change.renewals) renewals?.replace(changedRecords(renewals.records, change.renewals), keepsCursors);
    if (change.engagement) engagement?.replace(changedRecords(engagement.records, change.engagement), keepsCursors);
    if (change.points) points?.replace(changedRecords(points.records, change.points));
    for (const member of ['tier', 'team', 'edition', 'records', 'progress'] as const) {
      if (change[member]) Object.assign(parts, { [member]: change[member] });
    }
    const topics = [...new Set(changed.map((part) => topicOf[part]))];
    for (const tell of [...subscribers]) tell(topics);
  }

  /** The answer of a part that is replaced as a whole. */
  const part =
    <P extends keyof typeof parts>(member: P) =>
    (call: CallOptions) =>
      stage.play(member, call, () => structuredClone(parts[member]) as NonNullable<(typeof parts)[P]>);
  const editionOf = part('edition');

  const progressIn = ({ from, to }: MonthRange, call: CallOptions) =>
    stage.play(
      'progress',
      call,
      () => {
        const { months = [], ...rest } = structuredClone(parts.progress) ?? {};
        return { ...rest, months: months.filter(({ month }) => month >= from && month <= to) };
      },
      { about: [{ from, to }] },
    );

  const sources = memorySources(
    options,
    { clients, renewals, engagement, points, recordsOf: () => parts.records },
    stage,
    update,
  );

  return {
    contract: 1,
    id,
    ...(today !== undefined && { today: () => today }),
    ...sources,
    ...(parts.records && { records: part('records') }),
    ...(parts.progress && { progress: progressIn }),
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
    update: (change) => update(change),
  };
}
