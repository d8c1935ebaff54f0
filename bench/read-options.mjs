import { parseOptions } from './parse-options.mjs';

/** Options that every part about questions knows, with what holds where they are not given; `more` are a part's own. */
export function readOptions(name, more = {}) {
  const fallbacks = {
    /** About how many clauses the corpus has, where it is grown. */
    clauses: '15000',
    /** Folder of an export (JSON Lines) to load instead. */
    corpus: undefined,
    /** SQLite file: taken if it is there, else filled and kept. */
    store: undefined,
    /** The built program, if it is built already. */
    dist: undefined,
    connections: '16',
    rounds: '5',
    'round-ms': '2000',
    'warm-ms': '3000',
    /** Of the file below bench/results. */
    name,
    ...more,
  };
  const values = parseOptions(
    Object.fromEntries(
      Object.entries(fallbacks).map(([key, fallback]) => [
        key,
        { type: 'string', ...(fallback === undefined ? {} : { default: fallback }) },
      ]),
    ),
  );
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [camelOf(key), /^\d+$/.test(value) ? Number(value) : value]),
  );
}

/** A comma-separated option as a list; null where it was not given. */
export function listOf(value) {
  return value === undefined ? null : String(value).split(',');
}

function camelOf(name) {
  return name.replace(/-(.)/g, (_all, letter) => letter.toUpperCase());
}
