import type { CellProblem, ColumnTarget, RowNote, RowProblem } from 'partner-widgets/adapters/csv';
import { counting, hubs } from './counting.js';
import type { Words } from './index.js';

const { number, count } = counting('fr');

const targets: Readonly<Record<Exclude<ColumnTarget, `${string}:${string}`>, string>> = {
  id: 'ID du client',
  name: 'Nom du client',
  accountName: 'Nom du compte, si le client n’a pas de nom',
  domain: 'Domaine',
  purchasedDomain: 'Domaine acheté, s’il n’y a pas de domaine',
  country: 'Marché (pays)',
  sold: 'Vendu par vous (oui ou non)',
  managed: 'Géré par vous (oui ou non)',
  relationship: 'Relation (sold, managed, both)',
  products: 'Produits',
  usageScore: 'Score d’utilisation (0 à 100)',
  usageLevel: 'Niveau d’utilisation (low, medium, high)',
  usageTrend: 'Évolution du score d’utilisation, en fraction',
  usageTrendPercent: 'Évolution du score d’utilisation, en pourcentage',
  mrr: 'MRR',
  currency: 'Devise du MRR',
  nextRenewal: 'Prochain renouvellement',
  engagementScore: 'Indice d’engagement de la plateforme (0 à 10)',
  managedUntil: 'Géré jusqu’au',
  managingPartners: 'Nombre de partenaires qui le gèrent',
  soldPoints: 'Points de vente',
  managedPoints: 'Points de gestion',
  totalPoints: 'Total des points',
  pointsAsOf: 'Date du décompte des points',
  accountLink: 'Adresse du compte du client',
};

function target(name: ColumnTarget): string {
  const [kind = '', hub = ''] = name.split(':');
  if (kind === 'edition') return `Édition de ${hubs[hub] ?? hub}`;
  if (kind === 'has') return `Possède ${hubs[hub] ?? hub} (oui ou non)`;
  return targets[name as keyof typeof targets];
}

/** The portal's words in French. */
export const fr: Words = {
  skip: 'Aller au contenu',
  brandDemo: 'Studio Brattle',
  brandOwn: 'Portail partenaire',
  mainNav: 'Navigation principale',
  dashboard: 'Tableau de bord',
  overview: 'Vue d’ensemble',
  hubspotTeam: 'Équipe HubSpot',
  clients: 'Clients',
  engagement: 'Indice d’engagement de la plateforme',
  renewals: 'Renouvellements',
  tier: 'Niveau',
  tierProgress: 'Progression de niveau',
  pointsBreakdown: 'Répartition des points',
  pointsCalculator: 'Calculateur de points',
  language: 'Langue',
  theme: 'Thème',
  themeSystem: 'Système',
  themeLight: 'Clair',
  themeDark: 'Sombre',

  dataShown: 'Données affichées :',
  demoData: 'Données de démonstration',
  demoDataText: 'Une agence inventée avec des clients inventés',
  yourExport: 'Votre export',
  openExport: 'Ouvrir votre propre export (CSV)',
  openExportText: 'Le fichier reste dans ce navigateur. Vous pouvez aussi le déposer n’importe où sur cette page.',
  clientsOnly:
    'Votre export ne contient que des clients : ni renouvellements, ni engagement, ni niveau, ni équipe HubSpot.',
  exampleData: 'Données d’exemple',
  dropHere: 'Déposez votre export (CSV) pour l’ouvrir',
  dropStays: 'Le fichier reste dans ce navigateur.',

  cancel: 'Annuler',
  close: 'Fermer',
  back: 'Retour',
  next: 'Continuer',
  import: 'Importer',
  chooseAnother: 'Choisir un autre fichier',

  columnsHeading: 'Que contiennent les colonnes ?',
  columnsText: (file) =>
    `Vérifiez comment chaque colonne de ${file} est lue. Quand un nom n’est pas de HubSpot, ses mots ont servi à le deviner.`,
  columnInFile: 'Colonne du fichier',
  firstValues: 'Premières valeurs',
  readAs: 'Lue comme',
  readAsOf: (column) => `Lire ${column} comme`,
  unnamedColumn: (place) => `Colonne ${place}, sans nom`,
  notImported: 'Ne pas importer',
  noValues: 'Aucune valeur dans les premières lignes',
  guess: 'Deviné',
  target,
  targetGroups: {
    client: 'Client',
    relationship: 'Relation',
    products: 'Produits',
    usage: 'Utilisation',
    money: 'MRR et renouvellement',
    points: 'Points',
  },
  columnTwice: (other) => `La colonne ${other} est déjà lue ainsi. Choisissez l’une des deux.`,
  columnNone: 'Indiquez ce que contient au moins une colonne.',

  currencyHeading: 'Dans quelle devise sont les montants ?',
  currencyText: (file) =>
    `${file} contient le MRR, mais aucune colonne n’en indique la devise. Rien n’est converti ni supposé.`,
  currencyExamples: (amounts) => `Premiers montants\u202f: ${amounts}`,
  currency: 'Devise de tous les montants',
  currencyUnknown: 'La laisser inconnue',
  currencyProgramme: 'Devises du programme partenaires',
  currencyOther: 'Autres devises',

  readingHeading: (file) => `Lecture de ${file}`,
  readingRows: (rows) => count(rows, 'ligne lue', 'lignes lues'),

  failedStays: 'Ce qui était affiché l’est toujours.',
  failedNotText: (file) => [
    `${file} n’est pas un fichier texte`,
    'Il s’agit peut-être du format d’un tableur, comme XLSX, ou d’un texte dans un ancien encodage. Ouvrez-le dans le tableur, enregistrez-le au format « CSV UTF-8 » et ouvrez ce fichier ici.',
  ],
  failedEmpty: (file) => [
    `${file} est vide`,
    'Il n’a aucune ligne. Exportez de nouveau la liste, après avoir vérifié qu’elle affiche des clients.',
  ],
  failedHeader: (file) => [
    `La première ligne de ${file} est illisible`,
    'Elle doit contenir les noms des colonnes, tels qu’un export de HubSpot les écrit. Exportez de nouveau la liste au format CSV et ouvrez le fichier sans le modifier.',
  ],
  failedNoRows: (file) => [
    `${file} n’a qu’un en-tête`,
    'Sous les noms des colonnes, il n’y a aucune ligne de client. Exportez de nouveau la liste, après avoir vérifié qu’elle affiche des clients.',
  ],
  failedNothing: (file, rows) => [
    `Aucun client ne peut être lu dans ${file}`,
    `${rows === 1 ? 'La seule ligne sous l’en-tête est illisible' : `Les ${number.format(rows)} lignes sous l’en-tête sont illisibles`}, pour les raisons ci-dessous. Exportez de nouveau la liste au format CSV et ouvrez le fichier sans le modifier.`,
  ],
  failedSeveral: () => [
    'Un fichier à la fois',
    'Plusieurs fichiers ont été déposés. Déposez un seul export, ou choisissez-le dans le menu des données.',
  ],
  failedOther: (file) => [
    `${file} n’a pas pu être lu`,
    'Le fichier a peut-être été déplacé ou modifié depuis votre choix, ou cette page a perdu sa connexion. Choisissez de nouveau le fichier.',
  ],

  reportHeading: (file) => `Import de ${file}`,
  reportSum: (rows, shown) =>
    rows === shown
      ? `${count(rows, 'ligne dans le fichier, et elle est affichée', 'lignes dans le fichier, toutes affichées')}.`
      : `${count(rows, 'ligne', 'lignes')} dans le fichier\u202f: ${count(shown, 'affichée', 'affichées')}, ${count(rows - shown, 'non affichée', 'non affichées')}.`,
  reportClean: 'Toutes les cellules importées ont pu être lues.',
  reportUnknownCurrency: 'La devise du MRR n’est pas connue : ses montants sont additionnés à part.',
  reportCurrency: (currency) => `Les montants sont pris comme ${currency}, selon votre choix.`,
  reportLines: (n) => count(n, 'ligne non affichée', 'lignes non affichées'),
  reportCells: (n) =>
    count(
      n,
      'cellule n’a pas pu être lue ; affichée comme non connue',
      'cellules n’ont pas pu être lues ; affichées comme non connues',
    ),
  reportNotes: (n) =>
    count(n, 'ligne sans ID propre ; affichée et comptée', 'lignes sans ID propre ; affichées et comptées'),
  reportIgnored: (n) => count(n, 'colonne non importée', 'colonnes non importées'),
  reportDuplicate: 'une autre colonne contient la même chose',
  reportFirst: (kept, all) =>
    `${number.format(kept)} sur ${number.format(all)} figurent dans la liste, à partir du début.`,
  line: 'Ligne',
  column: 'Colonne',
  value: 'Valeur',
  reason: 'Raison',
  lineNumber: (line) => number.format(line),
  rowReason: (problem: RowProblem): string => {
    switch (problem.reason) {
      case 'unterminated-quote':
        return 'Un guillemet n’est pas fermé ou se trouve au mauvais endroit.';
      case 'too-long':
        return 'La ligne dépasse un million de caractères.';
      case 'empty-row':
        return 'Toutes ses cellules sont vides.';
      case 'too-few-fields':
      case 'too-many-fields':
        return `Elle a ${count(problem.found, 'cellule', 'cellules')}\u202f; l’en-tête en a ${number.format(problem.expected)}.`;
    }
  },
  cellReason: (problem: CellProblem): string =>
    problem.reason === 'ambiguous'
      ? 'Le nombre peut se lire de deux façons.'
      : `Illisible comme\u202f: ${target(problem.target)}.`,
  rowNote: (note: RowNote): string =>
    note.reason === 'missing-id'
      ? 'La ligne n’a pas d’ID.'
      : `L’ID ${note.id ?? ''} figure aussi sur une ligne précédente. S’il s’agit du même client, son MRR compte deux fois.`,
  changeColumns: 'Modifier les colonnes',
  print: 'Imprimer',
  dismiss: 'Fermer le rapport',
};
