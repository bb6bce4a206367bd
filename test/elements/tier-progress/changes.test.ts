import { expect } from '@open-wc/testing';
import type { PartnerRangeChangeDetail, TierProgress } from '../../../src/elements/tier-progress/tier-progress.js';
import type { PartnerRecords } from '../../../src/provider/index.js';
import { until } from '../../support/until.js';
import { all, gold, place, providerOf, said } from './partner.js';

const sold = (id: string, soldOn: string, points: string) =>
  ({ id, clientId: id, clientName: `Client ${id}`, soldOn, points, source: 'sourced' }) as const;
const records: PartnerRecords = {
  sold: [sold('1', '2026-11-20', '10'), sold('2', '2026-10-01', '20'), sold('3', '2026-09-30', '40')],
  managed: [],
  completeFrom: '2025-06-01',
};

async function changes(set: Partial<TierProgress> = {}): Promise<TierProgress> {
  const element = await place(undefined);
  const provider = { ...providerOf(() => Promise.resolve(gold)), records: () => Promise.resolve(records) };
  Object.assign(element, { provider, sections: 'changes', ...set });
  await until(() => all(element, '[part=changes]').length === 1 && all(element, '.bone').length === 0);
  return element;
}

const newSold = (element: TierProgress): string => said(all(element, '[part=changes] .change-points')[0]);
const finding = (element: TierProgress): string => said(all(element, '[data-section=changes] .finding')[0]);
const field = (element: TierProgress, label: string): HTMLInputElement => {
  const id = all<HTMLLabelElement>(element, 'label').find((one) => said(one) === label)?.htmlFor;
  return element.shadowRoot!.getElementById(id ?? '') as HTMLInputElement;
};

async function choose(element: TierProgress, value: string): Promise<void> {
  const select = all<HTMLSelectElement>(element, 'select')[0]!;
  select.value = value;
  select.dispatchEvent(new Event('change'));
  await element.updateComplete;
}

async function enter(element: TierProgress, label: string, value: string): Promise<void> {
  const input = field(element, label);
  input.value = value;
  input.dispatchEvent(new Event('change'));
  await element.updateComplete;
}

function heardBy(element: TierProgress): PartnerRangeChangeDetail[] {
  const heard: PartnerRangeChangeDetail[] = [];
  element.addEventListener('partner-range-change', (event) => heard.push(event.detail));
  return heard;
}

describe('<tier-progress> changes of points', () => {
  it('are those of the days that a host sets, by name or as two days', async () => {
    const element = await changes({ changesRange: 'quarter' });
    expect(newSold(element)).to.equal('70.00');
    element.setAttribute('changes-range', '2026-10-01/2026-10-31');
    await element.updateComplete;
    expect(newSold(element)).to.equal('20.00');
    expect(finding(element)).to.equal('From 1 Oct 2026 to 31 Oct 2026');
    expect(field(element, 'First day').value).to.equal('2026-10-01');
    element.removeAttribute('changes-range');
    await element.updateComplete;
    expect(newSold(element)).to.equal('10.00');
  });

  it('are those of the last 30 days where a host sets what is no range', async () => {
    for (const changesRange of ['never', '2026-10-31/2026-10-01', '2026-10-01/2026-11-24', '2026-02-30/2026-03-01']) {
      const element = await changes({ changesRange });
      expect(finding(element), changesRange).to.equal('From 25 Oct 2026 to 23 Nov 2026');
    }
  });

  it('follow the days that a person enters, which begin as those that are shown, and the host is told', async () => {
    const element = await changes();
    const heard = heardBy(element);
    await choose(element, 'year');
    await choose(element, 'own');
    expect(field(element, 'First day').value).to.equal('2025-11-24');
    expect(field(element, 'Last day').value).to.equal('2026-11-23');
    await enter(element, 'First day', '2026-09-30');
    await enter(element, 'Last day', '2026-10-01');
    expect(newSold(element)).to.equal('60.00');
    await choose(element, 'month');
    expect(all(element, 'input')).to.have.length(0);
    expect(heard).to.deep.equal([
      { range: 'year', from: '2025-11-24', to: '2026-11-23' },
      { range: '2025-11-24/2026-11-23', from: '2025-11-24', to: '2026-11-23' },
      { range: '2026-09-30/2026-11-23', from: '2026-09-30', to: '2026-11-23' },
      { range: '2026-09-30/2026-10-01', from: '2026-09-30', to: '2026-10-01' },
      { range: 'month', from: '2026-10-25', to: '2026-11-23' },
    ]);
  });

  it('keep what was shown while days cannot be used, and say what is wrong once a field was left', async () => {
    const element = await changes({ changesRange: '2026-10-01/2026-10-31' });
    const heard = heardBy(element);
    const errors = (): string[] => all(element, '.error').map(said);
    await enter(element, 'First day', '2026-11-05');
    expect(errors()).to.deep.equal([]);
    field(element, 'First day').dispatchEvent(new Event('blur'));
    await element.updateComplete;
    expect(errors()).to.deep.equal(['This is before the first day.']);
    expect(field(element, 'Last day').getAttribute('aria-invalid')).to.equal('true');
    expect(field(element, 'First day').value).to.equal('2026-11-05');
    expect(newSold(element)).to.equal('20.00');
    await enter(element, 'Last day', '2026-12-24');
    expect(errors()).to.deep.equal(['Enter a day up to today.']);
    await enter(element, 'Last day', '');
    expect(errors()).to.deep.equal(['Enter a day up to today.']);
    expect(heard).to.deep.equal([]);
    await enter(element, 'Last day', '2026-11-20');
    expect(errors()).to.deep.equal([]);
    expect(newSold(element)).to.equal('10.00');
    expect(heard).to.deep.equal([{ range: '2026-11-05/2026-11-20', from: '2026-11-05', to: '2026-11-20' }]);
  });
});
