/*
 * The one file for pages without a build: defines every tag, and exports what such a page needs beside them.
 */
import './all.js';

export * from '../index.js';
