import { expect } from '@open-wc/testing';
import { all, finding, gold, laidOut, progress, said, text, track, trackNames, valueOf } from './partner.js';

const headings = (element: Parameters<typeof all>[0]): string[] => all(element, '[role=heading]').map(said);

describe('<tier-progress>', () => {
  it('names the tier in its heading, since when, and how far the next review is away', async () => {
    const element = await progress();
    expect(headings(element)).to.deep.equal([
      'Solutions Partner tier Gold',
      'Tier performance',
      'Tier progress',
      'Tier insights',
      'Account performance',
      'Goal plan',
    ]);
    expect(valueOf(element, 'Credited since')).to.equal('15 Jul 2026');
    expect(valueOf(element, 'Next review')).to.equal('15 Jan 2027 in 53 days');
  });

  it('tells a review of today and a past one from one to come', async () => {
    expect(valueOf(await progress({ nextReview: '2026-11-23' }), 'Next review')).to.contain('today');
    expect(valueOf(await progress({ nextReview: '2026-11-24' }), 'Next review')).to.contain('in 1 day');
    expect(valueOf(await progress({ nextReview: '2026-11-21' }), 'Next review')).to.contain('2 days ago');
  });

  it('puts its headings at the level that the page asks for', async () => {
    const element = await progress();
    element.headingLevel = 4;
    await element.updateComplete;
    expect(all(element, '[role=heading]').map((one) => one.getAttribute('aria-level'))).to.deep.equal([
      '4',
      '5',
      '5',
      '5',
      '5',
      '5',
    ]);
  });

  it('shows the points as a sum that can be read', async () => {
    const element = await progress();
    expect(said(all(element, '[part=sum]')[0])).to.equal(
      'Sourced 554.18 Assisted + 439.24 Managed + 1,294.40 Total points = 2,287.82',
    );
    expect(valueOf(element, 'Current tier performance')).to.equal('Gold');
    expect(valueOf(element, 'Credited tier')).to.equal('Gold');
  });

  it('says when, by whom and under which rules the points were counted', async () => {
    const element = await progress();
    expect(text(element)).to.contain('As reported by HubSpot · Rules of 15 Jul 2025');
    expect(text(element)).to.match(/As of 2\d Nov 2026/);
    expect(text(await progress({ basis: 'computed', edition: 'house-rules' }))).to.contain(
      'Counted from records · Rules of house-rules',
    );
  });

  it('adds sold and managed where sold is not told apart', async () => {
    const element = await progress({ points: { sold: '993.42', managed: '1294.40' } });
    expect(said(all(element, '[part=sum]')[0])).to.equal('Sold 993.42 Managed + 1,294.40 Total points = 2,287.82');
  });

  it('invents no sum where a part is unknown', async () => {
    const element = await progress({ points: { sourced: '554.18', managed: '1294.40' } });
    expect(said(all(element, '[part=sum]')[0])).to.equal(
      'Sourced 554.18 Assisted Not known Managed 1,294.40 Total points Not known',
    );
    expect(valueOf(element, 'Current tier performance')).to.equal('Not known');
    expect(said(track(element, 'Total'))).to.contain('Not known');
    expect(finding(element)).to.equal('Not all points are known, so the distance to Platinum cannot be told.');
  });

  it('says by how much a reported total differs from its parts, and draws it in one', async () => {
    const more = await progress({ points: { ...gold.points, total: '2300' } });
    expect(said(all(more, '[part=sum]')[0])).to.equal(
      'Sourced 554.18 Assisted + 439.24 Managed + 1,294.40 Total points 2,300.00',
    );
    expect(text(more)).to.contain('The reported total is 12.18 more than its parts add up to (2,287.82).');
    expect(track(more, 'Total').querySelectorAll('.track-part')).to.have.length(1);
    const less = await progress({ points: { ...gold.points, total: '2287.819' } });
    expect(text(less)).to.contain('The reported total is 0.001 less');
  });

  it('says by how much reported sold points differ from sourced and assisted', async () => {
    const element = await progress({ points: { ...gold.points, sold: '1000' } });
    expect(said(all(element, '[part=sum]')[0])).to.equal('Sold 1,000.00 Managed + 1,294.40 Total points = 2,294.40');
    expect(text(element)).to.contain(
      'The reported sold points are 6.58 more than sourced and assisted add up to (993.42).',
    );
  });

  it('marks thresholds that are examples, and only these', async () => {
    expect(text(await progress())).to.contain('Example thresholds');
    expect(text(await progress({ exampleThresholds: undefined }))).not.to.contain('Example thresholds');
  });

  it('shows the tracks that some tier has a minimum of: sourced or sold, as the tiers say', async () => {
    expect(trackNames(await progress())).to.deep.equal(['Total', 'Sourced', 'Managed']);
    const tiers = [{ id: 'gold', minimums: { total: '800', sold: '200' } }];
    expect(trackNames(await progress({ tiers }))).to.deep.equal(['Total', 'Sold']);
    expect(trackNames(await progress({ tiers: [{ id: 'gold', minimums: { total: '800' } }] }))).to.deep.equal([
      'Total',
    ]);
  });

  it('says each track in a sentence', async () => {
    const element = await progress();
    expect(track(element, 'Total').getAttribute('aria-label')).to.equal(
      'Total: 2,287 points. Made of Sourced 554, Assisted 439, and Managed 1,294. ' +
        '113 to go to Platinum, which needs 2,400. Passed: Gold 800.',
    );
    expect(track(element, 'Managed').getAttribute('aria-label')).to.equal(
      'Managed: 1,294 points. Met for Platinum, which needs 1,200: 94 above. Passed: Gold 400.',
    );
  });

  it('shows what is missing or met at the end of each track', async () => {
    const element = await progress();
    expect(said(track(element, 'Total').querySelector('.track-foot'))).to.equal('113 to go to Platinum');
    expect(said(track(element, 'Sourced').querySelector('.track-foot'))).to.equal('66 to go to Platinum');
    expect(said(track(element, 'Managed').querySelector('.track-foot'))).to.equal('Met, 94 above Platinum minimum');
  });

  it('names the kinds of points that the bars are made of', async () => {
    expect(all(await progress(), '[part=legend] li').map(said)).to.deep.equal(['Sourced', 'Assisted', 'Managed']);
  });

  it('names in words what lies beyond the scales', async () => {
    expect(text(await progress())).to.contain('Diamond needs 7,000 in total. Elite needs 20,000 in total.');
    expect(text(await progress({ credited: 'untiered' }))).to.contain(
      'Platinum needs 2,400 in total, 620 sourced, and 1,200 managed.',
    );
  });

  it('uses a tier’s own name, the kit’s word for a known id, else the id', async () => {
    const tiers = [
      { id: 'gold', name: 'Oro', minimums: { total: '800' } },
      { id: 'platinum', minimums: { total: '2400' } },
      { id: 'titanium', minimums: { total: '9000' } },
    ];
    const element = await progress({ tiers });
    expect(headings(element)[0]).to.equal('Solutions Partner tier Oro');
    expect(text(element)).to.contain('Platinum').and.contain('titanium needs 9,000');
  });

  it('shows a tier name as text, whatever is in it', async () => {
    const name = '<img src=x onerror=alert(1)>';
    const element = await progress({ tiers: [{ id: 'gold', name, minimums: { total: '800' } }] });
    expect(headings(element)[0]).to.contain(name);
    expect(element.shadowRoot?.querySelector('img')).to.equal(null);
  });

  it('is accessible', async () => {
    for (const width of [900, 320]) await expect(await progress({}, width)).to.be.accessible();
    await expect(await progress({ tiers: [] })).to.be.accessible();
  });

  it('stays within its frame down to 240 px, also with long names and large numbers', async () => {
    const tiers = gold.tiers.map((tier) => ({ ...tier, name: `Internationale Partnerschaftsstufe ${tier.id}` }));
    const points = { sourced: '55400000.18', assisted: '43900000.24', managed: '129400000.40' };
    for (const width of [900, 600, 520, 320, 240]) {
      const element = await progress({ tiers, points }, width);
      await laidOut();
      const frame = element.getBoundingClientRect();
      for (const part of all(element, 'dd, p, .track > *, .track-label, button')) {
        const box = part.getBoundingClientRect();
        if (box.width === 0) continue;
        expect(box.left, `${width}: ${said(part)}`).to.be.at.least(frame.left);
        expect(box.right, `${width}: ${said(part)}`).to.be.at.most(frame.right + 0.5);
        expect(part.scrollWidth, `${width}: ${said(part)}`).to.be.at.most(
          Math.max(part.clientWidth, Math.ceil(box.width)),
        );
      }
    }
  });
});
