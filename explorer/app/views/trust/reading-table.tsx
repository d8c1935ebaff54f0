import type { ReactNode } from 'react';
import css from './trust.module.css';

/** What was counted: a fact, how it is read, how often. */
export interface ReadingCount<K extends string, R extends string> {
  readonly kind: K;
  readonly reading: R;
  readonly count: number;
}

/** How many of each kind and reading; one of them can be chosen. */
export function ReadingTable<K extends string, R extends string>({
  caption,
  counts,
  chosen,
  choose,
  say,
}: {
  readonly caption: string;
  readonly counts: readonly ReadingCount<K, R>[];
  readonly chosen: string;
  /** Kind and reading as the address has them; empty for all. */
  readonly choose: (key: string) => void;
  readonly say: (
    key: K | R | 'kind' | 'reading' | 'count' | 'only' | 'all',
    values?: Readonly<Record<string, string | number>>,
  ) => string;
}): ReactNode {
  const some = counts.filter(({ count }) => count > 0);
  if (some.length === 0) return null;
  return (
    <div className={css.frame}>
      <table className={css.readings}>
        <caption className={css.caption}>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{say('kind')}</th>
            <th scope="col">{say('reading')}</th>
            <th scope="col" className={css.number}>
              {say('count')}
            </th>
          </tr>
        </thead>
        <tbody>
          {some.map(({ kind, reading, count }) => {
            const key = `${kind},${reading}`;
            const names = { kind: say(kind), reading: say(reading), count };
            return (
              <tr key={key}>
                <td>{names.kind}</td>
                <td>{names.reading}</td>
                <td className={css.number}>
                  <button
                    type="button"
                    aria-pressed={key === chosen}
                    aria-label={say('only', names)}
                    onClick={() => choose(key === chosen ? '' : key)}
                  >
                    {count}
                  </button>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {chosen !== '' && (
        <button type="button" onClick={() => choose('')}>
          {say('all')}
        </button>
      )}
    </div>
  );
}
