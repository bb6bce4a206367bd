import type {
  CallOptions,
  ClientSource,
  EngagementSource,
  ListSource,
  PartnerProvider,
  PointsSource,
  RenewalSource,
  WriteOptions,
} from '../../contract.js';
import { ProviderError } from '../../errors.js';
import type {
  Client,
  ClientEngagement,
  ClientField,
  ClientPointRecords,
  ClientPointsRow,
  EngagementField,
  PartnerRecords,
  PointsField,
  Renewal,
  RenewalField,
  RenewalOwnerChoice,
} from '../../model.js';
import type { MemoryList } from './memory-list.js';
import type { MemoryChange, MemoryProviderOptions } from './memory-provider.js';
import type { MemoryMember, Stage } from './script.js';
import { inSlices } from './steps.js';
import { chosenOwner, found, Intents, rewritten } from './writes.js';

/** The lists that a provider was made with. */
interface Lists {
  clients: MemoryList<Client, ClientField> | undefined;
  renewals: MemoryList<Renewal, RenewalField> | undefined;
  engagement: MemoryList<ClientEngagement, EngagementField> | undefined;
  points: MemoryList<ClientPointsRow, PointsField> | undefined;
  /** The records that points come from, as they stand. */
  recordsOf: () => PartnerRecords | undefined;
}

/** The members of a provider that are lists, with what can be asked and done about one of their records. */
export function memorySources(
  { asOf, details, usage, renewalUsers, renewalOwner = 'hubspot', writable }: MemoryProviderOptions,
  { clients, renewals, engagement, points, recordsOf }: Lists,
  stage: Stage,
  update: (change: MemoryChange, keepsCursors?: boolean) => void,
): Pick<PartnerProvider, 'clients' | 'renewals' | 'engagement' | 'points'> {
  const intents = new Intents();

  /** Pages and sums. */
  const source = <T, F extends string>(
    list: MemoryList<T, F>,
    member: MemoryMember,
    summary: MemoryMember,
  ): ListSource<T, F> => ({
    sortable: list.sortable,
    searchable: true,
    filterable: list.filterable,
    list: (query, call) =>
      stage.play(member, call, (signal) => inSlices(list.listing(query, asOf), { signal }), { query }),
    // Totals never stand before rows that a person waits for.
    summary: (scope, call) =>
      stage.play(summary, call, (signal) => inSlices(list.summing(scope), { signal, behind: true }), { query: scope }),
  });

  /** A read of what belongs to one client. */
  const read =
    <T>(member: MemoryMember, of: (client: string) => T | undefined) =>
    (client: string, call: CallOptions): Promise<T> => {
      const answer = (): T => {
        const found = of(client);
        if (found === undefined) throw new ProviderError('not-found');
        return structuredClone(found);
      };
      return stage.play(member, call, answer, { about: [client] });
    };

  /** A write about one record, which counts once. */
  const write =
    <A>(member: MemoryMember, run: (id: string, value: A, options: WriteOptions) => void) =>
    (id: string, value: A, call: WriteOptions): Promise<void> =>
      stage.play(member, call, () => intents.once(call, () => run(id, value, call)), { about: [id, value] });

  const renewalsOf = (client: string): Renewal[] =>
    renewals?.records.filter(({ clientId }) => clientId === client) ?? [];

  function clientSource(list: NonNullable<typeof clients>): ClientSource {
    const end = write('endServices', (id, _value: undefined, { version }) => {
      found(list.records, id, version);
      const change = {
        clients: { remove: [id] },
        ...(renewals && { renewals: { remove: renewalsOf(id).map((one) => one.id) } }),
        ...(engagement && { engagement: { remove: [id] } }),
      };
      // A person who changes something on a further page goes on there.
      update(change, true);
    });
    const setOwner = write('setRenewalOwner', (id, choice: RenewalOwnerChoice) => {
      found(list.records, id);
      const owner = chosenOwner(choice, renewalOwner, renewalUsers ?? []);
      update({ renewals: { set: renewalsOf(id).map((one) => rewritten(one, { owner })) } }, true);
    });
    return {
      ...source(list, 'clients', 'summary'),
      ...(details && { get: read('details', details) }),
      ...(usage && { usage: read('usage', usage) }),
      ...(renewalUsers && {
        renewalUsers: (call) => stage.play('renewalUsers', call, () => structuredClone(renewalUsers)),
      }),
      ...(writable && { endServices: (id, call) => end(id, undefined, call) }),
      ...(writable && renewals && { setRenewalOwner: setOwner }),
    };
  }

  function renewalSource(list: NonNullable<typeof renewals>): RenewalSource {
    const setContact = write('setPrimaryContact', (id, contact: string, { version }) => {
      const record = found(list.records, id, version);
      const primaryContact = record.contacts?.find((one) => one.id === contact);
      if (!primaryContact) throw new ProviderError('not-found');
      update({ renewals: { set: [rewritten(record, { primaryContact })] } }, true);
    });
    return {
      ...source(list, 'renewals', 'renewalSummary'),
      of: read('renewalsOf', renewalsOf),
      ...(writable && { setPrimaryContact: setContact }),
    };
  }

  function engagementSource(list: NonNullable<typeof engagement>): EngagementSource {
    const known = (id: string): void => void found(list.records, id);
    return {
      ...source(list, 'engagement', 'engagementSummary'),
      get: read('engagementOf', (client) => list.records.find(({ id }) => id === client)),
      ...(writable && { createTask: write('createTask', known), addNote: write('addNote', known) }),
    };
  }

  function pointsSource(list: NonNullable<typeof points>): PointsSource {
    const recordsOfClient = (id: string): ClientPointRecords | undefined => {
      const all = recordsOf();
      if (!all || !list.records.some((row) => row.id === id)) return undefined;
      const isOwn = ({ clientId }: { clientId?: string | undefined }): boolean => clientId === id;
      return { ...all, id, sold: all.sold?.filter(isOwn), managed: all.managed?.filter(isOwn) };
    };
    return {
      ...source(list, 'points', 'pointsSummary'),
      ...(recordsOf() && { get: read('pointsOf', recordsOfClient) }),
    };
  }

  return {
    ...(clients && { clients: clientSource(clients) }),
    ...(renewals && { renewals: renewalSource(renewals) }),
    ...(engagement && { engagement: engagementSource(engagement) }),
    ...(points && { points: pointsSource(points) }),
  };
}
