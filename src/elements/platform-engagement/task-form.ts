import { html, nothing, type TemplateResult } from 'lit';
import type { PartnerElement } from '../../core/index.js';
import { newIntent, write } from '../../core/write.js';
import {
  toFailure,
  type ErrorCode,
  type ClientEngagement,
  type EngagementCategory,
  type EngagementTask,
} from '../../provider/index.js';
import { addStyles } from '../../ui/add-styles.js';
import { dialogStyles } from '../../ui/dialog.styles.js';
import { textField, underField } from '../../ui/field.js';
import { errorIcon } from '../../ui/icons.js';
import { fieldStyles } from '../../ui/field.styles.js';
import { Question } from '../../ui/question.js';
import { failureTerms } from '../../views/load-view.js';
import { todayOf } from '../../views/today.js';
import type { EngagementAction } from './breakdown.js';
import { clientName, type EngagementWords } from './engagement-words.js';
import { taskFormStyles } from './task-form.styles.js';

/** What a task or a note is about. */
export interface TaskAbout {
  action: EngagementAction;
  client: ClientEngagement;
  category: EngagementCategory;
}

interface Entry {
  title: string;
  text: string;
  due: string;
  /** The day's field holds something that is no day. */
  dueUnread: boolean;
}

const nothingEntered: Entry = { title: '', text: '', due: '', dueUnread: false };

/**
 * Asks for a task or a note about a category, and hands it to the provider. Nothing typed is lost: it stays when the dialog is
 * closed or the service fails, until it was saved.
 */
export class TaskForm {
  readonly #question: Question;
  /** What was typed, by what it is about. */
  readonly #entries = new Map<string, Entry>();
  #about: TaskAbout | undefined;
  #tried = false;
  /** Why the last try failed. */
  #failure: ErrorCode | undefined;
  /** The intent of the last try, and what it was to save: the same again counts once. */
  #intent: { key: string; of: string } | undefined;

  /** @param saved told when the provider has taken one. */
  constructor(
    private readonly host: PartnerElement,
    private readonly words: EngagementWords,
    private readonly saved: (about: TaskAbout) => void,
    fallback: () => HTMLElement | null | undefined,
  ) {
    addStyles(host.renderRoot, [fieldStyles, dialogStyles, taskFormStyles]);
    this.#question = new Question(host, fallback);
  }

  /** Asks. */
  open(about: TaskAbout): void {
    this.#about = about;
    this.#tried = false;
    this.#failure = undefined;
    this.#question.open();
  }

  /** Another partner's clients are others: nothing of the former one's is kept. */
  forget(): void {
    this.#question.close();
    this.#entries.clear();
    this.#about = this.#intent = undefined;
  }

  /** Draws the dialog while it is open. */
  view(level: number): TemplateResult | typeof nothing {
    const about = this.#about;
    if (!about) return nothing;
    const { words } = this;
    const task = about.action === 'task';
    const client = clientName(about.client, words);
    return this.#question.view({
      id: 'engagement-entry',
      heading: words.say(task ? 'taskFor' : 'noteFor', { client }),
      level,
      content: () => this.#fields(about),
      act: words.say(task ? 'createTask' : 'addNote'),
      safe: words.say('cancel'),
      busy: words.say('saving'),
      run: () => this.#run(about),
    });
  }

  #fields({ action, category }: TaskAbout): TemplateResult {
    const { words } = this;
    const { title, text, due } = this.#entry;
    const errors = this.#tried ? this.#errors(action) : {};
    return html`<p class="muted">
        <bdi>${words.say('aboutCategory', { category: category.name ?? category.id })}</bdi>
      </p>
      ${textField({
        id: 'entry-title',
        label: words.say('entryTitle'),
        inputMode: 'text',
        value: title,
        error: errors.title,
        input: (value) => this.#enter({ title: value }),
        left: () => undefined,
      })}
      <div class="field">
        <label for="entry-text">${words.say('entryText')}</label>
        <div class="control">
          <textarea
            id="entry-text"
            rows="4"
            .value=${text}
            @input=${(event: Event) => this.#enter({ text: (event.target as HTMLTextAreaElement).value })}
          ></textarea>
        </div>
      </div>
      ${action === 'task' ? this.#dueField(due, errors.due) : nothing}
      <div role="alert">${this.#failure ? this.#failureView(action, this.#failure) : nothing}</div>`;
  }

  #failureView(action: EngagementAction, code: ErrorCode): TemplateResult {
    const { words } = this;
    const what = words.say(action === 'task' ? 'taskNotSaved' : 'noteNotSaved');
    const why = words.say(code === 'forbidden' ? 'changeDenied' : failureTerms[code]);
    return html`<p class="dialog-error">
      ${errorIcon()}<span><span>${what}</span> <span>${why}</span></span>
    </p>`;
  }

  #dueField(due: string, error: string | undefined): TemplateResult {
    const take = ({ target }: Event): void => {
      const { value, validity } = target as HTMLInputElement;
      this.#enter({ due: value, dueUnread: validity.badInput });
    };
    const field = { id: 'entry-due', label: this.words.say('entryDue'), error };
    return html`<div class="field">
      <label for=${field.id}>${field.label}</label>
      <div class="control">
        <input
          id=${field.id}
          type="date"
          min=${todayOf(this.host)}
          aria-invalid=${error ? 'true' : 'false'}
          aria-describedby=${error ? `${field.id}-hint` : nothing}
          .value=${due}
          @input=${take}
          @change=${take}
        />
      </div>
      ${underField(field)}
    </div>`;
  }

  #key(about: TaskAbout): string {
    return JSON.stringify([about.action, about.client.id, about.category.id]);
  }

  get #entry(): Entry {
    return (this.#about && this.#entries.get(this.#key(this.#about))) ?? nothingEntered;
  }

  #enter(change: Partial<Entry>): void {
    if (this.#about) this.#entries.set(this.#key(this.#about), { ...this.#entry, ...change });
    this.host.requestUpdate();
  }

  #errors(action: EngagementAction): { title?: string; due?: string } {
    const { words } = this;
    const { title, due, dueUnread } = this.#entry;
    const dueFault = dueUnread ? 'dueUnread' : due !== '' && due < todayOf(this.host) ? 'duePast' : undefined;
    return {
      ...(title.trim() === '' && { title: words.say('titleMissing') }),
      ...(action === 'task' && dueFault && { due: words.say(dueFault) }),
    };
  }

  #run(about: TaskAbout): Promise<string | undefined> | string | undefined {
    this.#tried = true;
    const errors = this.#errors(about.action);
    this.host.requestUpdate();
    const first = errors.title ? 'entry-title' : errors.due ? 'entry-due' : undefined;
    if (first) this.host.renderRoot.querySelector<HTMLElement>(`#${first}`)?.focus();
    // What is wrong stands at the fields: the question itself stays open with nothing more to say.
    if (first) return '';
    return this.#save(about);
  }

  async #save(about: TaskAbout): Promise<string | undefined> {
    const { host } = this;
    const provider = host.activeProvider;
    const source = provider?.engagement;
    if (!provider || !source) return undefined;
    this.#failure = undefined;
    const { title, text, due } = this.#entry;
    const task: EngagementTask = {
      category: about.category.id,
      title: title.trim(),
      ...(text.trim() !== '' && { text: text.trim() }),
      ...(about.action === 'task' && due !== '' && { dueOn: due }),
    };
    const of = this.#key(about) + JSON.stringify(task);
    if (this.#intent?.of !== of) this.#intent = { key: newIntent(), of };
    const { key } = this.#intent;
    try {
      await write(provider, {
        topics: ['engagement'],
        run: async (call) => {
          if (about.action === 'task') await source.createTask?.(about.client.id, task, call);
          else await source.addNote?.(about.client.id, task, call);
        },
        idempotencyKey: key,
        timeoutMs: host.timeoutMs,
      });
    } catch (thrown) {
      this.#failure = toFailure(thrown).code;
      // Said at the end of the fields, in whatever language the page has by then.
      return '';
    }
    this.#entries.delete(this.#key(about));
    this.#intent = undefined;
    if (host.activeProvider === provider) this.saved(about);
    return undefined;
  }
}
