import { expect } from '@open-wc/testing';
import type { HubspotTeamCard } from '../../../src/elements/hubspot-team-card/hubspot-team-card.js';
import { formatTimeIn } from '../../../src/ui/format.js';
import { settled } from '../../core/fake-clock.js';
import { fakeTimers } from '../../core/fake-timers.js';
import { fakeDate } from '../../support/fake-date.js';
import { visibleText } from '../../support/paper.js';
import { all, aoife, card, tomasz } from './page.js';

describe('<hubspot-team-card> local time', () => {
  let date: ReturnType<typeof fakeDate>;
  beforeEach(() => {
    date = fakeDate('2026-11-23T08:41:20Z');
  });
  afterEach(() => date.restore());

  it('is the time where the person is, with the name of their zone', async () => {
    const element = await card([tomasz, { ...aoife, timeZone: 'Asia/Kolkata' }]);
    expect(visibleText(element)).to.contain('09:41 now Central European Time');
    expect(visibleText(element)).to.contain('14:11 now India Standard Time');
  });

  it('goes on with the minute, and is announced to nobody', async () => {
    const timers = fakeTimers();
    try {
      const drawn = card([tomasz]);
      // The fixture waits for a frame, and the element for nothing but promises.
      const element = await drawn;
      date.set('2026-11-23T08:42:00Z');
      await timers.advance(40_000);
      expect(visibleText(element)).to.contain('09:42 now');
      const clock = all(element, 'dd').find(({ textContent }) => textContent.includes('now'));
      expect(clock?.closest('[role=status], [aria-live]')).to.equal(null);
      element.remove();
      await settled();
      expect(timers.waiting).to.equal(0);
    } finally {
      timers.restore();
    }
  });

  it('says the day where it is another one there', () => {
    const here = (instant: string): string =>
      new Intl.DateTimeFormat('en-GB', { weekday: 'long' }).format(new Date(instant));
    for (let hour = 0; hour < 48; hour++) {
      const instant = new Date(Date.UTC(2026, 10, 22, hour, 30)).toISOString();
      for (const timeZone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Europe/Dublin']) {
        const there = new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone }).format(new Date(instant));
        const { time } = formatTimeIn('en', timeZone, new Date(instant));
        if (there === here(instant)) expect(time).to.match(/^\d\d:\d\d$/);
        else expect(time).to.match(new RegExp(`^${there},? \\d\\d:\\d\\d$`));
      }
    }
  });

  it('is hidden from nobody when the clock goes back', async () => {
    date.set('2026-10-25T01:30:00Z');
    const element: HubspotTeamCard = await card([tomasz]);
    expect(visibleText(element)).to.contain('02:30 now');
  });
});
