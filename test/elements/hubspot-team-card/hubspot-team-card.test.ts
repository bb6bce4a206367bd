import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/define/hubspot-team-card.js';
import type { HubspotTeamCard } from '../../../src/elements/hubspot-team-card/hubspot-team-card.js';
import { mailtoAddress } from '../../../src/elements/hubspot-team-card/contact.js';
import type { PartnerProvider, Team, TeamMember } from '../../../src/provider/index.js';
import { until } from '../../support/until.js';

const tomasz: TeamMember = {
  id: '1',
  role: 'partner-development-manager',
  name: 'Tomasz Wieczorek',
  email: 'tomasz@example.com',
};

function providerOf(team: () => Promise<Team>): PartnerProvider {
  return { contract: 1, id: 'partner', team };
}

async function card(members: readonly TeamMember[], lang = 'en'): Promise<HubspotTeamCard> {
  const provider = providerOf(() => Promise.resolve({ members }));
  const element = await fixture<HubspotTeamCard>(
    html`<hubspot-team-card lang=${lang} .provider=${provider}></hubspot-team-card>`,
  );
  await until(() => !element.shadowRoot?.querySelector('.skeleton'));
  return element;
}

const text = (element: HubspotTeamCard): string => element.shadowRoot?.textContent?.replace(/\s+/g, ' ') ?? '';
const link = (element: HubspotTeamCard): HTMLAnchorElement | null | undefined =>
  element.shadowRoot?.querySelector<HTMLAnchorElement>('a[href^="mailto:"]');

describe('<hubspot-team-card>', () => {
  it('shows each person’s name and role, and what the role is for', async () => {
    const element = await card([tomasz, { id: '2', role: 'growth-specialist', name: 'Aoife Brennan' }]);
    expect(text(element)).to.contain('Tomasz Wieczorek').and.contain('Partner Development Manager');
    expect(text(element)).to.contain('Your first contact for the partner programme');
    expect(text(element)).to.contain('Aoife Brennan').and.contain('Growth Specialist');
    expect(element.shadowRoot?.querySelectorAll('[part="member"]')).to.have.length(2);
  });

  it('lets write to a person with the default mail program, by a link that names them', async () => {
    const element = await card([tomasz]);
    expect(link(element)?.href).to.equal('mailto:tomasz@example.com');
    expect(link(element)?.getAttribute('aria-label')).to.equal('Send email to Tomasz Wieczorek');
  });

  it('says so when there is no address, or none that can be used', async () => {
    const element = await card([{ ...tomasz, email: 'x@example.com?bcc=all@example.com' }]);
    expect(link(element)).to.equal(null);
    expect(text(element)).to.contain('No email address is known');
  });

  it('lets nothing but one address into a link', () => {
    expect(mailtoAddress('a+b@example.com')).to.equal('mailto:a%2Bb@example.com');
    for (const bad of [
      '',
      'a',
      'a@b@c',
      'a@b.c,d@e.f',
      'a@b.c\r\nBcc: d@e.f',
      'a@b.c?subject=x',
      'javascript:alert(1)',
      '<a@b.c>',
    ]) {
      expect(mailtoAddress(bad), bad).to.equal(undefined);
    }
    expect(mailtoAddress('a?cc=x&y@example.com')).to.equal('mailto:a%3Fcc%3Dx%26y@example.com');
  });

  it('shows a role that it does not know as given, and a description of the provider’s own', async () => {
    const element = await card([
      { id: '1', role: 'Deal Desk', name: 'Ada', description: 'Approves <b>discounts</b>.' },
    ]);
    expect(text(element)).to.contain('Deal Desk').and.contain('Approves <b>discounts</b>.');
  });

  it('shows initials when there is no photo, and when it cannot be had', async () => {
    const element = await card([{ ...tomasz, photo: 'data:image/png;base64,broken' }]);
    await until(() => element.shadowRoot?.querySelector('img') === null);
    expect(element.shadowRoot?.querySelector('.portrait')?.textContent?.trim()).to.equal('TW');
  });

  it('takes no photo from a scheme that could run', async () => {
    const element = await card([{ ...tomasz, photo: 'javascript:alert(1)' }]);
    expect(element.shadowRoot?.querySelector('img')).to.equal(null);
  });

  it('says kindly that the team is still being assigned', async () => {
    expect(text(await card([]))).to.contain('Your team is being assigned');
  });

  it('leaves out members that cannot be read, and says so', async () => {
    const element = await card([tomasz, { id: '', role: 'x' }, null as unknown as TeamMember]);
    expect(element.shadowRoot?.querySelectorAll('[part="member"]')).to.have.length(1);
    expect(text(element)).to.contain('2 entries could not be read');
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

  it('speaks Italian', async () => {
    const element = await card([tomasz], 'it');
    expect(text(element)).to.contain('Invia e-mail').and.contain('Il primo contatto');
  });

  it('is accessible', async () => {
    await expect(await card([tomasz, { id: '2', role: 'Deal Desk' }])).to.be.accessible();
    await expect(await card([])).to.be.accessible();
  });
});
