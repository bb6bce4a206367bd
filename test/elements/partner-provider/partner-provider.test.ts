import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/define/hubspot-team-card.js';
import '../../../src/define/partner-provider.js';
import type {
  PartnerErrorReportDetail,
  PartnerProviderElement,
  PartnerTelemetryReportDetail,
} from '../../../src/elements/partner-provider/partner-provider.js';
import type { PartnerProvider, Team } from '../../../src/provider/index.js';
import { until } from '../../support/until.js';

const providerOf = (id: string, team: () => Promise<Team>): PartnerProvider => ({ contract: 1, id, team });
const named = (name: string) => () => Promise.resolve({ members: [{ id: '1', role: 'growth-specialist', name }] });

async function place(provider?: PartnerProvider): Promise<PartnerProviderElement> {
  return fixture<PartnerProviderElement>(html`
    <partner-provider lang="en" .provider=${provider}>
      <div><hubspot-team-card></hubspot-team-card></div>
    </partner-provider>
  `);
}

const shown = (element: Element): string =>
  element.querySelector('hubspot-team-card')?.shadowRoot?.textContent?.replace(/\s+/g, ' ') ?? '';

describe('<partner-provider>', () => {
  it('hands its provider to what stands inside, however late it comes', async () => {
    const element = await place();
    await until(() => shown(element).includes('Loading'));
    element.provider = providerOf('a', named('Ada'));
    await until(() => shown(element).includes('Ada'));
    const card = element.querySelector('hubspot-team-card');
    if (card) card.timeoutMs = 50;
    element.provider = undefined;
    await until(() => shown(element).includes('Not connected'));
    element.provider = providerOf('b', named('Bea'));
    await until(() => shown(element).includes('Bea'));
  });

  it('follows when the provider changes, and keeps nothing of the former partner', async () => {
    const element = await place(providerOf('a', named('Ada')));
    await until(() => shown(element).includes('Ada'));
    element.provider = providerOf('b', () => new Promise(() => undefined));
    await until(() => !shown(element).includes('Ada'));
    expect(element.querySelector('hubspot-team-card')?.shadowRoot?.querySelector('.bone')).not.to.equal(null);
  });

  it('reports what fails and what loads inside, once, without bubbling', async () => {
    const errors: PartnerErrorReportDetail[] = [];
    const loads: PartnerTelemetryReportDetail[] = [];
    let bubbled = 0;
    const element = await place();
    element.addEventListener('partner-error-report', (event) => errors.push(event.detail));
    element.addEventListener('partner-telemetry-report', (event) => loads.push(event.detail));
    element.parentElement?.addEventListener('partner-error-report', () => (bubbled += 1));
    element.provider = providerOf('a', () => Promise.reject({ code: 'not-found' }));
    await until(() => errors.length > 0);
    expect(errors).to.deep.equal([{ element: 'hubspot-team-card', topic: 'team', code: 'not-found' }]);
    element.provider = providerOf('b', () => Promise.resolve({ members: [null as never] }));
    await until(() => loads.length > 0);
    expect(loads).to.deep.equal([{ element: 'hubspot-team-card', topic: 'team' }]);
    expect(errors[1]).to.deep.include({ element: 'hubspot-team-card', topic: 'team' });
    expect(bubbled).to.equal(0);
  });

  it('takes no space of its own', async () => {
    expect(getComputedStyle(await place()).display).to.equal('contents');
  });
});
