import { expect } from '@open-wc/testing';
import {
  createCsvProvider,
  CsvError,
  importCsv,
  type CsvImportOptions,
} from '../../../../src/provider/adapters/csv/index.js';
import { sumAmounts } from '../../../../src/program/index.js';

const file = (...lines: string[]) => `${lines.join('\r\n')}\r\n`;
const bytes = (...values: number[]) => new Blob([new Uint8Array(values)]);
const utf16 = (text: string, bigEndian: boolean) => {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), !bigEndian);
  return new Blob([view]);
};

async function failure(source: Blob | string, options?: CsvImportOptions): Promise<CsvError> {
  try {
    await importCsv(source, options);
  } catch (thrown) {
    if (thrown instanceof CsvError) return thrown;
    throw thrown;
  }
  throw new Error('The import did not fail.');
}

/** The one client of a file with one row. */
async function only(headers: string, row: string, options?: CsvImportOptions) {
  const { clients, report } = await importCsv(file(`hs_object_id;${headers}`, `1;${row}`), options);
  expect(clients).to.have.length(1);
  return { ...clients[0]!, cellProblems: report.cellProblems };
}

describe('the import of a client list', () => {
  it('reads every known column, in any order, and ignores the others', async () => {
    const headers = [
      'hs_total_subscription_mrr,hs_lead_owner,hs_client_name,hs_object_id,hs_client_domain_name,hs_country,hs_is_sold',
      'hs_is_managed,hs_all_active_products,hs_unified_usage_score,hs_platform_engagement_level',
      'hs_last_4_weeks_usage_score_trend,hs_managed_local_mrr_currency,hs_next_renewal_date',
      'hs_managed_relationship_estimated_expiration_date,hs_number_of_managing_partners,hs_sold_tier_points',
      'hs_managed_tier_points,hs_total_tier_points,hs_tiering_properties_updated_at,hs_account_link',
    ].join(',');
    const row = [
      '1234.56,Ann,"Acme, Inc",77,acme.example,Italy,true',
      'false,Marketing Hub Professional;Sales Hub,64,medium',
      '-0.12,EUR,2026-12-31',
      '1798675200000,2,186',
      '62.00,248.00,2025-11-26T08:40:00Z,https://app.hubspot.example/77',
    ].join(',');
    const { clients, report } = await importCsv(file(headers, row));
    expect(clients).to.deep.equal([
      {
        id: '77',
        name: 'Acme, Inc',
        domain: 'acme.example',
        country: 'IT',
        products: [{ hub: 'marketing', edition: 'professional' }, { hub: 'sales' }],
        sold: true,
        managed: false,
        nextRenewal: '2026-12-31',
        managedUntil: '2026-12-31',
        links: { account: 'https://app.hubspot.example/77' },
        usage: { level: 'medium', score: 64, trend: -0.12 },
        mrr: { amount: '1234.56', currency: 'EUR' },
        points: { asOf: '2025-11-26T08:40:00Z', sold: '186', managed: '62.00', total: '248.00' },
        managingPartners: 2,
      },
    ]);
    expect(report).to.deep.equal({
      rows: 1,
      problems: [],
      problemCount: 0,
      cellProblems: [],
      cellProblemCount: 0,
      notes: [],
      noteCount: 0,
      ignoredColumns: ['hs_lead_owner'],
      duplicateColumns: [],
    });
  });

  it('leaves what is empty unknown, never zero', async () => {
    const { clients } = await importCsv(
      file('hs_object_id,hs_client_name,hs_total_subscription_mrr,hs_is_sold,hs_all_active_products', '1, ,,,""'),
    );
    expect(clients).to.deep.equal([{ id: '1' }]);
  });

  for (const [name, delimiter] of Object.entries({ comma: ',', semicolon: ';', tab: '\t' })) {
    it(`reads a file with ${name}s`, async () => {
      const text = file('hs_object_id|hs_client_name|hs_total_subscription_mrr', '1|"a,b;c\td"|5').replaceAll(
        '|',
        delimiter,
      );
      const { clients } = await importCsv(text);
      expect(clients).to.deep.equal([{ id: '1', name: 'a,b;c\td', mrr: { amount: '5' } }]);
    });
  }

  it('takes the delimiter that stands outside the quotes of the header, or that a sep line states', async () => {
    const quoted = await importCsv(file('"hs_object_id";"hs_client_name";"a, b, c, d"', '1;"x, y";z'));
    expect(quoted.clients).to.deep.equal([{ id: '1', name: 'x, y' }]);
    const stated = await importCsv(file('sep=;', 'hs_object_id;hs_client_name', '1;x', '2'));
    expect(stated.clients).to.deep.equal([{ id: '1', name: 'x' }]);
    expect(stated.report.problems).to.deep.equal([{ line: 4, reason: 'too-few-fields', expected: 2, found: 1 }]);
  });

  it('reads UTF-8 with and without a byte order mark, and UTF-16 with one', async () => {
    const text = file('hs_object_id,hs_client_name', '1,Müller 株式会社 😀');
    for (const source of [
      text,
      `\uFEFF${text}`,
      new Blob([text]),
      new Blob(['\uFEFF', text]),
      utf16(`\uFEFF${text}`, false),
      utf16(`\uFEFF${text}`, true),
    ]) {
      const { clients } = await importCsv(source);
      expect(clients).to.deep.equal([{ id: '1', name: 'Müller 株式会社 😀' }]);
    }
  });

  it('reads any line ends, several lines in a field, doubled quotes, and a last line without an end', async () => {
    for (const end of ['\n', '\r\n', '\r']) {
      const lines = ['hs_object_id,hs_client_name,hs_country', `1,"Via Roma 1${end}""Milano"", Italia",IT`, '2,b,DE'];
      const { clients } = await importCsv(lines.join(end));
      expect(clients).to.deep.equal([
        { id: '1', name: `Via Roma 1${end}"Milano", Italia`, country: 'IT' },
        { id: '2', name: 'b', country: 'DE' },
      ]);
    }
  });

  it('matches internal names whatever their case and spaces', async () => {
    const { clients } = await importCsv(file(' HS_Object_ID ,Hs_Client_Name', '1,a'));
    expect(clients).to.deep.equal([{ id: '1', name: 'a' }]);
  });

  it('takes the stand-ins for empty names, domains and relationships', async () => {
    const headers = 'hs_client_name;hs_client_account_name;hs_client_domain_name;hs_original_purchased_domain';
    expect(await only(headers, ';Account;;old.example')).to.include({ name: 'Account', domain: 'old.example' });
    expect(await only(headers, 'Name;Account;new.example;old.example')).to.include({
      name: 'Name',
      domain: 'new.example',
    });
    expect(await only('hs_is_sold;hs_relationship_type', 'false;SOLD_AND_MANAGED')).to.include({
      sold: false,
      managed: true,
    });
    expect(await only('hs_relationship_type', 'managed'))
      .to.include({ managed: true })
      .and.not.have.property('sold');
    expect((await only('hs_relationship_type', 'not managed')).cellProblems).to.have.length(1);
  });

  it('reports a row with an unterminated quote and shows all others', async () => {
    const { clients, report } = await importCsv(
      file(
        'hs_object_id,hs_client_name,hs_total_subscription_mrr',
        '1,"Good, one",10.10',
        '2,"Broken,20',
        '3,"Good, two",30.30',
        '4,Good three,40.40',
      ),
    );
    expect(clients.map(({ id }) => id)).to.deep.equal(['1', '3', '4']);
    expect(report).to.deep.include({ rows: 4, problemCount: 1, problems: [{ line: 3, reason: 'unterminated-quote' }] });
    expect(sumAmounts(clients.map(({ mrr }) => mrr)).sums).to.deep.equal([{ amount: '80.8' }]);
  });

  it('reports rows with fewer or more fields than the header and shows all others', async () => {
    const { clients, report } = await importCsv(
      file('hs_object_id,hs_client_name,hs_country', '1,a', '2,b,IT', '3,c,DE,,', '', '4,d,DE,x', '5', ',,'),
    );
    expect(clients.map(({ id }) => id)).to.deep.equal(['2', '3']);
    expect(report.rows).to.equal(6);
    expect(report.problems).to.deep.equal([
      { line: 2, reason: 'too-few-fields', expected: 3, found: 2 },
      { line: 6, reason: 'too-many-fields', expected: 3, found: 4 },
      { line: 7, reason: 'too-few-fields', expected: 3, found: 1 },
      { line: 8, reason: 'empty-row' },
    ]);
  });

  it('counts the lines of fields of several lines', async () => {
    const { report } = await importCsv('hs_object_id,hs_client_name\n1,"a\nb\nc"\n2\n');
    expect(report.problems).to.deep.equal([{ line: 5, reason: 'too-few-fields', expected: 2, found: 1 }]);
  });

  it('shows the rows between two quotes that are missing in two rows', async () => {
    const headers = 'hs_object_id,hs_client_name,hs_client_domain_name,hs_total_subscription_mrr';
    const rows = [
      '1,"Broken,a.example,10',
      '2,Good,b.example,20',
      '3,"Good, too",c.example,30',
      '4,Pipe 5",d.example,40',
    ];
    const { clients, report } = await importCsv(file(headers, ...rows));
    expect(clients.map(({ id, name }) => [id, name])).to.deep.equal([
      ['2', 'Good'],
      ['3', 'Good, too'],
      ['4', 'Pipe 5"'],
    ]);
    expect(report.problems).to.deep.equal([{ line: 2, reason: 'unterminated-quote' }]);
  });

  it('takes the lines of a broken text for no rows', async () => {
    const { clients, report } = await importCsv(
      file(
        'hs_object_id,hs_client_name,hs_total_subscription_mrr',
        '1,"Via Roma',
        'Milano,Italia,20100 Italia',
        '2,b,3',
      ),
    );
    expect(clients.map(({ id }) => id)).to.deep.equal(['2']);
    expect(report.problems).to.deep.equal([
      { line: 2, reason: 'unterminated-quote' },
      { line: 3, reason: 'unterminated-quote' },
    ]);
  });

  it('keeps a text of several lines whole that looks a little like rows', async () => {
    const name = 'Notes, many,\nsecond, line, here\n12, 7, x';
    const { clients, report } = await importCsv(
      file('hs_object_id,hs_client_name,hs_total_subscription_mrr', `1,"${name}",5`, '2,b,6'),
    );
    expect(clients.map((client) => client.name)).to.deep.equal([name, 'b']);
    expect(report.problemCount).to.equal(0);
  });

  it('shows a row with unreadable cells and reports these', async () => {
    const long = 'x'.repeat(300);
    const { clients, report } = await importCsv(
      file(
        'hs_object_id,hs_client_name,hs_next_renewal_date,hs_total_subscription_mrr,hs_country,hs_is_sold',
        '1,a,soon,12abc,Atlantis,perhaps',
        `2,b,2026-01-31,5,${long},yes`,
      ),
    );
    expect(clients).to.deep.equal([
      { id: '1', name: 'a' },
      { id: '2', name: 'b', nextRenewal: '2026-01-31', mrr: { amount: '5' }, sold: true },
    ]);
    expect(report.cellProblemCount).to.equal(5);
    expect(report.cellProblems).to.deep.include.members([
      { line: 2, column: 'hs_next_renewal_date', target: 'nextRenewal', value: 'soon', reason: 'unreadable' },
      { line: 2, column: 'hs_total_subscription_mrr', target: 'mrr', value: '12abc', reason: 'unreadable' },
      { line: 3, column: 'hs_country', target: 'country', value: 'x'.repeat(80), reason: 'unreadable' },
    ]);
  });

  it('takes the currency from its column, else from the options, else leaves it unknown', async () => {
    const mrr = async (headers: string, row: string, options?: CsvImportOptions) =>
      (await only(headers, row, options)).mrr;
    expect(await mrr('hs_total_subscription_mrr', '5')).to.deep.equal({ amount: '5' });
    expect(await mrr('hs_total_subscription_mrr', '5', { currency: 'EUR' })).to.deep.equal({
      amount: '5',
      currency: 'EUR',
    });
    expect(await mrr('hs_total_subscription_mrr;Currency', '5;usd', { currency: 'EUR' })).to.deep.equal({
      amount: '5',
      currency: 'USD',
    });
    const unreadable = await only('hs_total_subscription_mrr;currency', '5;dollars', { currency: 'EUR' });
    expect(unreadable.mrr).to.deep.equal({ amount: '5' });
    expect(unreadable.cellProblems).to.have.length(1);
  });

  it("prefers HubSpot's own column to a plain one for the same, and tells which was left", async () => {
    const { clients, report } = await importCsv(
      file(
        'hs_object_id,currency,hs_managed_local_mrr_currency,hs_total_subscription_mrr,hs_object_id',
        '1,USD,EUR,5,9',
      ),
    );
    expect(clients).to.deep.equal([{ id: '1', mrr: { amount: '5', currency: 'EUR' } }]);
    expect(report.duplicateColumns).to.deep.equal(['currency', 'hs_object_id']);
  });

  it('gives rows without an id, or with one that is taken, an id of their line', async () => {
    const { clients, report } = await importCsv(
      file('hs_object_id,hs_client_name', '7,a', ',b', '7,c', 'line-6,d', ',e'),
    );
    expect(clients.map(({ id, name }) => `${id} ${name ?? ''}`)).to.deep.equal([
      '7 a',
      'line-3 b',
      'line-4 c',
      'line-6 d',
      'line-6-2 e',
    ]);
    expect(report.notes).to.deep.equal([
      { line: 3, reason: 'missing-id' },
      { line: 4, reason: 'duplicate-id', id: '7' },
      { line: 6, reason: 'missing-id' },
    ]);
    const without = await importCsv(file('hs_client_name', 'a', 'b'));
    expect(without.clients.map(({ id }) => id)).to.deep.equal(['line-2', 'line-3']);
    expect(without.report.noteCount).to.equal(0);
  });

  it('reads products once each from the columns that speak of them', async () => {
    const headers =
      'hs_all_active_products;hs_marketing_hub_edition;hs_service_hub_edition;hs_has_cms_hub;hs_has_sales_hub';
    expect(
      (await only(headers, '"MARKETING_HUB; Sales Hub Starter;Add-on X";pro;Service Hub Enterprise;true;true'))
        .products,
    ).to.deep.equal([
      { hub: 'marketing', edition: 'professional' },
      { hub: 'sales', edition: 'starter' },
      { hub: 'Add-on X' },
      { hub: 'service', edition: 'enterprise' },
      { hub: 'content' },
    ]);
    expect(await only(headers, ';;;false;false')).not.to.have.property('products');
  });

  it('tells a decimal mark by the column', async () => {
    const amounts = async (...values: string[]) => {
      const rows = values.map((value, index) => `${index};${value}`);
      const { clients, report } = await importCsv(file('hs_object_id;hs_total_subscription_mrr', ...rows));
      const unclear = report.cellProblems.map(({ line, reason }) => `${line} ${reason}`);
      return [...clients.map(({ mrr }) => mrr?.amount), ...unclear];
    };
    expect(await amounts('1.234', '5')).to.deep.equal(['1.234', '5']);
    expect(await amounts('1.234', '5,50')).to.deep.equal(['1234', '5.50']);
    expect(await amounts('1,234', '5.50')).to.deep.equal(['1234', '5.50']);
    expect(await amounts('1,234', '5,50')).to.deep.equal(['1.234', '5.50']);
    expect(await amounts('1,234', '5')).to.deep.equal([undefined, '5', '2 ambiguous']);
    expect(await amounts('1.234', '5,50', '6.50')).to.deep.equal([undefined, '5.50', '6.50', '2 ambiguous']);
  });

  it('leaves hostile text as it is', async () => {
    const names = ['=1+1', '@cmd', '+A1', '-2+3', '<img src=x onerror=alert(1)>', '__proto__', 'constructor', '${x}'];
    const rows = names.map((name, index) => `${index},${name}`);
    const { clients } = await importCsv(
      file('hs_object_id,hs_client_name,__proto__', ...rows.map((row) => `${row},x`)),
    );
    expect(clients.map(({ name }) => name)).to.deep.equal(names);
    expect(await only('hs_account_link', 'javascript:alert(1)')).not.to.have.property('links');
  });

  it('applies a mapping, and only what is known without one', async () => {
    const text = file('Record ID,Client name,MRR,Notes', '1,a,5,n');
    expect(await failure(text)).to.include({ code: 'invalid', reason: 'mapping-needed' });
    const { clients, report } = await importCsv(text, { mapping: ['id', 'name', 'mrr', 'name'] });
    expect(clients).to.deep.equal([{ id: '1', name: 'a', mrr: { amount: '5' } }]);
    expect(report).to.deep.include({ ignoredColumns: ['Notes'], duplicateColumns: ['Notes'] });

    const partly = await importCsv(file('hs_object_id,Client name', '1,a'));
    expect(partly.clients).to.deep.equal([{ id: '1' }]);
    expect(partly.report.ignoredColumns).to.deep.equal(['Client name']);
  });

  it('fails clearly when it is no text, empty, or has no header', async () => {
    expect(await failure(bytes(0x50, 0x4b, 3, 4, 0xff, 0xfe))).to.include({ code: 'invalid', reason: 'not-text' });
    expect(await failure(new Blob(['hs_object_id,hs_client_name\n1,M', new Uint8Array([0xfc]), 'ller\n']))).to.include({
      reason: 'not-text',
    });
    expect(await failure(new Blob(['hs_object_id\n1', new Uint8Array([0xc3])]))).to.include({ reason: 'not-text' });
    expect(await failure('h\0s\0_\0')).to.include({ reason: 'not-text' });
    expect(await failure('')).to.include({ reason: 'empty' });
    expect(await failure(new Blob([' \n\r\n\n']))).to.include({ reason: 'empty' });
    expect(await failure('hs_object_id,"hs_client_name\n1,a\n')).to.include({ reason: 'bad-header' });
    expect((await importCsv('hs_object_id,hs_client_name\n')).clients).to.deep.equal([]);
  });

  it('refuses a currency or a target that is none', async () => {
    for (const options of [{ currency: 'euro' }, { mapping: ['nonsense'] as never }]) {
      const outcome = await importCsv('hs_object_id\n1', options).catch((thrown: unknown) => thrown);
      expect(outcome).to.be.instanceOf(RangeError);
    }
  });

  it('keeps the first thousand problems and counts all', async () => {
    const text = `hs_object_id,hs_client_name\n${'1\n'.repeat(3000)}`;
    const { report } = await importCsv(text);
    expect(report.problemCount).to.equal(3000);
    expect(report.problems).to.have.length(1000);
    expect(report.problems.at(-1)).to.deep.include({ line: 1001 });
  });

  it('becomes a provider', async () => {
    const { provider, report } = await createCsvProvider(
      file('hs_object_id,hs_client_name,hs_total_subscription_mrr', '1,a,0.1', '2,b,0.2', '3'),
      { id: 'csv', currency: 'EUR' },
    );
    const call = { signal: new AbortController().signal, reason: 'first' } as const;
    const summary = await provider.clients?.summary?.({ locale: 'en' }, call);
    expect(summary?.count).to.equal(2);
    expect(summary?.sums[0]).to.include({ amount: '0.3', currency: 'EUR' });
    expect(report.problemCount).to.equal(1);
  });
});
