import { html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { Loader, PartnerElement, systemClock } from '../../core/index.js';
import { MinuteController } from '../../core/minutes.js';
import { commonTerms, contactTerms, teamTerms } from '../../locales/en.js';
import { checkTeam, type Team, type TeamMember } from '../../provider/index.js';
import { cardStyles } from '../../ui/card.styles.js';
import {
  checkIcon,
  clockIcon,
  copyIcon,
  globeIcon,
  mailIcon,
  phoneIcon,
  userIcon,
  videoIcon,
  type Icon,
} from '../../ui/icons.js';
import { formatTimeIn, languageNames } from '../../ui/index.js';
import { messageStyles } from '../../ui/message.styles.js';
import { tip } from '../../ui/tooltip.js';
import { ageView } from '../../views/age-view.js';
import { loadView } from '../../views/load-view.js';
import { initialsOf, mailtoAddress, telAddress } from '../../views/contact-address.js';
import { teamCardStyles } from './hubspot-team-card.styles.js';
import { roleTerms } from './roles.js';

/** How a person wants to get in touch with a member of the team. */
export type PartnerTeamWay = 'email' | 'copy' | 'meeting' | 'phone';

/** Detail of `partner-team-contact`. */
export interface PartnerTeamContactDetail {
  memberId: string;
  way: PartnerTeamWay;
}

/** How long it is said that an address was copied. */
const saidForMs = 6000;

/**
 * @summary Who at HubSpot supports the partner, what each is there for, when they can be reached, and ways to do so.
 * @tag hubspot-team-card
 *
 * Needs a provider with `team`. To write to a person opens the default mail program.
 *
 * @event {CustomEvent<PartnerTeamContactDetail>} partner-team-contact - A person wants to get in touch with a member: by
 *   `email`, by `copy` of the address, by a `meeting` or by `phone`. Bubbles. Cancel it to do something else instead.
 * @event {CustomEvent<PartnerDataLoadDetail>} partner-data-load - The team was loaded. Does not bubble.
 * @event {CustomEvent<PartnerDataFailDetail>} partner-data-fail - It could not be loaded. Does not bubble.
 * @event {CustomEvent<PartnerDataProblemDetail>} partner-data-problem - Not all of it could be read. Does not bubble.
 *
 * @csspart heading - The element's heading.
 * @csspart refresh - The button that asks again.
 * @csspart member - The card of one person.
 * @csspart portrait - The photo or the initials of one person.
 * @csspart contact - A link or button to get in touch with one person.
 * @csspart message - What stands in place of the team: nothing yet, failed, denied, not connected.
 * @csspart notice - A line above the team: slow, out of date, not whole.
 */
export class HubspotTeamCard extends PartnerElement {
  static override properties: PropertyDeclarations = {
    compact: { type: Boolean },
    emailSubject: { attribute: 'email-subject' },
    emailBody: { attribute: 'email-body' },
    said: { state: true, attribute: false },
  };

  static override styles: CSSResultGroup = [PartnerElement.styles, cardStyles, messageStyles, teamCardStyles];

  /** Shows one line per person instead of a card. */
  compact = false;

  /** The subject that an email to a member begins with, where the member has none of their own. */
  emailSubject?: string | undefined;

  /** The text that an email to a member begins with, where the member has none of their own. */
  emailBody?: string | undefined;

  /** What came of copying an address: whose, and whether it was copied. */
  private said: { memberId: string; copied: boolean } | undefined;

  readonly #words = this.vocabulary({ ...commonTerms, ...contactTerms, ...teamTerms });
  readonly #team = new Loader<object, Team>(this, {
    name: 'team',
    topic: 'team',
    offered: (provider) => provider.team !== undefined,
    read: async (provider, _query, call) => checkTeam(await provider.team?.(call)),
  });
  #unsay: (() => void) | undefined;

  constructor() {
    super();
    this.#team.ask({});
    new MinuteController(this, () => this.#team.value?.members.some(({ timeZone }) => timeZone) ?? false);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#say(undefined);
  }

  /** Loads the team again; what is shown stays until the answer comes. */
  refresh(): void {
    this.#team.resource.refresh();
  }

  /** Whether the kit is to do what it does by itself: a host may have taken it over. */
  #mayContact(memberId: string, way: PartnerTeamWay): boolean {
    return this.emit('partner-team-contact', { memberId, way } satisfies PartnerTeamContactDetail, { intent: true });
  }

  async #copy(memberId: string, email: string): Promise<void> {
    if (!this.#mayContact(memberId, 'copy')) return;
    // What is said twice has to be unsaid in between, or it is not heard twice.
    this.#say(undefined);
    const copied = await copyText(email);
    if (!this.isConnected) return;
    this.#say({ memberId, copied });
    // An address that could not be copied stays until a person has read it.
    if (copied) this.#unsay = systemClock.after(saidForMs, () => this.#say(undefined));
  }

  #say(said: HubspotTeamCard['said']): void {
    this.#unsay?.();
    this.said = said;
  }

  protected override render(): TemplateResult {
    const words = this.#words;
    const { value, status, resource } = this.#team;
    const isAwaited = status === 'loading' && resource.pauseMs === undefined;
    const isOpen = value ? value.members.length > 0 : isAwaited;
    return html`
      <div class="card-head">
        <div class="heading" part="heading" role="heading" aria-level=${this.level()}>${words.say('hubspotTeam')}</div>
        <div class="end">${ageView(this.#team, value?.asOf, words)}</div>
      </div>
      <div class="frame ${isOpen ? '' : 'card'}">
        ${loadView(this.#team, {
          words,
          skeleton: () => this.#renderSkeleton(),
          content: ({ members }) =>
            html`<ul class=${this.#listLook} aria-busy=${status === 'refreshing'}>
              ${members.map((member) => this.#renderMember(member))}
            </ul>`,
          empty: ({ members }) =>
            members.length > 0
              ? undefined
              : { icon: userIcon, title: words.say('noTeam'), text: words.say('noTeamText') },
        })}
      </div>
    `;
  }

  get #listLook(): string {
    return this.compact ? 'lines card' : 'cards';
  }

  get #memberLook(): string {
    return this.compact ? '' : 'card';
  }

  #renderMember(member: TeamMember): TemplateResult {
    const words = this.#words;
    const known = roleTerms(member.role);
    const name = member.name ?? words.say('nameNotKnown');
    const role = known ? words.say(known.name) : member.role;
    const about = member.description ?? (known && words.say(known.about));
    return html`<li class=${this.#memberLook} part="member">
      <div class="person">
        ${this.#renderPortrait(member)}
        <div class="who">
          <div class="heading" role="heading" aria-level=${this.level(1)} ${tip()}><bdi>${name}</bdi></div>
          <p class="muted ${this.compact ? 'small' : ''}" ${tip()}><bdi>${role}</bdi></p>
        </div>
      </div>
      ${about && !this.compact ? html`<p class="about"><bdi>${about}</bdi></p>` : nothing} ${this.#renderFacts(member)}
      <div class="reach">${this.#renderWays(member, name)}</div>
    </li>`;
  }

  /** The initials, and over them the photo once it is there. */
  #renderPortrait({ name = '', photo }: TeamMember): TemplateResult {
    const initials = initialsOf(name, this.#words.tag);
    const settle = ({ type, target }: Event): unknown => (target as Element).classList.toggle('there', type === 'load');
    return html`<div class="portrait" part="portrait">
      <span aria-hidden="true">${initials === '' ? userIcon() : initials}</span>
      ${
        photo === undefined
          ? nothing
          : html`<img src=${photo} alt="" referrerpolicy="no-referrer" @load=${settle} @error=${settle} />`
      }
    </div>`;
  }

  /** What helps to choose how and when to get in touch. */
  #renderFacts({ id, phone, languages, timeZone }: TeamMember): TemplateResult | typeof nothing {
    const words = this.#words;
    const fact = (icon: Icon, label: string, content: unknown, look = ''): TemplateResult =>
      html`<div class=${look}>
        <dt>${icon()}<span class="hidden">${label}</span></dt>
        <dd>${content}</dd>
      </div>`;
    const facts: TemplateResult[] = [];
    if (languages && languages.length > 0) {
      facts.push(fact(globeIcon, words.say('languagesSpoken'), languageNames(words.tag, languages)));
    }
    if (timeZone !== undefined) {
      const { time, zone } = formatTimeIn(words.tag, timeZone, new Date());
      const now = html`<bdi>${words.say('timeNow', { time })}</bdi> <bdi class="muted">${zone}</bdi>`;
      // On paper no time is now.
      facts.push(fact(clockIcon, words.say('localTime'), now, 'no-print'));
    }
    if (phone !== undefined) facts.push(fact(phoneIcon, words.say('phoneNumber'), this.#renderPhone(id, phone)));
    return facts.length > 0 ? html`<dl class="facts">${facts}</dl>` : nothing;
  }

  #renderPhone(id: string, phone: string): TemplateResult {
    return html`<a part="contact" href=${telAddress(phone)} @click=${this.#onWay(id, 'phone')}><bdi>${phone}</bdi></a>`;
  }

  /** Leaves a link to the browser, unless the host takes it over. */
  #onWay(memberId: string, way: PartnerTeamWay): (event: Event) => void {
    return (event) => {
      if (!this.#mayContact(memberId, way)) event.preventDefault();
    };
  }

  /** The ways to get in touch; a line has room for the first alone. On paper the address itself stands there. */
  #renderWays(member: TeamMember, name: string): TemplateResult {
    const { id, email, meeting, phone } = member;
    const { compact } = this;
    if (email === undefined) {
      const instead = compact && phone !== undefined ? this.#renderPhone(id, phone) : this.#words.say('noEmail');
      return html`<span class="muted">${instead}</span>
        ${meeting && !compact ? this.#renderMeeting(id, meeting, name) : nothing}`;
    }
    return html`
      <bdi class="paper">${email}</bdi>
      ${this.#renderMail(member, email, name)} ${compact ? nothing : this.#renderCopy(id, email, name)}
      ${compact || meeting === undefined ? nothing : this.#renderMeeting(id, meeting, name)}
      ${compact ? nothing : this.#renderSaid(id, email)}
    `;
  }

  #renderMail({ id, emailSubject, emailBody }: TeamMember, email: string, name: string): TemplateResult {
    const words = this.#words;
    return html`<a
      class="button"
      part="contact"
      href=${mailtoAddress(email, emailSubject ?? this.emailSubject, emailBody ?? this.emailBody)}
      aria-label=${words.say('sendEmailTo', { name })}
      ${tip(email)}
      @click=${this.#onWay(id, 'email')}
      >${mailIcon()}<span class="label">${words.say('sendEmail')}</span
      >${this.compact ? html`<span class="label short">${words.say('emailShort')}</span>` : nothing}</a
    >`;
  }

  #renderCopy(id: string, email: string, name: string): TemplateResult {
    const label = this.#words.say('copyAddressOf', { name });
    const copied = this.said?.memberId === id && this.said.copied;
    return html`<button
      class="button square plain"
      part="contact"
      aria-label=${label}
      ${tip(label)}
      @click=${() => this.#copy(id, email)}
    >
      ${copied ? checkIcon() : copyIcon()}
    </button>`;
  }

  #renderMeeting(id: string, address: string, name: string): TemplateResult {
    const label = this.#words.say('meetWith', { name });
    return html`<a
      class="button square plain"
      part="contact"
      href=${address}
      rel="noreferrer"
      aria-label=${label}
      ${tip(label)}
      @click=${this.#onWay(id, 'meeting')}
      >${videoIcon()}</a
    >`;
  }

  #renderSaid(id: string, address: string): TemplateResult {
    const words = this.#words;
    const { memberId, copied } = this.said ?? {};
    const text = copied ? words.say('addressCopied') : words.say('addressNotCopied', { address });
    return html`<span class="said small" role="status">${memberId === id ? text : nothing}</span>`;
  }

  /** As many as a team usually has. */
  #renderSkeleton(): TemplateResult {
    const line = html`<span class="bone line"></span>`;
    const short = html`<span class="bone line short"></span>`;
    const member = html`<div class=${this.#memberLook}>
      <div class="person">
        <span class="portrait bone"></span>
        <div class="who">${line}${short}</div>
      </div>
      ${this.compact ? nothing : html`<div>${line}${short}${short}</div>`}
      <div class="reach"></div>
    </div>`;
    return html`<div class=${this.#listLook} aria-hidden="true">${member}${member}${member}</div>`;
  }
}

/** Whether a text came to the clipboard: a page that is not secure, or a frame that was not allowed to, has none. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hubspot-team-card': HubspotTeamCard;
  }
}
