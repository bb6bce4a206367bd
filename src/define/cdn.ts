/*
 * The one file for pages without a build: it has what most pages show, defines the other tags when they are seen, from files beside it,
 * and exports what such a page needs beside the tags.
 */
import './hubspot-team-card.js';
import './partner-client-table.js';
import './partner-provider.js';
import './points-calculator.js';
import './tier-progress.js';

// The files beside this one import it by its plain address: by another it would be a second copy, of which the first knows nothing.
if (new URL(import.meta.url).search !== '') {
  console.warn('partner-widgets: load partner-widgets.js without a query, and put its version into its path.');
}

export { defaultProvider, setDefaultProvider } from '../core/default-provider.js';
export { registerLocale } from '../locales/index.js';
export { errorCodes, ProviderError } from '../provider/errors.js';
export { VERSION } from '../version.js';
export { defineOnSight, defineTag } from './on-sight.js';
