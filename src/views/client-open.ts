/** Detail of `partner-client-open`: a person wishes to see a client. */
export interface PartnerClientOpenDetail {
  /** The client's id, as the provider gave it. */
  id: string;
}
