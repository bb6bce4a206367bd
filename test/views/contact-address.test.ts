import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { initialsOf, mailtoAddress, telAddress } from '../../src/views/contact-address.js';

/** What a mail program makes of an address: recipients, and the fields with their values, in order. */
function opened(address: string): { to: string; fields: [string, string][] } {
  const [path = '', query] = address.replace(/^mailto:/, '').split('?');
  const fields = (query ?? '').split('&').filter(Boolean);
  return {
    to: path,
    fields: fields.map((field): [string, string] => {
      const [name = '', ...value] = field.split('=');
      return [name, decodeURIComponent(value.join('='))];
    }),
  };
}

/** Texts of which many try to be more than text. */
const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        '\r\n',
        '\n',
        '%0A',
        '%0D%0A',
        'Bcc: x@y.z',
        '&bcc=',
        '?',
        '#',
        '=',
        '\u0000',
        '\u2028',
        '\ud800',
        'a',
        ' ',
      ),
    )
    .map((parts) => parts.join('')),
);

describe('the address of an email', () => {
  it('has one recipient, and a subject and text where they are given', () => {
    expect(mailtoAddress('ada@example.com')).to.equal('mailto:ada@example.com');
    expect(mailtoAddress('a+b@example.com', 'Hello & welcome')).to.equal(
      'mailto:a%2Bb@example.com?subject=Hello%20%26%20welcome',
    );
    expect(mailtoAddress('ada@example.com', 'Hi', 'Dear Ada,\n\n50% + 1?')).to.equal(
      'mailto:ada@example.com?subject=Hi&body=Dear%20Ada%2C%0D%0A%0D%0A50%25%20%2B%201%3F',
    );
    expect(mailtoAddress('ada@example.com', '', 'x')).to.equal('mailto:ada@example.com?body=x');
    expect(mailtoAddress('żółw@przykład.pl')).to.equal('mailto:%C5%BC%C3%B3%C5%82w@przyk%C5%82ad.pl');
  });

  it('makes one line of a subject, and keeps the lines of a text', () => {
    const { fields } = opened(mailtoAddress('a@b.c', 'One\r\nBcc: d@e.f\u2028three', 'one\rtwo\r\nthree\nfour\u0000'));
    expect(fields).to.deep.equal([
      ['subject', 'One Bcc: d@e.f three'],
      ['body', 'one\r\ntwo\r\nthree\r\nfour'],
    ]);
  });

  it('lets nothing in but what is handed in, whatever that is', () => {
    fc.assert(
      fc.property(texts, texts, texts, texts, (local, domain, subject, body) => {
        const address = mailtoAddress(`${local}@${domain}`, subject, body);
        expect(address).to.match(/^mailto:[^\s?&#:,;/<>"]*@[^\s?&#:,;/<>"@]*(\?[^\s?#<>"]*)?$/);
        const { to, fields } = opened(address);
        expect(to.split('@')).to.have.length(2);
        expect(fields.map(([name]) => name)).to.deep.equal([subject && 'subject', body && 'body'].filter(Boolean));
        for (const [name, value] of fields) {
          expect(value).to.match(name === 'subject' ? /^[^\p{Cc}\u2028\u2029]*$/u : /^([^\p{Cc}]|\t|\r\n)*$/u);
        }
      }),
    );
  });

  it('hands over every text that a mail can hold as it is', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'é', '&', '?', '%', '=', '+', ' ', '"', '漢', '😀') }),
        (text) => {
          const { fields } = opened(mailtoAddress('a@b.c', text, text));
          expect(fields.map(([, value]) => value)).to.deep.equal(text === '' ? [] : [text, text]);
        },
      ),
    );
  });
});

describe('the address of a telephone', () => {
  it('is what can be dialled', () => {
    expect(telAddress('+48 22 555-01.23')).to.equal('tel:+48225550123');
    expect(telAddress('(617) 555/0123')).to.equal('tel:6175550123');
    expect(telAddress('112 x4')).to.equal('tel:112;ext=4');
    expect(telAddress('112 ext. 456')).to.equal('tel:112;ext=456');
  });

  it('leaves out the zero that is dialled at home only', () => {
    expect(telAddress('+44 (0)20 7946 0000')).to.equal('tel:+442079460000');
    expect(telAddress('(0)20 7946 0000')).to.equal('tel:02079460000');
  });
});

describe('initials', () => {
  it('are the first letters of the first and the last name', () => {
    expect(initialsOf('Tomasz Wieczorek', 'en')).to.equal('TW');
    expect(initialsOf('Nguyễn Thị Thu Hà', 'en')).to.equal('NH');
    expect(initialsOf('ada', 'en')).to.equal('A');
    expect(initialsOf('"Ada" (King) Lovelace', 'en')).to.equal('AL');
    expect(initialsOf('e\u0301lodie öberg', 'en')).to.equal('E\u0301Ö');
    expect(initialsOf('𐐨𐐩 x', 'en')).to.equal('𐐀X');
    expect(initialsOf('李 明', 'en')).to.equal('李明');
  });

  it('are capitals of the language', () => {
    expect(initialsOf('ilker ışık', 'tr')).to.equal('İI');
    expect(initialsOf('ilker ışık', 'en')).to.equal('II');
  });

  it('are none where a name has no letters', () => {
    expect(initialsOf('', 'en')).to.equal('');
    expect(initialsOf('--- ??? \u202e', 'en')).to.equal('');
  });
});
