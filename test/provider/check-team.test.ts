import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { checkTeam, type TeamMember } from '../../src/provider/index.js';

/** What reading one member comes to: the member, and the fields that could not be read. */
function read(fields: object): { member: TeamMember | undefined; at: string[] } {
  const { value, problems } = checkTeam({ members: [{ id: '1', role: 'growth-specialist', ...fields }] });
  return { member: value.members[0], at: problems.map(({ field, expected }) => `${field} ${expected}`) };
}

/** Reads one field that must not be used, and says what was expected there. */
function refused(field: keyof TeamMember, value: unknown): string[] {
  const { member, at } = read({ [field]: value });
  expect(member?.[field], JSON.stringify(value)).to.equal(undefined);
  return at;
}

const taken = (field: keyof TeamMember, value: unknown): void => {
  const { member, at } = read({ [field]: value });
  expect(member?.[field]).to.deep.equal(value);
  expect(at).to.deep.equal([]);
};

describe('the team, checked at the edge', () => {
  it('keeps every field of a member', () => {
    const member: Required<TeamMember> = {
      id: '1',
      role: 'growth-specialist',
      name: 'Aoife Brennan',
      description: 'Helps with quotes.',
      photo: 'https://example.com/aoife.png',
      email: 'aoife@example.com',
      emailSubject: 'Hello',
      emailBody: 'Hello,\n\n',
      phone: '+353 1 555 0123',
      meeting: 'https://meetings.example.com/aoife',
      languages: ['en', 'ga'],
      timeZone: 'Europe/Dublin',
    };
    expect(checkTeam({ members: [member] })).to.deep.equal({
      value: { members: [member], asOf: undefined },
      problems: [],
    });
  });

  it('takes addresses as people have them', () => {
    for (const email of [
      'a@b',
      'ada.lovelace+hubspot@mail.example.com',
      "o'brien@example.ie",
      'bounce=1@example.com',
      'żółw@przykład.pl',
      '測試@例え.テスト',
    ]) {
      taken('email', email);
    }
  });

  it('takes nothing for an address that is more or less than one', () => {
    for (const email of [
      '',
      'a',
      '@b.c',
      'a@',
      'a@b@c',
      'a@b.c,d@e.f',
      'a@b.c;d@e.f',
      'a b@c.d',
      '<a@b.c>',
      '"a b"@c.d',
      'mailto:a@b.c',
      'a@b.c?bcc=d@e.f',
      'a?cc=d&x@b.c',
      'a%0ABcc:d@b.c',
      'a@b.c%0ABcc:d@e.f',
      'a@b.c\r\nBcc: d@e.f',
      'a@b.c\n',
      'javascript:alert(1)',
      'a@b.c#x',
      'a\u202e@b.c',
      'a\u200b@b.c',
      'a\ud800@b.c',
      `${'a'.repeat(250)}@b.cd`,
      7,
      ['a@b.c'],
    ]) {
      expect(refused('email', email)).to.deep.equal(['email email']);
    }
  });

  it('takes telephone numbers as people write them, and nothing else', () => {
    for (const phone of [
      '112',
      '+48 22 555 01 23',
      '(617) 555-0123',
      '+44 (0)20 7946 0000 ext. 12',
      '555.0123x4',
      '+1\u00a0617\u2011555\u20110123',
    ]) {
      taken('phone', phone);
    }
    for (const phone of [
      '',
      '12',
      'call me',
      'tel:112',
      '+',
      '112;ext=1',
      '1-800-HUBSPOT',
      '112\u202e',
      '1'.repeat(60),
      112,
    ]) {
      expect(refused('phone', phone)).to.deep.equal(['phone phone']);
    }
  });

  it('takes links to meetings that lead to a page, and no others', () => {
    taken('meeting', 'https://meetings.example.com/aoife?a=1#b');
    for (const meeting of [
      'javascript:alert(1)',
      ' JavaScript:alert(1)',
      'java\nscript:alert(1)',
      'data:text/html,<script>alert(1)</script>',
      'vbscript:x',
      'file:///etc/passwd',
      'blob:https://example.com/1',
      '//example.com',
      'meetings/aoife',
    ]) {
      expect(refused('meeting', meeting)).to.deep.equal(['meeting link']);
    }
  });

  it('takes photos that are pictures', () => {
    taken('photo', 'data:image/png;base64,AAAA');
    taken('photo', 'http://example.com/a.png');
    for (const photo of ['data:text/html,x', 'data:,x', 'javascript:alert(1)', 'ftp://example.com/a.png']) {
      expect(refused('photo', photo)).to.deep.equal(['photo link']);
    }
  });

  it('leaves out the languages that it cannot read, and keeps the rest', () => {
    const { member, at } = read({ languages: ['en', 'not a tag', 'pt-BR', '', 7] });
    expect(member?.languages).to.deep.equal(['en', 'pt-BR']);
    expect(at).to.deep.equal(['languages.1 language', 'languages.3 language', 'languages.4 language']);
    expect(refused('languages', 'en')).to.deep.equal(['languages list']);
  });

  it('takes the time zones that the browser knows', () => {
    taken('timeZone', 'America/Argentina/Buenos_Aires');
    taken('timeZone', 'UTC');
    for (const zone of ['', 'Mars/Olympus', 'Europe/Dublin ', '../etc/localtime', 7]) {
      expect(refused('timeZone', zone)).to.deep.equal(['timeZone zone']);
    }
  });

  it('takes no name, role or subject that is too long, or of which nothing can be seen', () => {
    const long = 'x'.repeat(10_000);
    for (const name of [long, '', '   ', '\u202e\u200b\u0000']) {
      expect(refused('name', name)).to.deep.equal(['name text']);
      expect(refused('emailSubject', name)).to.deep.equal(['emailSubject text']);
    }
    expect(read({ role: long }).member).to.equal(undefined);
    taken('name', '\u202eAda');
    taken('name', '👩‍💻'.repeat(60));
  });

  it('never throws for one member, whatever its fields are, and reports every field that it does not use', () => {
    const names = ['name', 'email', 'emailSubject', 'emailBody', 'phone', 'meeting', 'photo', 'languages', 'timeZone'];
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.anything(), (field, value) => {
        const { member, at } = read({ [field]: value });
        const used = member?.[field as keyof TeamMember];
        if (used === undefined && value !== undefined && value !== null) expect(at).not.to.deep.equal([]);
        if (at.length === 0) expect(used).to.deep.equal(value ?? undefined);
      }),
    );
  });
});
