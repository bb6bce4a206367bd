import { DesignSpecimens } from './specimens.js';
import { defineStage } from './stage.js';
import { TokenExplorer } from './token-explorer.js';
import { TokensProbe } from './tokens-probe.js';

/** Registers what the page on the design language is made of. */
export function defineDesignLanguage(): void {
  if (customElements.get('tokens-probe') === undefined) customElements.define('tokens-probe', TokensProbe);
  defineStage('token-explorer', TokenExplorer);
  defineStage('design-specimens', DesignSpecimens);
}
