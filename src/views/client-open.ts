/** Detail of `partner-client-open`: a person pressed a client's name. */
export interface PartnerClientOpenDetail {
  /** The client's id, as the provider gave it. */
  id: string;
}
