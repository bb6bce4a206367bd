/** The closed list of reasons for which a provider's call can fail. */
export const errorCodes = [
  'unauthenticated',
  'forbidden',
  'not-found',
  'conflict',
  'rate-limited',
  'invalid',
  'cursor-expired',
  'too-many',
  'timeout',
  'unavailable',
] as const;

/**
 * Why a call failed.
 *
 * - `unauthenticated`: the session has ended. The kit calls `renewSession()` once for all elements and tries again.
 * - `forbidden`: this person lacks a right. Never retried.
 * - `not-found`, `conflict`, `invalid`, `too-many`: the call itself is at fault. Never retried.
 * - `cursor-expired`: the cursor of a page is no longer good; the list starts again from its first page.
 * - `rate-limited`: too many calls; tried again after `retryAfterMs`.
 * - `timeout`, `unavailable`: no answer; tried again up to three times with growing pauses.
 */
export type ErrorCode = (typeof errorCodes)[number];

/** What the kit knows of a failed call. A cause or message is never shown to a person. */
export interface ProviderFailure {
  code: ErrorCode;
  /** With `rate-limited`: how long to wait, in milliseconds. */
  retryAfterMs?: number | undefined;
  /** What was thrown where it had no known code, often a fault of the provider's own; else the cause that was thrown along. */
  cause?: unknown;
}

/**
 * An error that a provider may throw. Any object with a `code` of {@link errorCodes} does as well: errors are recognised
 * by their code and never by their class, so that they survive workers, frames and second copies of the kit.
 */
export class ProviderError extends Error implements ProviderFailure {
  override readonly name = 'ProviderError';
  readonly code: ErrorCode;
  readonly retryAfterMs: number | undefined;

  constructor(code: ErrorCode, options: { message?: string; retryAfterMs?: number; cause?: unknown } = {}) {
    super(options.message ?? code, { cause: options.cause });
    this.code = code;
    this.retryAfterMs = options.retryAfterMs;
  }
}

/** Reads the failure out of anything that was thrown. What has no known code counts as `unavailable`, and is its cause. */
export function toFailure(thrown: unknown): ProviderFailure {
  const { code, retryAfterMs, cause } = isObject(thrown) ? thrown : {};
  if (!errorCodes.includes(code as ErrorCode)) return { code: 'unavailable', cause: thrown };
  const wait = typeof retryAfterMs === 'number' && retryAfterMs >= 0 ? retryAfterMs : undefined;
  return { code: code as ErrorCode, retryAfterMs: wait, ...(cause !== undefined && { cause }) };
}

function isObject(value: unknown): value is { code?: unknown; retryAfterMs?: unknown; cause?: unknown } {
  return typeof value === 'object' && value !== null;
}
