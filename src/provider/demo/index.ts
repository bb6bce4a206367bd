/**
 * A made-up partner with its clients, for stories, tests and a first look.
 * @packageDocumentation
 */
export { createDemoData, type DemoData, type DemoDataOptions } from './demo-data.js';
export { createDemoProvider, type DemoProviderOptions } from './demo-provider.js';
export type { DemoSoldRecord } from './deals.js';
