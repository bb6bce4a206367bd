import { CsvError } from './errors.js';

/** A piece of a file's text. */
export interface Slice {
  text: string;
  /** Bytes read so far. */
  bytes: number;
  /** Whether this is the last piece. There always is one, though it may be empty. */
  last: boolean;
}

/** How much is read at a time: 256 KB. */
const sliceSize = 262_144;

/** The size of a source in bytes; for text handed in as text, in UTF-16 code units. */
export function sizeOf(source: Blob | string): number {
  return typeof source === 'string' ? source.length : source.size;
}

/**
 * Reads a source piece by piece, without its byte order mark.
 * @throws CsvError `not-text`; what the signal was aborted with.
 */
export async function* slicesOf(source: Blob | string, signal?: AbortSignal): AsyncGenerator<Slice, void, undefined> {
  const size = sizeOf(source);
  const decoder = typeof source === 'string' ? undefined : await decoderOf(source);
  let bytes = 0;
  do {
    signal?.throwIfAborted();
    const end = Math.min(bytes + sliceSize, size);
    const last = end === size;
    const text =
      typeof source === 'string'
        ? source.slice(bytes === 0 && source.startsWith('\uFEFF') ? 1 : bytes, end)
        : decode(decoder, await source.slice(bytes, end).arrayBuffer(), last);
    signal?.throwIfAborted();
    bytes = end;
    yield { text, bytes, last };
  } while (bytes < size);
}

async function decoderOf(blob: Blob): Promise<TextDecoder> {
  const [first, second] = new Uint8Array(await blob.slice(0, 2).arrayBuffer());
  const label =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(label, { fatal: true });
}

function decode(decoder: TextDecoder | undefined, bytes: ArrayBuffer, last: boolean): string {
  try {
    return decoder?.decode(bytes, { stream: !last }) ?? '';
  } catch (cause) {
    throw new CsvError('not-text', cause);
  }
}

/** Lets the page handle what waits: input, painting, timers. */
export async function nextTurn(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => setTimeout(resolve));
}
