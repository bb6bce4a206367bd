import { css, type CSSResultGroup } from 'lit';
import { glyphStyles } from '../../ui/glyphs.js';
import { meterStyles } from '../../ui/meter.styles.js';
import { tabsStyles } from '../../ui/tabs.styles.js';
import { largeTokens } from '../../ui/tokens/large.js';
import { declareOn } from '../../ui/tokens/declare-on.js';
import { statusTokenGroup } from '../../ui/tokens/status.js';
import { plainTableStyles } from './plain-table.styles.js';
import { renewalCourseStyles } from './renewal-course.styles.js';

const rules = css`
  .details {
    container-type: inline-size;
  }
  .details .tab-panel {
    padding: 0;
  }
  .details .section,
  .details .renewal > .section {
    padding: var(--_space-5) var(--_card-padding);
  }
  .details :is(.section, .renewal) + :is(.section, .renewal) {
    border-block-start: 1px solid var(--_border);
  }
  .regular {
    font-weight: 400;
  }
  .section-heading {
    margin-block-end: var(--_space-3);
    font-size: var(--_font-13);
  }
  .client-under {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--_space-4);
    min-block-size: 24px;
  }
  .outward {
    display: inline-flex;
    align-items: center;
    gap: var(--_space-1);
    min-block-size: 24px;
    border-radius: var(--_radius-4);
  }
  .outward svg.icon {
    inline-size: 12px;
    block-size: 12px;
  }
  .second {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-2);
  }
  .facts > div {
    display: grid;
    grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
    gap: var(--_space-4);
    padding-block: 3px;
  }
  .facts dt,
  .people dt {
    color: var(--_text-muted);
  }
  .facts dd {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .relations {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-3);
  }
  .relation {
    display: inline-flex;
    align-items: center;
    gap: 6px;
  }
  .measures {
    display: grid;
    gap: var(--_space-3);
  }
  .measure {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 var(--_space-4);
    margin-block-end: var(--_space-1);
  }
  .measure-value {
    margin-inline-start: auto;
    text-align: end;
  }
  .measure-note {
    display: block;
    margin-block-start: var(--_space-1);
  }
  .over {
    display: flex;
    align-items: center;
    gap: 6px;
    color: var(--_critical);
  }
  .over svg.icon {
    inline-size: 12px;
    block-size: 12px;
  }
  .statistic {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 var(--_space-2);
    margin-block-end: 6px;
  }
  .result {
    font-size: var(--_font-20);
    font-weight: 600;
    line-height: 28px;
    letter-spacing: -0.012em;
  }
  .statistic .level.low {
    color: var(--_critical);
    font-weight: 500;
  }
  .statistic .trend {
    margin-inline-start: 0;
  }
  .statistic .trend > [aria-hidden] {
    display: inline-flex;
    align-items: center;
    gap: 2px;
  }
  .statistic .trend svg.icon {
    inline-size: 12px;
    block-size: 12px;
  }
  .scale-note {
    margin-block-start: var(--_space-2);
  }
  .tags {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1) 6px;
  }
  .tag {
    max-inline-size: 100%;
    padding: 1px 5px;
    border: 1px solid var(--_border);
    border-radius: var(--_chip-radius);
    background: var(--_chip-surface);
    font-size: var(--_font-12);
    line-height: 16px;
    overflow-wrap: anywhere;
  }
  .apps {
    margin-block-start: var(--_space-3);
  }
  .apps > li {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 var(--_space-4);
    padding-block: 5px;
  }
  .apps > li + li {
    border-block-start: 1px solid var(--_border);
  }
  .use {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 var(--_space-3);
    margin-inline-start: auto;
  }
  .use > :last-child {
    display: inline-flex;
    align-items: center;
    gap: 6px;
  }
  .use svg.icon {
    inline-size: 12px;
    block-size: 12px;
  }
  .is-used svg.icon {
    color: var(--_positive);
  }
  .renewal-head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-1) var(--_space-2);
    margin-block-end: var(--_space-3);
  }
  .renewal-head .section-heading {
    margin: 0;
  }
  .badge {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    padding: 1px 6px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius-4);
    background: var(--_surface-sunken);
    font-size: var(--_font-12);
    font-weight: 500;
    line-height: 16px;
  }
  .badge.positive {
    border-color: transparent;
    background: var(--_positive-soft);
    color: var(--_positive);
  }
  .badge.critical {
    border-color: transparent;
    background: var(--_critical-soft);
    color: var(--_critical);
  }
  .badge svg.icon,
  .days-left svg.icon {
    inline-size: 12px;
    block-size: 12px;
  }
  .days-left {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    margin-inline-start: auto;
  }
  .days-left:is(.soon, .urgent) {
    font-weight: 500;
  }
  .days-left.urgent {
    color: var(--_critical);
  }
  .people {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: var(--_space-5);
  }
  .people dd {
    overflow-wrap: anywhere;
  }
  .person {
    display: block;
    font-weight: 500;
  }
  .person.muted {
    font-weight: 400;
  }
  .people dd > .muted {
    display: block;
  }
  .people .button {
    margin-block-start: var(--_space-2);
  }
  .paper {
    display: none;
  }
  .bones.facts > div,
  .bones.rows > div {
    display: flex;
    justify-content: space-between;
    gap: var(--_space-4);
    padding-block: 8px;
  }
  .bones.rows > div {
    padding-block: 21px;
  }
  .bones.measures > div {
    display: flex;
    justify-content: space-between;
    padding-block: 5px 23px;
  }
  .score-bones .bone {
    margin-block: 9px 41px;
  }
  .course-bones {
    padding-block: 10px 56px;
  }
  .course-bones .bone {
    block-size: 4px;
  }
  .section-heading > .bone {
    margin-block: 5px;
  }
  @container (max-width: 419px) {
    .people {
      grid-template-columns: minmax(0, 1fr);
      gap: var(--_space-3);
    }
  }
  @container (max-width: 279px) {
    .facts > div {
      grid-template-columns: minmax(0, 1fr);
      gap: 0;
    }
  }
  @media print {
    .paper {
      display: block;
    }
    .details :is(.section, .renewal) {
      break-inside: avoid;
    }
  }
`;

/** Tabs of facts, measures, tables and people about one client. */
export const clientDetailsStyles: CSSResultGroup = [
  largeTokens,
  declareOn('.details', statusTokenGroup),
  tabsStyles,
  meterStyles,
  glyphStyles,
  plainTableStyles,
  renewalCourseStyles,
  rules,
];
