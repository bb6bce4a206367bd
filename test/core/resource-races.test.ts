import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { Resource } from '../../src/core/index.js';
import { write } from '../../src/core/write.js';
import type { PartnerProvider, ProviderFailure, ReadReason, Topic } from '../../src/provider/index.js';
import { shown } from './desk.js';
import { FakeClock, settled } from './fake-clock.js';

/** An answer: whose it is, to which question, and how much the source had changed by then. */
interface Answer {
  partner: string;
  query: string;
  version: number;
  /** Which read it answers. */
  read: number;
}

interface OpenRead {
  id: number;
  topic: Topic;
  owner: PartnerProvider;
  query: string;
  signal: AbortSignal;
  settle: (how: 'answer' | ProviderFailure['code']) => void;
}

type Step =
  | { do: 'ask'; who: number; query: string }
  | { do: 'answer'; which: number }
  | { do: 'fail'; which: number; code: ProviderFailure['code'] }
  | { do: 'turn'; who: number; to: number }
  | { do: 'change'; of: number; topic: Topic }
  | { do: 'write'; who: number; ok: boolean }
  | { do: 'endWrite'; which: number }
  | { do: 'disconnect' | 'connect' | 'refresh' | 'stop' | 'hurry'; who: number }
  | { do: 'wait'; ms: number };

const who = fc.nat({ max: 2 });
const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({ do: fc.constant('ask' as const), who, query: fc.constantFrom('a', 'b', 'c') }),
    },
    { weight: 8, arbitrary: fc.record({ do: fc.constant('answer' as const), which: fc.nat({ max: 20 }) }) },
    {
      weight: 3,
      arbitrary: fc.record({
        do: fc.constant('fail' as const),
        which: fc.nat({ max: 20 }),
        code: fc.constantFrom<ProviderFailure['code']>(
          'invalid',
          'unavailable',
          'rate-limited',
          'forbidden',
          'unauthenticated',
        ),
      }),
    },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('turn' as const), who, to: fc.nat({ max: 1 }) }) },
    {
      weight: 3,
      arbitrary: fc.record({
        do: fc.constant('change' as const),
        of: fc.nat({ max: 1 }),
        topic: fc.constantFrom<Topic>('tier', 'team'),
      }),
    },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('write' as const), who, ok: fc.boolean() }) },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('endWrite' as const), which: fc.nat({ max: 5 }) }) },
    {
      weight: 6,
      arbitrary: fc.record({
        do: fc.constantFrom(
          'disconnect' as const,
          'connect' as const,
          'refresh' as const,
          'stop' as const,
          'hurry' as const,
        ),
        who,
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({ do: fc.constant('wait' as const), ms: fc.constantFrom(400, 1500, 6000, 31_000) }),
    },
  ),
  { minLength: 5, maxLength: 60, size: 'max' },
);

/** A few elements on two partners' data, which change under them. */
class World {
  readonly clock = new FakeClock();
  readonly versions = [0, 0];
  readonly reads: OpenRead[] = [];
  readonly writes: (() => void)[] = [];
  /** Reads that a write or a change has made worthless. */
  readonly discarded = new Set<number>();
  /** Reasons that reads were failed for. */
  readonly reasons = new Set<string>(['timeout']);
  #lastRead = 0;
  #moved = new Map<string, number>();
  readonly #subscribers: Set<(topics: readonly Topic[]) => void>[] = [new Set(), new Set()];
  readonly providers = [0, 1].map((index): PartnerProvider => ({
    contract: 1,
    id: `partner ${String(index)}`,
    subscribe: (changed) => {
      this.#subscribers[index]!.add(changed);
      return () => this.#subscribers[index]!.delete(changed);
    },
    renewSession: () => Promise.resolve(),
  }));
  readonly elements: Shown[];

  constructor() {
    const topics: Topic[] = ['tier', 'tier', 'team'];
    this.elements = topics.map((topic) => new Shown(this, topic));
    for (const element of this.elements) {
      element.turn(this.providers[0]!);
      element.resource.setQuery((element.query = 'a'));
      element.connected = true;
      element.resource.connect();
    }
  }

  /** What the source says at the moment of asking; the answer may travel for long. */
  read(
    topic: Topic,
    owner: PartnerProvider,
    query: string,
    call: { signal: AbortSignal; reason: ReadReason },
  ): Promise<Answer> {
    const version = this.versions[this.providers.indexOf(owner)]!;
    this.#lastRead += 1;
    const id = this.#lastRead;
    return new Promise((resolve, reject) => {
      const read: OpenRead = {
        id,
        topic,
        owner,
        query,
        signal: call.signal,
        settle: (how) => {
          this.reads.splice(this.reads.indexOf(read), 1);
          if (how === 'answer') return resolve({ partner: owner.id, query, version, read: id });
          this.reasons.add(how);
          reject({ code: how, retryAfterMs: how === 'rate-limited' ? 2000 : undefined });
        },
      };
      this.reads.push(read);
    });
  }

  change(index: number, topic: Topic): void {
    this.#move(index, topic);
    this.#discard(this.providers[index]!, topic);
    for (const changed of [...this.#subscribers[index]!]) changed([topic]);
  }

  #move(index: number, topic: Topic): void {
    this.versions[index]! += 1;
    this.#moved.set(`${String(index)} ${topic}`, this.versions[index]!);
  }

  /** From which version on an answer tells the present. */
  present(owner: PartnerProvider, topic: Topic): number {
    return this.#moved.get(`${String(this.providers.indexOf(owner))} ${topic}`) ?? 0;
  }

  get subscriptions(): number {
    return this.#subscribers.reduce((sum, open) => sum + open.size, 0);
  }

  async take(step: Step): Promise<void> {
    const element = 'who' in step ? this.elements[step.who]! : undefined;
    switch (step.do) {
      case 'ask':
        element!.resource.setQuery((element!.query = step.query));
        break;
      case 'answer':
      case 'fail':
        this.reads.at(step.which % this.reads.length)?.settle(step.do === 'answer' ? 'answer' : step.code);
        break;
      case 'turn':
        element!.turn(this.providers[step.to]!);
        break;
      case 'change':
        this.change(step.of, step.topic);
        break;
      case 'write':
        {
          const owner = element!.owner!;
          const run = (): Promise<void> =>
            new Promise((resolve, reject) => {
              const index = this.providers.indexOf(owner);
              this.#discard(owner);
              this.writes.push(() => {
                this.#move(index, element!.topic);
                this.#discard(owner);
                if (step.ok) resolve();
                else reject({ code: 'conflict' });
              });
            });
          const request = {
            topics: [element!.topic],
            run,
            idempotencyKey: 'a',
            timeoutMs: Infinity,
            clock: this.clock,
          };
          write(owner, request).catch(() => undefined);
        }
        break;
      case 'endWrite':
        this.writes.splice(step.which % Math.max(1, this.writes.length), 1)[0]?.();
        break;
      case 'connect':
        element!.connected = true;
        element!.resource.connect();
        break;
      case 'disconnect':
        element!.connected = false;
        element!.resource.disconnect();
        break;
      case 'wait':
        await this.clock.advance(step.ms);
        break;
      default:
        element!.resource[step.do]();
    }
  }

  #discard(owner: PartnerProvider, topic?: Topic): void {
    for (const read of this.reads) {
      if (read.owner === owner && (topic ?? read.topic) === read.topic) this.discarded.add(read.id);
    }
  }

  /** Ends all writes and answers everything, in the order that the list gives. */
  async quiet(order: fc.Scheduler): Promise<void> {
    while (this.writes.length > 0) this.writes.pop()?.();
    await settled();
    for (let round = 0; round < 100; round++) {
      if (this.reads.length > 0) {
        for (const read of [...this.reads]) void order.schedule(Promise.resolve()).then(() => read.settle('answer'));
        await order.waitIdle();
        await settled();
      } else if (this.elements.some(({ resource }) => underWay.includes(resource.state))) {
        await this.clock.advance(2000);
      } else return;
    }
    throw new Error('It never came to rest.');
  }
}

const underWay: readonly string[] = ['loading', 'refreshing'];

/** What came up in any of the runs. */
const situations = new Set<string>();

/** A resource, and what a person saw of it. */
class Shown {
  readonly resource: Resource<string, Answer>;
  query: string | undefined;
  owner: PartnerProvider | undefined;
  connected = false;
  #newest = new Map<string, number>();

  constructor(
    private readonly world: World,
    readonly topic: Topic,
  ) {
    this.resource = new Resource<string, Answer>({
      name: topic,
      topic,
      read: (owner, query, call) => world.read(topic, owner, query, call),
      changed: () => this.check(),
      clock: world.clock,
    });
  }

  turn(to: PartnerProvider): void {
    if (to !== this.owner) this.#newest.clear();
    this.owner = to;
    this.resource.setProvider(to);
  }

  check(): void {
    const { state, value, failure, stale, stopped, current, slow } = this.resource;
    for (const [name, isSo] of Object.entries({ [state]: true, stale, stopped, slow })) if (isSo) situations.add(name);
    const told = JSON.stringify({ state, value, failure, stale, stopped, current, slow });
    if (state === 'loading' || state === 'denied') expect(value, told).to.equal(undefined);
    if (state === 'ready' || state === 'refreshing') expect(value, told).not.to.equal(undefined);
    expect(failure !== undefined, told).to.equal(state === 'failed' || state === 'denied');
    if (state === 'denied') expect(failure?.code, told).to.equal('forbidden');
    if (failure) expect([...this.world.reasons], told).to.include(failure.code);
    if (stale) expect(value, told).not.to.equal(undefined);
    if (slow) expect(state, told).to.be.oneOf(['loading', 'refreshing']);
    if (!value) return;
    expect(this.world.discarded.has(value.read), told).to.equal(false);
    expect(value.partner, told).to.equal(this.owner?.id);
    expect(current, told).to.equal(value.query === this.query);
    expect(value.version, told).to.be.at.least(this.#newest.get(value.query) ?? 0);
    this.#newest.set(value.query, value.version);
  }
}

describe('resources in any order of events', () => {
  const unhandled: unknown[] = [];
  const note = (event: PromiseRejectionEvent): void => void unhandled.push(event.reason);
  before(() => window.addEventListener('unhandledrejection', note));
  after(() => window.removeEventListener('unhandledrejection', note));

  it('never show what is wrong, and in the end show what is right', async () => {
    await fc.assert(
      fc.asyncProperty(steps, fc.scheduler(), async (script, order) => {
        const world = new World();
        for (const step of script) {
          await world.take(step);
          for (const element of world.elements) element.check();
          await settled();
          for (const element of world.elements) element.check();
          checkReads(world);
        }

        await world.quiet(order);
        for (const element of world.elements) {
          element.connected = true;
          element.resource.connect();
          if (['failed', 'denied'].includes(element.resource.state) || element.resource.stopped)
            element.resource.refresh();
        }
        await world.quiet(order);
        for (const { resource, owner, query, topic } of world.elements) {
          expect(shown(resource)).to.include({ state: 'ready', current: true, stale: false, failure: undefined });
          expect(resource.value).to.include({ partner: owner!.id, query });
          expect(resource.value?.version).to.be.at.least(world.present(owner!, topic));
        }
        expect(world.clock.waiting).to.equal(0);

        for (const { resource } of world.elements) resource.disconnect();
        await settled();
        expect(world.subscriptions).to.equal(0);
        expect(world.clock.waiting).to.equal(0);
      }),
      { numRuns: 400 },
    );
    expect(unhandled).to.deep.equal([]);
    expect([...situations].sort()).to.deep.equal(
      ['denied', 'failed', 'idle', 'loading', 'ready', 'refreshing', 'slow', 'stale', 'stopped'].sort(),
    );
  });
});

/** A read that nobody waits for is aborted; one that somebody waits for is not. */
function checkReads({ reads, elements }: World): void {
  const wanted = elements.filter(({ resource, connected }) => connected && underWay.includes(resource.state));
  for (const { owner, query, signal } of reads) {
    if (signal.aborted) continue;
    const waits = wanted.some((element) => element.owner === owner && element.query === query);
    expect(waits, `a read of ${query} goes on for nobody`).to.equal(true);
  }
}
