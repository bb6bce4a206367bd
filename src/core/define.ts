import { VERSION } from '../version.js';

/** A class that can be registered: it says from which version of the kit it is. */
export interface Definable extends CustomElementConstructor {
  readonly version?: string;
}

let clashes: string[] = [];

/**
 * Registers a tag. Never throws: a tag that is taken by the same version stays as it is, silently; one taken by another
 * version, or by something else, stays as it is too, and one warning names all such tags.
 * @param registry where to register; the page's own at first.
 */
export function define(tag: string, element: Definable, registry: CustomElementRegistry = customElements): void {
  const taken = registry.get(tag) as Definable | undefined;
  if (!taken) {
    try {
      registry.define(tag, element);
    } catch (cause) {
      console.warn(`partner-widgets: <${tag}> could not be registered.`, cause);
    }
    return;
  }
  if (taken === element || (taken.version !== undefined && taken.version === element.version)) return;
  if (clashes.length === 0) queueMicrotask(warn);
  clashes.push(`<${tag}> (${taken.version ?? 'not of this kit'})`);
}

function warn(): void {
  console.warn(
    `partner-widgets ${VERSION}: these tags were registered before and stay as they are: ${clashes.join(', ')}. ` +
      'Load one version of the kit per page.',
  );
  clashes = [];
}
