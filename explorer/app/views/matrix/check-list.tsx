import type { ReactNode } from 'react';
import css from './matrix-view.module.css';

/** Several of a few: folded, with what is chosen in sight. */
export function CheckList<const T extends string>({
  name,
  legend,
  all,
  chosen,
  say,
  choose,
}: {
  readonly name: string;
  readonly legend: string;
  readonly all: readonly T[];
  readonly chosen: readonly T[];
  readonly say: (one: T) => string;
  readonly choose: (chosen: readonly T[]) => void;
}): ReactNode {
  return (
    <details className={css.checks}>
      <summary>
        {legend}
        {chosen.length > 0 && <b> {chosen.map((one) => say(one)).join(' · ')}</b>}
      </summary>
      <fieldset>
        <legend className="heard">{legend}</legend>
        {all.map((one) => (
          <label key={one}>
            <input
              type="checkbox"
              name={name}
              checked={chosen.includes(one)}
              onChange={(event) =>
                choose(all.filter((other) => (other === one ? event.target.checked : chosen.includes(other))))
              }
            />
            {say(one)}
          </label>
        ))}
      </fieldset>
    </details>
  );
}
