import type {
  CallOptions,
  Client,
  ClientField,
  ErrorCode,
  ListQuery,
  ListScope,
  ListSource,
  Page,
  PartnerProvider,
  Summary,
} from '../../src/provider/index.js';

/** A call that waits for the test to answer it. */
export interface HeldCall<Q, A> extends CallOptions {
  query: Q;
  answer(value: A): void;
  fail(code: ErrorCode): void;
}

/** A provider of clients whose every answer is given by hand, to bring answers into any order. */
export interface HeldClients extends PartnerProvider {
  lists: HeldCall<ListQuery<ClientField>, Page<Client>>[];
  summaries: HeldCall<ListScope<ClientField>, Summary>[];
}

/** @param source what the list declares; by default it sorts by all and searches, and has no summary. */
export function heldClients(source: Partial<ListSource<Client, ClientField>> = {}, summary = false): HeldClients {
  const lists: HeldClients['lists'] = [];
  const summaries: HeldClients['summaries'] = [];
  const hold =
    <Q, A>(calls: HeldCall<Q, A>[]) =>
    (query: Q, call: CallOptions): Promise<A> =>
      new Promise((answer, reject) => {
        calls.push({ query, ...call, answer, fail: (code) => reject(Object.assign(new Error(code), { code })) });
      });
  return {
    contract: 1,
    id: 'partner',
    lists,
    summaries,
    clients: {
      sortable: ['name', 'products', 'relationship', 'usage', 'mrr'],
      searchable: true,
      filterable: [],
      list: hold(lists),
      ...(summary && { summary: hold(summaries) }),
      ...source,
    },
  };
}
