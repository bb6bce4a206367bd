import { registerLocale } from 'partner-widgets';

/** Swedish, as far as it is translated: what is missing is said in English. */
export function addSwedish(): void {
  registerLocale('sv', () =>
    Promise.resolve({
      default: {
        clients: 'Kunder',
        client: 'Kund',
        clientCount: { one: '{count} kund', other: '{count} kunder' },
        usage: 'Användning',
      },
    }),
  );
}
