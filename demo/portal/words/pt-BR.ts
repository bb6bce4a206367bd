import type { CellProblem, ColumnTarget, RowNote, RowProblem } from 'partner-widgets/adapters/csv';
import { counting, hubs } from './counting.js';
import type { Words } from './index.js';

const { number, count } = counting('pt-BR');

const targets: Readonly<Record<Exclude<ColumnTarget, `${string}:${string}`>, string>> = {
  id: 'ID do cliente',
  name: 'Nome do cliente',
  accountName: 'Nome da conta, se o cliente não tiver nome',
  domain: 'Domínio',
  purchasedDomain: 'Domínio comprado, se não houver domínio',
  country: 'Mercado (país)',
  sold: 'Vendido por você (sim ou não)',
  managed: 'Gerenciado por você (sim ou não)',
  relationship: 'Relacionamento (sold, managed, both)',
  products: 'Produtos',
  usageScore: 'Pontuação de uso (0 a 100)',
  usageLevel: 'Nível de uso (low, medium, high)',
  usageTrend: 'Variação da pontuação de uso, como fração',
  usageTrendPercent: 'Variação da pontuação de uso, em porcentagem',
  mrr: 'MRR',
  currency: 'Moeda do MRR',
  nextRenewal: 'Próxima renovação',
  engagementScore: 'Platform Engagement Index (0 a 10)',
  managedUntil: 'Gerenciado até',
  managingPartners: 'Número de parceiros que o gerenciam',
  soldPoints: 'Pontos vendidos',
  managedPoints: 'Pontos gerenciados',
  totalPoints: 'Total de pontos',
  pointsAsOf: 'Data da contagem dos pontos',
  accountLink: 'Endereço da conta do cliente',
};

function target(name: ColumnTarget): string {
  const [kind = '', hub = ''] = name.split(':');
  if (kind === 'edition') return `Edição do ${hubs[hub] ?? hub}`;
  if (kind === 'has') return `Tem o ${hubs[hub] ?? hub} (sim ou não)`;
  return targets[name as keyof typeof targets];
}

/** The portal's words in Portuguese of Brazil. */
export const ptBR: Words = {
  skip: 'Ir para o conteúdo',
  brandDemo: 'Studio Brattle',
  brandOwn: 'Portal do parceiro',
  mainNav: 'Principal',
  dashboard: 'Painel',
  overview: 'Visão geral',
  hubspotTeam: 'Equipe da HubSpot',
  clients: 'Clientes',
  engagement: 'Platform Engagement Index',
  renewals: 'Renovações',
  tier: 'Categoria',
  tierProgress: 'Progressão de categorias',
  pointsBreakdown: 'Detalhamento de pontos',
  pointsCalculator: 'Calculadora de pontos',
  language: 'Idioma',
  theme: 'Tema',
  themeSystem: 'Sistema',
  themeLight: 'Claro',
  themeDark: 'Escuro',

  dataShown: 'Dados exibidos:',
  demoData: 'Dados de demonstração',
  demoDataText: 'Uma agência inventada com clientes inventados',
  yourExport: 'Sua exportação',
  openExport: 'Abrir sua própria exportação (CSV)',
  openExportText: 'O arquivo fica neste navegador. Você também pode soltá-lo em qualquer lugar desta página.',
  clientsOnly:
    'Sua exportação contém apenas clientes: não tem renovações, envolvimento, categoria nem equipe da HubSpot.',
  exampleData: 'Dados de exemplo',
  dropHere: 'Solte sua exportação (CSV) para abri-la',
  dropStays: 'O arquivo fica neste navegador.',

  cancel: 'Cancelar',
  close: 'Fechar',
  back: 'Voltar',
  next: 'Continuar',
  import: 'Importar',
  chooseAnother: 'Escolher outro arquivo',

  columnsHeading: 'O que as colunas contêm?',
  columnsText: (file) =>
    `Verifique como cada coluna de ${file} é lida. Quando um nome não é da HubSpot, ele foi deduzido pelas palavras.`,
  columnInFile: 'Coluna do arquivo',
  firstValues: 'Primeiros valores',
  readAs: 'Lida como',
  readAsOf: (column) => `Ler ${column} como`,
  unnamedColumn: (place) => `Coluna ${place}, sem nome`,
  notImported: 'Não importar',
  noValues: 'Sem valores nas primeiras linhas',
  guess: 'Deduzida',
  target,
  targetGroups: {
    client: 'Cliente',
    relationship: 'Relacionamento',
    products: 'Produtos',
    usage: 'Uso',
    money: 'MRR e renovação',
    points: 'Pontos',
  },
  columnTwice: (other) => `A coluna ${other} já é lida assim. Escolha uma das duas.`,
  columnNone: 'Indique o que pelo menos uma coluna contém.',

  currencyHeading: 'Em que moeda estão os valores?',
  currencyText: (file) => `${file} contém MRR, mas nenhuma coluna indica a moeda. Nada é convertido nem presumido.`,
  currencyExamples: (amounts) => `Primeiros valores: ${amounts}`,
  currency: 'Moeda de todos os valores',
  currencyUnknown: 'Deixar sem informar',
  currencyProgramme: 'Moedas do programa de parceiros',
  currencyOther: 'Outras moedas',

  readingHeading: (file) => `Lendo ${file}`,
  readingRows: (rows) => count(rows, 'linha lida', 'linhas lidas'),

  failedStays: 'O que era exibido antes continua aqui.',
  failedNotText: (file) => [
    `${file} não é um arquivo de texto`,
    'Pode ser o formato próprio de uma planilha, como XLSX, ou um texto em uma codificação antiga. Abra-o na planilha, salve-o como “CSV UTF-8” e abra esse arquivo aqui.',
  ],
  failedEmpty: (file) => [
    `${file} está vazio`,
    'Ele não tem linhas. Exporte a lista de novo, depois de verificar se ela mostra clientes.',
  ],
  failedHeader: (file) => [
    `A primeira linha de ${file} não pode ser lida`,
    'Ela deve conter os nomes das colunas, como uma exportação da HubSpot os escreve. Exporte a lista de novo como CSV e abra o arquivo sem alterá-lo.',
  ],
  failedNoRows: (file) => [
    `${file} tem apenas um cabeçalho`,
    'Abaixo dos nomes das colunas não há nenhuma linha de cliente. Exporte a lista de novo, depois de verificar se ela mostra clientes.',
  ],
  failedNothing: (file, rows) => [
    `Nenhum cliente pode ser lido de ${file}`,
    `${rows === 1 ? 'A única linha abaixo do cabeçalho não pode ser lida' : `As ${number.format(rows)} linhas abaixo do cabeçalho não podem ser lidas`}, pelos motivos abaixo. Exporte a lista de novo como CSV e abra o arquivo sem alterá-lo.`,
  ],
  failedSeveral: () => [
    'Um arquivo por vez',
    'Vários arquivos foram soltos. Solte uma única exportação ou escolha-a no menu de dados.',
  ],
  failedOther: (file) => [
    `Não foi possível ler ${file}`,
    'O arquivo pode ter sido movido ou alterado depois da escolha, ou esta página perdeu a conexão. Escolha o arquivo de novo.',
  ],

  reportHeading: (file) => `Importação de ${file}`,
  reportSum: (rows, shown) =>
    rows === shown
      ? `${count(rows, 'linha no arquivo, e ela é exibida', 'linhas no arquivo, todas exibidas')}.`
      : `${count(rows, 'linha', 'linhas')} no arquivo: ${count(shown, 'exibida', 'exibidas')}, ${count(rows - shown, 'não exibida', 'não exibidas')}.`,
  reportClean: 'Todas as células importadas puderam ser lidas.',
  reportUnknownCurrency: 'A moeda do MRR não foi informada: os valores são somados à parte.',
  reportCurrency: (currency) => `Os valores são tomados como ${currency}, conforme sua escolha.`,
  reportLines: (n) => count(n, 'linha não exibida', 'linhas não exibidas'),
  reportCells: (n) =>
    count(
      n,
      'célula não pôde ser lida; exibida como não informada',
      'células não puderam ser lidas; exibidas como não informadas',
    ),
  reportNotes: (n) => count(n, 'linha sem ID próprio; exibida e contada', 'linhas sem ID próprio; exibidas e contadas'),
  reportIgnored: (n) => count(n, 'coluna não importada', 'colunas não importadas'),
  reportDuplicate: 'outra coluna contém o mesmo',
  reportFirst: (kept, all) => `São listados os primeiros ${number.format(kept)} de ${number.format(all)}.`,
  line: 'Linha',
  column: 'Coluna',
  value: 'Valor',
  reason: 'Motivo',
  lineNumber: (line) => number.format(line),
  rowReason: (problem: RowProblem): string => {
    switch (problem.reason) {
      case 'unterminated-quote':
        return 'Uma aspa não está fechada ou está no lugar errado.';
      case 'too-long':
        return 'A linha tem mais de um milhão de caracteres.';
      case 'empty-row':
        return 'Todas as células estão vazias.';
      case 'too-few-fields':
      case 'too-many-fields':
        return `Ela tem ${count(problem.found, 'célula', 'células')}; o cabeçalho tem ${number.format(problem.expected)}.`;
    }
  },
  cellReason: (problem: CellProblem): string =>
    problem.reason === 'ambiguous'
      ? 'O número pode ser lido de duas formas.'
      : `Não pode ser lida como: ${target(problem.target)}.`,
  rowNote: (note: RowNote): string =>
    note.reason === 'missing-id'
      ? 'A linha não tem ID.'
      : `O ID ${note.id ?? ''} também está em uma linha anterior. Se for o mesmo cliente, o MRR dele conta duas vezes.`,
  changeColumns: 'Alterar colunas',
  print: 'Imprimir',
  dismiss: 'Fechar o relatório',
};
