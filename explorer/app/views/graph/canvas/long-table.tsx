import { type ReactNode, useState } from 'react';
import { useWords } from '../../../words/use-words.js';
import css from '../graph.module.css';
import { CANVAS_WORDS } from './canvas-words.js';
import table from './long-table.module.css';

const ROWS = 100;

/** A table whose rows come by the hundred; says how many there are. */
export function LongTable<T>({
  title,
  headers,
  items,
  keyOf,
  cells,
}: {
  readonly title: string;
  readonly headers: readonly string[];
  readonly items: readonly T[];
  readonly keyOf: (item: T) => string;
  readonly cells: (item: T) => readonly ReactNode[];
}): ReactNode {
  const say = useWords(CANVAS_WORDS);
  const [rows, setRows] = useState(ROWS);
  const shown = items.slice(0, rows);
  const left = items.length - shown.length;
  return (
    <section>
      <h2>{title}</h2>
      <p className={css.hint}>{say('shown', { shown: shown.length, total: items.length })}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard. */}
      <section className={table.scroll} tabIndex={0} aria-label={title}>
        <table className={table.table}>
          <thead>
            <tr>
              {headers.map((header) => (
                <th key={header} scope="col">
                  {header}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((item) => (
              <tr key={keyOf(item)}>
                {cells(item).map((cell, index) => (
                  <td key={headers[index]}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {left > 0 && (
        <button type="button" onClick={() => setRows(rows + ROWS)}>
          {say('more', { count: Math.min(left, ROWS) })}
        </button>
      )}
    </section>
  );
}
