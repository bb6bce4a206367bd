import { html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { Loader, PartnerElement } from '../../core/index.js';
import { commonTerms, teamTerms } from '../../locales/en.js';
import { checkTeam, type Team, type TeamMember } from '../../provider/index.js';
import { cardStyles } from '../../ui/card.styles.js';
import { mailIcon, userIcon } from '../../ui/icons.js';
import { messageStyles } from '../../ui/message.styles.js';
import { loadView } from '../../views/load-view.js';
import { initialsOf, mailtoAddress } from './contact.js';
import { teamCardStyles } from './hubspot-team-card.styles.js';
import { roleTerms } from './roles.js';

/**
 * @summary Who at HubSpot supports the partner, what each is there for, and a way to write to them.
 * @tag hubspot-team-card
 *
 * Needs a provider with `team`. Links to write to a person open the default mail program.
 *
 * @event {CustomEvent<PartnerDataLoadDetail>} partner-data-load - The team was loaded. Does not bubble.
 * @event {CustomEvent<PartnerDataFailDetail>} partner-data-fail - It could not be loaded. Does not bubble.
 * @event {CustomEvent<PartnerDataProblemDetail>} partner-data-problem - Not all of it could be read. Does not bubble.
 *
 * @csspart heading - The element's heading.
 * @csspart member - The card of one person.
 * @csspart message - What stands in place of the team: nothing yet, failed, denied, not connected.
 * @csspart notice - A line above the team: slow, out of date, not whole.
 */
export class HubspotTeamCard extends PartnerElement {
  static override properties: PropertyDeclarations = {
    compact: { type: Boolean },
    brokenPhotos: { state: true, attribute: false },
  };

  static override styles: CSSResultGroup = [PartnerElement.styles, cardStyles, messageStyles, teamCardStyles];

  /** Shows one line per person instead of a card. */
  compact = false;

  private brokenPhotos: readonly string[] = [];

  readonly #words = this.vocabulary({ ...commonTerms, ...teamTerms });
  readonly #team = new Loader<object, Team>(this, {
    name: 'team',
    topic: 'team',
    offered: (provider) => provider.team !== undefined,
    read: async (provider, _query, call) => checkTeam(await provider.team?.(call)),
  });

  constructor() {
    super();
    this.#team.ask({});
  }

  /** Loads the team again; what is shown stays until the answer comes. */
  refresh(): void {
    this.#team.resource.refresh();
  }

  protected override render(): TemplateResult {
    const words = this.#words;
    return html`
      <div class="heading" part="heading" role="heading" aria-level=${this.level()}>${words.say('hubspotTeam')}</div>
      <div class="frame ${this.#team.value && this.#team.value.members.length > 0 ? '' : 'card'}">
        ${loadView(this.#team, {
          words,
          skeleton: () => this.#renderSkeleton(),
          content: (team) => this.#renderTeam(team),
          empty: (team) =>
            team.members.length > 0
              ? undefined
              : { icon: userIcon, title: words.say('noTeam'), text: words.say('noTeamText') },
        })}
      </div>
    `;
  }

  #renderTeam(team: Team): TemplateResult {
    return html`<ul class="members" aria-busy=${this.#team.status === 'refreshing'}>
      ${team.members.map((member) => this.#renderMember(member))}
    </ul>`;
  }

  #renderMember(member: TeamMember): TemplateResult {
    const words = this.#words;
    const known = roleTerms(member.role);
    const name = member.name ?? words.say('nameNotKnown');
    const description = member.description ?? (known && words.say(known.about));
    return html`<li class="member card" part="member">
      <div class="person">
        ${this.#renderPortrait(member)}
        <div class="who">
          <div class="name" role="heading" aria-level=${this.level(1)}><bdi>${name}</bdi></div>
          <p class="muted">${known ? words.say(known.name) : html`<bdi>${member.role}</bdi>`}</p>
        </div>
      </div>
      ${description && !this.compact ? html`<p class="about">${description}</p>` : nothing}
      <div class="reach">${this.#renderMail(member, name)}</div>
    </li>`;
  }

  #renderPortrait({ name, photo }: TeamMember): TemplateResult {
    if (photo !== undefined && !this.brokenPhotos.includes(photo)) {
      const broken = (): void => {
        this.brokenPhotos = [...this.brokenPhotos, photo];
      };
      return html`<img class="portrait" src=${photo} alt="" @error=${broken} />`;
    }
    return html`<span class="portrait" aria-hidden="true">${name ? initialsOf(name) : userIcon()}</span>`;
  }

  #renderMail({ email }: TeamMember, name: string): TemplateResult {
    const words = this.#words;
    const address = email === undefined ? undefined : mailtoAddress(email);
    if (address === undefined) return html`<span class="muted">${words.say('noEmail')}</span>`;
    return html`<a class="button" href=${address} aria-label=${words.say('sendEmailTo', { name })}>
      ${mailIcon()}<span class="label">${words.say('sendEmail')}</span>
    </a>`;
  }

  #renderSkeleton(): TemplateResult {
    return html`<div class="skeleton" aria-hidden="true">
      <span class="portrait bone"></span><span class="bone line"></span><span class="bone line short"></span>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hubspot-team-card': HubspotTeamCard;
  }
}
