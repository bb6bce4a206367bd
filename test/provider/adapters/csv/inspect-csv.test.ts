import { expect } from '@open-wc/testing';
import { columnTargets, importCsv, inspectCsv } from '../../../../src/provider/adapters/csv/index.js';

describe('a first look at a client list', () => {
  it('tells delimiter, headers, first rows and known columns', async () => {
    const rows = Array.from({ length: 9 }, (_, index) => `${index};"a;${index}";x`);
    const look = await inspectCsv(['hs_object_id;hs_client_name;Owner', '1', ...rows].join('\n'));
    expect(look).to.deep.equal({
      delimiter: ';',
      headers: ['hs_object_id', 'hs_client_name', 'Owner'],
      sample: [0, 1, 2, 3, 4].map((index) => [String(index), `a;${index}`, 'x']),
      mapping: [
        { header: 'hs_object_id', target: 'id', sure: 'known' },
        { header: 'hs_client_name', target: 'name', sure: 'known' },
        { header: 'Owner', target: 'ignore', sure: 'none' },
      ],
      needsMapping: false,
      readable: true,
      hasCurrency: false,
    });
  });

  const exports: [language: string, headers: string, targets: string[]][] = [
    [
      'English',
      'Record ID,Client name,Company Domain Name,Country/Region,MRR (USD),Currency,Next Renewal Date,Deal stage',
      ['id', 'name', 'domain', 'country', 'mrr', 'currency', 'nextRenewal', 'ignore'],
    ],
    [
      'Italian',
      'ID record,Nome cliente,Dominio,Paese,MRR totale,Valuta,Prossimo rinnovo,Prodotti attivi,Punti totali',
      ['id', 'name', 'domain', 'country', 'mrr', 'currency', 'nextRenewal', 'products', 'totalPoints'],
    ],
    ['German', 'Datensatz-ID,Kundenname,Domänenname,Land,Währung', ['id', 'name', 'domain', 'country', 'currency']],
    [
      'French',
      "Nom de l'entreprise,Nom de domaine,Pays,Devise,Date de renouvellement",
      ['name', 'domain', 'country', 'currency', 'nextRenewal'],
    ],
    ['underscored', 'client_name,client_domain,total_mrr,renewal_date', ['name', 'domain', 'mrr', 'nextRenewal']],
  ];
  for (const [language, headers, targets] of exports) {
    it(`guesses ${language} labels, and leaves them to a person`, async () => {
      const look = await inspectCsv(`${headers}\n`);
      expect(look.mapping.map(({ target }) => target)).to.deep.equal(targets);
      expect(look.needsMapping).to.equal(true);
      expect(look.readable).to.equal(false);
      expect(look.hasCurrency).to.equal(targets.includes('currency'));
    });
  }

  it('guesses each target once', async () => {
    const { mapping } = await inspectCsv('Name,Client name,hs_client_domain_name,Domain\n');
    expect(mapping.map(({ target, sure }) => [target, sure])).to.deep.equal([
      ['name', 'guessed'],
      ['ignore', 'guessed'],
      ['domain', 'known'],
      ['ignore', 'guessed'],
    ]);
  });

  it('asks for a look where a column that matters is only guessed, though the file is readable', async () => {
    const look = await inspectCsv('hs_object_id,Client name\n1,a\n');
    expect(look).to.include({ needsMapping: true, readable: true });
  });

  it('proposes a mapping that the import takes', async () => {
    const text = 'Nome cliente;MRR;Valuta;Edizione Marketing Hub\nRossi;1.234,50;EUR;Pro\n';
    const { mapping } = await inspectCsv(new Blob([text]));
    const { clients } = await importCsv(text, { mapping: mapping.map(({ target }) => target) });
    expect(clients).to.deep.equal([
      {
        id: 'line-2',
        name: 'Rossi',
        mrr: { amount: '1234.50', currency: 'EUR' },
        products: [{ hub: 'marketing', edition: 'professional' }],
      },
    ]);
  });

  it('looks at the beginning of a large file alone', async () => {
    const blob = new Blob(['hs_object_id,hs_client_name\n', '1,é\n'.repeat(500_000)]);
    let read = 0;
    const slice = blob.slice.bind(blob);
    blob.slice = (start = 0, end = blob.size) => {
      read += end - start;
      return slice(start, end);
    };
    const look = await inspectCsv(blob);
    expect(look.sample[0]).to.deep.equal(['1', 'é']);
    expect(read).to.be.lessThan(blob.size / 4);
  });

  it('names every target once', () => {
    expect(new Set(columnTargets).size).to.equal(columnTargets.length);
  });
});
