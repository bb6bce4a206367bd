import type { CellProblem, ColumnTarget, RowNote, RowProblem } from 'partner-widgets/adapters/csv';
import { counting, hubs } from './counting.js';
import type { Words } from './index.js';

const { number, count } = counting('nl');

const targets: Readonly<Record<Exclude<ColumnTarget, `${string}:${string}`>, string>> = {
  id: 'ID van de klant',
  name: 'Naam van de klant',
  accountName: 'Naam van het account, als de klant geen naam heeft',
  domain: 'Domein',
  purchasedDomain: 'Gekocht domein, als er geen domein is',
  country: 'Markt (land)',
  sold: 'Door u verkocht (ja of nee)',
  managed: 'Door u beheerd (ja of nee)',
  relationship: 'Relatie (sold, managed, both)',
  products: 'Producten',
  usageScore: 'Gebruiksscore (0 tot 100)',
  usageLevel: 'Gebruiksniveau (low, medium, high)',
  usageTrend: 'Verandering van de gebruiksscore, als fractie',
  usageTrendPercent: 'Verandering van de gebruiksscore, in procenten',
  mrr: 'MRR',
  currency: 'Valuta van de MRR',
  nextRenewal: 'Volgende verlenging',
  engagementScore: 'Platform Engagement Index (0 tot 10)',
  managedUntil: 'Beheerd tot',
  managingPartners: 'Aantal beherende partners',
  soldPoints: 'Verkochte punten',
  managedPoints: 'Beheerde punten',
  totalPoints: 'Totaal aantal punten',
  pointsAsOf: 'Moment waarop de punten zijn geteld',
  accountLink: 'Adres van het account van de klant',
};

function target(name: ColumnTarget): string {
  const [kind = '', hub = ''] = name.split(':');
  if (kind === 'edition') return `Editie van ${hubs[hub] ?? hub}`;
  if (kind === 'has') return `Heeft ${hubs[hub] ?? hub} (ja of nee)`;
  return targets[name as keyof typeof targets];
}

/** The portal's words in Dutch. */
export const nl: Words = {
  skip: 'Naar de inhoud',
  brandDemo: 'Studio Brattle',
  brandOwn: 'Partnerportaal',
  mainNav: 'Hoofdmenu',
  dashboard: 'Dashboard',
  overview: 'Overzicht',
  hubspotTeam: 'HubSpot-team',
  clients: 'Klanten',
  engagement: 'Platform Engagement Index',
  renewals: 'Verlengingen',
  tier: 'Niveau',
  tierProgress: 'Voortgang in niveaus',
  pointsBreakdown: 'Verdeling van punten',
  pointsCalculator: 'Puntencalculator',
  language: 'Taal',
  theme: 'Thema',
  themeSystem: 'Systeem',
  themeLight: 'Licht',
  themeDark: 'Donker',

  dataShown: 'Getoonde gegevens:',
  demoData: 'Demogegevens',
  demoDataText: 'Een verzonnen bureau met verzonnen klanten',
  yourExport: 'Uw export',
  openExport: 'Uw eigen export openen (CSV)',
  openExportText: 'Het bestand blijft in deze browser. U kunt het ook ergens op deze pagina neerzetten.',
  clientsOnly: 'Uw export bevat alleen klanten: geen verlengingen, betrokkenheid, niveau of HubSpot-team.',
  exampleData: 'Voorbeeldgegevens',
  dropHere: 'Zet uw export (CSV) hier neer om deze te openen',
  dropStays: 'Het bestand blijft in deze browser.',

  cancel: 'Annuleren',
  close: 'Sluiten',
  back: 'Terug',
  next: 'Verder',
  import: 'Importeren',
  chooseAnother: 'Ander bestand kiezen',

  columnsHeading: 'Wat bevatten de kolommen?',
  columnsText: (file) =>
    `Controleer als wat elke kolom van ${file} wordt gelezen. Waar een naam niet van HubSpot is, is naar de woorden ervan geraden.`,
  columnInFile: 'Kolom in het bestand',
  firstValues: 'Eerste waarden',
  readAs: 'Gelezen als',
  readAsOf: (column) => `${column} lezen als`,
  unnamedColumn: (place) => `Kolom ${place}, zonder naam`,
  notImported: 'Niet importeren',
  noValues: 'Geen waarden in de eerste rijen',
  guess: 'Geraden',
  target,
  targetGroups: {
    client: 'Klant',
    relationship: 'Relatie',
    products: 'Producten',
    usage: 'Gebruik',
    money: 'MRR en verlenging',
    points: 'Punten',
  },
  columnTwice: (other) => `De kolom ${other} wordt al zo gelezen. Kies een van de twee.`,
  columnNone: 'Kies wat ten minste één kolom bevat.',

  currencyHeading: 'In welke valuta zijn de bedragen?',
  currencyText: (file) =>
    `${file} bevat MRR, maar geen kolom die de valuta noemt. Er wordt niets omgerekend of aangenomen.`,
  currencyExamples: (amounts) => `Eerste bedragen: ${amounts}`,
  currency: 'Valuta van alle bedragen',
  currencyUnknown: 'Onbekend laten',
  currencyProgramme: 'Valuta’s van het partnerprogramma',
  currencyOther: 'Andere valuta’s',

  readingHeading: (file) => `${file} wordt gelezen`,
  readingRows: (rows) => `${count(rows, 'rij', 'rijen')} gelezen`,

  failedStays: 'Wat eerder werd getoond, staat er nog.',
  failedNotText: (file) => [
    `${file} is geen tekstbestand`,
    'Het kan de eigen indeling van een spreadsheet zijn, zoals XLSX, of een tekst in een oude codering. Open het bestand in de spreadsheet, sla het op als ‘CSV UTF-8’ en open dat bestand hier.',
  ],
  failedEmpty: (file) => [
    `${file} is leeg`,
    'Het heeft geen regels. Exporteer de lijst opnieuw en controleer vooraf of deze klanten toont.',
  ],
  failedHeader: (file) => [
    `De eerste regel van ${file} is niet leesbaar`,
    'Die moet de namen van de kolommen bevatten, zoals een export uit HubSpot ze schrijft. Exporteer de lijst opnieuw als CSV en open het bestand ongewijzigd.',
  ],
  failedNoRows: (file) => [
    `${file} heeft alleen een koptekst`,
    'Onder de namen van de kolommen staat geen regel met een klant. Exporteer de lijst opnieuw en controleer vooraf of deze klanten toont.',
  ],
  failedNothing: (file, rows) => [
    `Uit ${file} kan geen klant worden gelezen`,
    `${rows === 1 ? 'De ene regel onder de koptekst is' : `Alle ${number.format(rows)} regels onder de koptekst zijn`} niet leesbaar, om de onderstaande redenen. Exporteer de lijst opnieuw als CSV en open het bestand ongewijzigd.`,
  ],
  failedSeveral: () => [
    'Eén bestand tegelijk',
    'Er zijn meerdere bestanden neergezet. Zet één export neer of kies deze in het gegevensmenu.',
  ],
  failedOther: (file) => [
    `${file} kon niet worden gelezen`,
    'Het bestand is sinds de keuze misschien verplaatst of gewijzigd, of deze pagina heeft geen verbinding meer. Kies het bestand opnieuw.',
  ],

  reportHeading: (file) => `Import van ${file}`,
  reportSum: (rows, shown) =>
    rows === shown
      ? `${count(rows, 'rij in het bestand, en die wordt getoond', 'rijen in het bestand, alle getoond')}.`
      : `${count(rows, 'rij', 'rijen')} in het bestand: ${number.format(shown)} getoond, ${number.format(rows - shown)} niet getoond.`,
  reportClean: 'Elke geïmporteerde cel kon worden gelezen.',
  reportUnknownCurrency: 'De valuta van de MRR is niet bekend: de bedragen worden apart opgeteld.',
  reportCurrency: (currency) => `De bedragen gelden als ${currency}, zoals u hebt gekozen.`,
  reportLines: (n) => `${count(n, 'regel', 'regels')} niet getoond`,
  reportCells: (n) =>
    count(
      n,
      'cel kon niet worden gelezen; getoond als niet bekend',
      'cellen konden niet worden gelezen; getoond als niet bekend',
    ),
  reportNotes: (n) => count(n, 'rij zonder eigen ID; getoond en geteld', 'rijen zonder eigen ID; getoond en geteld'),
  reportIgnored: (n) => `${count(n, 'kolom', 'kolommen')} niet geïmporteerd`,
  reportDuplicate: 'een andere kolom bevat hetzelfde',
  reportFirst: (kept, all) => `De eerste ${number.format(kept)} van ${number.format(all)} staan in de lijst.`,
  line: 'Regel',
  column: 'Kolom',
  value: 'Waarde',
  reason: 'Reden',
  lineNumber: (line) => number.format(line),
  rowReason: (problem: RowProblem): string => {
    switch (problem.reason) {
      case 'unterminated-quote':
        return 'Een aanhalingsteken is niet gesloten of staat op de verkeerde plaats.';
      case 'too-long':
        return 'De regel is langer dan een miljoen tekens.';
      case 'empty-row':
        return 'Alle cellen zijn leeg.';
      case 'too-few-fields':
      case 'too-many-fields':
        return `Deze heeft ${count(problem.found, 'cel', 'cellen')}; de koptekst heeft er ${number.format(problem.expected)}.`;
    }
  },
  cellReason: (problem: CellProblem): string =>
    problem.reason === 'ambiguous'
      ? 'Het getal kan op twee manieren worden gelezen.'
      : `Niet leesbaar als: ${target(problem.target)}.`,
  rowNote: (note: RowNote): string =>
    note.reason === 'missing-id'
      ? 'De rij heeft geen ID.'
      : `De ID ${note.id ?? ''} staat ook op een eerdere regel. Is het dezelfde klant, dan telt de MRR dubbel.`,
  changeColumns: 'Kolommen wijzigen',
  print: 'Afdrukken',
  dismiss: 'Verslag sluiten',
};
