import type { Amount, Day, RenewalStatus } from '../program/index.js';
import type { Product } from './model.js';

export type { RenewalStatus };

/** What is renewed: the subscription, more contacts (CTU), or more email sends (EO) (KB-REN-2018). */
export type ContractType = 'renewal' | 'contact-upgrade' | 'email-overage';

/** A person with a way to reach them. */
export interface Contact {
  /** What a choice among several is told by. */
  id?: string | undefined;
  name?: string | undefined;
  email?: string | undefined;
}

/** Who tells the client about renewals (KB-RENOWN). */
export interface RenewalOwner {
  /** As chosen for this client; `default` follows the setting of the partner's account. */
  choice: 'default' | 'hubspot' | 'partner';
  /** Who it is in effect, where the choice is `default`. */
  effective?: 'hubspot' | 'partner' | undefined;
  /** The partner's user who is notified, by the id of {@link Contact}. */
  notify?: Contact | undefined;
}

/** One subscription of a renewal, now and in the renewed term. */
export interface RenewalLine {
  product?: Product | undefined;
  /** Absent: not known. */
  currentMrr?: Amount | undefined;
  /** Absent: not known. An amount of zero: it ends. */
  renewalMrr?: Amount | undefined;
  termMonths?: number | undefined;
}

/** A renewal of a client's subscription. A field that is absent is unknown. */
export interface Renewal {
  /** Stable and unique within the provider. */
  id: string;
  clientId: string;
  clientName?: string | undefined;
  clientDomain?: string | undefined;
  /** What is renewed. */
  products?: readonly Product[] | undefined;
  /** The first day of the renewed term; deadline and listing follow from it by the edition's windows. */
  startsOn?: Day | undefined;
  status?: RenewalStatus | undefined;
  contractType?: ContractType | undefined;
  owner?: RenewalOwner | undefined;
  currentMrr?: Amount | undefined;
  renewalMrr?: Amount | undefined;
  /** The same subscription by subscription, where the source tells them apart. */
  lines?: readonly RenewalLine[] | undefined;
  /** The client's contact for renewals, and whom it can be changed to. */
  primaryContact?: Contact | undefined;
  contacts?: readonly Contact[] | undefined;
  /** HubSpot's own renewal manager. */
  manager?: Contact | undefined;
  /** The partner's employee who was last active in the client's account, and when. */
  lastActive?: { name?: string | undefined; on?: Day | undefined } | undefined;
  /** Names this state of the record; a write against another is a `conflict`. */
  version?: string | undefined;
}

/**
 * What renewals can be sorted and filtered by. `startsOn` orders by time to renewal and by deadline too; `change` is renewal MRR
 * less current MRR.
 */
export type RenewalField =
  | 'client'
  | 'owner'
  | 'products'
  | 'startsOn'
  | 'currentMrr'
  | 'renewalMrr'
  | 'change'
  | 'contractType'
  | 'status'
  | 'primaryContact'
  | 'manager'
  | 'lastActive';

/** What a person chooses as renewal owner of a client. */
export interface RenewalOwnerChoice {
  choice: RenewalOwner['choice'];
  /** Id of the partner's user to notify, where the partner is the owner. */
  notify?: string | undefined;
}
