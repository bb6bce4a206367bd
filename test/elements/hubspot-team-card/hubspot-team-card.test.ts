import { expect, fixture, html } from '@open-wc/testing';
import type { HubspotTeamCard } from '../../../src/elements/hubspot-team-card/hubspot-team-card.js';
import type { TeamMember } from '../../../src/provider/index.js';
import { asOnPaper, visibleText } from '../../support/paper.js';
import { until } from '../../support/until.js';
import { all, aoife, card, named, providerOf, text, tomasz } from './page.js';

const compact = (members: readonly TeamMember[], width = '100%'): Promise<HubspotTeamCard> =>
  card(
    members,
    (provider) =>
      html`<div style="inline-size: ${width}">
        <hubspot-team-card compact lang="en" .provider=${provider}></hubspot-team-card>
      </div>`,
  );

describe('<hubspot-team-card>', () => {
  it('shows each person’s name and role, and what the role is for', async () => {
    const element = await card([tomasz, aoife]);
    expect(visibleText(element)).to.contain('Tomasz Wieczorek').and.contain('Partner Development Manager');
    expect(visibleText(element)).to.contain('Your first contact for the partner programme');
    expect(visibleText(element)).to.contain('Aoife Brennan').and.contain('Growth Specialist');
    expect(all(element, '[part="member"]')).to.have.length(2);
  });

  it('has words of its own for every role that HubSpot has or had', async () => {
    const roles = ['partner-development-manager', 'growth-specialist', 'customer-success-manager'];
    const element = await card(
      [...roles, 'channel-account-manager', 'channel-consultant'].map((role) => ({ id: role, role })),
    );
    expect(all(element, '.who p').map(({ textContent }) => textContent)).to.deep.equal([
      'Partner Development Manager',
      'Growth Specialist',
      'Customer Success Manager',
      'Channel Account Manager',
      'Channel Consultant',
    ]);
    expect(new Set(all(element, '.about').map(({ textContent }) => textContent)).size).to.equal(5);
  });

  it('shows a role that it does not know as given, and a description of the provider’s own', async () => {
    const element = await card([
      { id: '1', role: 'Deal Desk', name: 'Ada', description: 'Approves <b>discounts</b>.' },
      { id: '2', role: 'constructor', name: 'Grace' },
    ]);
    expect(visibleText(element)).to.contain('Deal Desk').and.contain('Approves <b>discounts</b>.');
    expect(visibleText(element)).to.contain('Grace constructor');
  });

  it('names languages in the language of the page', async () => {
    expect(visibleText(await card([tomasz]))).to.contain('English, Polish');
    const italian = await card(
      [tomasz],
      (provider) => html`<hubspot-team-card lang="it" .provider=${provider}></hubspot-team-card>`,
    );
    expect(visibleText(italian)).to.match(/inglese/i);
    expect(visibleText(italian)).to.match(/polacco/i);
    expect(visibleText(italian)).to.contain('Invia e-mail');
    expect(visibleText(italian)).to.contain('Il primo contatto');
  });

  it('says what a fact is to those who do not see its icon', async () => {
    const element = await card([tomasz]);
    expect(all(element, 'dt').map(({ textContent }) => textContent.trim())).to.deep.equal([
      'Languages',
      'Local time',
      'Phone',
    ]);
  });

  it('shows initials until a photo is there, and when it cannot be had', async () => {
    const pixel = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
    const element = await card([
      { ...tomasz, photo: pixel },
      { ...aoife, photo: 'data:image/png;base64,broken' },
    ]);
    const photos = all<HTMLImageElement>(element, 'img');
    await Promise.allSettled(photos.map((photo) => photo.decode()));
    await until(() => getComputedStyle(photos[0]!).visibility === 'visible');
    expect(getComputedStyle(photos[1]!).visibility).to.equal('hidden');
    expect(visibleText(element)).to.contain('AB Aoife Brennan');
  });

  it('shows initials again when the next photo cannot be had', async () => {
    const pixel = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
    let photo = pixel;
    const provider = providerOf(() => Promise.resolve({ members: [{ ...tomasz, photo }] }));
    const element = await fixture<HubspotTeamCard>(
      html`<hubspot-team-card lang="en" .provider=${provider}></hubspot-team-card>`,
    );
    const looks = (): string =>
      all(element, 'img')
        .map((img) => getComputedStyle(img).visibility)
        .join();
    await until(() => looks() === 'visible');
    photo = 'data:image/png;base64,broken';
    element.refresh();
    await until(() => looks() === 'hidden');
  });

  it('sends no referrer with the request for a photo', async () => {
    const element = await card([{ ...tomasz, photo: 'data:image/png;base64,AAAA' }]);
    expect(all<HTMLImageElement>(element, 'img')[0]?.referrerPolicy).to.equal('no-referrer');
  });

  it('says that a name is not known', async () => {
    const element = await card([{ id: '1', role: 'growth-specialist' }]);
    expect(visibleText(element)).to.contain('Name not known Growth Specialist');
  });

  it('says kindly that the team is still being assigned', async () => {
    expect(visibleText(await card([]))).to.contain('Your team is being assigned');
  });

  it('leaves out members that cannot be read, and says so', async () => {
    const element = await card([tomasz, { id: '', role: 'x' }, null as unknown as TeamMember]);
    expect(all(element, '[part="member"]')).to.have.length(1);
    expect(text(element)).to.contain('2 entries could not be read');
  });

  it('says how old the data is, and asks again when it is told to', async () => {
    let asked = 0;
    const provider = providerOf(() => {
      asked += 1;
      return Promise.resolve({ members: asked === 1 ? [tomasz] : [tomasz, aoife], asOf: '2026-11-23T08:40:00Z' });
    });
    const element = await fixture<HubspotTeamCard>(
      html`<hubspot-team-card lang="en" .provider=${provider}></hubspot-team-card>`,
    );
    await until(() => text(element).includes('As of'));
    expect(text(element)).to.match(/As of 2[234] Nov 2026, \d\d:\d\d/);
    named(element, 'Refresh').click();
    await until(() => text(element).includes('Aoife'));
    expect(asked).to.equal(2);
  });

  it('says what is missing when the provider has no team, and when there is no provider', async () => {
    const off = await fixture<HubspotTeamCard>(
      html`<hubspot-team-card lang="en" .provider=${{ contract: 1, id: 'x' } as const}></hubspot-team-card>`,
    );
    expect(text(off)).to.contain('Not available here');
    const alone = await fixture<HubspotTeamCard>(html`<hubspot-team-card lang="en"></hubspot-team-card>`);
    await until(() => text(alone).includes('Not connected'));
  });

  it('says who can help when the person may not see it', async () => {
    const provider = providerOf(() => Promise.reject({ code: 'forbidden' }));
    const element = await fixture<HubspotTeamCard>(
      html`<hubspot-team-card lang="en" .provider=${provider}></hubspot-team-card>`,
    );
    await until(() => text(element).includes('You may not see this'));
  });

  it('is one line per person when compact, with one way to reach each', async () => {
    const element = await compact([
      tomasz,
      { ...aoife, phone: '112' },
      { id: '3', role: 'Deal Desk', meeting: 'https://x.example' },
    ]);
    expect(visibleText(element)).to.contain('Tomasz Wieczorek Partner Development Manager Send email');
    expect(visibleText(element)).not.to.contain('Your first contact').and.not.to.contain('English');
    const ways = all(element, 'li').map((member) =>
      [...member.querySelectorAll<HTMLElement>('a, button')]
        .filter((control) => control.checkVisibility())
        .map(({ ariaLabel, textContent }) => ariaLabel ?? textContent.trim()),
    );
    expect(ways).to.deep.equal([['Send email to Tomasz Wieczorek'], ['112'], []]);
    expect(visibleText(element)).to.contain('No email address is known');
  });

  it('is compact whether that is said by attribute or by property, before or later', async () => {
    const element = await card([tomasz]);
    expect(visibleText(element)).to.contain('Your first contact');
    element.compact = true;
    await element.updateComplete;
    expect(visibleText(element)).not.to.contain('Your first contact').and.not.to.contain('Polish');
    element.toggleAttribute('compact', true);
    element.toggleAttribute('compact', false);
    await element.updateComplete;
    expect(visibleText(element)).to.contain('Polish');
  });

  for (const width of ['240px', '280px', '360px']) {
    it(`keeps within ${width}, compact or not, whatever the words`, async () => {
      const word = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerk';
      const member = { ...tomasz, role: word, name: word, description: word, email: `${'a'.repeat(60)}@example.com` };
      for (const isCompact of [true, false]) {
        const element = await card(
          [member, { id: '2', role: word, name: word }],
          (provider) =>
            html`<div style="inline-size: ${width}">
              <hubspot-team-card ?compact=${isCompact} lang="en" .provider=${provider}></hubspot-team-card>
            </div>`,
        );
        const end = element.getBoundingClientRect().right;
        for (const part of all(element, 'li, li :not(bdi)')) {
          if (getComputedStyle(part).position !== 'absolute')
            expect(part.getBoundingClientRect().right, part.localName).to.be.at.most(end);
        }
      }
    });
  }

  it('prints addresses and telephone numbers in words, and no buttons', async () => {
    for (const element of [await card([tomasz]), await compact([tomasz])]) {
      expect(visibleText(element)).not.to.contain('tomasz@example.com');
      asOnPaper(element);
      expect(visibleText(element)).to.contain('tomasz@example.com').and.contain('+48 22 555 01 23');
      expect(visibleText(element)).not.to.contain('Send email').and.not.to.contain('now');
      expect(all(element, 'button').filter((button) => button.checkVisibility())).to.deep.equal([]);
    }
  });

  it('is accessible', async () => {
    await expect(await card([tomasz, aoife, { id: '3', role: 'Deal Desk' }])).to.be.accessible();
    await expect(await compact([tomasz, aoife])).to.be.accessible();
    await expect(await card([])).to.be.accessible();
  });
});
