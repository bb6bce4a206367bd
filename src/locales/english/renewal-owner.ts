/*
 * English of the question who tells a client about its renewals, which several elements load on demand.
 */

/** Choosing the renewal owner of one client (KB-RENOWN). */
export const setOwnerTerms = {
  setOwnerOf: 'Renewal owner of {client}',
  setOwnerDefault: 'Account default',
  setOwnerDefaultText: 'As it is set for all clients of your account.',
  setOwnerHubSpot: 'HubSpot',
  setOwnerHubSpotText: 'HubSpot writes to the client, with your point of contact in copy.',
  setOwnerPartner: 'Partner (your company)',
  setOwnerPartnerText: 'HubSpot writes to you alone, and you tell the client.',
  setOwnerChoose: 'Choose who tells the client about renewals.',
  setOwnerNotify: 'Who is notified',
  setOwnerContact: 'Your point of contact',
  setOwnerUsersFailed: 'The users to choose from could not be loaded.',
  setOwnerSave: 'Save owner',
  setOwnerDone: 'Renewal owner of {client}: {owner}.',
  setOwnerFailed: 'The renewal owner of {client} was not changed.',
  dismissNotice: 'Dismiss',
} as const;
