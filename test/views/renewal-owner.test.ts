import { expect, fixture, html as markup } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import { PartnerElement } from '../../src/core/index.js';
import { createMemoryProvider, type MemoryProvider } from '../../src/provider/adapters/memory/index.js';
import type { Client, Contact, PartnerProvider, Renewal } from '../../src/provider/index.js';
import { Toasts } from '../../src/ui/toast.js';
import { RenewalOwnerEditing } from '../../src/views/renewal-owner.js';
import { pressKeys } from '../support/keys.js';
import { until } from '../support/until.js';

/** An element with one client, as one of the kit is that lets its renewal owner be chosen. */
class OwnerStage extends PartnerElement {
  renewal: Renewal = { id: 'r1', clientId: 'c1', owner: { choice: 'hubspot' } };
  readonly toasts = new Toasts(this);
  editing!: RenewalOwnerEditing;

  protected override firstUpdated(): void {
    this.editing = new RenewalOwnerEditing(this, {
      speak: (english) => this.vocabulary(english),
      toasts: this.toasts,
      fallback: () => undefined,
    });
  }

  protected override render(): TemplateResult {
    const open = (): void => this.editing.open({ id: 'c1', name: 'Kettle & Loom' });
    return html`<button class="edit" @click=${open}>Edit</button>
      <p class="owner">${(this.editing as RenewalOwnerEditing | undefined)?.ownerOf(this.renewal)?.choice}</p>
      ${(this.editing as RenewalOwnerEditing | undefined)?.view(3)} ${this.toasts.view('Dismiss')}`;
  }
}
customElements.define('owner-stage', OwnerStage);

const clients: Client[] = [{ id: 'c1', name: 'Kettle & Loom' }];
const renewalUsers: Contact[] = [
  { id: 'u1', name: 'Inês Carvalho' },
  { id: 'u2', email: 'tom@studio.example' },
];

const memory = (owner: Renewal['owner'], script = {}): MemoryProvider =>
  createMemoryProvider({
    id: 'partner',
    clients,
    renewals: [{ id: 'r1', clientId: 'c1', owner }],
    renewalUsers,
    writable: true,
    script,
  });

async function place(provider: PartnerProvider): Promise<OwnerStage> {
  const stage = await fixture<OwnerStage>(markup`<owner-stage lang="en"></owner-stage>`);
  stage.provider = provider;
  await stage.updateComplete;
  return stage;
}

const find = (stage: OwnerStage, selector: string): HTMLElement =>
  stage.shadowRoot!.querySelector<HTMLElement>(selector)!;

const radio = (stage: OwnerStage, choice: string): HTMLInputElement =>
  find(stage, `input[value=${choice}]`) as HTMLInputElement;

const chosen = (stage: OwnerStage): string | undefined =>
  stage.shadowRoot!.querySelector<HTMLInputElement>('input:checked')?.value;

const shown = (stage: OwnerStage): string => find(stage, '.owner').textContent;

const toast = (stage: OwnerStage): string | undefined =>
  stage.shadowRoot!.querySelector('.toast .words')?.textContent.replace(/[\u2068\u2069]/g, '');

const isOpen = (stage: OwnerStage): boolean => stage.shadowRoot!.querySelector('dialog:modal') !== null;

async function open(stage: OwnerStage): Promise<void> {
  find(stage, '.edit').focus();
  await pressKeys('Enter');
  await until(() => isOpen(stage));
}

const save = (stage: OwnerStage): void => find(stage, 'dialog [type=submit]').click();

const writesOf = (provider: MemoryProvider): readonly (readonly unknown[] | undefined)[] =>
  provider.calls.filter(({ member }) => member === 'setRenewalOwner').map(({ about }) => about);

describe('choosing the renewal owner of a client', () => {
  it('begins with the owner as it is, says what each way means, and can be left', async () => {
    const provider = memory({ choice: 'partner', notify: renewalUsers[1] });
    const stage = await place(provider);
    await open(stage);
    await until(() => chosen(stage) === 'partner');
    const select = find(stage, 'dialog select') as HTMLSelectElement;
    await until(() => select.options.length === 3);
    expect([...select.options].map(({ text }) => text)).to.deep.equal([
      'Your point of contact',
      'Inês Carvalho',
      'tom@studio.example',
    ]);
    expect(select.value).to.equal('u2');
    expect(find(stage, 'dialog').textContent).to.contain('HubSpot writes to you alone');
    await expect(stage).to.be.accessible();
    await pressKeys('Escape');
    await until(() => !isOpen(stage));
    expect(stage.shadowRoot!.activeElement === find(stage, '.edit')).to.equal(true);
    expect(writesOf(provider)).to.deep.equal([]);
  });

  it('writes nothing where nothing was changed', async () => {
    const provider = memory({ choice: 'hubspot' });
    const stage = await place(provider);
    await open(stage);
    await until(() => chosen(stage) === 'hubspot');
    save(stage);
    await until(() => !isOpen(stage));
    expect(writesOf(provider)).to.deep.equal([]);
  });

  it('asks for a choice where none is known', async () => {
    const provider = memory(undefined);
    const stage = await place(provider);
    await open(stage);
    await until(() => provider.calls.some(({ member }) => member === 'renewalsOf'));
    save(stage);
    await until(() => find(stage, 'dialog [role=alert]').textContent.trim() !== '');
    expect(find(stage, 'dialog [role=alert]').textContent.trim()).to.equal(
      'Choose who tells the client about renewals.',
    );
    expect(isOpen(stage)).to.equal(true);
    expect(writesOf(provider)).to.deep.equal([]);
  });

  it('shows at once what was chosen, and goes by the provider once that tells of it', async () => {
    const provider = memory({ choice: 'hubspot' }, { setRenewalOwner: { hold: true } });
    const stage = await place(provider);
    await open(stage);
    await until(() => chosen(stage) === 'hubspot');
    radio(stage, 'partner').click();
    await stage.updateComplete;
    const select = find(stage, 'dialog select') as HTMLSelectElement;
    await until(() => select.options.length === 3);
    select.value = 'u1';
    select.dispatchEvent(new Event('change'));
    save(stage);
    await until(() => !isOpen(stage));
    expect(shown(stage)).to.equal('partner');
    expect(toast(stage)).to.equal(undefined);
    expect(writesOf(provider)).to.deep.equal([['c1', { choice: 'partner', notify: 'u1' }]]);
    provider.release('setRenewalOwner');
    await until(() => toast(stage) !== undefined);
    expect(toast(stage)).to.equal('Renewal owner of Kettle & Loom: Partner (your company).');
    expect(shown(stage), 'what was read before').to.equal('partner');
    stage.renewal = { id: 'r1', clientId: 'c1', owner: { choice: 'default' } };
    stage.requestUpdate();
    await stage.updateComplete;
    expect(shown(stage)).to.equal('default');
  });

  it('takes it back where it could not be saved, and tries again as the same intent', async () => {
    const provider = memory({ choice: 'hubspot' }, { setRenewalOwner: { fail: 'conflict' } });
    const keys: string[] = [];
    const { setRenewalOwner } = provider.clients!;
    Object.assign(provider.clients!, {
      setRenewalOwner: (...[id, owner, call]: Parameters<NonNullable<typeof setRenewalOwner>>) => {
        keys.push(call.idempotencyKey);
        return setRenewalOwner!(id, owner, call);
      },
    });
    const stage = await place(provider);
    await open(stage);
    await until(() => chosen(stage) === 'hubspot');
    radio(stage, 'default').click();
    save(stage);
    await until(() => toast(stage) !== undefined);
    expect(shown(stage)).to.equal('hubspot');
    expect(toast(stage)).to.equal(
      'The renewal owner of Kettle & Loom was not changed. It was changed by someone else in the meantime.',
    );
    provider.script = {};
    find(stage, '.toast button').click();
    await until(() => toast(stage)?.startsWith('Renewal owner of') === true);
    expect(shown(stage)).to.equal('default');
    expect(keys.length).to.equal(2);
    expect(keys[0]).to.equal(keys[1]);
  });

  it('says nothing of a write that ends when its partner or its element is gone', async () => {
    for (const leave of ['partner', 'element']) {
      const provider = memory({ choice: 'hubspot' }, { setRenewalOwner: { hold: true } });
      const stage = await place(provider);
      await open(stage);
      await until(() => chosen(stage) === 'hubspot');
      radio(stage, 'default').click();
      save(stage);
      await until(() => !isOpen(stage));
      if (leave === 'partner') stage.provider = memory({ choice: 'partner' });
      else stage.remove();
      await stage.updateComplete;
      expect(shown(stage)).to.equal(leave === 'partner' ? 'hubspot' : 'default');
      provider.release('setRenewalOwner');
      await new Promise((resolve) => setTimeout(resolve));
      await stage.updateComplete;
      expect(toast(stage)).to.equal(undefined);
    }
  });

  it('is closed when the partner changes', async () => {
    const stage = await place(memory({ choice: 'hubspot' }));
    await open(stage);
    stage.provider = memory({ choice: 'partner' });
    await until(() => !isOpen(stage));
  });
});
