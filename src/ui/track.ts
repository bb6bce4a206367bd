import { html, nothing, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import { checkIcon } from './icons.js';
import { placeLabels } from './place-labels.js';
import { styled } from './styled.js';

/** One part of a bar. */
export interface TrackPart {
  tone: 'sold' | 'managed' | 'total';
  /** Drawn as strokes on the soft ground of its tone. */
  hatched?: boolean | undefined;
  /** Its length as a share of the scale, from 0 on; what goes beyond 1 in all is cut off, and the bar shows that it goes on. */
  share: number;
}

/** A place on the scale that has a name. */
export interface TrackMarker {
  /** From 0 to 1. */
  at: number;
  name: string;
  /** The number at that place, as text. */
  value: string;
  /** The place to get to: its line has a triangle on top. */
  goal?: boolean | undefined;
}

/** What a track says at its end. */
export interface TrackResult {
  text: string;
  /** Under it in grey. Not drawn where the track is narrow, as the goal's marker names it too. */
  hint?: string | undefined;
  /** Puts a check before it. */
  met?: boolean | undefined;
  /** Draws it in grey: there is nothing to reach, or nothing to tell. */
  quiet?: boolean | undefined;
}

/** A bar on a scale of its own, with what it measures at its start and what comes of it at its end. */
export interface ProgressTrack {
  /** All that the track shows, for screen readers: it is one picture to them. */
  sentence: string;
  name: string;
  glyph?: TemplateResult | undefined;
  value: string;
  /** Draws the value in grey: it is no figure. */
  valueMissing?: boolean | undefined;
  parts: readonly TrackPart[];
  /** In rising order. */
  markers: readonly TrackMarker[];
  result?: TrackResult | undefined;
}

const percent = (share: number): string => `${Math.max(0, share) * 100}%`;

/** Draws tracks under each other, so that equal places on their scales stand in one line. */
export function progressTracks(tracks: readonly ProgressTrack[]): TemplateResult {
  return html`<ul class="tracks">
    ${tracks.map(
      (track) =>
        html`<li class="track-row" part="track">
          <div class="track" role="img" aria-label=${track.sentence}>
            ${head(track)}${plot(track)}${foot(track.result)}
          </div>
        </li>`,
    )}
  </ul>`;
}

function head({ name, glyph, value, valueMissing }: ProgressTrack): TemplateResult {
  return html`<div class="track-head">
    <span class="track-name">${glyph ?? nothing}${name}</span>
    <span class=${classMap({ 'track-value': true, figure: true, missing: valueMissing === true })}>${value}</span>
  </div>`;
}

function plot({ parts, markers }: ProgressTrack): TemplateResult {
  const goesOn = parts.reduce((sum, { share }) => sum + share, 0) > 1;
  return html`<div class="track-plot">
    <div class=${classMap({ 'track-bar': true, 'goes-on': goesOn })}>
      ${parts.map(({ tone, hatched, share }) => {
        const classes = classMap({ 'track-part': true, [tone]: true, hatched: hatched === true });
        return share > 0 ? html`<span class=${classes} ${styled({ 'inline-size': percent(share) })}></span>` : nothing;
      })}
    </div>
    ${markers.map(
      ({ at, goal }) =>
        html`<span
          class=${classMap({ 'track-marker': true, goal: goal === true })}
          ${styled({ 'inset-inline-start': percent(at) })}
        ></span>`,
    )}
    <div class="track-labels" ${placeLabels(markers.map(({ at }) => at))}>
      ${markers.map(
        ({ name, value }) =>
          html`<span class="track-label"><bdi>${name}</bdi> <span class="figure">${value}</span></span>`,
      )}
    </div>
  </div>`;
}

function foot(result: TrackResult | undefined): TemplateResult {
  return html`<div class="track-foot">
    ${
      result
        ? html`<span class=${classMap({ 'track-result': true, quiet: result.quiet === true })}
              >${result.met ? checkIcon('met') : nothing}<bdi>${result.text}</bdi></span
            >
            ${result.hint ? html`<bdi class="track-hint">${result.hint}</bdi>` : nothing}`
        : nothing
    }
  </div>`;
}
