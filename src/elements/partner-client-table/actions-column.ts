import { html, nothing } from 'lit';
import type { Client } from '../../provider/index.js';
import { downIcon, moreIcon } from '../../ui/icons.js';
import type { Column } from '../../ui/table.js';

/** What the buttons of the actions say and do. */
export interface ActionsColumn {
  label: string;
  /** The name of a client's button. */
  labelOf: (client: Client) => string;
  /** Whether something can be done about a client. */
  isOffered: (client: Client) => boolean;
  /** Whether the menu of a client is open. */
  isOpen: (id: string) => boolean;
  /** A button is about to be pressed. */
  near: () => void;
  toggle: (client: Client, button: HTMLElement) => void;
}

/** The column of buttons that open a client's actions. */
export function actionsColumn({ label, labelOf, isOffered, isOpen, near, toggle }: ActionsColumn): Column<Client> {
  return {
    key: 'actions',
    label,
    header: html`<span class="hidden">${label}</span>`,
    sole: true,
    cell: (client) =>
      isOffered(client)
        ? html`<button
            class="button row-actions"
            type="button"
            part="actions"
            aria-haspopup="menu"
            aria-expanded=${isOpen(client.id)}
            aria-label=${labelOf(client)}
            @pointerenter=${near}
            @focus=${near}
            @click=${({ currentTarget }: Event) => toggle(client, currentTarget as HTMLElement)}
          >
            <span class="words">${label}</span>${downIcon()}${moreIcon()}
          </button>`
        : nothing,
  };
}
