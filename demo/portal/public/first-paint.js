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
  const spoken = ['en', 'it'];
  const wanted = [language, ...navigator.languages.map((tag) => tag.slice(0, 2))];
  root.lang = wanted.find((tag) => spoken.includes(tag)) ?? 'en';
  root.dataset.theme = ['light', 'dark'].includes(theme) ? theme : 'system';
  // The page is written in English. In another language it appears once its words are there.
  if (root.lang !== 'en') root.dataset.awaits = 'words';
})();
