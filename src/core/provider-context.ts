import { createContext } from '@lit/context';
import type { PartnerProvider } from '../provider/index.js';

/**
 * The context under which elements ask for their provider. Any ancestor that answers the context protocol's
 * `context-request` may hand one over; the key is a registered symbol, so that two copies of the kit agree.
 */
export const partnerProviderContext = createContext<PartnerProvider | undefined>(
  Symbol.for('partner-widgets.provider'),
);
