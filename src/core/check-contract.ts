import type { PartnerProvider } from '../provider/index.js';
import { VERSION } from '../version.js';

/** The contract that this version of the kit speaks. */
const spoken: PartnerProvider['contract'] = 1;
const said = new Set<string>();

/** Warns a developer, once, of a provider that may not be understood. It is used all the same, as far as that goes. */
export function checkContract(provider: PartnerProvider): void {
  const { contract, id }: { contract?: unknown; id?: unknown } = provider;
  if (contract !== spoken) {
    warn(
      `the provider "${String(id)}" speaks contract ${String(contract)}, this version ${spoken}. ` +
        'Take a kit and an adapter that speak the same.',
    );
  }
  if (typeof id !== 'string' || id === '') {
    warn('a provider has no id. Give it a text of its own for each signed-in partner.');
  }
}

function warn(message: string): void {
  if (said.has(message)) return;
  said.add(message);
  console.warn(`partner-widgets ${VERSION}: ${message}`);
}
