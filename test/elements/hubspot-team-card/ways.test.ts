import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type {
  HubspotTeamCard,
  PartnerTeamContactDetail,
} from '../../../src/elements/hubspot-team-card/hubspot-team-card.js';
import { visibleText } from '../../support/paper.js';
import { settled } from '../../core/fake-clock.js';
import { fakeTimers } from '../../core/fake-timers.js';
import { all, aoife, card, named, tomasz } from './page.js';

/** Puts a clipboard in the place of the page's own, which waits to be told what it can do. */
function fakeClipboard() {
  const calls: { text: string; done: () => void; fail: () => void }[] = [];
  const writeText = (text: string): Promise<void> =>
    new Promise((done, reject) =>
      calls.push({ text, done, fail: () => reject(new DOMException('No', 'NotAllowedError')) }),
    );
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
  return { calls, restore: () => Reflect.deleteProperty(navigator, 'clipboard') };
}

/** Hears what a person wants, as the page around the element does; nothing leads out of the page. */
function listen(element: HubspotTeamCard, cancel = false): PartnerTeamContactDetail[] {
  const heard: PartnerTeamContactDetail[] = [];
  const page = element.parentElement;
  page?.addEventListener('partner-team-contact', (event) => {
    heard.push(event.detail);
    if (cancel) event.preventDefault();
  });
  return heard;
}

/** Presses a link, and says whether the browser would have followed it; it does not. */
function follow(link: HTMLElement): boolean {
  let followed = true;
  const stop = (event: Event): void => {
    followed = !event.defaultPrevented;
    event.preventDefault();
  };
  window.addEventListener('click', stop, { once: true });
  link.click();
  return followed;
}

const said = (element: HubspotTeamCard): string =>
  all(element, 'li [role=status]')
    .map(({ textContent }) => textContent)
    .join('');

describe('<hubspot-team-card> ways to get in touch', () => {
  it('opens the default mail program by a link that names the person', async () => {
    const element = await card([tomasz]);
    const link = named(element, 'Send email to Tomasz Wieczorek') as HTMLAnchorElement;
    expect(link.href).to.equal('mailto:tomasz@example.com');
    expect(link.textContent?.trim()).to.equal('Send email');
  });

  it('begins the email as the member’s data says, else as the element does', async () => {
    const element = await card(
      [tomasz, { ...aoife, email: 'aoife@example.com', emailSubject: 'Quote', emailBody: 'Dear Aoife,' }],
      (provider) => html`
        <hubspot-team-card
          lang="en"
          email-subject="Studio Brattle"
          email-body="Hello"
          .provider=${provider}
        ></hubspot-team-card>
      `,
    );
    const links = (): string[] => all<HTMLAnchorElement>(element, 'a[href^=mailto]').map(({ href }) => href);
    expect(links()).to.deep.equal([
      'mailto:tomasz@example.com?subject=Studio%20Brattle&body=Hello',
      'mailto:aoife@example.com?subject=Quote&body=Dear%20Aoife%2C',
    ]);
    element.emailBody = 'Ciao';
    element.removeAttribute('email-subject');
    await element.updateComplete;
    expect(links()[0]).to.equal('mailto:tomasz@example.com?body=Ciao');
  });

  it('leads to a meeting and a telephone, by links', async () => {
    const element = await card([tomasz]);
    const meeting = named(element, 'Book a meeting with Tomasz Wieczorek') as HTMLAnchorElement;
    expect(meeting.href).to.equal('https://meetings.example.com/tomasz');
    expect(meeting.relList.contains('noreferrer')).to.equal(true);
    expect((named(element, '+48 22 555 01 23') as HTMLAnchorElement).href).to.equal('tel:+48225550123');
  });

  it('says so when no address is known, and still leads to a meeting', async () => {
    const element = await card([{ ...aoife, meeting: 'https://meetings.example.com/aoife' }]);
    expect(visibleText(element)).to.contain('No email address is known');
    expect(all(element, 'button:not([part=refresh])')).to.deep.equal([]);
    expect(named(element, 'Book a meeting with Aoife Brennan')).to.exist;
  });

  it('tells the page first which member is to be reached in which way, as plain data', async () => {
    const clipboard = fakeClipboard();
    try {
      const element = await card([tomasz]);
      const heard = listen(element);
      expect(follow(named(element, 'Send email to Tomasz Wieczorek'))).to.equal(true);
      expect(follow(named(element, 'Book a meeting with Tomasz Wieczorek'))).to.equal(true);
      expect(follow(named(element, '+48 22 555 01 23'))).to.equal(true);
      named(element, 'Copy the email address of Tomasz Wieczorek').click();
      expect(heard).to.deep.equal(['email', 'meeting', 'phone', 'copy'].map((way) => ({ memberId: '1', way })));
      expect(clipboard.calls.map(({ text }) => text)).to.deep.equal(['tomasz@example.com']);
    } finally {
      clipboard.restore();
    }
  });

  it('does nothing by itself when the page takes it over', async () => {
    const clipboard = fakeClipboard();
    try {
      const element = await card([tomasz]);
      const heard = listen(element, true);
      expect(follow(named(element, 'Send email to Tomasz Wieczorek'))).to.equal(false);
      expect(follow(named(element, 'Book a meeting with Tomasz Wieczorek'))).to.equal(false);
      expect(follow(named(element, '+48 22 555 01 23'))).to.equal(false);
      named(element, 'Copy the email address of Tomasz Wieczorek').click();
      expect(heard).to.have.length(4);
      expect(clipboard.calls).to.deep.equal([]);
    } finally {
      clipboard.restore();
    }
  });

  it('can be walked through and pressed by keyboard', async () => {
    const element = await card([tomasz]);
    const heard = listen(element, true);
    named(element, 'Send email to Tomasz Wieczorek').focus();
    await sendKeys({ press: 'Enter' });
    expect(heard.map(({ way }) => way)).to.deep.equal(['email']);
    named(element, 'Copy the email address of Tomasz Wieczorek').focus();
    await sendKeys({ press: 'Enter' });
    expect(heard.map(({ way }) => way)).to.deep.equal(['email', 'copy']);
    const stops = all(element, 'li a, li button').filter(({ tabIndex }) => tabIndex === 0);
    expect(stops).to.have.length(4);
  });

  describe('copying an address', () => {
    let clipboard: ReturnType<typeof fakeClipboard>;
    let element: HubspotTeamCard;
    let timers: ReturnType<typeof fakeTimers>;
    const press = (name: string): void => named(element, `Copy the email address of ${name}`).click();

    beforeEach(async () => {
      clipboard = fakeClipboard();
      element = await card([tomasz, { ...aoife, email: 'aoife@example.com' }]);
      timers = fakeTimers();
    });
    afterEach(() => {
      element.remove();
      timers.restore();
      clipboard.restore();
    });

    it('is said where it was pressed, in a region that was there before, for six seconds', async () => {
      const regions = all(element, 'li [role=status]');
      press('Aoife Brennan');
      await settled();
      expect(said(element)).to.equal('');
      clipboard.calls[0]?.done();
      await settled();
      expect(all(element, 'li [role=status]')).to.deep.equal(regions);
      expect(regions.map(({ textContent }) => textContent)).to.deep.equal(['', 'Address copied']);
      expect(visibleText(element)).to.contain('Address copied');
      await timers.advance(5999);
      expect(said(element)).to.equal('Address copied');
      await timers.advance(1);
      expect(said(element)).to.equal('');
    });

    it('is unsaid before it is said again, and its time begins anew', async () => {
      press('Aoife Brennan');
      clipboard.calls[0]?.done();
      await settled();
      await timers.advance(4000);
      press('Aoife Brennan');
      await settled();
      expect(said(element)).to.equal('');
      clipboard.calls[1]?.done();
      await settled();
      await timers.advance(5999);
      expect(said(element)).to.equal('Address copied');
    });

    it('shows the address when the page may not copy, until something else is copied', async () => {
      press('Aoife Brennan');
      clipboard.calls[0]?.fail();
      await settled();
      expect(visibleText(element)).to.contain('This page may not copy. The address is aoife@example.com');
      await timers.advance(60_000);
      expect(said(element)).to.contain('aoife@example.com');
      press('Tomasz Wieczorek');
      clipboard.calls[1]?.done();
      await settled();
      expect(said(element)).to.equal('Address copied');
    });

    it('shows the address in a page that has no clipboard at all', async () => {
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
      press('Aoife Brennan');
      await settled();
      expect(said(element)).to.contain('aoife@example.com');
    });

    it('says nothing more, and waits for nothing, when the element has left', async () => {
      press('Aoife Brennan');
      element.remove();
      clipboard.calls[0]?.done();
      await settled();
      expect(timers.waiting).to.equal(0);
      document.body.append(element);
      await settled();
      expect(said(element)).to.equal('');
      press('Aoife Brennan');
      clipboard.calls[1]?.done();
      await settled();
      element.remove();
      await settled();
      expect(timers.waiting).to.equal(0);
    });
  });
});
