import { html, nothing, type TemplateResult } from 'lit';
import type { Standing, StandingProblem } from '../../program/index.js';
import type { TierStatus } from '../../provider/index.js';
import { alertIcon, emptyIcon, infoIcon } from '../../ui/icons.js';
import { sentences } from '../../ui/index.js';
import { message, notice } from '../../ui/message.js';
import { progressTracks } from '../../ui/track.js';
import { findings, furtherTiers } from './findings.js';
import { gateNotes, invitationText } from './gates.js';
import { goalOf, leadsToGoal, tracksOf, type Goal } from './goal.js';
import { tierName, trackName, type TierWords } from './tier-words.js';
import { drawnParts, drawnTracks, glyphOf } from './tracks.js';

/** Under the heading of the progress card: the finding, the tracks that prove it, and what stands in the way beside points. */
export function progressView(words: TierWords, standing: Standing, status: TierStatus): TemplateResult {
  const { tiers } = status;
  if (tiers.length === 0) {
    return message({ icon: emptyIcon, title: words.say('noTiers'), text: words.say('noTiersText') });
  }
  const goal = goalOf(standing, tiers);
  const notes = gateNotes(words, standing, status);
  return html`
    ${problemTexts(words, standing.problems).map((text) => notice({ icon: alertIcon, text }))}
    <div class="card-body progress">
      <p class="finding muted" part="finding">
        <bdi>${sentences(words.tag, findings(words, standing, goal, tiers))}</bdi>
      </p>
      ${progressTracks(drawnTracks(words, standing, goal, tiers))} ${legend(words, standing)}
      ${scaleNote(words, standing, goal, status)}
      ${
        notes.length === 0
          ? nothing
          : html`<ul class="gates" part="conditions">
              ${notes.map(({ text, isBarred }) => html`<li>${isBarred ? alertIcon() : infoIcon()}<bdi>${text}</bdi></li>`)}
            </ul>`
      }
    </div>
  `;
}

/** Which kinds of points the bars are made of. */
function legend(words: TierWords, standing: Standing): TemplateResult | typeof nothing {
  const kinds = new Set(tracksOf(standing).flatMap((track) => drawnParts(track).map((part) => part.track)));
  kinds.delete('total');
  if (kinds.size === 0) return nothing;
  return html`<ul class="legend small muted" part="legend">
    ${[...kinds].map((kind) => html`<li>${glyphOf(kind)}${trackName(words, kind)}</li>`)}
  </ul>`;
}

/** How the scales run, and what is asked for beyond their ends. */
function scaleNote(
  words: TierWords,
  standing: Standing,
  goal: Goal | undefined,
  status: TierStatus,
): TemplateResult | typeof nothing {
  const { tiers } = status;
  const tracks = tracksOf(standing);
  const leading = tracks.filter((track) => leadsToGoal(track, goal)).length;
  const own = tracks.length < 2 ? [] : [words.say('scaleNoteOwn')];
  const scale = goal && leading > 1 ? [words.say('scaleNote', { tier: tierName(words, tiers, goal.tier) })] : own;
  const invitation = invitationText(words, standing, status);
  const further = goal ? furtherTiers(words, standing, goal, tiers) : [];
  const said = [...scale, ...further, ...(invitation === undefined ? [] : [invitation])];
  return said.length === 0
    ? nothing
    : html`<p class="scale-note small muted"><bdi>${sentences(words.tag, said)}</bdi></p>`;
}

/** What is wrong with the thresholds and points, each said once. */
function problemTexts(words: TierWords, problems: readonly StandingProblem[]): string[] {
  const terms = problems.flatMap(({ field, code }) => {
    if (code === 'below-lower-tier' || code === 'duplicate-tier' || code === 'no-minimums')
      return ['thresholdsUnclear'] as const;
    if (field.startsWith('tiers.')) return ['thresholdsUnread'] as const;
    return field.startsWith('points.') ? (['pointsUnread'] as const) : [];
  });
  return [...new Set(terms)].map((term) => words.say(term));
}
