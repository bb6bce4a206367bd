import type { CellProblem, ColumnTarget, RowNote, RowProblem } from 'partner-widgets/adapters/csv';
import { counting, hubs } from './counting.js';

const { number, count } = counting('en');

const targets: Readonly<Record<Exclude<ColumnTarget, `${string}:${string}`>, string>> = {
  id: 'Client ID',
  name: 'Client name',
  accountName: 'Account name, where the client has no name',
  domain: 'Domain',
  purchasedDomain: 'Purchased domain, where there is no domain',
  country: 'Market (country)',
  sold: 'Sold by you (yes or no)',
  managed: 'Managed by you (yes or no)',
  relationship: 'Relationship (sold, managed, both)',
  products: 'Products owned',
  usageScore: 'Usage score (0 to 100)',
  usageLevel: 'Usage level (low, medium, high)',
  usageTrend: 'Change of the usage score, as a fraction',
  usageTrendPercent: 'Change of the usage score, in percent',
  mrr: 'MRR',
  currency: 'Currency of the MRR',
  nextRenewal: 'Next renewal',
  engagementScore: 'Platform Engagement Index (0 to 10)',
  managedUntil: 'Managed until',
  managingPartners: 'Number of managing partners',
  soldPoints: 'Sold points',
  managedPoints: 'Managed points',
  totalPoints: 'Total points',
  pointsAsOf: 'When the points were counted',
  accountLink: 'Address of the client’s account',
};

function target(name: ColumnTarget): string {
  const [kind = '', hub = ''] = name.split(':');
  if (kind === 'edition') return `Edition of ${hubs[hub] ?? hub}`;
  if (kind === 'has') return `Owns ${hubs[hub] ?? hub} (yes or no)`;
  return targets[name as keyof typeof targets];
}

/** The portal's words in English. */
export const en = {
  skip: 'Skip to the content',
  brandDemo: 'Studio Brattle',
  brandOwn: 'Partner portal',
  mainNav: 'Main',
  dashboard: 'Dashboard',
  overview: 'Overview',
  hubspotTeam: 'HubSpot team',
  clients: 'Clients',
  engagement: 'Platform Engagement Index',
  renewals: 'Renewals',
  tier: 'Tier',
  tierProgress: 'Tier progress',
  pointsBreakdown: 'Points breakdown',
  pointsCalculator: 'Points calculator',
  language: 'Language',
  theme: 'Theme',
  themeSystem: 'System',
  themeLight: 'Light',
  themeDark: 'Dark',

  dataShown: 'Data shown:',
  demoData: 'Demo data',
  demoDataText: 'An invented agency with invented clients',
  yourExport: 'Your export',
  openExport: 'Open your own export (CSV)',
  openExportText: 'The file stays in this browser. You can also drop it anywhere on this page.',
  clientsOnly: 'Your export holds clients only. Renewals, engagement, tier and HubSpot team are not in it.',
  exampleData: 'Example data',
  dropHere: 'Drop your export (CSV) to open it',
  dropStays: 'The file stays in this browser.',

  cancel: 'Cancel',
  close: 'Close',
  back: 'Back',
  next: 'Continue',
  import: 'Import',
  chooseAnother: 'Choose another file',

  columnsHeading: 'What do the columns hold?',
  columnsText: (file: string) =>
    `Check what each column of ${file} is read as. Where a name is not HubSpot’s own, its words were used for a guess.`,
  columnInFile: 'Column in the file',
  firstValues: 'First values',
  readAs: 'Read as',
  readAsOf: (column: string) => `Read ${column} as`,
  unnamedColumn: (place: number) => `Column ${place}, without a name`,
  notImported: 'Do not import',
  noValues: 'No values in the first rows',
  guess: 'Guess',
  target,
  targetGroups: {
    client: 'Client',
    relationship: 'Relationship',
    products: 'Products',
    usage: 'Usage',
    money: 'MRR and renewal',
    points: 'Points',
  },
  columnTwice: (other: string) => `The column ${other} is read as this already. Choose one of the two.`,
  columnNone: 'Choose what at least one column holds.',

  currencyHeading: 'Which currency are the amounts in?',
  currencyText: (file: string) =>
    `${file} has MRR, but no column that names its currency. Nothing is converted or assumed.`,
  currencyExamples: (amounts: string) => `First amounts: ${amounts}`,
  currency: 'Currency of all amounts',
  currencyUnknown: 'Leave it unknown',
  currencyProgramme: 'Currencies of the partner programme',
  currencyOther: 'Other currencies',

  readingHeading: (file: string) => `Reading ${file}`,
  readingRows: (rows: number) => `${count(rows, 'row', 'rows')} read`,

  failedStays: 'What was shown before is still shown.',
  failedNotText: (file: string) => [
    `${file} is not a text file`,
    'It may be a spreadsheet’s own format, such as XLSX, or a text in an old encoding. Open it in the spreadsheet, save it as “CSV UTF-8”, and open that file here.',
  ],
  failedEmpty: (file: string) => [
    `${file} is empty`,
    'It has no lines. Export the list again, and check that it shows clients before you export it.',
  ],
  failedHeader: (file: string) => [
    `The first line of ${file} cannot be read`,
    'It must hold the names of the columns, as an export from HubSpot writes them. Export the list again as CSV, and open the file unchanged.',
  ],
  failedNoRows: (file: string) => [
    `${file} has only a header`,
    'There is no line of a client below the names of the columns. Export the list again, and check that it shows clients before you export it.',
  ],
  failedNothing: (file: string, rows: number) => [
    `No client can be read from ${file}`,
    `${rows === 1 ? 'The one line' : `All ${number.format(rows)} lines`} below the header cannot be read, for the reasons below. Export the list again as CSV, and open the file unchanged.`,
  ],
  failedSeveral: () => [
    'One file at a time',
    'Several files were dropped. Drop one export, or choose it from the data menu.',
  ],
  failedOther: (file: string) => [
    `${file} could not be read`,
    'The file may have been moved or changed since it was chosen, or this page lost its connection. Choose the file again.',
  ],

  reportHeading: (file: string) => `Import of ${file}`,
  reportSum: (rows: number, shown: number) =>
    rows === shown
      ? `${count(rows, 'row', 'rows')} in the file, ${rows === 1 ? 'and it is shown' : 'all shown'}.`
      : `${count(rows, 'row', 'rows')} in the file: ${number.format(shown)} shown, ${number.format(rows - shown)} not shown.`,
  reportClean: 'Every cell that was imported could be read.',
  reportUnknownCurrency: 'The currency of the MRR is unknown: its amounts are added up by themselves.',
  reportCurrency: (currency: string) => `The amounts are taken as ${currency}, as you chose.`,
  reportLines: (n: number) => `${count(n, 'line', 'lines')} not shown`,
  reportCells: (n: number) => `${count(n, 'cell', 'cells')} could not be read; shown as not known`,
  reportNotes: (n: number) => `${count(n, 'row', 'rows')} without an ID of its own; shown and counted`,
  reportIgnored: (n: number) => `${count(n, 'column', 'columns')} not imported`,
  reportDuplicate: 'another column holds the same',
  reportFirst: (kept: number, all: number) => `The first ${number.format(kept)} of ${number.format(all)} are listed.`,
  line: 'Line',
  column: 'Column',
  value: 'Value',
  reason: 'Reason',
  lineNumber: (line: number) => number.format(line),
  rowReason: (problem: RowProblem): string => {
    switch (problem.reason) {
      case 'unterminated-quote':
        return 'A quotation mark is not closed or stands in the wrong place.';
      case 'too-long':
        return 'The line is longer than a million characters.';
      case 'empty-row':
        return 'All its cells are empty.';
      case 'too-few-fields':
      case 'too-many-fields':
        return `It has ${count(problem.found, 'cell', 'cells')}; the header has ${number.format(problem.expected)}.`;
    }
  },
  cellReason: (problem: CellProblem): string =>
    problem.reason === 'ambiguous'
      ? 'The number can be read in two ways.'
      : `It cannot be read as: ${target(problem.target)}.`,
  rowNote: (note: RowNote): string =>
    note.reason === 'missing-id'
      ? 'The row has no ID.'
      : `The ID ${note.id ?? ''} stands on an earlier line too. If both are the same client, its MRR counts twice.`,
  changeColumns: 'Change columns',
  print: 'Print',
  dismiss: 'Dismiss the report',
};
