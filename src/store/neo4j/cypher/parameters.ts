/** Collects parameters while a text is written; names follow the order of use, so equal plans give equal texts. */
export interface Parameters {
  readonly values: Record<string, unknown>;
  /** Adds a value and returns how the text names it: `$p3`. */
  add(value: unknown): string;
}

/** After those that a text written before has already. */
export function createParameters(known: Readonly<Record<string, unknown>> = {}): Parameters {
  const values: Record<string, unknown> = { ...known };
  let count = Object.keys(values).length;
  return {
    values,
    add(value) {
      const name = `p${count}`;
      count += 1;
      values[name] = value;
      return `$${name}`;
    },
  };
}
