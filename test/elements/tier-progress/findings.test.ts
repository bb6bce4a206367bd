import { expect } from '@open-wc/testing';
import type { Tier, TierStatus } from '../../../src/provider/index.js';
import { all, finding, gold, progress, said, text, track, valueOf } from './partner.js';

const found = async (change: Partial<TierStatus>): Promise<string> => finding(await progress(change));
const conditions = async (change: Partial<TierStatus>): Promise<string[]> =>
  all(await progress(change), '.progress [part=conditions] li').map(said);
const withAll = (change: Partial<Tier>): Tier[] => gold.tiers.map((tier) => ({ ...tier, ...change }));

describe('<tier-progress> finding', () => {
  it('says how many points are missing, and of which kind', async () => {
    expect(await found({})).to.equal('113 points to Platinum, of which 66 must be sourced. Managed is already there.');
    expect(await found({ points: { sourced: '620', assisted: '100', managed: '1294' } })).to.equal(
      '386 points to Platinum. Sourced and Managed are already there.',
    );
    expect(await found({ points: { sourced: '700', assisted: '500', managed: '1100' } })).to.equal(
      '100 managed points to Platinum. Sourced is already there.',
    );
  });

  it('counts what one kind alone needs when that is more than the total lacks', async () => {
    expect(await found({ points: { sourced: '554.18', assisted: '900', managed: '1294.40' } })).to.equal(
      '66 sourced points to Platinum. Total and Managed are already there.',
    );
    expect(await found({ points: { sourced: '520', assisted: '700', managed: '1150' } })).to.equal(
      '150 points to Platinum. Sourced is 100 short. Managed is 50 short.',
    );
  });

  it('speaks of one point as one', async () => {
    expect(await found({ points: { sourced: '619.5', assisted: '579.8', managed: '1200' } })).to.equal(
      '1 point to Platinum, which must be sourced. Managed is already there.',
    );
    const element = await progress({ points: { sourced: '1', assisted: '0', managed: '0' } });
    expect(track(element, 'Sourced').getAttribute('aria-label')).to.contain('Sourced: 1 point.');
  });

  it('says when the points are there, when the highest tier is held, and when points fell below the credited tier', async () => {
    const points = { sourced: '820', assisted: '500', managed: '1500' };
    expect(await found({ points })).to.equal('The points for Platinum are there.');
    expect(valueOf(await progress({ points }), 'Current tier performance')).to.equal('Platinum');
    expect(await found({ credited: 'elite', points: { sourced: '21000', assisted: '0', managed: '0' } })).to.equal(
      'Elite is the highest tier.',
    );
    expect(await found({ credited: 'elite' })).to.equal(
      'Elite is the highest tier. Today’s points are below the minimums of Elite, the credited tier.',
    );
  });

  it('leads up to the highest tier while its minimum is not met, and to no goal beyond it', async () => {
    const short = await progress({ credited: 'elite' });
    expect(said(track(short, 'Total').querySelector('.track-foot'))).to.equal('17,713 to go to Elite');
    expect(track(short, 'Total').querySelectorAll('.goal')).to.have.length(1);
    const beyond = await progress({ credited: 'elite', points: { sourced: '24000', assisted: '0', managed: '987.6' } });
    expect(said(track(beyond, 'Total').querySelector('.track-foot'))).to.equal('Met, 4,987 above Elite minimum');
    expect(track(beyond, 'Total').querySelectorAll('.goal')).to.have.length(0);
    expect(said(track(beyond, 'Managed').querySelector('.track-foot'))).to.equal('No minimum for Elite');
  });

  it('measures from the bottom when no tier is held', async () => {
    const points = { sourced: '0', assisted: '0', managed: '0' };
    const element = await progress({ credited: 'untiered', points });
    expect(text(element)).to.contain('Untiered');
    expect(finding(element)).to.equal('800 points to Gold. Sourced is 200 short. Managed is 400 short.');
    expect(element.shadowRoot?.querySelectorAll('.track-part')).to.have.length(0);
    expect(said(track(element, 'Total').querySelector('.track-foot'))).to.equal('800 to go to Gold');
  });

  it('measures from today’s points when the credited tier is unknown, and says that it is', async () => {
    const element = await progress({ credited: undefined, creditedSince: undefined });
    expect(said(all(element, '[part=heading]')[0])).to.equal('Solutions Partner tier Not known');
    expect(valueOf(element, 'Credited since')).to.equal('Not known');
    expect(finding(element)).to.contain('113 points to Platinum');
    expect(await found({ credited: undefined, points: {} })).to.equal(
      'The credited tier is not known and not all points are, so the next tier cannot be told.',
    );
  });

  it('says that a credited tier is not among those named', async () => {
    const element = await progress({ credited: 'silver' });
    expect(text(element)).to.contain('silver is not among the tiers that the data provider names.');
    expect(finding(element)).to.contain('to Platinum');
  });

  it('says so when thresholds contradict each other or cannot be read, and points cannot be', async () => {
    const tiers = gold.tiers.map((tier) => (tier.id === 'platinum' ? { ...tier, minimums: { total: '700' } } : tier));
    expect(text(await progress({ tiers }))).to.contain('The thresholds contradict each other.');
    const negative = gold.tiers.map((tier) => (tier.id === 'platinum' ? { ...tier, minimums: { total: '-1' } } : tier));
    expect(text(await progress({ tiers: negative }))).to.contain('Some thresholds cannot be read.');
    const element = await progress({ points: { sourced: '-5', assisted: '1', managed: '2' } });
    expect(text(element)).to.contain('Some points cannot be read. They count as not known.');
    expect(valueOf(element, 'Sourced')).to.equal('Not known');
    expect(text(await progress())).not.to.contain('cannot be read');
  });
});

describe('<tier-progress> conditions', () => {
  it('names what is by invitation beside what the further tiers need, until the partner is invited', async () => {
    const note = async (change: Partial<TierStatus>): Promise<string> =>
      said((await progress(change)).shadowRoot?.querySelector('.scale-note'));
    expect(await note({})).to.match(/Elite needs 20,000 in total\. Elite is by invitation only\.$/);
    expect(await note({ invited: false })).to.contain('Elite is by invitation only.');
    expect(await note({ invited: true })).not.to.contain('invitation');
    expect(await conditions({})).to.deep.equal([]);
  });

  it('says that a certification is not valid today: on its last day it is', async () => {
    const tiers = withAll({ needsCertification: true, invitationOnly: false });
    expect(await conditions({ tiers, certifiedUntil: '2026-11-23' })).to.deep.equal([]);
    expect(await conditions({ tiers, certifiedUntil: '2026-11-22' })).to.deep.equal([
      'The Solutions Partner certification ended on 22 Nov 2026: Gold, Platinum, Diamond, and Elite need a valid one.',
    ]);
    expect((await conditions({ tiers }))[0]).to.contain('whether yours is valid is not known');
  });

  it('says what median of tools used a tier needs, when it is too low or unknown', async () => {
    const tiers = gold.tiers.map((tier) => ({
      ...tier,
      invitationOnly: false,
      ...(tier.id === 'platinum' ? { minMedianToolUsage: '3.5' } : {}),
    }));
    expect(await conditions({ tiers, medianToolUsage: '3.5' })).to.deep.equal([]);
    expect(await conditions({ tiers, medianToolUsage: '3.49' })).to.deep.equal([
      'Platinum needs a median tool usage of 3.5; yours is 3.49.',
    ]);
    expect(await conditions({ tiers })).to.deep.equal([
      'Platinum needs a median tool usage of 3.5; yours is not known.',
    ]);
  });

  it('speaks of the credited tier and those above it', async () => {
    const tiers = withAll({ needsCertification: true });
    expect((await conditions({ tiers, credited: 'diamond', certifiedUntil: '2026-01-01' }))[0]).to.contain(
      ': Diamond and Elite need a valid one.',
    );
  });
});
