/* global document, window, DataTransfer, DragEvent, Event, File */
/** The import of exports into the portal: what is shown, added up, asked, reported and refused. */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  axe,
  count,
  drawn,
  fixture,
  importFile,
  press,
  reading,
  reportShown,
  stepHeading,
  tableText,
  textOf,
  totals,
} from './portal-page.js';

/** The tests by name. */
export default ({ open, folder }) => ({
  async 'known headers: rows, exact totals, bad lines, cells, columns'() {
    const { page, context, problems } = await open({ route: 'tier' });
    await importFile(page, fixture('internal-names.csv'));
    await reportShown(page, 'internal-names.csv');
    assert.match(page.url(), /#\/dashboard\/clients$/);
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'report');
    assert.equal(await page.locator('dialog').evaluate((dialog) => dialog.open), false);

    assert.equal(await textOf(page.locator('#report-sum')), '16 rows in the file: 12 shown, 4 not shown.');
    const lines = page.locator('details[data-name=lines]');
    assert.equal(await lines.evaluate((details) => details.open), true);
    assert.deepEqual(
      (await lines.locator('tbody tr').allInnerTexts()).map((row) => row.replace(/\s+/g, ' ')),
      [
        '8 It has 5 cells; the header has 13.',
        '9 A quotation mark is not closed or stands in the wrong place.',
        '15 It has 15 cells; the header has 13.',
        '18 All its cells are empty.',
      ],
    );
    await page.getByText('2 cells could not be read').click();
    const cells = await page.locator('details[data-name=cells] tbody tr').allInnerTexts();
    assert.deepEqual(
      cells.map((row) => row.replace(/\s+/g, ' ')),
      [
        '12 hs_total_subscription_mrr about 50 It cannot be read as: MRR.',
        '13 hs_next_renewal_date 06/07/2027 It cannot be read as: Next renewal.',
      ],
    );
    await page.getByText('1 row without an ID').click();
    await page.getByText('The ID 111 stands on an earlier line too').waitFor();
    await page.getByText('1 column not imported').click();
    await page.getByText('hs_revenue_signals').waitFor();

    assert.equal(await count(page), '12 clients');
    assert.equal(await page.locator('partner-client-table [part=client-name]').count(), 12);
    const sums = await totals(page);
    for (const sum of ['1,349.90 EUR', '1,000,000,000,000.01 USD', '218,300 JPY', '15.00 AUD']) {
      assert.equal(sums.includes(sum), true, `${sum} in ${sums}`);
    }
    assert.match(await tableText(page), /The "Blue" Door/);
    assert.match(await tableText(page), /=HYPERLINK/);
    assert.deepEqual(await axe(page), []);
    assert.deepEqual(problems, []);
    await context.close();
  },

  async 'report: other language, print, dismiss; the demo again'() {
    const { page, context } = await open();
    await importFile(page, fixture('internal-names.csv'));
    await reportShown(page, 'internal-names.csv');
    await page.getByLabel('Language').selectOption('it');
    await page.getByText('16 righe nel file: 12 mostrate, 4 non mostrate.').waitFor();
    const openOnes = () => page.locator('#report details[open]').count();
    assert.equal(await openOnes(), 1);
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    assert.equal(await openOnes(), 4);
    await page.emulateMedia({ media: 'print' });
    assert.equal(await page.locator('header.bar').isVisible(), false);
    assert.equal(await page.locator('#report').isVisible(), true);
    await page.emulateMedia({ media: 'screen' });
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    assert.equal(await openOnes(), 1);
    await page.getByRole('button', { name: 'Chiudi il resoconto' }).click();
    assert.equal(await page.locator('#report').isVisible(), false);
    assert.equal(await page.locator('partner-client-table [part=client-name]').count(), 12);
    await context.close();
  },

  async 'tier and team are off for an export, and back with the demo'() {
    const { page, context, problems } = await open();
    await importFile(page, fixture('internal-names.csv'));
    await reportShown(page, 'internal-names.csv');
    assert.equal(await page.getByText('Example data', { exact: true }).isVisible(), false);
    assert.doesNotMatch(await page.title(), /Brattle/);
    await page.getByRole('link', { name: 'HubSpot team' }).click();
    await page.locator('hubspot-team-card').getByText('Not available here').waitFor();
    await page.locator('hubspot-team-card').getByText('Your export holds clients only').waitFor();
    await page.getByRole('link', { name: 'Tier' }).click();
    await page.locator('tier-progress').getByText('Not available here').waitFor();
    assert.doesNotMatch(await page.locator('body').innerText(), /Gold|Brattle/);
    assert.deepEqual(await axe(page), []);

    await page.locator('#data-button').click();
    await page.getByRole('button', { name: 'Demo data' }).last().click();
    await page.locator('tier-progress').getByText('Gold').first().waitFor();
    await page.getByRole('link', { name: 'Dashboard' }).click();
    await drawn(page);
    assert.doesNotMatch(await tableText(page), /Nordlys Kaffe/);
    await page.locator('#data-button').click();
    await page.getByRole('button', { name: 'internal-names.csv' }).last().click();
    await page.locator('partner-client-table').getByText('Nordlys Kaffe').waitFor();
    assert.deepEqual(problems, []);
    await context.close();
  },

  async 'mapping step and currency: labels, semicolons, BOM, CRLF, decimal commas'() {
    const { page, context, problems } = await open();
    await importFile(page, fixture('labels-semicolon-bom-crlf.csv'));
    await stepHeading(page, 'What do the columns hold?');
    assert.deepEqual(await axe(page), []);
    const guessed = await page.locator('dialog select').evaluateAll((fields) => fields.map(({ value }) => value));
    assert.deepEqual(guessed, ['id', 'name', 'domain', 'country', 'products', 'mrr', 'nextRenewal', 'ignore']);

    await reading(page, 'Referente interno').selectOption('name');
    await press(page, 'Continue');
    await page.getByText('The column Nome azienda is read as this already').waitFor();
    assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('aria-invalid')), 'true');
    await reading(page, 'Referente interno').selectOption('ignore');
    await press(page, 'Continue');

    await stepHeading(page, 'Which currency are the amounts in?');
    await page.getByText('First amounts: 1.234,50; 80,00; 2.000,05').waitFor();
    const currency = page.getByLabel('Currency of all amounts');
    assert.equal(await currency.inputValue(), '');
    await currency.selectOption('EUR');
    assert.deepEqual(await axe(page), []);
    await press(page, 'Back');
    await reading(page, 'Paese').selectOption('ignore');
    await press(page, 'Continue');
    assert.equal(await currency.inputValue(), 'EUR');
    await press(page, 'Import');
    await reportShown(page, 'labels-semicolon-bom-crlf.csv');

    await page.getByText('The amounts are taken as EUR, as you chose.').waitFor();
    assert.match(await totals(page), /3,314\.55 EUR 3 clients/);
    assert.match(await tableText(page), /Vigna; Vini e olii/);
    await page.getByText('2 columns not imported').click();
    assert.deepEqual(await page.locator('.names li').allInnerTexts(), ['Paese', 'Referente interno']);

    await page.getByRole('button', { name: 'Change columns' }).click();
    assert.equal(await reading(page, 'Paese').inputValue(), 'ignore');
    await press(page, 'Continue');
    assert.equal(await currency.inputValue(), 'EUR');
    await currency.selectOption('');
    await press(page, 'Import');
    await page.getByText('The currency of the MRR is unknown').waitFor();
    await drawn(page);
    assert.match(await totals(page), /3,314\.55/);
    assert.doesNotMatch(await totals(page), /EUR/);
    assert.deepEqual(problems, []);
    await context.close();
  },

  async 'mapping step: unknown headers, nothing chosen, given up'() {
    const { page, context, problems } = await open();
    await importFile(page, fixture('unknown-headers.tsv'));
    await stepHeading(page, 'What do the columns hold?');
    await press(page, 'Continue');
    await page.getByText('Choose what at least one column holds.').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('dialog').waitFor({ state: 'hidden' });
    assert.equal(await page.locator('#data-name').innerText(), 'Demo data');
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'data-button');

    await importFile(page, fixture('unknown-headers.tsv'));
    await reading(page, 'Who').selectOption('name');
    await reading(page, 'Site').selectOption('domain');
    await reading(page, 'Per month').selectOption('mrr');
    await reading(page, 'Ccy').selectOption('currency');
    await press(page, 'Continue');
    await reportShown(page, 'unknown-headers.tsv');
    const sums = await totals(page);
    assert.equal(sums.includes('30.75 GBP') && sums.includes('30.25 USD'), true, sums);
    assert.deepEqual(problems, []);
    await context.close();
  },

  async 'failures say what happened, and what was shown stays'() {
    const { page, context, problems } = await open();
    await importFile(page, fixture('internal-names.csv'));
    await reportShown(page, 'internal-names.csv');
    const failures = {
      'not-text.csv': 'is not a text file',
      'empty.csv': 'is empty',
      'header-only.csv': 'has only a header',
      'all-bad.csv': 'No client can be read',
    };
    for (const [name, heading] of Object.entries(failures)) {
      await importFile(page, fixture(name));
      if (name === 'header-only.csv' || name === 'all-bad.csv') {
        await stepHeading(page, 'Which currency');
        await press(page, 'Import');
      }
      await stepHeading(page, heading);
      await page.getByText('What was shown before is still shown.').waitFor();
      assert.deepEqual(await axe(page), []);
      if (name === 'all-bad.csv') await page.getByText('It has 2 cells; the header has 3.').waitFor();
      await press(page, 'Close');
      await page.locator('dialog').waitFor({ state: 'hidden' });
      assert.equal(await count(page), '12 clients');
      assert.equal(await page.locator('#data-name').innerText(), 'internal-names.csv');
    }
    assert.deepEqual(problems, []);
    await context.close();
  },

  async 'the next file is taken while a failure is still shown, and the same file twice'() {
    const { page, context } = await open();
    await importFile(page, fixture('not-text.csv'));
    await stepHeading(page, 'is not a text file');
    await importFile(page, fixture('internal-names.csv'));
    await reportShown(page, 'internal-names.csv');
    await page.getByRole('button', { name: 'Dismiss the report' }).click();
    await importFile(page, fixture('internal-names.csv'));
    await reportShown(page, 'internal-names.csv');
    await context.close();
  },

  async 'a file dropped anywhere, with a hint; several at once are refused'() {
    const { page, context } = await open();
    const drag = (type, names) =>
      page.evaluate(
        ([kind, files]) => {
          const dataTransfer = new DataTransfer();
          for (const name of files) {
            dataTransfer.items.add(
              new File(['hs_client_name,hs_is_sold\nDropped Ltd,true\n'], name, { type: 'text/csv' }),
            );
          }
          const event = new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true });
          document.querySelector('h1').dispatchEvent(event);
          return event.defaultPrevented;
        },
        [type, names],
      );
    assert.equal(await drag('dragover', ['a.csv']), true);
    await page.getByText('Drop your export (CSV) to open it').waitFor();
    assert.equal(await drag('drop', ['a.csv', 'b.csv']), true);
    await stepHeading(page, 'One file at a time');
    await press(page, 'Close');
    assert.equal(await page.locator('#drop-hint').isVisible(), false);
    await drag('drop', ['dropped.csv']);
    await reportShown(page, 'dropped.csv');
    await page.locator('partner-client-table').getByText('Dropped Ltd').waitFor();
    await context.close();
  },

  async '100,000 rows: progress, cancel, exact total'() {
    const rows = Array.from({ length: 100_000 }, (_, place) => {
      const cents = String(place % 100).padStart(2, '0');
      return `${place + 1},Client ${place + 1},client${place + 1}.example,${place % 997}.${cents},EUR`;
    });
    let sum = 0n;
    for (let place = 0; place < rows.length; place++) sum += BigInt((place % 997) * 100 + (place % 100));
    const digits = String(sum / 100n).replace(/\B(?=(\d{3})+$)/g, ',');
    const expected = `${digits}.${String(sum % 100n).padStart(2, '0')} EUR`;
    const header = 'hs_object_id,hs_client_name,hs_client_domain_name,hs_total_subscription_mrr,currency';
    const file = join(folder, 'large.csv');
    writeFileSync(file, [header, ...rows].join('\n'));

    const { page, context, problems } = await open();
    await importFile(page, file);
    await stepHeading(page, 'Reading large.csv');
    await press(page, 'Cancel');
    await page.locator('dialog').waitFor({ state: 'hidden' });
    assert.equal(await page.locator('#data-name').innerText(), 'Demo data');

    await importFile(page, file);
    await page.locator('dialog progress').waitFor();
    await reportShown(page, 'large.csv');
    assert.match(await textOf(page.locator('#report-sum')), /^100,000 rows in the file, all shown\./);
    assert.equal((await totals(page)).includes(expected), true, `${expected} in ${await totals(page)}`);
    assert.deepEqual(problems, []);
    await context.close();
  },
});
