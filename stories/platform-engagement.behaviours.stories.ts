import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { engagement, few, provide, ready, type EngagementArgs } from './samples/engagement.js';
import { inWidth } from './support/examples.js';
import { says } from './support/shadow.js';
import { waitFor } from './support/states.js';

const tag = 'platform-engagement';

const meta: Meta<EngagementArgs> = {
  title: 'Elements/Platform engagement/Behaviours',
  component: tag,
  tags: ['!autodocs'],
  args: { provider: provide() },
  argTypes: { provider: { control: false } },
  render: engagement,
  play: waitFor(tag, ready),
};
export default meta;

type Story = StoryObj<EngagementArgs>;

const root = (canvas: HTMLElement): ShadowRoot | null | undefined => canvas.querySelector(tag)?.shadowRoot;

const press = (canvas: HTMLElement, words: string): void =>
  [...(root(canvas)?.querySelectorAll<HTMLElement>('button') ?? [])]
    .find((button) => (button.ariaLabel ?? button.textContent.trim()) === words)
    ?.click();

export const Narrow: Story = { render: (args) => inWidth('240px', engagement(args)) };

export const RightToLeft: Story = {
  render: (args) =>
    html`<div dir="rtl">${engagement(args)}${engagement({ ...args, tab: 'clients', openClient: 'tan' })}</div>`,
};

/** The clients as cards, with the score of one above them. */
export const Cards: Story = {
  render: (args) => inWidth('360px', engagement({ ...args, tab: 'clients', openClient: 'tan' })),
  play: waitFor(tag, 'Score breakdown'),
};

/** A band that is pressed shows its clients. */
export const ClientsOfBand: Story = {
  play: async ({ canvasElement }) => {
    await says(canvasElement, tag, ready);
    root(canvasElement)?.querySelectorAll<HTMLElement>('button.band')[2]?.click();
    await says(canvasElement, tag, '1 of 5');
  },
};

/** A category unfolds to what can be done about it. */
export const Category: Story = {
  args: { tab: 'clients', openClient: 'tan' },
  play: async ({ canvasElement }) => {
    await says(canvasElement, tag, 'Sales tools');
    root(canvasElement)?.querySelectorAll<HTMLElement>('button.category')[2]?.click();
    await says(canvasElement, tag, 'Create task');
  },
};

async function openForm(canvas: HTMLElement): Promise<void> {
  await says(canvas, tag, 'Sales tools');
  root(canvas)?.querySelectorAll<HTMLElement>('button.category')[2]?.click();
  await says(canvas, tag, 'Create task');
  press(canvas, 'Create task');
  await says(canvas, tag, 'Title');
}

const submit = (canvas: HTMLElement): void =>
  root(canvas)?.querySelector<HTMLElement>('dialog button[type=submit]')?.click();

/** What is wrong stands at its field. */
export const TaskFaulty: Story = {
  args: { tab: 'clients', openClient: 'tan' },
  play: async ({ canvasElement }) => {
    await openForm(canvasElement);
    submit(canvasElement);
    await says(canvasElement, tag, 'Enter a title.');
  },
};

/** Nothing that was typed is lost where the service fails. */
export const TaskNotSaved: Story = {
  args: { tab: 'clients', openClient: 'tan', provider: provide(few, { createTask: { fail: 'forbidden' } }) },
  play: async ({ canvasElement }) => {
    await openForm(canvasElement);
    const title = root(canvasElement)?.querySelector<HTMLInputElement>('#entry-title');
    if (title) {
      title.value = 'Show the sales team how sequences work';
      title.dispatchEvent(new Event('input', { bubbles: true }));
    }
    submit(canvasElement);
    await says(canvasElement, tag, 'The task was not created.');
  },
};
