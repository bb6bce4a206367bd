/*
 * The one file for pages without a build: defines every tag, and exports what such a page needs beside them.
 */
import './all.js';

export * from '../index.js';
export { createMemoryProvider } from '../provider/adapters/memory/index.js';
export { createDemoProvider } from '../provider/demo/index.js';
