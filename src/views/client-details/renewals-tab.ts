import { html, nothing, type TemplateResult } from 'lit';
import { renewalState, type RenewalState } from '../../program/index.js';
import type { Contact, Renewal, RenewalOwner, RenewalStatus } from '../../provider/index.js';
import { checkIcon, clockIcon, emptyIcon, endIcon, mailIcon, urgentIcon } from '../../ui/icons.js';
import { formatDay } from '../../ui/index.js';
import type { Message } from '../../ui/message.js';
import { tip } from '../../ui/tooltip.js';
import { mailtoAddress } from '../contact-address.js';
import type { DetailsDesk, DetailsWords } from './details-words.js';
import type { OwnerEdit } from './owner-edit.js';
import { renewalChange } from './renewal-change.js';
import { renewalCourse } from './renewal-course.js';
import { absent, bone, boneSection, section } from './sections.js';

/** The tab *Renewals*: when each is due, how much changes, and who deals with it. The next one comes first. */
export function renewalsTab(
  renewals: readonly Renewal[],
  desk: DetailsDesk,
  edit: OwnerEdit,
  client: string | undefined,
): TemplateResult {
  const rising = [...renewals].sort((a, b) => (a.startsOn ?? '9').localeCompare(b.startsOn ?? '9'));
  return html`${rising.map((renewal) => renewalView(renewal, desk, edit, client))}`;
}

/** Said where none is listed. */
export function noRenewals({ words, edition }: DetailsDesk): Message {
  const days = edition.renewals?.listedDays.value;
  return {
    icon: emptyIcon,
    title: words.say('noRenewals'),
    ...(days !== undefined && { text: words.say('noRenewalsText', { count: days }) }),
  };
}

/** Bars in its place. */
export function renewalsBones(): TemplateResult {
  return html`<div class="section" aria-hidden="true">
      <div class="section-heading">${bone(40)}</div>
      <div class="course-bones">${bone(100)}</div>
    </div>
    ${boneSection(4, 'rows')}${boneSection(3, 'facts')}`;
}

function renewalView(renewal: Renewal, desk: DetailsDesk, edit: OwnerEdit, client: string | undefined): TemplateResult {
  const { words } = desk;
  const found = renewalState(renewal, desk.today, desk.edition);
  const state = found.ok ? found : undefined;
  const within = { ...desk, level: Math.min(6, desk.level + 1) };
  return html`<div class="renewal">
    <section class="section">
      <div class="renewal-head">
        <div class="heading section-heading" role="heading" aria-level=${desk.level}>
          ${
            renewal.startsOn === undefined
              ? words.say('renewalDayNotKnown')
              : words.say('renewsOn', { day: formatDay(words.tag, renewal.startsOn) })
          }
        </div>
        ${statusBadge(renewal.status, words)} ${state ? daysLeft(state, words) : nothing}
      </div>
      ${state ? renewalCourse(state, desk) : nothing} ${state ? silence(renewal, state, words) : nothing}
    </section>
    ${section(within, words.say('currentAgainstRenewal'), renewalChange(renewal, words))}
    ${section(within, words.say('whoDealsWithIt'), peopleView(renewal, words, edit, client))}
  </div>`;
}

const statusLooks = {
  pending: { term: 'renewalPending', icon: clockIcon, look: '' },
  confirmed: { term: 'renewalConfirmed', icon: checkIcon, look: 'positive' },
  renewed: { term: 'renewalRenewed', icon: checkIcon, look: 'positive' },
  'cancellation-requested': { term: 'renewalCancelled', icon: endIcon, look: 'critical' },
} as const satisfies Record<RenewalStatus, unknown>;

function statusBadge(status: RenewalStatus | undefined, words: DetailsWords): TemplateResult {
  if (!status) return html`<span class="badge muted">${words.say('notKnown')}</span>`;
  const { term, icon, look } = statusLooks[status];
  return html`<span class="badge ${look}">${icon()}${words.say(term)}</span>`;
}

/** How long there is to decide, more urgent the fewer days there are. */
function daysLeft({ phase, daysLeft: days, due }: RenewalState, words: DetailsWords): TemplateResult | typeof nothing {
  if (phase !== 'open') return nothing;
  const text = days === 0 ? words.say('lastDayToDecide') : words.say('daysToDecide', { count: days });
  return html`<span class="days-left ${due === 7 ? 'urgent' : due === 30 ? 'soon' : 'muted'}">
    ${due === 7 ? urgentIcon() : nothing}<bdi>${text}</bdi>
  </span>`;
}

/** What silence will do, or has done. */
function silence(
  { status }: Renewal,
  { phase, deadline, renewedFrom }: RenewalState,
  words: DetailsWords,
): TemplateResult | typeof nothing {
  if (status !== 'pending' || phase === 'not-listed') return nothing;
  const day = formatDay(words.tag, renewedFrom);
  const text =
    phase === 'open'
      ? words.say('silenceRenews', { deadline: formatDay(words.tag, deadline), day })
      : words.say('countedAsRenewed', { day });
  return html`<p class="small muted"><bdi>${text}</bdi></p>`;
}

function peopleView(
  renewal: Renewal,
  words: DetailsWords,
  edit: OwnerEdit,
  client = words.say('clientNotNamed'),
): TemplateResult {
  const { manager, primaryContact } = renewal;
  return html`<dl class="people">
    <div>
      <dt>${words.say('renewalOwner')}</dt>
      <dd>${ownerView(edit.ownerOf(renewal), words)} ${edit.button(renewal, client)}</dd>
    </div>
    <div>
      <dt>${words.say('renewalManager')}</dt>
      <dd>${personView(manager, words)}</dd>
    </div>
    ${
      primaryContact
        ? html`<div>
            <dt>${words.say('primaryContact')}</dt>
            <dd>${personView(primaryContact, words)}</dd>
          </div>`
        : nothing
    }
  </dl>`;
}

function ownerView(owner: RenewalOwner | undefined, words: DetailsWords): TemplateResult {
  if (!owner) return absent(words);
  const { choice, effective, notify } = owner;
  const who = choice === 'default' ? effective : choice;
  const name = notify?.name ?? notify?.email;
  return html`<span class="person"
      >${who ? words.say(who === 'hubspot' ? 'ownerHubspot' : 'ownerPartner') : absent(words)}</span
    >
    ${choice === 'default' ? html`<span class="second small muted">${words.say('ownerByDefault')}</span>` : nothing}
    ${name === undefined ? nothing : html`<span class="second small muted">${words.say('noticesGoTo', { name })}</span>`}`;
}

function personView(person: Contact | undefined, words: DetailsWords): TemplateResult {
  if (!person) return absent(words);
  const { name, email } = person;
  const shown = name ?? words.say('nameNotKnown');
  return html`<span class="person ${name === undefined ? 'muted' : ''}"><bdi>${shown}</bdi></span> ${
      email === undefined
        ? html`<span class="second small muted">${words.say('noEmail')}</span>`
        : html`<bdi class="paper">${email}</bdi>
            <a
              class="button no-print"
              href=${mailtoAddress(email)}
              aria-label=${words.say('sendEmailTo', { name: name ?? email })}
              ${tip(email)}
              >${mailIcon()}${words.say('sendEmail')}</a
            >`
    }`;
}
