import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { PartnerClientDetails } from 'partner-widgets';
import { clientDetails, clientId, provide, ready, type ClientDetailsArgs } from './samples/client-details.js';
import { examples, inWidth } from './support/examples.js';
import { check, press } from './support/keyboard.js';
import { says, textOf } from './support/shadow.js';
import { waitFor } from './support/states.js';

const tag = 'partner-client-details';

const meta: Meta<ClientDetailsArgs> = {
  title: 'Elements/Client details/Behaviours',
  component: tag,
  tags: ['!autodocs'],
  args: { provider: provide(), clientId },
  argTypes: { provider: { control: false } },
  render: (args) => inWidth('560px', clientDetails(args)),
  play: waitFor(tag, ready),
};
export default meta;

type Story = StoryObj<ClientDetailsArgs>;

const each = (args: ClientDetailsArgs, width: string) =>
  html`${(['details', 'renewals', 'usage', 'engagement'] as const).map((tab) =>
    inWidth(width, html`${clientDetails({ ...args, tab })}<br />`),
  )}`;

export const Narrow: Story = { render: (args) => each(args, '320px') };

export const Narrowest: Story = { render: (args) => each(args, '240px') };

export const RightToLeft: Story = { render: (args) => html`<div dir="rtl">${each(args, '560px')}</div>` };

export const German: Story = {
  render: (args) => html`<div lang="de">${each(args, '400px')}</div>`,
  play: waitFor(tag, 'Kundendaten'),
};

/** One tab fails, and the others are as they are. */
export const OneTabFails: Story = {
  args: { provider: provide({ usage: { fail: 'invalid' } }) },
  play: async ({ canvasElement }) => {
    await says(canvasElement, tag, ready);
    const element = canvasElement.querySelector<PartnerClientDetails>(tag);
    if (!element) throw new Error('There is no element.');
    element.tab = 'usage';
    await says(canvasElement, tag, 'cannot be read');
    element.tab = 'renewals';
    await says(canvasElement, tag, 'Current against renewal');
  },
};

/** By keyboard: the arrows lead through the tabs, Enter opens one, which is asked for then. */
export const ByKeyboard: Story = {
  play: async ({ canvasElement }) => {
    await says(canvasElement, tag, ready);
    const element = canvasElement.querySelector(tag);
    element?.shadowRoot?.querySelector<HTMLElement>('[role=tab]')?.focus();
    press('ArrowRight', 'ArrowRight', 'ArrowRight');
    check(!textOf(element ?? canvasElement).includes('Points by category'), 'A tab was opened without being chosen.');
    press('Enter');
    await says(canvasElement, tag, 'Points by category');
  },
};

/** Who tells the client about renewals is chosen in a dialog. */
export const OwnerEdit: Story = {
  args: { tab: 'renewals' },
  play: async ({ canvasElement }) => {
    await says(canvasElement, tag, 'Edit owner');
    const buttons = canvasElement.querySelector(tag)?.shadowRoot?.querySelectorAll('button') ?? [];
    [...buttons].find(({ textContent }) => textContent.includes('Edit owner'))?.click();
    await says(canvasElement, tag, 'Who is notified');
  },
};

/** A host that keeps the tab in its own address. */
export const TabOfTheHost: Story = {
  render: (args) => html`
    <div
      @partner-tab-change=${({ detail, currentTarget }: CustomEvent<{ tab: string }>) =>
        (currentTarget as HTMLElement).querySelector('output')?.append(` ${detail.tab}`)}
    >
      ${examples({ 'partner-tab-change': inWidth('560px', clientDetails(args)) })}
      <p><output>Chosen:</output></p>
    </div>
  `,
};
