import { isDay, isDecimalText, type Amount, type Day, type DecimalText } from '../program/index.js';

/** What is wrong with one field of one record that a provider answered. */
export interface DataProblem {
  /** Which record: its kind and its id, or its place in the answer. */
  record: string;
  /** The field, with dots for depth: `mrr.amount`. Empty when the record as a whole is at fault. */
  field: string;
  /** What was expected there. `unique` means that the id was taken already. */
  expected: 'object' | 'list' | 'text' | 'number' | 'boolean' | 'day' | 'instant' | 'decimal' | 'amount' | 'link' | 'choice' | 'unique';
}

const longest = 5000;

/**
 * Reads the fields of one record that came from outside. A missing field is unknown; a malformed one is unknown too, and
 * is written down as a problem.
 */
export class RecordReader {
  constructor(
    private readonly fields: Readonly<Record<string, unknown>>,
    private readonly record: string,
    private readonly problems: DataProblem[],
    private readonly path = '',
  ) {}

  /** Text that is not empty and no longer than 5,000 characters. */
  text(field: string): string | undefined {
    return this.#read(field, 'text', (value) => isText(value));
  }

  /** A decimal number in text, such as `-12.50`. */
  decimal(field: string): DecimalText | undefined {
    return this.#read(field, 'decimal', (value): value is string => typeof value === 'string' && isDecimalText(value));
  }

  /** A calendar day, `YYYY-MM-DD`. */
  day(field: string): Day | undefined {
    return this.#read(field, 'day', (value): value is Day => typeof value === 'string' && isDay(value));
  }

  /** An ISO instant with a zone. */
  instant(field: string): string | undefined {
    return this.#read(field, 'instant', (value): value is string => isText(value) && isInstant(value));
  }

  /** A finite number within the bounds. */
  number(field: string, min: number, max: number): number | undefined {
    return this.#read(
      field,
      'number',
      (value): value is number => typeof value === 'number' && value >= min && value <= max,
    );
  }

  boolean(field: string): boolean | undefined {
    return this.#read(field, 'boolean', (value) => typeof value === 'boolean');
  }

  choice<const C extends string>(field: string, choices: readonly C[]): C | undefined {
    return this.#read(field, 'choice', (value): value is C => choices.includes(value as C));
  }

  /** An absolute address of one of the given schemes. Everything else, `javascript:` included, is unknown. */
  link(field: string, schemes: readonly string[] = ['http:', 'https:']): string | undefined {
    return this.#read(field, 'link', (value): value is string => isText(value) && hasScheme(value, schemes));
  }

  /** An amount of money; a malformed currency makes the whole amount unknown, since a wrong one would be worse. */
  amount(field: string): Amount | undefined {
    return this.#read(field, 'amount', (value): value is Amount => {
      if (!isRecord(value) || typeof value['amount'] !== 'string' || !isDecimalText(value['amount'])) return false;
      const currency = value['currency'];
      return currency === undefined || (typeof currency === 'string' && /^[A-Z]{3}$/.test(currency));
    });
  }

  /** A record within this one; unknown when it is no object. */
  inner(field: string): RecordReader | undefined {
    const value = this.#read(field, 'object', isRecord);
    return value && new RecordReader(value, this.record, this.problems, `${this.path}${field}.`);
  }

  /** A list whose members are read one by one; those that cannot be read are left out. */
  list<T>(field: string, read: (member: RecordReader) => T | undefined): T[] | undefined {
    const members = this.#read(field, 'list', (value) => Array.isArray(value));
    if (!members) return undefined;
    return members.flatMap((member: unknown, place) => {
      const path = `${this.path}${field}.${String(place)}.`;
      if (!isRecord(member)) {
        this.problems.push({ record: this.record, field: path.slice(0, -1), expected: 'object' });
        return [];
      }
      const result = read(new RecordReader(member, this.record, this.problems, path));
      return result === undefined ? [] : [result];
    });
  }

  /** Writes down a problem with a field. */
  fail(field: string, expected: DataProblem['expected']): void {
    this.problems.push({ record: this.record, field: `${this.path}${field}`, expected });
  }

  #read<T>(field: string, expected: DataProblem['expected'], fits: (value: unknown) => value is T): T | undefined {
    const value = this.fields[field];
    if (value === undefined || value === null) return undefined;
    if (fits(value)) return value;
    this.fail(field, expected);
    return undefined;
  }
}

/** Whether a value is an object with named fields, and no list. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= longest;
}

function isInstant(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/.test(text) && !Number.isNaN(Date.parse(text));
}

function hasScheme(address: string, schemes: readonly string[]): boolean {
  try {
    return schemes.includes(new URL(address).protocol);
  } catch {
    return false;
  }
}
