/*
 * Providers for pages without a build, in a file of its own: pages with a provider of theirs do not load it.
 */
export { createMemoryProvider } from '../provider/adapters/memory/index.js';
export { createDemoProvider } from '../provider/demo/index.js';
