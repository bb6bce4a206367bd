import type { Client, PartnerProvider } from '../../provider/index.js';

/** What can be done about a client. */
export type ClientAction = 'details' | 'crm' | 'account' | 'renewal-owner' | 'end-services';

/** Detail of `partner-client-action`: a person chose what to do about a client. */
export interface PartnerClientActionDetail {
  action: ClientAction;
  /** The client's id, as the provider gave it. */
  id: string;
}

/** Whether an action is there for every client of a provider. */
const offered: Readonly<Record<ClientAction, (provider: PartnerProvider) => boolean>> = {
  details: ({ clients }) => clients?.get !== undefined,
  crm: () => false,
  account: () => false,
  'renewal-owner': ({ clients }) => clients?.setRenewalOwner !== undefined,
  'end-services': ({ clients }) => clients?.endServices !== undefined,
};

/** What can be done about a client; without one, what can be done about every client. */
export function clientActions(provider: PartnerProvider | undefined, client?: Client): ClientAction[] {
  const isThere = (action: ClientAction): boolean =>
    provider !== undefined &&
    (offered[action](provider) || (action in (client?.links ?? {}) && client?.links?.[action as 'crm'] !== undefined));
  return (Object.keys(offered) as ClientAction[]).filter(isThere);
}
