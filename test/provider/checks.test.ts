import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  checkContacts,
  checkDetails,
  checkEngagement,
  checkEngagements,
  checkPage,
  checkRenewals,
  checkSummary,
  checkUsage,
  type DataProblem,
} from '../../src/provider/index.js';

/** What reading a list came to: the records, and where which problems were. */
function read<T>(
  check: (items: unknown, problems: DataProblem[]) => T[],
  items: unknown,
): { records: T[]; at: string[] } {
  const problems: DataProblem[] = [];
  const records = check(items, problems);
  return { records, at: problems.map(({ record, field, expected }) => `${record}: ${field} ${expected}`) };
}

const codeOf = (run: () => unknown): unknown => {
  try {
    run();
  } catch (error) {
    return (error as { code?: unknown }).code;
  }
  return undefined;
};

describe('answers are checked at the edge', () => {
  it('a renewal keeps what can be read, and names the fields that cannot', () => {
    const { records, at } = read(checkRenewals, [
      {
        id: 'r1',
        clientId: 'c1',
        clientName: 'Alder',
        startsOn: '2027-02-30',
        status: 'pending',
        contractType: 'lease',
        owner: { choice: 'partner', notify: { id: 'u1', name: 7 } },
        currentMrr: { amount: '12.50', currency: 'EUR' },
        renewalMrr: { amount: 13, currency: 'EUR' },
        contacts: [{ id: 'p1', name: 'Ana' }, {}, 4],
        manager: { email: 'oisin@example.com' },
        lastActive: { name: 'Ingrid', on: 'yesterday' },
      },
      { id: 'r2' },
      { id: 'r1', clientId: 'c2' },
      'nothing',
    ]);
    expect(records.map(({ id }) => id)).to.deep.equal(['r1']);
    expect(records[0]).to.deep.include({
      clientId: 'c1',
      status: 'pending',
      startsOn: undefined,
      renewalMrr: undefined,
    });
    expect(records[0]!.owner).to.deep.equal({
      choice: 'partner',
      effective: undefined,
      notify: { id: 'u1', name: undefined, email: undefined },
    });
    expect(records[0]!.contacts!.map(({ name }) => name)).to.deep.equal(['Ana']);
    expect(at).to.deep.equal([
      'renewal r1: startsOn day',
      'renewal r1: contractType choice',
      'renewal r1: owner.notify.name text',
      'renewal r1: renewalMrr amount',
      'renewal r1: contacts.2 object',
      'renewal r1: lastActive.on day',
      'renewal r2: clientId text',
      'renewal 3: id unique',
      'renewal 4:  object',
    ]);
  });

  it('an owner without a known choice is unknown', () => {
    const { records, at } = read(checkRenewals, [{ id: 'r', clientId: 'c', owner: { choice: 'nobody' } }]);
    expect(records[0]!.owner).to.equal(undefined);
    expect(at).to.include('renewal r: owner.choice choice');
  });

  it('an engagement index is a whole number from 0 to 10, and is never rounded', () => {
    const items = [0, 10, 3.5, 11, -1, '7'].map((score, place) => ({ id: String(place), score }));
    const { records, at } = read(checkEngagements, items);
    expect(records.map(({ score }) => score)).to.deep.equal([0, 10, undefined, undefined, undefined, undefined]);
    expect(at).to.have.lengthOf(4);
  });

  it("never takes another client's data for the one that was asked for", () => {
    for (const check of [checkDetails, checkUsage, checkEngagement]) {
      expect(check({ id: 'a' }, 'a').value.id).to.equal('a');
      expect(codeOf(() => check({ id: 'b' }, 'a'))).to.equal('invalid');
      expect(codeOf(() => check({}, 'a'))).to.equal('invalid');
      expect(codeOf(() => check(undefined, 'a'))).to.equal('invalid');
      expect(codeOf(() => check([{ id: 'a' }], 'a'))).to.equal('invalid');
    }
  });

  it('details keep unknown, none and not shared apart', () => {
    const { value, problems } = checkDetails(
      {
        id: 'a',
        subscriptions: [],
        contactTier: { used: 900, limit: -1 },
        seats: [{ kind: 'core', assigned: 2.5, limit: 5 }, { assigned: 1 }],
        notShared: ['emails', 'secrets'],
        links: { crm: 'javascript:alert(1)', account: 'https://app.example/1' },
      },
      'a',
    );
    expect(value.subscriptions).to.deep.equal([]);
    expect(value.emailTier).to.equal(undefined);
    expect(value.contactTier).to.deep.equal({ used: 900, limit: undefined });
    expect(value.seats).to.deep.equal([{ kind: 'core', assigned: undefined, limit: 5 }]);
    expect(value.notShared).to.deep.equal(['emails']);
    expect(value.links).to.deep.equal({ account: 'https://app.example/1' });
    expect(problems.map(({ field }) => field)).to.deep.equal([
      'contactTier.limit',
      'seats.0.assigned',
      'seats.1.kind',
      'notShared.1',
      'links.crm',
    ]);
  });

  it('groups of a summary are whole, or the summary is not used', () => {
    const summary = { count: 3, sums: [], groups: [{ field: 'score', value: '7', count: 2 }] };
    expect(checkSummary(summary).value.groups).to.deep.equal(summary.groups);
    for (const group of [
      { field: 'score', value: '7' },
      { field: 'score', value: 7, count: 1 },
      { value: '7', count: 1.5 },
    ]) {
      expect(codeOf(() => checkSummary({ ...summary, groups: [group] }))).to.equal('invalid');
    }
  });

  it('people without an id cannot be chosen, so they are left out', () => {
    const { value, problems } = checkContacts([{ id: 'u', name: 'Rafael' }, { name: 'Nobody' }]);
    expect(value.map(({ name }) => name)).to.deep.equal(['Rafael']);
    expect(problems).to.have.lengthOf(1);
    expect(codeOf(() => checkContacts({}))).to.equal('invalid');
  });

  it('any answer at all is read or refused, and nothing else', () => {
    const refused = (run: () => unknown): void => {
      expect([undefined, 'invalid']).to.include(codeOf(run));
    };
    const named = (value: unknown) => ({ id: 'a', clientId: 'c', ...(typeof value === 'object' ? value : {}) });
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), fc.string(), (value, field) => {
        for (const answer of [value, named(value), { id: 'a', [field]: value }]) {
          for (const check of [checkDetails, checkUsage, checkEngagement]) refused(() => check(answer, 'a'));
          for (const check of [checkRenewals, checkEngagements]) {
            refused(() => read(check as typeof checkRenewals, [answer]));
            refused(() => checkPage(answer, check as typeof checkRenewals));
          }
          refused(() => checkSummary(answer));
        }
      }),
      { numRuns: 2000 },
    );
  });
});
