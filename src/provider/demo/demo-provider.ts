import { dayOfEpochMs, newestEdition, type Day } from '../../program/index.js';
import { createMemoryProvider, type MemoryProvider, type MemoryScript } from '../adapters/memory/index.js';
import { createDemoData } from './demo-data.js';

/** How the demo provider is set up. */
export interface DemoProviderOptions {
  /** The day around which the story is told. Default: the browser's own. */
  today?: Day | undefined;
  /** See {@link DemoDataOptions}. Default: 1. */
  seed?: number | undefined;
  /** How it behaves. Default: it answers at once. */
  script?: MemoryScript | undefined;
}

/** A provider with the data of {@link createDemoData}: everything that the kit can show is on. */
export function createDemoProvider({ today, seed = 1, script }: DemoProviderOptions = {}): MemoryProvider {
  const now = new Date();
  const {
    partner: _partner,
    soldRecords: _sold,
    ...data
  } = today ? createDemoData({ today, seed }) : createDemoData({ today: localDay(now), seed, asOf: now.toISOString() });
  return createMemoryProvider({
    id: `demo-${seed}`,
    ...data,
    edition: newestEdition,
    writable: true,
    renewable: true,
    script,
  });
}

const localDay = (now: Date): Day => dayOfEpochMs(now.getTime() - now.getTimezoneOffset() * 60_000);
