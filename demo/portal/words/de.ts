import type { CellProblem, ColumnTarget, RowNote, RowProblem } from 'partner-widgets/adapters/csv';
import { counting, hubs } from './counting.js';
import type { Words } from './index.js';

const { number, count } = counting('de');

const targets: Readonly<Record<Exclude<ColumnTarget, `${string}:${string}`>, string>> = {
  id: 'ID des Kunden',
  name: 'Name des Kunden',
  accountName: 'Name des Accounts, wo der Kunde keinen Namen hat',
  domain: 'Domain',
  purchasedDomain: 'Gekaufte Domain, wo keine Domain steht',
  country: 'Markt (Land)',
  sold: 'Von Ihnen verkauft (ja oder nein)',
  managed: 'Von Ihnen verwaltet (ja oder nein)',
  relationship: 'Beziehung (sold, managed, both)',
  products: 'Produkte',
  usageScore: 'Nutzungswert (0 bis 100)',
  usageLevel: 'Nutzungsstufe (low, medium, high)',
  usageTrend: 'Veränderung des Nutzungswerts, als Bruch',
  usageTrendPercent: 'Veränderung des Nutzungswerts, in Prozent',
  mrr: 'MRR',
  currency: 'Währung des MRR',
  nextRenewal: 'Nächste Verlängerung',
  engagementScore: 'Platform Engagement Index (0 bis 10)',
  managedUntil: 'Verwaltet bis',
  managingPartners: 'Zahl der verwaltenden Partner',
  soldPoints: 'Punkte aus verkauften Portalen',
  managedPoints: 'Punkte aus verwalteten Portalen',
  totalPoints: 'Gesamtpunktzahl',
  pointsAsOf: 'Zeitpunkt der Zählung der Punkte',
  accountLink: 'Adresse des Accounts des Kunden',
};

function target(name: ColumnTarget): string {
  const [kind = '', hub = ''] = name.split(':');
  if (kind === 'edition') return `Edition von ${hubs[hub] ?? hub}`;
  if (kind === 'has') return `Besitzt ${hubs[hub] ?? hub} (ja oder nein)`;
  return targets[name as keyof typeof targets];
}

/** The portal's words in German. */
export const de: Words = {
  skip: 'Zum Inhalt springen',
  brandDemo: 'Studio Brattle',
  brandOwn: 'Partnerportal',
  mainNav: 'Hauptnavigation',
  dashboard: 'Dashboard',
  overview: 'Überblick',
  hubspotTeam: 'HubSpot-Team',
  clients: 'Kunden',
  engagement: 'Platform Engagement Index',
  renewals: 'Verlängerungen',
  tier: 'Stufe',
  tierProgress: 'Fortschritt zur nächsten Stufe',
  pointsBreakdown: 'Punkteaufschlüsselung',
  pointsCalculator: 'Punkterechner',
  language: 'Sprache',
  theme: 'Farben',
  themeSystem: 'System',
  themeLight: 'Hell',
  themeDark: 'Dunkel',

  dataShown: 'Gezeigte Daten:',
  demoData: 'Demodaten',
  demoDataText: 'Eine erfundene Agentur mit erfundenen Kunden',
  yourExport: 'Ihr Export',
  openExport: 'Eigenen Export öffnen (CSV)',
  openExportText: 'Die Datei bleibt in diesem Browser. Sie können sie auch irgendwo auf dieser Seite ablegen.',
  clientsOnly: 'Ihr Export enthält nur Kunden: weder Verlängerungen noch Engagement, Stufe oder HubSpot-Team.',
  exampleData: 'Beispieldaten',
  dropHere: 'Export (CSV) hier ablegen, um ihn zu öffnen',
  dropStays: 'Die Datei bleibt in diesem Browser.',

  cancel: 'Abbrechen',
  close: 'Schließen',
  back: 'Zurück',
  next: 'Weiter',
  import: 'Importieren',
  chooseAnother: 'Andere Datei wählen',

  columnsHeading: 'Was enthalten die Spalten?',
  columnsText: (file) =>
    `Prüfen Sie, als was jede Spalte von ${file} gelesen wird. Wo ein Name nicht von HubSpot stammt, wurde anhand seiner Wörter geraten.`,
  columnInFile: 'Spalte in der Datei',
  firstValues: 'Erste Werte',
  readAs: 'Gelesen als',
  readAsOf: (column) => `${column} lesen als`,
  unnamedColumn: (place) => `Spalte ${place}, ohne Namen`,
  notImported: 'Nicht importieren',
  noValues: 'Keine Werte in den ersten Zeilen',
  guess: 'Geraten',
  target,
  targetGroups: {
    client: 'Kunde',
    relationship: 'Beziehung',
    products: 'Produkte',
    usage: 'Nutzung',
    money: 'MRR und Verlängerung',
    points: 'Punkte',
  },
  columnTwice: (other) => `Die Spalte ${other} wird bereits so gelesen. Wählen Sie eine der beiden.`,
  columnNone: 'Wählen Sie, was mindestens eine Spalte enthält.',

  currencyHeading: 'In welcher Währung sind die Beträge?',
  currencyText: (file) =>
    `${file} enthält MRR, aber keine Spalte, die die Währung nennt. Es wird nichts umgerechnet oder angenommen.`,
  currencyExamples: (amounts) => `Erste Beträge: ${amounts}`,
  currency: 'Währung aller Beträge',
  currencyUnknown: 'Unbekannt lassen',
  currencyProgramme: 'Währungen des Partnerprogramms',
  currencyOther: 'Andere Währungen',

  readingHeading: (file) => `${file} wird gelesen`,
  readingRows: (rows) => `${count(rows, 'Zeile', 'Zeilen')} gelesen`,

  failedStays: 'Was zuvor gezeigt wurde, ist noch zu sehen.',
  failedNotText: (file) => [
    `${file} ist keine Textdatei`,
    'Es kann das Format einer Tabellenkalkulation sein, etwa XLSX, oder ein Text in einer alten Kodierung. Öffnen Sie die Datei in der Tabellenkalkulation, speichern Sie sie als „CSV UTF-8“ und öffnen Sie diese Datei hier.',
  ],
  failedEmpty: (file) => [
    `${file} ist leer`,
    'Die Datei hat keine Zeilen. Exportieren Sie die Liste erneut und prüfen Sie vorher, ob sie Kunden zeigt.',
  ],
  failedHeader: (file) => [
    `Die erste Zeile von ${file} ist nicht lesbar`,
    'Sie muss die Namen der Spalten enthalten, wie ein Export aus HubSpot sie schreibt. Exportieren Sie die Liste erneut als CSV und öffnen Sie die Datei unverändert.',
  ],
  failedNoRows: (file) => [
    `${file} hat nur eine Kopfzeile`,
    'Unter den Namen der Spalten steht keine Zeile mit einem Kunden. Exportieren Sie die Liste erneut und prüfen Sie vorher, ob sie Kunden zeigt.',
  ],
  failedNothing: (file, rows) => [
    `Aus ${file} kann kein Kunde gelesen werden`,
    `${rows === 1 ? 'Die eine Zeile unter der Kopfzeile ist' : `Alle ${number.format(rows)} Zeilen unter der Kopfzeile sind`} nicht lesbar, aus den unten genannten Gründen. Exportieren Sie die Liste erneut als CSV und öffnen Sie die Datei unverändert.`,
  ],
  failedSeveral: () => [
    'Eine Datei auf einmal',
    'Es wurden mehrere Dateien abgelegt. Legen Sie einen einzigen Export ab oder wählen Sie ihn im Datenmenü.',
  ],
  failedOther: (file) => [
    `${file} konnte nicht gelesen werden`,
    'Die Datei wurde seit der Auswahl vielleicht verschoben oder geändert, oder diese Seite hat ihre Verbindung verloren. Wählen Sie die Datei erneut.',
  ],

  reportHeading: (file) => `Import von ${file}`,
  reportSum: (rows, shown) =>
    rows === shown
      ? `${count(rows, 'Zeile in der Datei; sie wird gezeigt', 'Zeilen in der Datei, alle gezeigt')}.`
      : `${count(rows, 'Zeile', 'Zeilen')} in der Datei: ${number.format(shown)} gezeigt, ${number.format(rows - shown)} nicht gezeigt.`,
  reportClean: 'Jede importierte Zelle konnte gelesen werden.',
  reportUnknownCurrency: 'Die Währung des MRR ist nicht bekannt: Seine Beträge werden getrennt addiert.',
  reportCurrency: (currency) => `Die Beträge gelten als ${currency}, wie von Ihnen gewählt.`,
  reportLines: (n) => `${count(n, 'Zeile', 'Zeilen')} nicht gezeigt`,
  reportCells: (n) =>
    count(
      n,
      'Zelle war nicht lesbar; als nicht bekannt gezeigt',
      'Zellen waren nicht lesbar; als nicht bekannt gezeigt',
    ),
  reportNotes: (n) =>
    count(n, 'Zeile ohne eigene ID; gezeigt und gezählt', 'Zeilen ohne eigene ID; gezeigt und gezählt'),
  reportIgnored: (n) => `${count(n, 'Spalte', 'Spalten')} nicht importiert`,
  reportDuplicate: 'eine andere Spalte enthält dasselbe',
  reportFirst: (kept, all) => `Die ersten ${number.format(kept)} von ${number.format(all)} sind aufgeführt.`,
  line: 'Zeile',
  column: 'Spalte',
  value: 'Wert',
  reason: 'Grund',
  lineNumber: (line) => number.format(line),
  rowReason: (problem: RowProblem): string => {
    switch (problem.reason) {
      case 'unterminated-quote':
        return 'Ein Anführungszeichen ist nicht geschlossen oder steht an der falschen Stelle.';
      case 'too-long':
        return 'Die Zeile ist länger als eine Million Zeichen.';
      case 'empty-row':
        return 'Alle ihre Zellen sind leer.';
      case 'too-few-fields':
      case 'too-many-fields':
        return `Sie hat ${count(problem.found, 'Zelle', 'Zellen')}; die Kopfzeile hat ${number.format(problem.expected)}.`;
    }
  },
  cellReason: (problem: CellProblem): string =>
    problem.reason === 'ambiguous'
      ? 'Die Zahl kann auf zwei Arten gelesen werden.'
      : `Sie ist nicht lesbar als: ${target(problem.target)}.`,
  rowNote: (note: RowNote): string =>
    note.reason === 'missing-id'
      ? 'Die Zeile hat keine ID.'
      : `Die ID ${note.id ?? ''} steht auch in einer früheren Zeile. Ist es derselbe Kunde, zählt sein MRR doppelt.`,
  changeColumns: 'Spalten ändern',
  print: 'Drucken',
  dismiss: 'Bericht schließen',
};
