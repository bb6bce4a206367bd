import { html, type TemplateResult } from 'lit';
import { daysBetween, type Day, type RenewalState } from '../../program/index.js';
import { formatDay } from '../../ui/index.js';
import { styled } from '../../ui/styled.js';
import type { DetailsDesk } from './details-words.js';

/** So far from both ends of the line a label has room at both sides of its mark. */
const midway = 0.3;

/** The course of a renewal on a line: when it is listed, until when it can be decided, when it starts, and where today is. */
export function renewalCourse(state: RenewalState, { words, today }: DetailsDesk): TemplateResult {
  const { listedFrom, deadline, startsOn, phase, due } = state;
  const length = daysBetween(listedFrom, startsOn);
  const part = (day: Day): number => (length > 0 ? Math.max(0, Math.min(1, daysBetween(listedFrom, day) / length)) : 0);
  const at = (day: Day): string => `${String(Math.round(part(day) * 1000) / 10)}%`;
  const stop = (look: string, label: string, day: Day): TemplateResult =>
    html`<li class="stop-${look}">
      <span class="what">${label}</span> <span class="when"><bdi>${formatDay(words.tag, day)}</bdi></span>
    </li>`;
  const isMidway = part(deadline) >= midway && part(deadline) <= 1 - midway;
  const stops = [
    { day: listedFrom, drawn: stop('listed', words.say('listedFrom'), listedFrom) },
    { day: deadline, drawn: stop('deadline', words.say('decideUntil'), deadline) },
    { day: startsOn, drawn: stop('start', words.say('renewalStarts'), startsOn) },
  ];
  // What is read one after the other stands in the order of the days.
  const past = stops.filter(({ day }) => day <= today);
  const ahead = stops.filter(({ day }) => day > today);
  return html`<div class="course ${phase === 'open' && due === 7 ? 'urgent' : ''}">
    <div class="course-line" aria-hidden="true">
      <span class="course-gone" ${styled({ 'inline-size': at(today) })}></span>
      <span class="course-start"></span>
      <span class="course-end"></span>
      <span class="course-deadline" ${styled({ 'inset-inline-start': at(deadline) })}></span>
      <span class="course-today" ${styled({ 'inset-inline-start': at(today) })}></span>
    </div>
    <ol
      class="course-stops ${isMidway ? 'midway' : ''}"
      ${styled({ '--_deadline': at(deadline), '--_today': at(today) })}
    >
      ${past.map(({ drawn }) => drawn)} ${stop('today', words.say('courseToday'), today)}
      ${ahead.map(({ drawn }) => drawn)}
    </ol>
  </div>`;
}
