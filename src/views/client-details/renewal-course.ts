import { html, type TemplateResult } from 'lit';
import { daysBetween, type Day, type RenewalState } from '../../program/index.js';
import { formatDay } from '../../ui/index.js';
import { styled } from '../../ui/styled.js';
import type { DetailsDesk } from './details-words.js';

/** The course of a renewal on a line: when it is listed, until when it can be decided, when it starts, and where today is. */
export function renewalCourse(state: RenewalState, { words, today }: DetailsDesk): TemplateResult {
  const { listedFrom, deadline, startsOn, phase, due } = state;
  const length = daysBetween(listedFrom, startsOn);
  const at = (day: Day): string => {
    const part = length > 0 ? daysBetween(listedFrom, day) / length : 0;
    return `${String(Math.round(Math.max(0, Math.min(1, part)) * 1000) / 10)}%`;
  };
  const stop = (label: string, day: Day): TemplateResult =>
    html`<li>
      <span class="what">${label}</span> <span class="when"><bdi>${formatDay(words.tag, day)}</bdi></span>
    </li>`;
  return html`<div class="course ${phase === 'open' && due === 7 ? 'urgent' : ''}">
    <div class="course-line" aria-hidden="true">
      <span class="course-gone" ${styled({ 'inline-size': at(today) })}></span>
      <span class="course-start"></span>
      <span class="course-end"></span>
      <span class="course-deadline" ${styled({ 'inset-inline-start': at(deadline) })}></span>
      <span class="course-today" ${styled({ 'inset-inline-start': at(today) })}></span>
    </div>
    <ol class="course-stops" ${styled({ '--_deadline': at(deadline) })}>
      ${stop(words.say('listedFrom'), listedFrom)} ${stop(words.say('decideUntil'), deadline)}
      ${stop(words.say('renewalStarts'), startsOn)}
    </ol>
  </div>`;
}
