/* global document, localStorage, navigator */
// What must be known before the first paint: the theme and the language that were chosen last. main.ts reads both from the
// root element. Storage can be denied (private windows, embedded pages): then the defaults stand.
(function () {
  const root = document.documentElement;
  let language, theme;
  try {
    language = localStorage.getItem('partner-portal.language');
    theme = localStorage.getItem('partner-portal.theme');
  } catch {
    // The defaults stand.
  }
  const spoken = ['ar', 'de', 'en', 'es', 'fr', 'it', 'ja', 'nl', 'pt-BR'];
  // A language without its region will do: pt-BR for pt-PT.
  const base = (tag) => tag.split('-')[0];
  const wanted = [language ?? '', ...navigator.languages];
  root.lang = wanted.map((tag) => spoken.find((known) => base(known) === base(tag))).find(Boolean) ?? 'en';
  root.dir = root.lang === 'ar' ? 'rtl' : 'ltr';
  root.dataset.theme = ['light', 'dark'].includes(theme) ? theme : 'system';
  // The page is written in English. In another language it appears once its words are there.
  if (root.lang !== 'en') root.dataset.awaits = 'words';
})();
