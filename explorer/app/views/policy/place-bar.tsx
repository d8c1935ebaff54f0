import type { ReactNode } from 'react';
import { useWords } from '../../words/use-words.js';
import { pathTo } from './outline/item-at.js';
import type { OutlineItem } from './outline/outline-of.js';
import css from './place-bar.module.css';
import { POLICY_WORDS } from './policy-words.js';

/** So many parts of where one is are written out. */
const NEAR = 2;

/** Stays at the top while one reads: where one is, from mark to mark, what is marked. */
export function PlaceBar({
  items,
  current,
  step,
  isFlowing,
  setFlowing,
  proposeSelected,
  children,
}: {
  readonly items: readonly OutlineItem[];
  readonly current: number;
  readonly step: (by: 1 | -1) => void;
  readonly isFlowing: boolean;
  readonly setFlowing: (isFlowing: boolean) => void;
  /** Null where no words are selected. */
  readonly proposeSelected: (() => void) | null;
  /** The legend. */
  readonly children: ReactNode;
}): ReactNode {
  const say = useWords(POLICY_WORDS);
  const path = pathTo(items, current).map(({ label }) => label);
  // The near end tells most, and is what must not be cut.
  const shown = path.length > NEAR ? ['…', ...path.slice(-NEAR)] : path;
  return (
    <section className={css.bar} aria-label={say('kinds')}>
      <div className={css.row}>
        <p className={css.path} lang="zh-CN" title={path.join(' › ')}>
          <span className="heard">{say('here')}: </span>
          {shown.join(' › ')}
        </p>
        {proposeSelected && (
          <button type="button" className={css.button} onClick={proposeSelected}>
            {say('propose')}
          </button>
        )}
        <button
          type="button"
          className={css.button}
          data-act="flow"
          aria-pressed={isFlowing}
          title={say('flowWhy')}
          onClick={() => setFlowing(!isFlowing)}
        >
          {say('flow')}
        </button>
        <button type="button" className={css.button} aria-label={say('previous')} onClick={() => step(-1)}>
          ‹
        </button>
        <button
          type="button"
          className={css.button}
          data-act="next"
          aria-label={say('next')}
          onClick={() => step(1)}
        >
          ›
        </button>
      </div>
      <div className={css.legend}>{children}</div>
    </section>
  );
}
