/**
 * How an element lives: finding its provider, loading, language, and safe registration.
 * @packageDocumentation
 */
export { define, type Definable } from './define.js';
export { defaultProvider, setDefaultProvider } from './default-provider.js';
export { partnerProviderContext } from './provider-context.js';
export { PartnerElement } from './partner-element.js';
export {
  Loader,
  type LoaderOptions,
  type LoadStatus,
  type PartnerDataFailDetail,
  type PartnerDataLoadDetail,
  type PartnerDataProblemDetail,
} from './loader.js';
export { Resource, slowAfterMs, type ResourceOptions, type ResourceState } from './resource.js';
export { systemClock, type Clock } from './clock.js';
export { Words } from './words-controller.js';
