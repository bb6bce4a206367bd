import { answerReader, checkRecords, invalidAnswer, type Checked } from './check-page.js';
import { email, language, phone, shortText, timeZone } from './contact-kinds.js';
import type { Team, TeamMember } from './model.js';
import { instant, link, text } from './kinds.js';
import { isRecord, type DataProblem, type RecordReader } from './reader.js';

/** A picture's address; of `data:` only pictures. */
function photo(member: RecordReader): string | undefined {
  const address = member.read('photo', link('http:', 'https:', 'data:'));
  if (!address?.startsWith('data:') || /^data:image\//i.test(address)) return address;
  member.fail('photo', 'link');
  return undefined;
}

/** Reads the team out of what a provider answered. @throws ProviderError `invalid` when there is no list of members. */
export function checkTeam(answer: unknown): Checked<Team> {
  const problems: DataProblem[] = [];
  const reader = answerReader(answer, 'team', problems);
  const members = isRecord(answer) ? answer['members'] : undefined;
  if (!Array.isArray(members)) throw invalidAnswer('team.members');
  return {
    value: {
      members: checkRecords(members, 'team member', problems, (member, id): TeamMember | undefined => {
        const role = member.read('role', shortText);
        if (role === undefined) {
          member.fail('role', 'text');
          return undefined;
        }
        return {
          id,
          role,
          name: member.read('name', shortText),
          description: member.read('description', text),
          photo: photo(member),
          email: member.read('email', email),
          emailSubject: member.read('emailSubject', shortText),
          emailBody: member.read('emailBody', text),
          phone: member.read('phone', phone),
          meeting: member.read('meeting', link('http:', 'https:')),
          languages: member.values('languages', language),
          timeZone: member.read('timeZone', timeZone),
        };
      }),
      asOf: reader.read('asOf', instant),
    },
    problems,
  };
}
