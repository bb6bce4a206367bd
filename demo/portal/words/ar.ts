import type { CellProblem, ColumnTarget, RowNote, RowProblem } from 'partner-widgets/adapters/csv';
import { counting, hubs } from './counting.js';
import type { Words } from './index.js';

const { number, form } = counting('ar');

/** A name from a file, kept from turning the sentence around it. */
const apart = (name: string): string => `\u2068${name}\u2069`;

const rowForms = {
  zero: 'لا صفوف',
  one: 'صف واحد',
  two: 'صفان',
  few: '# صفوف',
  many: '# صفًا',
  other: '# صف',
};
const cellForms = {
  zero: 'لا خلايا',
  one: 'خلية واحدة',
  two: 'خليتان',
  few: '# خلايا',
  many: '# خلية',
  other: '# خلية',
};

const targets: Readonly<Record<Exclude<ColumnTarget, `${string}:${string}`>, string>> = {
  id: 'معرّف العميل',
  name: 'اسم العميل',
  accountName: 'اسم الحساب إن لم يكن للعميل اسم',
  domain: 'النطاق',
  purchasedDomain: 'النطاق المشترى إن لم يوجد نطاق',
  country: 'السوق (البلد)',
  sold: 'من مبيعاتك (نعم أو لا)',
  managed: 'تحت إدارتك (نعم أو لا)',
  relationship: 'العلاقة (sold أو managed أو both)',
  products: 'المنتجات',
  usageScore: 'درجة الاستخدام (من صفر إلى مئة)',
  usageLevel: 'مستوى الاستخدام (low أو medium أو high)',
  usageTrend: 'تغيّر درجة الاستخدام، ككسر',
  usageTrendPercent: 'تغيّر درجة الاستخدام، بالنسبة المئوية',
  mrr: 'MRR',
  currency: 'عملة MRR',
  nextRenewal: 'التجديد القادم',
  engagementScore: 'Platform Engagement Index (من صفر إلى عشرة)',
  managedUntil: 'تحت الإدارة حتى',
  managingPartners: 'عدد الشركاء القائمين بالإدارة',
  soldPoints: 'نقاط المبيعات',
  managedPoints: 'نقاط الإدارة',
  totalPoints: 'إجمالي النقاط',
  pointsAsOf: 'وقت احتساب النقاط',
  accountLink: 'عنوان حساب العميل',
};

function target(name: ColumnTarget): string {
  const [kind = '', hub = ''] = name.split(':');
  if (kind === 'edition') return `إصدار ${apart(hubs[hub] ?? hub)}`;
  if (kind === 'has') return `يملك ${apart(hubs[hub] ?? hub)} (نعم أو لا)`;
  return targets[name as keyof typeof targets];
}

/** The portal's words in Arabic. */
export const ar: Words = {
  skip: 'الانتقال إلى المحتوى',
  brandDemo: 'Studio Brattle',
  brandOwn: 'بوابة الشريك',
  mainNav: 'الرئيسية',
  dashboard: 'لوحة المعلومات',
  overview: 'نظرة عامة',
  hubspotTeam: 'فريق HubSpot',
  clients: 'العملاء',
  engagement: 'Platform Engagement Index',
  renewals: 'التجديدات',
  tier: 'المستوى',
  tierProgress: 'التقدّم في المستويات',
  pointsBreakdown: 'تفصيل النقاط',
  pointsCalculator: 'حاسبة النقاط',
  language: 'اللغة',
  theme: 'المظهر',
  themeSystem: 'النظام',
  themeLight: 'فاتح',
  themeDark: 'داكن',

  dataShown: 'البيانات المعروضة:',
  demoData: 'بيانات تجريبية',
  demoDataText: 'وكالة متخيَّلة بعملاء متخيَّلين',
  yourExport: 'ملفك المصدَّر',
  openExport: 'فتح ملفك المصدَّر (CSV)',
  openExportText: 'يبقى الملف في هذا المتصفح. يمكن أيضًا إفلاته في أي مكان من هذه الصفحة.',
  clientsOnly: 'يحتوي ملفك المصدَّر على العملاء فقط: لا تجديدات فيه ولا تفاعل ولا مستوى ولا فريق HubSpot.',
  exampleData: 'بيانات للتمثيل',
  dropHere: 'أفلت ملفك المصدَّر (CSV) لفتحه',
  dropStays: 'يبقى الملف في هذا المتصفح.',

  cancel: 'إلغاء',
  close: 'إغلاق',
  back: 'رجوع',
  next: 'متابعة',
  import: 'استيراد',
  chooseAnother: 'اختيار ملف آخر',

  columnsHeading: 'ماذا تحتوي الأعمدة؟',
  columnsText: (file) => `تحقّق من طريقة قراءة كل عمود في ${apart(file)}. إن لم يكن الاسم من HubSpot فقد خُمّن من كلماته.`,
  columnInFile: 'العمود في الملف',
  firstValues: 'القيم الأولى',
  readAs: 'يُقرأ على أنه',
  readAsOf: (column) => `قراءة ${apart(column)} على أنه`,
  unnamedColumn: (place) => `العمود ${number.format(place)} بلا اسم`,
  notImported: 'عدم الاستيراد',
  noValues: 'لا قيم في الصفوف الأولى',
  guess: 'تخمين',
  target,
  targetGroups: {
    client: 'العميل',
    relationship: 'العلاقة',
    products: 'المنتجات',
    usage: 'الاستخدام',
    money: 'MRR والتجديد',
    points: 'النقاط',
  },
  columnTwice: (other) => `العمود ${apart(other)} يُقرأ هكذا بالفعل. اختر أحدهما.`,
  columnNone: 'اختر ما يحتويه عمود واحد على الأقل.',

  currencyHeading: 'ما عملة المبالغ؟',
  currencyText: (file) => `يحتوي ${apart(file)} على MRR دون عمود يذكر عملته. لا يُحوَّل شيء ولا يُفترض.`,
  currencyExamples: (amounts) => `المبالغ الأولى: ${apart(amounts)}`,
  currency: 'عملة جميع المبالغ',
  currencyUnknown: 'تركها غير معروفة',
  currencyProgramme: 'عملات برنامج الشركاء',
  currencyOther: 'عملات أخرى',

  readingHeading: (file) => `قراءة ${apart(file)}`,
  readingRows: (rows) => `ما قُرئ: ${form(rows, rowForms)}`,

  failedStays: 'ما كان معروضًا من قبل ما زال معروضًا.',
  failedNotText: (file) => [
    `${apart(file)} ليس ملفًا نصيًا`,
    'قد يكون بتنسيق خاص بجداول البيانات مثل XLSX، أو نصًا بترميز قديم. افتحه في برنامج الجداول واحفظه بتنسيق «CSV UTF-8»، ثم افتح ذلك الملف هنا.',
  ],
  failedEmpty: (file) => [`${apart(file)} فارغ`, 'لا سطور فيه. صدّر القائمة من جديد بعد التحقق من أنها تعرض عملاء.'],
  failedHeader: (file) => [
    `لا يمكن قراءة السطر الأول من ${apart(file)}`,
    'يجب أن يحتوي على أسماء الأعمدة كما يكتبها ملف مصدَّر من HubSpot. صدّر القائمة من جديد بتنسيق CSV وافتح الملف دون تغيير.',
  ],
  failedNoRows: (file) => [
    `${apart(file)} لا يحتوي إلا على سطر العناوين`,
    'لا سطر لعميل تحت أسماء الأعمدة. صدّر القائمة من جديد بعد التحقق من أنها تعرض عملاء.',
  ],
  failedNothing: (file, rows) => [
    `لا يمكن قراءة أي عميل من ${apart(file)}`,
    `لا يمكن قراءة ما تحت سطر العناوين (${form(rows, rowForms)}) للأسباب أدناه. صدّر القائمة من جديد بتنسيق CSV وافتح الملف دون تغيير.`,
  ],
  failedSeveral: () => ['ملف واحد في كل مرة', 'أُفلتت عدة ملفات. أفلت ملفًا مصدَّرًا واحدًا أو اختره من قائمة البيانات.'],
  failedOther: (file) => [
    `تعذّرت قراءة ${apart(file)}`,
    'ربما نُقل الملف أو تغيّر منذ اختياره، أو فقدت هذه الصفحة اتصالها. اختر الملف من جديد.',
  ],

  reportHeading: (file) => `استيراد ${apart(file)}`,
  reportSum: (rows, shown) =>
    rows === shown
      ? `في الملف ${form(rows, rowForms)}، وكل ما فيه معروض.`
      : `في الملف ${form(rows, rowForms)}. المعروض: ${number.format(shown)}، وغير المعروض: ${number.format(rows - shown)}.`,
  reportClean: 'قُرئت كل خلية استُوردت.',
  reportUnknownCurrency: 'عملة MRR غير معروفة: تُجمع مبالغه على حدة.',
  reportCurrency: (currency) => `تُعدّ المبالغ بعملة ${apart(currency)} حسب اختيارك.`,
  reportLines: (n) => `غير معروض: ${form(n, rowForms)}`,
  reportCells: (n) => `تعذّرت قراءتها وتُعرض على أنها غير معروفة: ${form(n, cellForms)}`,
  reportNotes: (n) => `بلا معرّف خاص مع العرض والاحتساب: ${form(n, rowForms)}`,
  reportIgnored: (n) =>
    `لم يُستورد: ${form(n, { zero: 'لا أعمدة', one: 'عمود واحد', two: 'عمودان', few: '# أعمدة', many: '# عمودًا', other: '# عمود' })}`,
  reportDuplicate: 'يحتوي عمود آخر على الشيء نفسه',
  reportFirst: (kept, all) => `تظهر في القائمة أول ${number.format(kept)} من أصل ${number.format(all)}.`,
  line: 'السطر',
  column: 'العمود',
  value: 'القيمة',
  reason: 'السبب',
  lineNumber: (line) => number.format(line),
  rowReason: (problem: RowProblem): string => {
    switch (problem.reason) {
      case 'unterminated-quote':
        return 'علامة اقتباس غير مغلقة أو في موضع خاطئ.';
      case 'too-long':
        return 'يزيد طول السطر على مليون حرف.';
      case 'empty-row':
        return 'جميع خلاياه فارغة.';
      case 'too-few-fields':
      case 'too-many-fields':
        return `فيه ${form(problem.found, cellForms)}؛ وعدد الخلايا في سطر العناوين ${number.format(problem.expected)}.`;
    }
  },
  cellReason: (problem: CellProblem): string =>
    problem.reason === 'ambiguous'
      ? 'يمكن قراءة العدد بطريقتين.'
      : `لا يمكن قراءتها على أنها: ${target(problem.target)}.`,
  rowNote: (note: RowNote): string =>
    note.reason === 'missing-id'
      ? 'لا معرّف للصف.'
      : `المعرّف ${apart(note.id ?? '')} موجود أيضًا في سطر سابق. إن كان العميل نفسه فسيُحتسب MRR الخاص به مرتين.`,
  changeColumns: 'تغيير الأعمدة',
  print: 'طباعة',
  dismiss: 'إغلاق التقرير',
};
