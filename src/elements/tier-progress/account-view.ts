import { html, nothing, type TemplateResult } from 'lit';
import { daysBetween, type Day, type Standing } from '../../program/index.js';
import type { Tier, TierStatus } from '../../provider/index.js';
import { alertIcon } from '../../ui/icons.js';
import { formatDay, formatNumber, formatPercent } from '../../ui/index.js';
import { exactFigure, listOf, tierName, type TierWords } from './tier-words.js';

/** From so many days before its end a certification is warned of. */
const warnDays = 60;

interface Statistic {
  readonly label: string;
  /** Absent: unknown. */
  readonly value?: string | undefined;
  /** Stands under it in grey. */
  readonly about?: string | undefined;
  /** Marks it as something to act on. */
  readonly warns?: boolean | undefined;
}

/**
 * What counts beside points: median tool usage and the certification, which are said to be unknown, and why, where they are; retention and
 * the team's certifications only where the source gives them.
 */
export function accountView(words: TierWords, standing: Standing, status: TierStatus, today: Day): TemplateResult {
  const { dollarRetention, teamCertifications } = status;
  const statistics: Statistic[] = [medianOf(words, standing, status), certificationOf(words, status, today)];
  if (dollarRetention !== undefined) {
    statistics.push({ label: words.say('dollarRetention'), value: formatPercent(words.tag, dollarRetention) });
  }
  if (teamCertifications !== undefined) {
    statistics.push({
      label: words.say('teamCertifications'),
      value: formatNumber(words.tag, String(teamCertifications)),
    });
  }
  return html`<div class="card-body">
    <div class="account-frame">
      <dl class="account" part="account">
        ${statistics.map(
          ({ label, value, about, warns }) =>
            html`<div>
              <dt class="small muted">${label}</dt>
              <dd class="statistic">
                ${value === undefined ? html`<span class="unknown">${words.say('notKnown')}</span>` : html`<bdi>${value}</bdi>`}
                ${warns ? alertIcon() : nothing}
              </dd>
              ${about === undefined ? nothing : html`<dd class="small muted"><bdi>${about}</bdi></dd>`}
            </div>`,
        )}
      </dl>
    </div>
  </div>`;
}

function medianOf(words: TierWords, { gates }: Standing, { tiers, medianToolUsage }: TierStatus): Statistic {
  const value = medianToolUsage === undefined ? undefined : exactFigure(words, medianToolUsage);
  return {
    label: words.say('medianToolUsage'),
    value,
    about: minimumText(words, tiers) ?? words.say(value === undefined ? 'notGiven' : 'noMinimumNamed'),
    warns: gates.some(({ medianToolUsage: state }) => state === 'not-met'),
  };
}

/** What the tiers ask for: one minimum for all of them, or each with the tiers that have it; nothing where none has one. */
function minimumText(words: TierWords, tiers: readonly Tier[]): string | undefined {
  const having = new Map<string, Tier[]>();
  for (const tier of tiers) {
    const minimum = tier.minMedianToolUsage;
    if (minimum !== undefined) having.set(minimum, [...(having.get(minimum) ?? []), tier]);
  }
  const said = [...having].map(([minimum, some]) => {
    const value = exactFigure(words, minimum);
    if (some.length === tiers.length) return words.say('minimumIs', { value });
    const names = some.map(({ id }) => tierName(words, tiers, id));
    return words.say('minimumFor', { value, tiers: listOf(words, names) });
  });
  return said.length === 0 ? undefined : said.join(' · ');
}

function certificationOf(words: TierWords, { certifiedUntil }: TierStatus, today: Day): Statistic {
  const label = words.say('certification');
  if (certifiedUntil === undefined) return { label, about: words.say('notGiven') };
  const day = formatDay(words.tag, certifiedUntil);
  const count = daysBetween(today, certifiedUntil);
  if (count < 0) {
    return {
      label,
      value: words.say('certificationOver'),
      about: words.say('certificationEnded', { day }),
      warns: true,
    };
  }
  const warns = count <= warnDays;
  return {
    label,
    value: words.say('certifiedFor', { count }),
    about: words.say(warns ? 'certificationSoon' : 'certificationEnds', { day }),
    warns,
  };
}
