import { ProviderError } from '../../errors.js';

/** A place in the answer to one query over one state of the data, written as opaque text. */
export function writeCursor(position: number, query: string, version: number): string {
  return [version, position, fingerprint(query)].map((part) => part.toString(36)).join('.');
}

/**
 * Reads the position out of a cursor.
 * @throws ProviderError `invalid` when it was not written by {@link writeCursor}, `cursor-expired` when it belongs to
 * another query or to an earlier state of the data.
 */
export function readCursor(cursor: string, query: string, version: number): number {
  const match = /^([\da-z]+)\.([\da-z]{1,8})\.([\da-z]+)$/.exec(cursor);
  if (!match?.[2]) throw new ProviderError('invalid', { message: 'Not a cursor' });
  const position = parseInt(match[2], 36);
  if (cursor !== writeCursor(position, query, version)) throw new ProviderError('cursor-expired');
  return position;
}

/** FNV-1a over the code units: two queries that differ share it once in four thousand million. */
function fingerprint(text: string): number {
  let hash = 0x811c9dc5;
  for (let place = 0; place < text.length; place++) hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193);
  return hash >>> 0;
}
