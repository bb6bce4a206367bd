import { expect } from '@open-wc/testing';
import type { PartnerEngagementActDetail } from '../../../src/elements/platform-engagement/platform-engagement.js';
import type { PartnerProvider } from '../../../src/provider/index.js';
import { pressKeys } from '../../support/keys.js';
import { until } from '../../support/until.js';
import { all, button, memory, placeClients, said, today } from './page.js';

type Page = Awaited<ReturnType<typeof placeClients>>;

const dialog = (element: Element): HTMLDialogElement | undefined => all<HTMLDialogElement>(element, 'dialog')[0];
const field = (element: Element, name: string): HTMLInputElement =>
  all<HTMLInputElement>(element, `#entry-${name}`)[0]!;
const everything = (element: Element): string => said(dialog(element)) + said(all(element, '.toasts')[0]);

function type(element: Element, name: string, value: string): void {
  field(element, name).value = value;
  field(element, name).dispatchEvent(new Event('input', { bubbles: true }));
}

const submit = (element: Element): void => all(element, 'dialog button[type=submit]')[0]?.click();

/** The page with a category of Alder's unfolded. */
async function unfolded(provider: PartnerProvider, attributes: Record<string, string> = {}): Promise<Page> {
  const element = await placeClients(provider, { 'open-client': 'a', ...attributes });
  await until(() => all(element, '.category').length === 2);
  if (all(element, 'button.category').length > 0) {
    all(element, 'button.category')[0]?.click();
    await until(() => button(element, 'Create task') !== undefined);
  }
  return element;
}

async function form(provider: PartnerProvider, name = 'Create task'): Promise<Page> {
  const element = await unfolded(provider);
  button(element, name)?.focus();
  button(element, name)?.click();
  await until(() => dialog(element)?.open === true);
  return element;
}

describe('<platform-engagement> tasks and notes', () => {
  it('creates a task through the provider, says so, and gives the focus back', async () => {
    const provider = memory();
    const element = await form(provider);
    expect(said(dialog(element)))
      .to.contain('Create a task for Alder')
      .and.contain('About: Sales tools');
    type(element, 'title', '  Show sequences ');
    type(element, 'text', 'All of them');
    type(element, 'due', '2026-12-01');
    submit(element);
    await until(() => everything(element).includes('The task for Alder was created.'));
    const call = provider.calls.find(({ member }) => member === 'createTask');
    expect(call?.about).to.deep.equal([
      'a',
      { category: 'sales', title: 'Show sequences', text: 'All of them', dueOn: '2026-12-01' },
    ]);
    expect(dialog(element)).to.equal(undefined);
    expect(element.shadowRoot?.activeElement).to.equal(button(element, 'Create task'));
  });

  it('adds a note, by keys alone', async () => {
    const provider = memory();
    const element = await unfolded(provider);
    button(element, 'Add note')?.focus();
    await pressKeys('Enter');
    await until(() => dialog(element)?.open === true);
    expect(element.shadowRoot?.activeElement).to.equal(field(element, 'title'));
    expect(field(element, 'due')).to.equal(undefined);
    type(element, 'title', 'Called');
    await pressKeys('Enter');
    await until(() => everything(element).includes('The note for Alder was added.'));
    expect(provider.calls.find(({ member }) => member === 'addNote')?.about?.[1]).to.deep.equal({
      category: 'sales',
      title: 'Called',
    });
  });

  it('says at the fields what is wrong, and asks for nothing before', async () => {
    const provider = memory();
    const element = await form(provider);
    expect(said(dialog(element))).not.to.contain('Enter a title.');
    type(element, 'due', '2026-11-22');
    submit(element);
    await until(() => said(dialog(element)).includes('Enter a title.'));
    expect(said(dialog(element))).to.contain('This day has passed. Choose today or a later one.');
    expect(element.shadowRoot?.activeElement).to.equal(field(element, 'title'));
    expect(field(element, 'title').getAttribute('aria-invalid')).to.equal('true');
    expect(provider.calls.some(({ member }) => member === 'createTask')).to.equal(false);
    type(element, 'title', 'Now');
    type(element, 'due', today);
    await element.updateComplete;
    expect(said(dialog(element)))
      .not.to.contain('Enter a title.')
      .and.not.contain('has passed');
    submit(element);
    await until(() => everything(element).includes('was created'));
  });

  it('loses nothing when the service fails, when it is closed, and when it is asked again', async () => {
    const keys: string[] = [];
    const provider = memory();
    let fails = true;
    const element = await form({
      ...provider,
      engagement: {
        ...provider.engagement!,
        createTask: (_id, _task, { idempotencyKey }) => {
          keys.push(idempotencyKey);
          return fails ? Promise.reject(Object.assign(new Error('no'), { code: 'forbidden' })) : Promise.resolve();
        },
      },
    });
    type(element, 'title', 'Keep me');
    submit(element);
    await until(() => said(dialog(element)).includes('The task was not created.'));
    expect(said(dialog(element))).to.contain('lacks the right to change this');
    expect(field(element, 'title').value).to.equal('Keep me');
    await pressKeys('Escape');
    await until(() => dialog(element) === undefined);
    button(element, 'Create task')?.click();
    await until(() => dialog(element)?.open === true);
    expect(field(element, 'title').value).to.equal('Keep me');
    expect(said(dialog(element))).not.to.contain('was not created');
    fails = false;
    submit(element);
    await until(() => everything(element).includes('was created'));
    expect(new Set(keys).size).to.equal(1);
    button(element, 'Create task')?.click();
    await until(() => dialog(element)?.open === true);
    expect(field(element, 'title').value).to.equal('');
  });

  it('cannot be closed while it is saved', async () => {
    const provider = memory({ script: { createTask: { hold: true } } });
    const element = await form(provider);
    type(element, 'title', 'Slow');
    submit(element);
    await until(() => said(dialog(element)).includes('Saving…'));
    await pressKeys('Escape');
    expect(dialog(element)?.open).to.equal(true);
    provider.release('createTask');
    await until(() => dialog(element) === undefined);
  });

  it('hands the wish to the host first, as plain data, who may take it over', async () => {
    const element = await unfolded(memory());
    const wishes: PartnerEngagementActDetail[] = [];
    element.addEventListener('partner-engagement-act', (event) => {
      wishes.push(event.detail);
      event.preventDefault();
    });
    button(element, 'Add note')?.click();
    await element.updateComplete;
    expect(structuredClone(wishes)).to.deep.equal([
      {
        action: 'note',
        client: { id: 'a', name: 'Alder', domain: undefined },
        category: { id: 'sales', name: 'Sales tools', points: 0, possible: 2 },
      },
    ]);
    expect(dialog(element)).to.equal(undefined);
  });

  it('is not offered where the provider takes none, unless the host says that it does', async () => {
    const provider = memory({ writable: false });
    expect(all(await unfolded(provider), 'button.category')).to.have.length(0);
    const element = await unfolded(provider, { actions: '' });
    const heard: Event[] = [];
    element.addEventListener('partner-engagement-act', (event) => heard.push(event));
    button(element, 'Create task')?.click();
    await element.updateComplete;
    expect([heard.length, dialog(element)]).to.deep.equal([1, undefined]);
  });
});
