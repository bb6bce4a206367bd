import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { few, provide, ready, renewals, type RenewalArgs } from './samples/renewals.js';
import { inWidth } from './support/examples.js';
import { says } from './support/shadow.js';
import { waitFor } from './support/states.js';

const tag = 'client-renewals';

const meta: Meta<RenewalArgs> = {
  title: 'Elements/Renewals/Behaviours',
  component: tag,
  tags: ['!autodocs'],
  args: { provider: provide() },
  argTypes: { provider: { control: false } },
  render: renewals,
  play: waitFor(tag, ready),
};
export default meta;

type Story = StoryObj<RenewalArgs>;

export const Medium: Story = { render: (args) => inWidth('660px', renewals(args)) };
export const Cards: Story = { render: (args) => inWidth('360px', renewals(args)) };
export const Narrow: Story = { render: (args) => inWidth('240px', renewals(args)) };
export const RightToLeft: Story = { render: (args) => html`<div dir="rtl">${renewals(args)}</div>` };

/** The tab counts by the same rule as the alert. */
export const ToActOn: Story = { args: { tab: 'to-act-on' }, play: waitFor(tag, 'our reading of the rules') };

/** Every column there is. */
export const AllColumns: Story = {
  args: {
    columns: [
      'client',
      'owner',
      'products',
      'startsOn',
      'currentMrr',
      'renewalMrr',
      'change',
      'contractType',
      'status',
      'primaryContact',
      'manager',
      'lastActive',
      'start',
    ],
  },
};

const contactColumns = ['client', 'primaryContact', 'manager', 'start'];

const press = (root: ShadowRoot | null | undefined, selector: string): void =>
  root?.querySelector<HTMLElement>(selector)?.click();

/** Whom the primary contact can be changed to. */
export const ChoosingContact: Story = {
  args: { columns: contactColumns },
  play: async ({ canvasElement }) => {
    await says(canvasElement, tag, 'Inês Carvalho');
    press(canvasElement.querySelector(tag)?.shadowRoot, 'button.edit');
    await says(canvasElement, tag, 'Jonas Weidmann');
  },
};

/** What could not be saved is put back, and said. */
export const ContactNotSaved: Story = {
  args: { columns: contactColumns, provider: provide(few, { setPrimaryContact: { fail: 'forbidden' } }) },
  play: async ({ canvasElement }) => {
    await says(canvasElement, tag, 'Inês Carvalho');
    const root = canvasElement.querySelector(tag)?.shadowRoot;
    press(root, 'button.edit');
    await says(canvasElement, tag, 'Jonas Weidmann');
    const items = [...(root?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
    items.find(({ textContent }) => textContent.includes('Jonas'))?.click();
    await says(canvasElement, tag, 'was not changed');
  },
};
