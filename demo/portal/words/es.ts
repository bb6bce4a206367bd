import type { CellProblem, ColumnTarget, RowNote, RowProblem } from 'partner-widgets/adapters/csv';
import { counting, hubs } from './counting.js';
import type { Words } from './index.js';

const { number, count } = counting('es');

const targets: Readonly<Record<Exclude<ColumnTarget, `${string}:${string}`>, string>> = {
  id: 'ID del cliente',
  name: 'Nombre del cliente',
  accountName: 'Nombre de la cuenta, si el cliente no tiene nombre',
  domain: 'Dominio',
  purchasedDomain: 'Dominio comprado, si no hay dominio',
  country: 'Mercado (país)',
  sold: 'Vendido (sí o no)',
  managed: 'Gestionado (sí o no)',
  relationship: 'Relación (sold, managed, both)',
  products: 'Productos',
  usageScore: 'Puntuación de uso (0 a 100)',
  usageLevel: 'Nivel de uso (low, medium, high)',
  usageTrend: 'Variación de la puntuación de uso, como fracción',
  usageTrendPercent: 'Variación de la puntuación de uso, en porcentaje',
  mrr: 'MRR',
  currency: 'Moneda del MRR',
  nextRenewal: 'Próxima renovación',
  engagementScore: 'Platform Engagement Index (0 a 10)',
  managedUntil: 'Gestionado hasta',
  managingPartners: 'Número de partners que lo gestionan',
  soldPoints: 'Puntos vendidos',
  managedPoints: 'Puntos gestionados',
  totalPoints: 'Puntos totales',
  pointsAsOf: 'Fecha del recuento de puntos',
  accountLink: 'Dirección de la cuenta del cliente',
};

function target(name: ColumnTarget): string {
  const [kind = '', hub = ''] = name.split(':');
  if (kind === 'edition') return `Edición de ${hubs[hub] ?? hub}`;
  if (kind === 'has') return `Tiene ${hubs[hub] ?? hub} (sí o no)`;
  return targets[name as keyof typeof targets];
}

/** The portal's words in Spanish. */
export const es: Words = {
  skip: 'Ir al contenido',
  brandDemo: 'Studio Brattle',
  brandOwn: 'Portal de partners',
  mainNav: 'Principal',
  dashboard: 'Panel',
  overview: 'Resumen',
  hubspotTeam: 'Equipo de HubSpot',
  clients: 'Clientes',
  engagement: 'Platform Engagement Index',
  renewals: 'Renovaciones',
  tier: 'Nivel',
  tierProgress: 'Progresión de nivel',
  pointsBreakdown: 'Desglose de puntos',
  pointsCalculator: 'Calculadora de puntos',
  language: 'Idioma',
  theme: 'Tema',
  themeSystem: 'Sistema',
  themeLight: 'Claro',
  themeDark: 'Oscuro',

  dataShown: 'Datos mostrados:',
  demoData: 'Datos de demostración',
  demoDataText: 'Una agencia inventada con clientes inventados',
  yourExport: 'Exportación propia',
  openExport: 'Abrir una exportación propia (CSV)',
  openExportText: 'El archivo no sale de este navegador. También se puede soltar en cualquier lugar de esta página.',
  clientsOnly: 'La exportación contiene solo clientes: no tiene renovaciones, interacción, nivel ni equipo de HubSpot.',
  exampleData: 'Datos de ejemplo',
  dropHere: 'Soltar la exportación (CSV) para abrirla',
  dropStays: 'El archivo no sale de este navegador.',

  cancel: 'Cancelar',
  close: 'Cerrar',
  back: 'Atrás',
  next: 'Continuar',
  import: 'Importar',
  chooseAnother: 'Elegir otro archivo',

  columnsHeading: '¿Qué contienen las columnas?',
  columnsText: (file) =>
    `Conviene comprobar como qué se lee cada columna de ${file}. Cuando un nombre no es de HubSpot, se ha deducido de sus palabras.`,
  columnInFile: 'Columna del archivo',
  firstValues: 'Primeros valores',
  readAs: 'Leída como',
  readAsOf: (column) => `Leer ${column} como`,
  unnamedColumn: (place) => `Columna ${place}, sin nombre`,
  notImported: 'No importar',
  noValues: 'Sin valores en las primeras filas',
  guess: 'Deducida',
  target,
  targetGroups: {
    client: 'Cliente',
    relationship: 'Relación',
    products: 'Productos',
    usage: 'Uso',
    money: 'MRR y renovación',
    points: 'Puntos',
  },
  columnTwice: (other) => `La columna ${other} ya se lee así. Hay que elegir una de las dos.`,
  columnNone: 'Hay que indicar qué contiene al menos una columna.',

  currencyHeading: '¿En qué moneda están los importes?',
  currencyText: (file) =>
    `${file} contiene MRR, pero ninguna columna indica su moneda. No se convierte ni se supone nada.`,
  currencyExamples: (amounts) => `Primeros importes: ${amounts}`,
  currency: 'Moneda de todos los importes',
  currencyUnknown: 'Dejarla sin indicar',
  currencyProgramme: 'Monedas del programa de partners',
  currencyOther: 'Otras monedas',

  readingHeading: (file) => `Lectura de ${file}`,
  readingRows: (rows) => count(rows, 'fila leída', 'filas leídas'),

  failedStays: 'Lo que se mostraba antes sigue ahí.',
  failedNotText: (file) => [
    `${file} no es un archivo de texto`,
    'Puede ser el formato propio de una hoja de cálculo, como XLSX, o un texto con una codificación antigua. Hay que abrirlo en la hoja de cálculo, guardarlo como «CSV UTF-8» y abrir ese archivo aquí.',
  ],
  failedEmpty: (file) => [
    `${file} está vacío`,
    'No tiene líneas. Hay que exportar la lista de nuevo, tras comprobar que muestra clientes.',
  ],
  failedHeader: (file) => [
    `No se puede leer la primera línea de ${file}`,
    'Debe contener los nombres de las columnas, tal como los escribe una exportación de HubSpot. Hay que exportar la lista de nuevo como CSV y abrir el archivo sin cambios.',
  ],
  failedNoRows: (file) => [
    `${file} solo tiene un encabezado`,
    'Debajo de los nombres de las columnas no hay ninguna línea de un cliente. Hay que exportar la lista de nuevo, tras comprobar que muestra clientes.',
  ],
  failedNothing: (file, rows) => [
    `No se puede leer ningún cliente de ${file}`,
    `${rows === 1 ? 'La única línea bajo el encabezado no se puede' : `Las ${number.format(rows)} líneas bajo el encabezado no se pueden`} leer, por las razones siguientes. Hay que exportar la lista de nuevo como CSV y abrir el archivo sin cambios.`,
  ],
  failedSeveral: () => [
    'Un archivo cada vez',
    'Se han soltado varios archivos. Hay que soltar una sola exportación, o elegirla en el menú de datos.',
  ],
  failedOther: (file) => [
    `No se ha podido leer ${file}`,
    'Puede que el archivo se haya movido o cambiado desde que se eligió, o que esta página haya perdido la conexión. Hay que elegir el archivo de nuevo.',
  ],

  reportHeading: (file) => `Importación de ${file}`,
  reportSum: (rows, shown) =>
    rows === shown
      ? `${count(rows, 'fila en el archivo, y se muestra', 'filas en el archivo, todas mostradas')}.`
      : `${count(rows, 'fila', 'filas')} en el archivo: ${count(shown, 'mostrada', 'mostradas')}, ${count(rows - shown, 'no mostrada', 'no mostradas')}.`,
  reportClean: 'Se han podido leer todas las celdas importadas.',
  reportUnknownCurrency: 'No se conoce la moneda del MRR: sus importes se suman aparte.',
  reportCurrency: (currency) => `Los importes se toman como ${currency}, según lo elegido.`,
  reportLines: (n) => count(n, 'línea no mostrada', 'líneas no mostradas'),
  reportCells: (n) =>
    count(
      n,
      'celda no se ha podido leer; se muestra como desconocida',
      'celdas no se han podido leer; se muestran como desconocidas',
    ),
  reportNotes: (n) =>
    count(n, 'fila sin ID propio; se muestra y se cuenta', 'filas sin ID propio; se muestran y se cuentan'),
  reportIgnored: (n) => count(n, 'columna no importada', 'columnas no importadas'),
  reportDuplicate: 'otra columna contiene lo mismo',
  reportFirst: (kept, all) => `Se muestran los primeros ${number.format(kept)} de ${number.format(all)}.`,
  line: 'Línea',
  column: 'Columna',
  value: 'Valor',
  reason: 'Motivo',
  lineNumber: (line) => number.format(line),
  rowReason: (problem: RowProblem): string => {
    switch (problem.reason) {
      case 'unterminated-quote':
        return 'Unas comillas no están cerradas o están en el lugar equivocado.';
      case 'too-long':
        return 'La línea tiene más de un millón de caracteres.';
      case 'empty-row':
        return 'Todas sus celdas están vacías.';
      case 'too-few-fields':
      case 'too-many-fields':
        return `Tiene ${count(problem.found, 'celda', 'celdas')}; el encabezado tiene ${number.format(problem.expected)}.`;
    }
  },
  cellReason: (problem: CellProblem): string =>
    problem.reason === 'ambiguous'
      ? 'El número se puede leer de dos maneras.'
      : `No se puede leer como: ${target(problem.target)}.`,
  rowNote: (note: RowNote): string =>
    note.reason === 'missing-id'
      ? 'La fila no tiene ID.'
      : `El ID ${note.id ?? ''} está también en una línea anterior. Si es el mismo cliente, su MRR cuenta dos veces.`,
  changeColumns: 'Cambiar las columnas',
  print: 'Imprimir',
  dismiss: 'Cerrar el informe',
};
