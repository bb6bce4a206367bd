import type { CellProblem, ColumnTarget, RowNote, RowProblem } from 'partner-widgets/adapters/csv';
import { counting, hubs } from './counting.js';
import type { Words } from './index.js';

const { number, count } = counting('it');

const targets: Readonly<Record<Exclude<ColumnTarget, `${string}:${string}`>, string>> = {
  id: 'ID del cliente',
  name: 'Nome del cliente',
  accountName: 'Nome dell’account, dove il cliente non ha nome',
  domain: 'Dominio',
  purchasedDomain: 'Dominio acquistato, dove manca il dominio',
  country: 'Mercato (paese)',
  sold: 'Venduto (sì o no)',
  managed: 'Gestito (sì o no)',
  relationship: 'Relazione (sold, managed, both)',
  products: 'Prodotti posseduti',
  usageScore: 'Punteggio di utilizzo (da 0 a 100)',
  usageLevel: 'Livello di utilizzo (low, medium, high)',
  usageTrend: 'Variazione del punteggio di utilizzo, come frazione',
  usageTrendPercent: 'Variazione del punteggio di utilizzo, in percentuale',
  mrr: 'MRR',
  currency: 'Valuta dell’MRR',
  nextRenewal: 'Prossimo rinnovo',
  engagementScore: 'Platform Engagement Index (da 0 a 10)',
  managedUntil: 'Gestito fino al',
  managingPartners: 'Numero di partner che lo gestiscono',
  soldPoints: 'Punti venduti',
  managedPoints: 'Punti gestiti',
  totalPoints: 'Punti totali',
  pointsAsOf: 'Data del conteggio dei punti',
  accountLink: 'Indirizzo dell’account del cliente',
};

function target(name: ColumnTarget): string {
  const [kind = '', hub = ''] = name.split(':');
  if (kind === 'edition') return `Edizione di ${hubs[hub] ?? hub}`;
  if (kind === 'has') return `Possiede ${hubs[hub] ?? hub} (sì o no)`;
  return targets[name as keyof typeof targets];
}

/** The portal's words in Italian. Terms of the product are HubSpot's own, as on its Italian pages (2023-06-28). */
export const it: Words = {
  skip: 'Vai al contenuto',
  brandDemo: 'Studio Brattle',
  brandOwn: 'Portale partner',
  mainNav: 'Principale',
  dashboard: 'Dashboard',
  overview: 'Panoramica',
  hubspotTeam: 'HubSpot Team',
  clients: 'Clienti',
  engagement: 'Platform Engagement Index',
  renewals: 'Rinnovi',
  tier: 'Livello',
  tierProgress: 'Avanzamento dei livelli',
  pointsBreakdown: 'Ripartizione punti',
  pointsCalculator: 'Calcolatore di punti',
  language: 'Lingua',
  theme: 'Tema',
  themeSystem: 'Sistema',
  themeLight: 'Chiaro',
  themeDark: 'Scuro',

  dataShown: 'Dati mostrati:',
  demoData: 'Dati demo',
  demoDataText: 'Un’agenzia inventata con clienti inventati',
  yourExport: 'File aperto da te',
  openExport: 'Apri la tua esportazione (CSV)',
  openExportText: 'Il file resta in questo browser. Si può anche trascinare ovunque su questa pagina.',
  clientsOnly: 'L’esportazione contiene solo clienti: non ha rinnovi, coinvolgimento, livello né HubSpot Team.',
  exampleData: 'Dati di esempio',
  dropHere: 'Rilascia qui l’esportazione (CSV) per aprirla',
  dropStays: 'Il file resta in questo browser.',

  cancel: 'Annulla',
  close: 'Chiudi',
  back: 'Indietro',
  next: 'Continua',
  import: 'Importa',
  chooseAnother: 'Scegli un altro file',

  columnsHeading: 'Che cosa contengono le colonne?',
  columnsText: (file) =>
    `Controlla come viene letta ogni colonna di ${file}. Dove un nome non è quello di HubSpot, le sue parole sono servite per un’ipotesi.`,
  columnInFile: 'Colonna nel file',
  firstValues: 'Primi valori',
  readAs: 'Letta come',
  readAsOf: (column) => `Leggi ${column} come`,
  unnamedColumn: (place) => `Colonna ${place}, senza nome`,
  notImported: 'Non importare',
  noValues: 'Nessun valore nelle prime righe',
  guess: 'Ipotesi',
  target,
  targetGroups: {
    client: 'Cliente',
    relationship: 'Relazione',
    products: 'Prodotti',
    usage: 'Utilizzo',
    money: 'MRR e rinnovo',
    points: 'Punti',
  },
  columnTwice: (other) => `La colonna ${other} è già letta così. Scegline una delle due.`,
  columnNone: 'Indica che cosa contiene almeno una colonna.',

  currencyHeading: 'In quale valuta sono gli importi?',
  currencyText: (file) =>
    `${file} contiene l’MRR, ma nessuna colonna ne indica la valuta. Nulla viene convertito o presunto.`,
  currencyExamples: (amounts) => `Primi importi: ${amounts}`,
  currency: 'Valuta di tutti gli importi',
  currencyUnknown: 'Lasciala non nota',
  currencyProgramme: 'Valute del programma partner',
  currencyOther: 'Altre valute',

  readingHeading: (file) => `Lettura di ${file}`,
  readingRows: (rows) => count(rows, 'riga letta', 'righe lette'),

  failedStays: 'I dati mostrati prima sono ancora lì.',
  failedNotText: (file) => [
    `${file} non è un file di testo`,
    'Potrebbe essere il formato proprio di un foglio di calcolo, come XLSX, o un testo con una vecchia codifica. Aprilo nel foglio di calcolo, salvalo come “CSV UTF-8” e apri qui quel file.',
  ],
  failedEmpty: (file) => [
    `${file} è vuoto`,
    'Non contiene righe. Esporta di nuovo l’elenco, dopo aver controllato che mostri dei clienti.',
  ],
  failedHeader: (file) => [
    `La prima riga di ${file} non si può leggere`,
    'Deve contenere i nomi delle colonne, come li scrive un’esportazione di HubSpot. Esporta di nuovo l’elenco in CSV e apri il file senza modificarlo.',
  ],
  failedNoRows: (file) => [
    `${file} contiene solo l’intestazione`,
    'Sotto i nomi delle colonne non c’è nessuna riga di un cliente. Esporta di nuovo l’elenco, dopo aver controllato che mostri dei clienti.',
  ],
  failedNothing: (file, rows) => [
    `Da ${file} non si può leggere nessun cliente`,
    `${rows === 1 ? 'L’unica riga sotto l’intestazione non si può' : `Le ${number.format(rows)} righe sotto l’intestazione non si possono`} leggere, per i motivi qui sotto. Esporta di nuovo l’elenco in CSV e apri il file senza modificarlo.`,
  ],
  failedSeveral: () => [
    'Un file alla volta',
    'Sono stati rilasciati più file. Rilascia una sola esportazione, o sceglila dal menu dei dati.',
  ],
  failedOther: (file) => [
    `Non è stato possibile leggere ${file}`,
    'Il file potrebbe essere stato spostato o modificato dopo la scelta, o la pagina ha perso la connessione. Scegli di nuovo il file.',
  ],

  reportHeading: (file) => `Importazione di ${file}`,
  reportSum: (rows, shown) =>
    rows === shown
      ? `${count(rows, 'riga nel file, ed è mostrata', 'righe nel file, tutte mostrate')}.`
      : `${count(rows, 'riga', 'righe')} nel file: ${count(shown, 'mostrata', 'mostrate')}, ${count(rows - shown, 'non mostrata', 'non mostrate')}.`,
  reportClean: 'Ogni cella importata si è potuta leggere.',
  reportUnknownCurrency: 'La valuta dell’MRR non è nota: i suoi importi sono sommati a parte.',
  reportCurrency: (currency) => `Gli importi sono presi come ${currency}, secondo la scelta fatta.`,
  reportLines: (n) => count(n, 'riga non mostrata', 'righe non mostrate'),
  reportCells: (n) =>
    count(
      n,
      'cella non si è potuta leggere; mostrata come non nota',
      'celle non si sono potute leggere; mostrate come non note',
    ),
  reportNotes: (n) =>
    count(n, 'riga senza un ID proprio; mostrata e contata', 'righe senza un ID proprio; mostrate e contate'),
  reportIgnored: (n) => count(n, 'colonna non importata', 'colonne non importate'),
  reportDuplicate: 'un’altra colonna contiene lo stesso',
  reportFirst: (kept, all) => `Sono elencate le prime ${number.format(kept)} di ${number.format(all)}.`,
  line: 'Riga',
  column: 'Colonna',
  value: 'Valore',
  reason: 'Motivo',
  lineNumber: (line) => number.format(line),
  rowReason: (problem: RowProblem): string => {
    switch (problem.reason) {
      case 'unterminated-quote':
        return 'Un paio di virgolette non è chiuso o sta nel posto sbagliato.';
      case 'too-long':
        return 'La riga è più lunga di un milione di caratteri.';
      case 'empty-row':
        return 'Tutte le sue celle sono vuote.';
      case 'too-few-fields':
      case 'too-many-fields':
        return `Ha ${count(problem.found, 'cella', 'celle')}; l’intestazione ne ha ${number.format(problem.expected)}.`;
    }
  },
  cellReason: (problem: CellProblem): string =>
    problem.reason === 'ambiguous'
      ? 'Il numero si può leggere in due modi.'
      : `Non si può leggere come: ${target(problem.target)}.`,
  rowNote: (note: RowNote): string =>
    note.reason === 'missing-id'
      ? 'La riga non ha un ID.'
      : `L’ID ${note.id ?? ''} sta anche su una riga precedente. Se è lo stesso cliente, il suo MRR conta due volte.`,
  changeColumns: 'Cambia le colonne',
  print: 'Stampa',
  dismiss: 'Chiudi il resoconto',
};
