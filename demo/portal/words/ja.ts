import type { CellProblem, ColumnTarget, RowNote, RowProblem } from 'partner-widgets/adapters/csv';
import { counting, hubs } from './counting.js';
import type { Words } from './index.js';

const { number } = counting('ja');

const targets: Readonly<Record<Exclude<ColumnTarget, `${string}:${string}`>, string>> = {
  id: 'クライアントID',
  name: 'クライアント名',
  accountName: 'アカウント名（クライアント名がない場合）',
  domain: 'ドメイン',
  purchasedDomain: '購入済みドメイン（ドメインがない場合）',
  country: '市場（国）',
  sold: '自社が販売（はい／いいえ）',
  managed: '自社が管理（はい／いいえ）',
  relationship: '関係（sold、managed、both）',
  products: '所有製品',
  usageScore: '利用スコア（0〜100）',
  usageLevel: '利用レベル（low、medium、high）',
  usageTrend: '利用スコアの変化（小数）',
  usageTrendPercent: '利用スコアの変化（パーセント）',
  mrr: 'MRR',
  currency: 'MRRの通貨',
  nextRenewal: '次回の更新',
  engagementScore: 'Platform Engagement Index（0〜10）',
  managedUntil: '管理の期限',
  managingPartners: '管理しているパートナーの数',
  soldPoints: '販売ポイント',
  managedPoints: '管理ポイント',
  totalPoints: '合計ポイント',
  pointsAsOf: 'ポイントの集計日時',
  accountLink: 'クライアントのアカウントのアドレス',
};

function target(name: ColumnTarget): string {
  const [kind = '', hub = ''] = name.split(':');
  if (kind === 'edition') return `${hubs[hub] ?? hub}のエディション`;
  if (kind === 'has') return `${hubs[hub] ?? hub}の所有（はい／いいえ）`;
  return targets[name as keyof typeof targets];
}

/** The portal's words in Japanese. */
export const ja: Words = {
  skip: 'コンテンツに移動',
  brandDemo: 'Studio Brattle',
  brandOwn: 'パートナーポータル',
  mainNav: 'メイン',
  dashboard: 'ダッシュボード',
  overview: '概要',
  hubspotTeam: 'HubSpotチーム',
  clients: 'クライアント',
  engagement: 'Platform Engagement Index',
  renewals: '更新',
  tier: 'ティア',
  tierProgress: 'ティアの進捗',
  pointsBreakdown: 'ポイントの内訳',
  pointsCalculator: 'ポイント計算ツール',
  language: '言語',
  theme: 'テーマ',
  themeSystem: 'システム',
  themeLight: 'ライト',
  themeDark: 'ダーク',

  dataShown: '表示中のデータ：',
  demoData: 'デモデータ',
  demoDataText: '架空の代理店と架空のクライアント',
  yourExport: 'エクスポートファイル',
  openExport: 'エクスポートファイルを開く（CSV）',
  openExportText: 'ファイルはこのブラウザー内にとどまります。このページのどこにでもドロップできます。',
  clientsOnly:
    'このファイルに含まれるのはクライアントのみで、更新、エンゲージメント、ティア、HubSpotチームの情報はありません。',
  exampleData: 'サンプルデータ',
  dropHere: 'エクスポートファイル（CSV）をドロップして開く',
  dropStays: 'ファイルはこのブラウザー内にとどまります。',

  cancel: 'キャンセル',
  close: '閉じる',
  back: '戻る',
  next: '続行',
  import: 'インポート',
  chooseAnother: '別のファイルを選択',

  columnsHeading: '列の内容を確認してください',
  columnsText: (file) =>
    `${file}の各列がどのように読み取られるかを確認してください。HubSpotの名称ではない列は、名称の言葉から推測しています。`,
  columnInFile: 'ファイルの列',
  firstValues: '最初の値',
  readAs: '読み取り方',
  readAsOf: (column) => `${column}の読み取り方`,
  unnamedColumn: (place) => `${place}列目（名称なし）`,
  notImported: 'インポートしない',
  noValues: '最初の行に値がありません',
  guess: '推測',
  target,
  targetGroups: {
    client: 'クライアント',
    relationship: '関係',
    products: '製品',
    usage: '利用状況',
    money: 'MRRと更新',
    points: 'ポイント',
  },
  columnTwice: (other) => `${other}列がすでに同じ内容として読み取られます。どちらか一方を選択してください。`,
  columnNone: '少なくとも1つの列の内容を選択してください。',

  currencyHeading: '金額の通貨を選択してください',
  currencyText: (file) => `${file}にはMRRがありますが、通貨を示す列がありません。換算や推測はしません。`,
  currencyExamples: (amounts) => `最初の金額：${amounts}`,
  currency: 'すべての金額の通貨',
  currencyUnknown: '不明のままにする',
  currencyProgramme: 'パートナープログラムの通貨',
  currencyOther: 'その他の通貨',

  readingHeading: (file) => `${file}を読み取っています`,
  readingRows: (rows) => `${number.format(rows)}行を読み取りました`,

  failedStays: '以前の表示はそのまま残っています。',
  failedNotText: (file) => [
    `${file}はテキストファイルではありません`,
    'XLSXなどの表計算ソフト独自の形式か、古い文字コードのテキストの可能性があります。表計算ソフトで開き、「CSV UTF-8」として保存してから、そのファイルをここで開いてください。',
  ],
  failedEmpty: (file) => [
    `${file}は空です`,
    '行がありません。一覧にクライアントが表示されていることを確認してから、もう一度エクスポートしてください。',
  ],
  failedHeader: (file) => [
    `${file}の1行目を読み取れません`,
    '1行目には、HubSpotのエクスポートどおりの列名が必要です。一覧をもう一度CSVとしてエクスポートし、変更せずに開いてください。',
  ],
  failedNoRows: (file) => [
    `${file}には見出し行しかありません`,
    '列名の下にクライアントの行がありません。一覧にクライアントが表示されていることを確認してから、もう一度エクスポートしてください。',
  ],
  failedNothing: (file, rows) => [
    `${file}からクライアントを読み取れません`,
    `以下の理由により、見出し行の下の${rows === 1 ? '1行' : `${number.format(rows)}行すべて`}を読み取れません。一覧をもう一度CSVとしてエクスポートし、変更せずに開いてください。`,
  ],
  failedSeveral: () => [
    'ファイルは1つずつ開いてください',
    '複数のファイルがドロップされました。エクスポートファイルを1つだけドロップするか、データメニューから選択してください。',
  ],
  failedOther: (file) => [
    `${file}を読み取れませんでした`,
    '選択後にファイルが移動または変更されたか、このページの接続が切れた可能性があります。ファイルをもう一度選択してください。',
  ],

  reportHeading: (file) => `${file}のインポート`,
  reportSum: (rows, shown) =>
    rows === shown
      ? `ファイル内の${number.format(rows)}行をすべて表示しています。`
      : `ファイル内の${number.format(rows)}行のうち、${number.format(shown)}行を表示し、${number.format(rows - shown)}行は表示していません。`,
  reportClean: 'インポートしたセルはすべて読み取れました。',
  reportUnknownCurrency: 'MRRの通貨が不明なため、その金額は別に合計しています。',
  reportCurrency: (currency) => `選択に従い、金額を${currency}として扱っています。`,
  reportLines: (n) => `表示していない行：${number.format(n)}行`,
  reportCells: (n) => `読み取れず不明と表示しているセル：${number.format(n)}個`,
  reportNotes: (n) => `固有のIDがない行：${number.format(n)}行（表示および集計の対象）`,
  reportIgnored: (n) => `インポートしていない列：${number.format(n)}列`,
  reportDuplicate: '別の列に同じ内容があります',
  reportFirst: (kept, all) => `${number.format(all)}件中、最初の${number.format(kept)}件を表示しています。`,
  line: '行',
  column: '列',
  value: '値',
  reason: '理由',
  lineNumber: (line) => number.format(line),
  rowReason: (problem: RowProblem): string => {
    switch (problem.reason) {
      case 'unterminated-quote':
        return '引用符が閉じられていないか、位置が正しくありません。';
      case 'too-long':
        return '行が100万文字を超えています。';
      case 'empty-row':
        return 'すべてのセルが空です。';
      case 'too-few-fields':
      case 'too-many-fields':
        return `セルが${number.format(problem.found)}個ありますが、見出し行は${number.format(problem.expected)}個です。`;
    }
  },
  cellReason: (problem: CellProblem): string =>
    problem.reason === 'ambiguous'
      ? '数値を2通りに読み取れます。'
      : `「${target(problem.target)}」として読み取れません。`,
  rowNote: (note: RowNote): string =>
    note.reason === 'missing-id'
      ? '行にIDがありません。'
      : `ID ${note.id ?? ''}は前の行にもあります。同じクライアントの場合、MRRが二重に集計されます。`,
  changeColumns: '列を変更',
  print: '印刷',
  dismiss: 'レポートを閉じる',
};
