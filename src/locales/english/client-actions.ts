/*
 * English of what can be done about a client in `<partner-client-table>`: all but the button's words comes on demand. The names of
 * the actions are HubSpot's own.
 */

/** The button of a client's actions. */
export const actionsTerms = {
  actions: 'Actions',
  actionsFor: 'Actions: {client}',
  actionsFailed: 'The actions could not be loaded.',
} as const;

/** The actions themselves. */
export const clientActionTerms = {
  actionDetails: 'Client details',
  actionCrm: 'Company in CRM',
  actionAccount: 'Go to client’s account',
  actionOwner: 'Edit renewal owner…',
  actionEnd: 'End services…',
  opensNewTab: 'opens a new tab',
  endServices: 'End services',
  endHeading: 'End services for {client}?',
  endText: 'The client and its renewals leave your lists, and HubSpot is informed.',
  endMrr: '{mrr} of MRR leaves your totals.',
  endForGood: 'This cannot be undone from here.',
  keepClient: 'Keep client',
  endDone: 'Services for {client} have ended.',
  endFailed: '{client} is back in your list. Its services have not ended.',
} as const;
