import { hubspotTheme } from 'partner-widgets/themes/hubspot';
import { salesforceTheme } from 'partner-widgets/themes/salesforce';
import { themeProperties, type Theme } from 'partner-widgets/tokens';

/** The looks that come with the kit. */
export const themes: readonly { id: string; name: string; theme: Theme }[] = [
  { id: 'neutral', name: 'Neutral', theme: {} },
  { id: 'hubspot', name: 'HubSpot', theme: hubspotTheme },
  { id: 'salesforce', name: 'Salesforce', theme: salesforceTheme },
];

/** Sets the tokens of a theme on an element, and takes back those that another theme had set. */
export function applyTheme(element: HTMLElement, id: string): void {
  for (const { theme } of themes) {
    for (const [property] of themeProperties(theme)) element.style.removeProperty(property);
  }
  const chosen = themes.find((theme) => theme.id === id)?.theme ?? {};
  for (const [property, value] of themeProperties(chosen)) element.style.setProperty(property, value);
}
