import type { ReactNode } from 'react';
import css from './states.module.css';

/** An empty answer: says so, and what one may try. */
export function Nothing({ children }: { readonly children: ReactNode }): ReactNode {
  return <div className={css.nothing}>{children}</div>;
}
