import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { PartnerTeamContactDetail } from 'partner-widgets';
import { members, provide, ready, teamCard, type TeamCardArgs } from './samples/team-card.js';
import { examples, inWidth } from './support/examples.js';
import { check } from './support/keyboard.js';
import { says } from './support/shadow.js';
import { waitFor } from './support/states.js';

const tag = 'hubspot-team-card';

const meta: Meta<TeamCardArgs> = {
  title: 'Elements/HubSpot team/Behaviours',
  component: tag,
  tags: ['!autodocs'],
  args: { compact: false, provider: provide() },
  argTypes: { provider: { control: false } },
  render: teamCard,
  play: waitFor(tag, ready),
};
export default meta;

type Story = StoryObj<TeamCardArgs>;

export const Compact: Story = { args: { compact: true } };

/** The words of the button give way before the name does. */
export const CompactNarrow: Story = {
  args: { compact: true },
  render: (args) => examples({ '280px': inWidth('280px', teamCard(args)), '240px': inWidth('240px', teamCard(args)) }),
};

export const Narrow: Story = { render: (args) => inWidth('240px', teamCard(args)) };

export const RightToLeft: Story = {
  render: (args) => html`<div dir="rtl">${teamCard(args)}<br />${teamCard({ ...args, compact: true })}</div>`,
};

/** Where it is another day than here, its name stands before the time. One of these two always has another. */
export const AnotherDay: Story = {
  args: {
    provider: provide([
      { id: '1', role: 'Line Islands', name: 'Teraaka', timeZone: 'Pacific/Kiritimati' },
      { id: '2', role: 'Samoa', name: 'Sina', timeZone: 'Pacific/Pago_Pago' },
    ]),
  },
  play: async ({ canvasElement }) => {
    await says(canvasElement, tag, 'Teraaka');
    const text = canvasElement.querySelector(tag)?.shadowRoot?.textContent ?? '';
    check(/[A-Z]\w+day,? \d\d:\d\d now/.test(text), 'Neither says its weekday.');
  },
};

/** Initials stand in for a photo that cannot be had. */
export const BrokenPhoto: Story = {
  args: {
    provider: provide(members.slice(1, 2).map((member) => ({ ...member, photo: 'data:image/png;base64,AAAA' }))),
  },
  play: waitFor(tag, 'AB'),
};

const press = (canvas: HTMLElement, label: string): void =>
  canvas.querySelector(tag)?.shadowRoot?.querySelector<HTMLElement>(`[aria-label="${label}"]`)?.click();

/** A host that cancels `partner-team-contact` writes to people in its own way. */
export const RoutedByTheHost: Story = {
  render: (args) => html`
    <div
      @partner-team-contact=${(event: CustomEvent<PartnerTeamContactDetail>) => {
        event.preventDefault();
        const { memberId, way } = event.detail;
        (event.currentTarget as HTMLElement).querySelector('output')?.append(`Member ${memberId}, by ${way}. `);
      }}
    >
      ${teamCard(args)}
      <p><output>The host was asked for: </output></p>
    </div>
  `,
  play: async ({ canvasElement }) => {
    await says(canvasElement, tag, ready);
    press(canvasElement, 'Send email to Tomasz Wieczorek');
    press(canvasElement, 'Book a meeting with Aoife Brennan');
    const told = canvasElement.querySelector('output')?.textContent ?? '';
    check(told.endsWith('Member 1, by email. Member 2, by meeting. '), `The host heard: ${told}`);
  },
};

/** Runs with a clipboard that does what it is told, as some pages may use none. */
const withClipboard =
  (writeText: () => Promise<void>): NonNullable<Story['beforeEach']> =>
  () => {
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
    return () => Reflect.deleteProperty(navigator, 'clipboard');
  };

export const Copied: Story = {
  beforeEach: withClipboard(() => Promise.resolve()),
  play: async ({ canvasElement }) => {
    await says(canvasElement, tag, ready);
    press(canvasElement, 'Copy the email address of Aoife Brennan');
    await says(canvasElement, tag, 'Address copied');
  },
};

/** A page that may not copy shows the address, so that a person can. */
export const NotCopied: Story = {
  beforeEach: withClipboard(() => Promise.reject(new Error('Not allowed'))),
  play: async ({ canvasElement }) => {
    await says(canvasElement, tag, ready);
    press(canvasElement, 'Copy the email address of Aoife Brennan');
    await says(canvasElement, tag, 'This page may not copy. The address is aoife.brennan@example.com');
  },
};
