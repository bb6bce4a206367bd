import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  newestEdition,
  renewalDates,
  renewalState,
  renewalsToActOn,
  toActOnWindow,
  type Edition,
  type RenewalState,
  type RenewalStatus,
  type RenewalTerms,
} from '../../src/program/index.js';
import { daysFrom, daysIn, step } from './calendar.js';

const STATUSES: readonly RenewalStatus[] = ['renewed', 'confirmed', 'pending', 'cancellation-requested'];
const start = '2027-01-07';

function stateOf(renewal: RenewalTerms, today: string, edition = newestEdition): RenewalState {
  const result = renewalState(renewal, today, edition);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result;
}

/** Phase and days left of a renewal of 2027-01-07, whose deadline is 2026-11-23. */
const told = (today: string, status?: RenewalStatus) => {
  const { phase, daysLeft, due } = stateOf({ startsOn: start, status }, today);
  return [phase, daysLeft, due ?? '-'].join(' ');
};

describe('renewals', () => {
  it('TV-12: a start of 2024-07-01 is listed from 3 March, decided by 17 May, counted renewed from 18 May', () => {
    const dates = renewalDates('2024-07-01', newestEdition);
    expect(dates).to.deep.equal({
      ok: true,
      startsOn: '2024-07-01',
      listedFrom: '2024-03-03',
      deadline: '2024-05-17',
      renewedFrom: '2024-05-18',
      steps: [
        { id: 'listed', from: '2024-07-01', count: -120, unit: 'days', result: '2024-03-03' },
        { id: 'deadline', from: '2024-07-01', count: -45, unit: 'days', result: '2024-05-17' },
        { id: 'renewed', from: '2024-07-01', count: -44, unit: 'days', result: '2024-05-18' },
      ],
      edition: '2025-07-15',
      ourReading: [],
    });
  });

  it('tells a pending renewal through its days', () => {
    expect(told('2026-09-08', 'pending')).to.equal('not-listed 76 -');
    expect(told('2026-09-09', 'pending')).to.equal('open 75 -');
    expect(told('2026-10-23', 'pending')).to.equal('open 31 -');
    expect(told('2026-10-24', 'pending')).to.equal('open 30 30');
    expect(told('2026-11-15', 'pending')).to.equal('open 8 30');
    expect(told('2026-11-16', 'pending')).to.equal('open 7 7');
    expect(told('2026-11-23', 'pending')).to.equal('open 0 7');
    expect(told('2026-11-24', 'pending')).to.equal('renewed -1 -');
    expect(told('2027-02-01', 'pending')).to.equal('renewed -70 -');
  });

  it('never takes an answer for silence: only a pending renewal comes to count as renewed', () => {
    for (const status of ['confirmed', 'cancellation-requested', undefined] as const) {
      expect(told('2026-11-23', status)).to.equal('open 0 7');
      expect(told('2026-11-24', status)).to.equal('past -1 -');
    }
    expect(told('2026-08-01', 'renewed')).to.equal('renewed 114 -');
  });

  it('is to be acted on from the day it is listed to its deadline, while pending', () => {
    const isToActOn = (today: string, status?: RenewalStatus) => stateOf({ startsOn: start, status }, today).toActOn;
    expect(
      ['2026-09-08', '2026-09-09', '2026-11-23', '2026-11-24'].map((day) => isToActOn(day, 'pending')),
    ).to.deep.equal([false, true, true, false]);
    for (const status of STATUSES) expect(isToActOn('2026-10-01', status), status).to.equal(status === 'pending');
    expect(isToActOn('2026-10-01'), 'unknown status').to.equal(undefined);
    expect(isToActOn('2026-12-24'), 'too late whatever the status').to.equal(false);
  });

  it('says that this is our reading, with a note', () => {
    const readings = stateOf({ startsOn: start, status: 'pending' }, '2026-11-20').ourReading;
    expect(readings.map(({ rule }) => rule)).to.deep.equal(['renewalToActOn', 'renewalDue']);
    expect(readings.every(({ note }) => note)).to.equal(true);
    expect(stateOf({ startsOn: start }, '2026-09-20').ourReading.map(({ rule }) => rule)).to.deep.equal([
      'renewalToActOn',
    ]);
  });

  describe('against stepping through the calendar', () => {
    const renewals = fc.record({
      startsOn: fc.option(daysIn(2023, 2029), { nil: undefined }),
      status: fc.option(fc.constantFrom(...STATUSES), { nil: undefined }),
    });

    it('finds the days of any start', () => {
      fc.assert(
        fc.property(daysIn(1999, 2101), (startsOn) => {
          const dates = renewalDates(startsOn, newestEdition);
          if (!dates.ok) throw new Error('not ok');
          expect(dates.listedFrom).to.equal(step(startsOn, -120));
          expect(dates.deadline).to.equal(step(startsOn, -45));
          expect(dates.renewedFrom).to.equal(step(startsOn, -44));
        }),
      );
    });

    it('tells what each day around a start is', () => {
      fc.assert(
        fc.property(daysIn(2023, 2029), fc.constantFrom(...STATUSES, undefined), (startsOn, status) => {
          const listed = step(startsOn, -120);
          const deadline = step(startsOn, -45);
          let left = daysFrom(listed, deadline).length;
          for (const today of daysFrom(step(listed, -1), step(startsOn, 1))) {
            const state = stateOf({ startsOn, status }, today);
            expect(state.daysLeft).to.equal(left);
            const isRenewed = status === 'renewed' || (status === 'pending' && today > deadline);
            const byDay = today < listed ? 'not-listed' : today <= deadline ? 'open' : 'past';
            expect(state.phase).to.equal(isRenewed ? 'renewed' : byDay);
            left--;
          }
        }),
        { numRuns: 25 },
      );
    });

    it('asks a source for the very renewals it would find, and counts what the list shows', () => {
      fc.assert(
        fc.property(fc.array(renewals, { maxLength: 20 }), daysIn(2023, 2029), (list, today) => {
          const { toActOn, unknown, problems } = renewalsToActOn(list, today, newestEdition);
          const window = toActOnWindow(today, newestEdition);
          if (!window.ok) throw new Error('not ok');
          const days = new Set(daysFrom(window.from, window.to));
          const has = ({ startsOn, status }: RenewalTerms) => status === 'pending' && days.has(startsOn ?? '');
          const mayHave = ({ startsOn, status }: RenewalTerms) =>
            (status === undefined || status === 'pending') && (startsOn === undefined || days.has(startsOn));
          expect(problems).to.deep.equal([]);
          expect(toActOn).to.deep.equal(list.filter(has));
          expect(unknown).to.deep.equal(list.filter((one) => mayHave(one) && !has(one)));
          for (const one of list) {
            if (!one.startsOn) continue;
            const { toActOn: said } = stateOf(one, today);
            expect(said).to.equal(toActOn.includes(one) ? true : unknown.includes(one) ? undefined : false);
          }
        }),
      );
    });
  });

  it('follows the windows of a host, and leaves no day between deadline and renewal to act on', () => {
    const cited = (value: number) => ({ value, confidence: 'C' as const, sources: [], note: 'ours' });
    const edition: Edition = {
      ...newestEdition,
      renewals: { listedDays: cited(90), deadlineDays: cited(20), renewedDays: cited(30) },
    };
    const state = stateOf({ startsOn: start, status: 'pending' }, step(start, -30), edition);
    expect([state.phase, state.toActOn]).to.deep.equal(['renewed', false]);
    expect(stateOf({ startsOn: start, status: 'pending' }, step(start, -31), edition).toActOn).to.equal(true);
    expect(state.ourReading[0]).to.deep.equal({ rule: 'renewals', note: 'ours' });
    const { renewals: _, ...without } = newestEdition;
    const missing = { ok: false, problems: [{ field: 'edition.renewals', code: 'missing' }] };
    expect(renewalDates(start, without)).to.deep.equal(missing);
    expect(toActOnWindow(start, without)).to.deep.equal(missing);
    expect(renewalsToActOn([{ startsOn: start, status: 'pending' }], start, without).unknown).to.have.length(1);
  });

  it('reports what is wrong with the input', () => {
    const problemsOf = (renewal: unknown, today: string) => {
      const result = renewalState(renewal as RenewalTerms, today, newestEdition);
      return result.problems.map(({ field, code }) => `${field}: ${code}`);
    };
    expect(problemsOf({}, '2026-11-23')).to.deep.equal(['startsOn: missing']);
    expect(problemsOf({ startsOn: '2026-02-30' }, 'today')).to.deep.equal(['startsOn: not-a-day', 'today: not-a-day']);
    expect(problemsOf({ startsOn: start, status: 'lost' }, '2026-11-23')).to.deep.equal(['status: not-a-choice']);
    expect(problemsOf({ startsOn: '0001-02-01' }, '2026-11-23')).to.deep.equal(['startsOn: out-of-range']);
    expect(toActOnWindow('9999-12-01', newestEdition).ok).to.equal(false);
    const list = [
      { startsOn: start, status: 'lost' },
      { startsOn: '2027-1-7', status: 'pending' },
    ];
    const { toActOn, unknown, problems } = renewalsToActOn(list as RenewalTerms[], '2026-10-01', newestEdition);
    expect(toActOn).to.deep.equal([]);
    expect(unknown).to.deep.equal(list);
    expect(problems).to.deep.equal([
      { field: '0.status', code: 'not-a-choice' },
      { field: '1.startsOn', code: 'not-a-day' },
    ]);
  });

  it('never throws on any input', () => {
    const any = fc.oneof(fc.anything(), fc.record({ startsOn: fc.anything(), status: fc.anything() }), daysIn(1, 9999));
    fc.assert(
      fc.property(any, any, (one, other) => {
        expect(renewalState(one as RenewalTerms, other as string, newestEdition).ok).to.be.a('boolean');
        expect(renewalDates(one as string, newestEdition).ok).to.be.a('boolean');
        expect(toActOnWindow(one as string, newestEdition).ok).to.be.a('boolean');
        for (const list of [one, [one, other]]) {
          expect(renewalsToActOn(list as RenewalTerms[], other as string, newestEdition).toActOn).to.be.an('array');
        }
      }),
      { numRuns: 2_000 },
    );
  });
});
