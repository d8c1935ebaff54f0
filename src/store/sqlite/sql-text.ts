/** What SQLite can be given as a parameter. */
export type SqlValue = string | number | null;

/** A piece of SQL with the values of its question marks, in the order of the text. */
export interface Sql {
  readonly text: string;
  readonly values: readonly SqlValue[];
}

/** Splices names and pieces into SQL; values come in only by `bound`. */
export function sql(strings: TemplateStringsArray, ...parts: readonly (Sql | string)[]): Sql {
  let text = strings[0] ?? '';
  const values: SqlValue[] = [];
  parts.forEach((part, at) => {
    if (typeof part === 'string') text += part;
    else {
      text += part.text;
      values.push(...part.values);
    }
    text += strings[at + 1] ?? '';
  });
  return { text, values };
}

export function bound(value: SqlValue): Sql {
  return { text: '?', values: [value] };
}

/**
 * At most so many rows. The number stands in the text, as SQLite looks at it when it plans: where it is bound, each question anew has
 * the whole statement planned anew, which takes several times as long as to answer one that brings little.
 */
export function limit(rows: number): string {
  if (!Number.isSafeInteger(rows)) throw new TypeError(`${rows} is no number of rows.`);
  return `LIMIT ${rows}`;
}

export function joined(parts: readonly Sql[], separator: string): Sql {
  return {
    text: parts.map((part) => part.text).join(separator),
    values: parts.flatMap((part) => part.values),
  };
}
