/** The languages of the portal. */
export const languages = ['ar', 'de', 'en', 'es', 'fr', 'it', 'ja', 'nl', 'pt-BR'] as const;
/** A language of the portal. */
export type Language = (typeof languages)[number];

/** The themes: `system` follows the device. */
export const themes = ['system', 'light', 'dark'] as const;
/** A theme. */
export type Theme = (typeof themes)[number];

const root = document.documentElement;

/** The language in use, as public/first-paint.js has set it or {@link setLanguage} after it. */
export function language(): Language {
  return languages.find((known) => known === root.lang) ?? 'en';
}

/** The theme in use. */
export function theme(): Theme {
  return themes.find((known) => known === root.dataset['theme']) ?? 'system';
}

/** Speaks another language from now on. The kit needs no telling: its elements follow the page's `lang` and `dir`. */
export function setLanguage(chosen: Language): void {
  showLanguage(chosen);
  remember('language', chosen);
}

/** Speaks another language until the page is left. */
export function showLanguage(shown: Language): void {
  root.lang = shown;
  root.dir = shown === 'ar' ? 'rtl' : 'ltr';
}

/** Shows another theme from now on. styles/chrome.css turns it into `color-scheme`, which the kit's colours follow too. */
export function setTheme(chosen: Theme): void {
  root.dataset['theme'] = chosen;
  remember('theme', chosen);
}

/** What was chosen in an earlier visit. */
export function remembered(name: string): string | undefined {
  try {
    return localStorage.getItem(`partner-portal.${name}`) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a choice for later visits. */
export function remember(name: string, value: string): void {
  try {
    localStorage.setItem(`partner-portal.${name}`, value);
  } catch {
    // Storage can be denied or full: the choice then holds until the page is left.
  }
}
