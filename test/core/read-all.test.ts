import { expect } from '@open-wc/testing';
import { readAll, type ReadAll } from '../../src/core/read-all.js';
import type { Page, PartnerProvider } from '../../src/provider/index.js';
import { FakeClock, settled } from './fake-clock.js';

interface Asked {
  cursor: string | undefined;
  aborted: () => boolean;
  answer(page: Page<string>): void;
  fail(code: string): void;
}

/** A reading under way, whose pages are answered by hand. */
function reading(most = 100, provider: PartnerProvider = { contract: 1, id: 'test' }) {
  const asked: Asked[] = [];
  const told: string[] = [];
  const clock = new FakeClock();
  const stop = new AbortController();
  const promise = readAll<string>({
    provider,
    page: (cursor, { signal }) =>
      new Promise((resolve, reject) => {
        asked.push({ cursor, aborted: () => signal.aborted, answer: resolve, fail: (code) => reject({ code }) });
      }),
    signal: stop.signal,
    progress: (read, total) => told.push(`${String(read)} of ${String(total)}`),
    most,
    timeoutMs: 30_000,
    clock,
  });
  const end: { value?: ReadAll<string>; error?: unknown } = {};
  void promise.then(
    (value) => (end.value = value),
    (error: unknown) => (end.error = error),
  );
  return { asked, told, clock, stop, end };
}

describe('reading a list to its end', () => {
  it('follows the cursors, and tells how far it is', async () => {
    const { asked, told, end } = reading();
    asked[0]!.answer({ items: ['a', 'b'], next: 'x', total: 3 });
    await settled();
    expect(asked.map(({ cursor }) => cursor)).to.deep.equal([undefined, 'x']);
    asked[1]!.answer({ items: ['c'] });
    await settled();
    expect(told).to.deep.equal(['2 of 3', '3 of undefined']);
    expect(end.value).to.deep.equal({ records: ['a', 'b', 'c'], whole: true });
  });

  it('goes on past empty pages, and stops at the most, saying that there is more', async () => {
    const { asked, end } = reading(3);
    asked[0]!.answer({ items: [], next: '1' });
    await settled();
    asked[1]!.answer({ items: ['a', 'b'], next: '2' });
    await settled();
    asked[2]!.answer({ items: ['c', 'd'] });
    await settled();
    expect(end.value).to.deep.equal({ records: ['a', 'b', 'c'], whole: false });
  });

  it('aborts the page under way when it is cancelled, and asks for no further one', async () => {
    const { asked, stop, end } = reading();
    asked[0]!.answer({ items: ['a'], next: '1' });
    await settled();
    stop.abort('cancelled');
    await settled();
    expect(asked[1]!.aborted()).to.equal(true);
    expect(end.error).to.equal('cancelled');
    asked[1]!.answer({ items: ['b'], next: '2' });
    await settled();
    expect(asked).to.have.lengthOf(2);
  });

  it('is not shared with another reading of the same list', async () => {
    const provider: PartnerProvider = { contract: 1, id: 'test' };
    const [first, second] = [reading(100, provider), reading(100, provider)];
    first.stop.abort('cancelled');
    second.asked[0]!.answer({ items: ['a'] });
    await settled();
    expect(second.end.value?.records).to.deep.equal(['a']);
  });

  it('tries a failed page again, and fails with its reason when that is of no use', async () => {
    const { asked, clock, end } = reading();
    asked[0]!.fail('unavailable');
    await clock.advance(500);
    asked[1]!.answer({ items: ['a'], next: '1' });
    await settled();
    asked[2]!.fail('forbidden');
    await settled();
    expect((end.error as { code: string }).code).to.equal('forbidden');
  });

  it('does not go round in circles', async () => {
    const { asked, end } = reading();
    for (let page = 0; page < 2; page++) {
      asked[page]!.answer({ items: ['a'], next: 'same' });
      await settled();
    }
    expect(end.error).to.deep.equal({ code: 'invalid' });
  });
});
