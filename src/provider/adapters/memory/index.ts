/**
 * A provider over records in memory: for hosts that hold all their records, and, with its script, for stories and tests.
 * @packageDocumentation
 */
export {
  createMemoryProvider,
  type MemoryChange,
  type MemoryProvider,
  type MemoryProviderOptions,
} from './memory-provider.js';
export type { MemoryBehaviour, MemoryCall, MemoryMember, MemoryScript } from './script.js';
export { maxLimit, MemoryList, type MemoryListOptions } from './memory-list.js';
export type { MemoryField } from './field.js';
