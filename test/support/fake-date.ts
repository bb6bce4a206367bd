const real = Date;

/** Puts a time of day in the place of the page's own, until it is taken away. */
export function fakeDate(instant: string): { set(instant: string): void; restore(): void } {
  let now = real.parse(instant);
  window.Date = class extends real {
    constructor(...values: [] | [string | number | Date]) {
      if (values.length === 0) super(now);
      else super(values[0]);
    }
    static override now(): number {
      return now;
    }
  } as DateConstructor;
  return {
    set(to) {
      now = real.parse(to);
    },
    restore() {
      window.Date = real;
    },
  };
}
