import type { ReactNode } from 'react';
import css from './panel.module.css';

/** Facts by name. What is not there has no row; a list stands one below the other. */
export function FactRows({
  rows,
}: {
  readonly rows: readonly (readonly [name: string, values: readonly ReactNode[]])[];
}): ReactNode {
  return (
    <dl className={css.facts}>
      {rows.map(([name, values]) => {
        const there = values.filter((one) => one !== null && one !== undefined && one !== '');
        if (there.length === 0) return null;
        return (
          <div key={name} style={{ display: 'contents' }}>
            <dt>{name}</dt>
            <dd>
              {there.length === 1 ? (
                there[0]
              ) : (
                <ul>
                  {there.map((one, at) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: the list stands as it is.
                    <li key={at}>{one}</li>
                  ))}
                </ul>
              )}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
