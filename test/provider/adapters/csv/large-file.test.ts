import { expect } from '@open-wc/testing';
import { importCsv, type CsvProgress } from '../../../../src/provider/adapters/csv/index.js';
import { sumAmounts } from '../../../../src/program/index.js';

const count = 100_000;
const header =
  'hs_object_id,hs_client_name,hs_client_domain_name,hs_country,hs_total_subscription_mrr,hs_next_renewal_date';

/** Every hundredth row is broken: in turn by a quote, and by missing fields. */
function largeFile(): { blob: Blob; cents: bigint; broken: number } {
  const lines = [header];
  let cents = 0n;
  let broken = 0;
  for (let index = 0; index < count; index++) {
    if (index % 100 === 99) {
      broken++;
      lines.push(index % 200 === 99 ? `${index},"Broken,b.example,IT,1.00,` : `${index},Broken`);
      continue;
    }
    const amount = BigInt(index) * 7919n + 10_000_000_000_000_000_000n;
    cents += amount;
    const digits = amount.toString();
    const name = index % 10 === 0 ? `"Client, ""${index}""\nof two lines"` : `Client ${index}`;
    lines.push(`${index},${name},c${index}.example,Italy,${digits.slice(0, -2)}.${digits.slice(-2)},1798675200000`);
  }
  return { blob: new Blob([lines.join('\n')]), cents, broken };
}

/** Counts the turns that the page's event loop gets. */
function countTurns() {
  const { port1, port2 } = new MessageChannel();
  let turns = 0;
  port1.onmessage = () => {
    turns++;
    port2.postMessage(undefined);
  };
  port2.postMessage(undefined);
  return () => {
    port1.close();
    return turns;
  };
}

describe('a client list of 100,000 rows', () => {
  it('loads whole and exact, with progress, and leaves the page its turns', async () => {
    const { blob, cents, broken } = largeFile();
    const progress: CsvProgress[] = [];
    const turnsAtProgress: number[] = [];
    let timers = 0;
    const timer = setInterval(() => timers++);
    const turns = countTurns();
    const { clients, report } = await importCsv(blob, {
      onProgress: (step) => {
        progress.push(step);
        turnsAtProgress.push(timers);
      },
    });
    clearInterval(timer);

    expect(report).to.include({ rows: count, problemCount: broken, cellProblemCount: 0 });
    expect(clients).to.have.length(count - broken);
    const [sum] = sumAmounts(clients.map(({ mrr }) => mrr)).sums;
    const [whole = '', decimals = ''] = sum!.amount.split('.');
    expect(BigInt(whole + decimals.padEnd(2, '0'))).to.equal(cents);
    expect(new Set(clients.map(({ id }) => id)).size).to.equal(clients.length);

    const slices = Math.ceil(blob.size / 262_144);
    expect(progress).to.have.length(slices);
    expect(progress.at(-1)).to.deep.equal({ rows: count, bytes: blob.size, totalBytes: blob.size });
    for (const [index, step] of progress.entries()) {
      expect(step.rows).to.be.greaterThan(progress[index - 1]?.rows ?? -1);
    }
    expect(turns()).to.be.at.least(slices - 1);
    expect(turnsAtProgress.at(-1)).to.be.greaterThan(0);
  });

  it('stops when it is told to', async () => {
    const { blob } = largeFile();
    const controller = new AbortController();
    const progress: CsvProgress[] = [];
    const outcome = await importCsv(blob, {
      signal: controller.signal,
      onProgress: (step) => {
        progress.push(step);
        if (progress.length === 3) controller.abort();
      },
    }).catch((thrown: unknown) => thrown);
    expect(outcome).to.equal(controller.signal.reason);
    expect(progress).to.have.length(3);
    expect(progress.at(-1)?.bytes).to.be.lessThan(blob.size);
  });

  it('does not begin when it was told to stop before', async () => {
    const reason = new Error('gone');
    const outcome = await importCsv('hs_object_id\n1', { signal: AbortSignal.abort(reason) }).catch(
      (thrown: unknown) => thrown,
    );
    expect(outcome).to.equal(reason);
  });
});
