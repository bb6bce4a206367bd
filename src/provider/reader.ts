/** What is wrong with one field of one record that a provider answered. */
export interface DataProblem {
  /** Which record: its kind and its id, or its place in the answer. */
  record: string;
  /** The field, with dots for depth: `mrr.amount`. Empty when the record as a whole is at fault. */
  field: string;
  /** What was expected there. `unique` means that the id was taken already; `earlier` and `later`,
   * that the day stands on the wrong side of another one; `rising`, that a minimum is below a lower tier's; `tier`, that it is none of those listed. */
  expected: Expected;
}

/** What a field can be expected to be. */
export type Expected =
  | 'object'
  | 'list'
  | 'text'
  | 'number'
  | 'boolean'
  | 'day'
  | 'month'
  | 'instant'
  | 'decimal'
  | 'points'
  | 'amount'
  | 'link'
  | 'email'
  | 'phone'
  | 'language'
  | 'zone'
  | 'choice'
  | 'earlier'
  | 'later'
  | 'rising'
  | 'tier'
  | 'unique';

/** What a field may hold, and how to tell; the kinds are in `kinds.ts`. */
export interface Kind<T> {
  readonly expected: Expected;
  fits(value: unknown): value is T;
}

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

  /** The value of a field, when it is of the kind. */
  read<T>(field: string, kind: Kind<T>): T | undefined {
    const value = this.fields[field];
    if (value === undefined || value === null) return undefined;
    if (kind.fits(value)) return value;
    this.fail(field, kind.expected);
    return undefined;
  }

  /** A record within this one; unknown when it is no object. */
  inner(field: string): RecordReader | undefined {
    const value = this.read(field, record);
    return value && new RecordReader(value, this.record, this.problems, `${this.path}${field}.`);
  }

  /** A list whose members are read one by one; those that cannot be read are left out. Unknown when none of several can be. */
  list<T>(field: string, read: (member: RecordReader) => T | undefined): T[] | undefined {
    const members = this.read(field, anyList);
    const known = members?.flatMap((member, place) => {
      const path = `${this.path}${field}.${String(place)}`;
      if (!isRecord(member)) {
        this.problems.push({ record: this.record, field: path, expected: 'object' });
        return [];
      }
      const result = read(new RecordReader(member, this.record, this.problems, `${path}.`));
      return result === undefined ? [] : [result];
    });
    return known?.length === 0 && members?.length !== 0 ? undefined : known;
  }

  /** A list of plain values; those of another kind are left out. Unknown when none of several can be read. */
  values<T>(field: string, kind: Kind<T>): T[] | undefined {
    const members = this.read(field, anyList);
    const known = members?.filter((member, place): member is T => {
      if (kind.fits(member)) return true;
      this.fail(`${field}.${String(place)}`, kind.expected);
      return false;
    });
    return known?.length === 0 && members?.length !== 0 ? undefined : known;
  }

  /** Writes down a problem with a field. */
  fail(field: string, expected: Expected): void {
    this.problems.push({ record: this.record, field: `${this.path}${field}`, expected });
  }
}

/** Whether a value is an object with named fields, and no list. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const record: Kind<Record<string, unknown>> = { expected: 'object', fits: isRecord };
const anyList: Kind<unknown[]> = { expected: 'list', fits: (value) => Array.isArray(value) };
