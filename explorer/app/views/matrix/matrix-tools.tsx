import type { ReactNode, RefObject } from 'react';
import { useParameters } from '../../address/use-parameters.js';
import { useWords } from '../../words/use-words.js';
import { FindInRows } from './find-in-rows.js';
import { FullScreenButton } from './full-screen-button.js';
import { Legend } from './legend.js';
import css from './matrix-view.module.css';
import { MATRIX_WORDS } from './matrix-words.js';
import type { Matrix, MatrixRow } from './use-matrix.js';

/** How the matrix is shown: signs or heat, which rows, how large. */
export function MatrixTools({
  screen,
  matrix,
  rows,
}: {
  readonly screen: RefObject<HTMLElement | null>;
  readonly matrix: Matrix;
  readonly rows: readonly MatrixRow[];
}): ReactNode {
  const say = useWords(MATRIX_WORDS);
  const [address, choose] = useParameters();
  const isHeat = address.get('cells') === 'heat';
  const hasEmpty = [...rows, ...matrix.columns].some(({ counts }) => counts.measures === 0);
  const isHidden = address.get('empty') === 'hidden';
  return (
    <div className={css.tools}>
      <fieldset className={css.switch}>
        <legend className="heard">{say('cells')}</legend>
        <button type="button" aria-pressed={!isHeat} onClick={() => choose({ cells: '' })}>
          {say('signs')}
        </button>
        <button type="button" aria-pressed={isHeat} onClick={() => choose({ cells: 'heat' })}>
          {say('heat')}
        </button>
      </fieldset>
      <FindInRows />
      {hasEmpty && (
        <button
          type="button"
          aria-pressed={isHidden}
          onClick={() => choose({ empty: isHidden ? '' : 'hidden' })}
        >
          {say('hideEmpty')}
        </button>
      )}
      <FullScreenButton screen={screen} />
      <Legend />
    </div>
  );
}
