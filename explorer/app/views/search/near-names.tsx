import type { ReactNode } from 'react';
import { NearName } from './near-name.js';
import css from './search-view.module.css';

/** Words to look for instead, with what is called so. */
export function NearNames({ words }: { readonly words: readonly string[] }): ReactNode {
  return (
    <ul className={css.near}>
      {words.map((word) => (
        <NearName key={word} word={word} />
      ))}
    </ul>
  );
}
