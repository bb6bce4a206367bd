import type { CountryCode } from '../../model.js';
import { alpha3 } from './alpha3.js';
import { fold } from './cells.js';

/** The languages whose country names are read: those of the kit. */
const languages = ['en', 'it', 'de', 'fr', 'es', 'pt', 'nl', 'ja', 'ar'];

/** Usual names that no list of display names holds. */
const alternates: Readonly<Record<string, readonly string[]>> = {
  AE: ['Emirates'],
  BO: ['Bolivia, Plurinational State of', 'Plurinational State of Bolivia'],
  BN: ['Brunei Darussalam'],
  CD: [
    'DR Congo',
    'Democratic Republic of the Congo',
    'Congo, Democratic Republic of the',
    'Congo, The Democratic Republic of the',
  ],
  CG: ['Republic of the Congo', 'Congo'],
  CI: ['Ivory Coast'],
  CN: ["People's Republic of China", 'PRC', 'Mainland China'],
  CV: ['Cabo Verde'],
  CZ: ['Czech Republic', 'Repubblica Ceca'],
  FK: ['Falkland Islands (Malvinas)'],
  FM: ['Micronesia, Federated States of', 'Federated States of Micronesia'],
  GB: [
    'UK',
    'U.K.',
    'Great Britain',
    'Britain',
    'England',
    'Scotland',
    'Wales',
    'Northern Ireland',
    'Inghilterra',
    'Gran Bretagna',
  ],
  GR: ['EL'],
  HK: ['Hong Kong'],
  IR: ['Iran, Islamic Republic of', 'Islamic Republic of Iran'],
  KP: ['North Korea', "Korea, Democratic People's Republic of", 'DPRK'],
  KR: ['South Korea', 'Korea, Republic of', 'Republic of Korea', 'Korea, South'],
  LA: ["Lao People's Democratic Republic"],
  MD: ['Moldova, Republic of', 'Republic of Moldova'],
  MK: ['Macedonia', 'Republic of North Macedonia', 'FYROM'],
  MM: ['Burma'],
  MO: ['Macau', 'Macao'],
  NL: ['Holland', 'The Netherlands', 'Olanda'],
  PS: ['Palestine', 'Palestine, State of', 'State of Palestine'],
  RU: ['Russian Federation'],
  SY: ['Syrian Arab Republic'],
  SZ: ['Swaziland'],
  TL: ['East Timor'],
  TR: ['Turkey', 'Türkiye'],
  TW: ['Taiwan, Province of China', 'Taiwan, Republic of China'],
  TZ: ['Tanzania, United Republic of', 'United Republic of Tanzania'],
  US: ['USA', 'U.S.A.', 'U.S.', 'United States of America', 'The United States'],
  VA: ['Vatican', 'Holy See', 'Holy See (Vatican City State)'],
  VE: ['Venezuela, Bolivarian Republic of', 'Bolivarian Republic of Venezuela'],
  VG: ['Virgin Islands, British'],
  VI: ['Virgin Islands, U.S.'],
  VN: ['Viet Nam'],
  XK: ['Kosovo'],
};

const codes: ReadonlySet<string> = new Set(alpha3.values());
const namesByLanguage = new Map<string, ReadonlyMap<string, CountryCode>>();

/**
 * A country by its ISO 3166-1 code (two or three letters, in any case) or by its name in one of the kit's languages, whatever
 * its case and accents. `undefined` when it is none.
 */
export function readCountry(text: string): CountryCode | undefined {
  const code = text.toUpperCase();
  if (code === 'XK' || codes.has(code)) return code;
  const long = alpha3.get(code);
  if (long !== undefined) return long;
  const name = fold(text);
  for (const language of languages) {
    const found = namesIn(language).get(name);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The names in one language, built when a name is first looked up there: making them takes a moment. */
function namesIn(language: string): ReadonlyMap<string, CountryCode> {
  const known = namesByLanguage.get(language);
  if (known) return known;
  const names = new Map<string, CountryCode>();
  // The short names that people write, such as US and UK, are English.
  for (const style of language === 'en' ? (['short', 'long'] as const) : (['long'] as const)) {
    const display = new Intl.DisplayNames([language], { type: 'region', style, fallback: 'none' });
    for (const code of codes) names.set(fold(display.of(code) ?? ''), code);
  }
  if (language === 'en') {
    for (const [code, others] of Object.entries(alternates)) {
      for (const name of others) names.set(fold(name), code);
    }
  }
  names.delete('');
  namesByLanguage.set(language, names);
  return names;
}
