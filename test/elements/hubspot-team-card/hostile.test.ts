import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { TeamMember } from '../../../src/provider/index.js';
import { all, card } from './page.js';

const override = '\u202e';
const long = 'x'.repeat(10_000);

/** Values that others have used to get into pages, mails and telephones. */
const hostile = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\tscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" onload="window.hurt=true"/>',
  '<img src=x onerror="window.hurt=true">',
  '"><script>window.hurt=true</script>',
  'a@b.c%0ABcc:all@example.com',
  'a@b.c?bcc=all@example.com',
  'a@b.c\r\nBcc: all@example.com',
  'a@b.c&subject=x',
  'tel:112',
  '112;phone-context=evil.example',
  '112#31#',
  `Ada ${override}gnp.exe`,
  `\u2067\u2066${override}`,
  '__proto__',
  'constructor',
  '{name} {0} ${x}',
  '\u0000\u0007\u001b[31m',
  '\ud800',
  '👩‍👩‍👧‍👦'.repeat(30),
  'Z\u0351\u036b\u0343\u036a\u0302\u036b\u033d\u034f\u0334\u0319\u0324\u031e\u0349\u035a\u032f\u031e\u0320\u034dA'.repeat(
    9,
  ),
  '/../../x',
  long,
];

const schemes = /^(https?|mailto|tel):/;

/** What must hold of a card whatever was handed in. */
function expectContained(element: HTMLElement): void {
  for (const link of all<HTMLAnchorElement>(element, 'a')) {
    expect(link.href).to.match(schemes);
    if (link.protocol !== 'mailto:') continue;
    const [to = '', query = ''] = link.href.slice('mailto:'.length).split('?');
    expect(to.split('@')).to.have.length(2);
    expect(to).not.to.match(/%0|%25|[,;&]/i);
    expect(query.split('&').filter((field) => !/^(subject|body)=/.test(field) && field !== '')).to.deep.equal([]);
  }
  for (const { src } of all<HTMLImageElement>(element, 'img')) expect(src).to.match(/^(https?:|data:image\/)/);
  expect(all(element, 'script, iframe, object, embed, style, li img[onerror]')).to.deep.equal([]);
  for (const labelled of all(element, '[aria-label]')) expect(labelled.ariaLabel).not.to.contain(override);
  // Whatever turns the direction of text is within something that holds it there.
  const texts = document.createTreeWalker(element.shadowRoot!, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    if (/[\u202a-\u202e\u2066-\u2069]/.test(node.textContent ?? ''))
      expect(node.parentElement?.closest('bdi'), node.textContent ?? '').not.to.equal(null);
  }
  expect(element.shadowRoot?.textContent.length).to.be.below(12_000);
  expect('hurt' in window).to.equal(false);
}

const fields = [
  'name',
  'description',
  'email',
  'emailSubject',
  'emailBody',
  'phone',
  'meeting',
  'photo',
  'timeZone',
] as const;

describe('<hubspot-team-card> and hostile values', () => {
  for (const field of [...fields, 'role', 'id'] as const) {
    it(`contains what stands in ${field}`, async () => {
      for (const value of hostile) {
        const member: TeamMember = {
          id: '1',
          role: 'Deal Desk',
          name: 'Ada',
          email: 'ada@example.com',
          [field]: value,
        };
        const element = await card([member]);
        expectContained(element);
        element.remove();
      }
    });
  }

  it('contains what stands in all of them at once', async () => {
    const value = fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: 'binary', maxLength: 20 }));
    const member = fc.record(
      {
        id: value,
        role: value,
        ...Object.fromEntries(fields.map((field) => [field, value])),
        languages: fc.array(value),
      },
      { requiredKeys: ['id', 'role'] },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(member, { maxLength: 3 }), async (members) => {
        const element = await card(members);
        expectContained(element);
        element.remove();
      }),
      { numRuns: 40 },
    );
  });

  it('is no longer for a name that is too long to be one', async () => {
    const element = await card([{ id: '1', role: 'Deal Desk', name: long, email: 'ada@example.com' }]);
    expect(element.shadowRoot?.textContent).to.contain('Name not known').and.not.to.contain('xxx');
  });
});
