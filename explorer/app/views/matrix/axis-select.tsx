import { type ReactNode, useId } from 'react';
import { useParameters } from '../../address/use-parameters.js';
import { useWords } from '../../words/use-words.js';
import { AXES, axesWith, type MatrixChoice } from './matrix-choice.js';
import css from './matrix-view.module.css';
import { MATRIX_WORDS } from './matrix-words.js';

/** What rows, or columns, stand for. */
export function AxisSelect({
  side,
  choice,
}: {
  readonly side: 'rows' | 'columns';
  readonly choice: MatrixChoice;
}): ReactNode {
  const say = useWords(MATRIX_WORDS);
  const [, choose] = useParameters();
  const id = useId();
  return (
    <div className={css.axis}>
      <label htmlFor={id}>{say(side)}</label>
      <select
        id={id}
        value={choice[side]}
        onChange={(event) => {
          const axis = AXES.find((one) => one === event.target.value);
          if (axis) choose({ ...axesWith(choice, side, axis), sort: '', cell: '' });
        }}
      >
        {AXES.map((axis) => (
          <option key={axis} value={axis}>
            {say(axis)}
          </option>
        ))}
      </select>
    </div>
  );
}
