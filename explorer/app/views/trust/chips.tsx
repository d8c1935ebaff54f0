import type { ReactNode } from 'react';
import css from './trust.module.css';

/** One of a few, or all: buttons with how many each has. */
export function Chips<T extends string>({
  label,
  all,
  chips,
  chosen,
  choose,
}: {
  readonly label: string;
  /** What it is called to choose none. */
  readonly all: string;
  readonly chips: readonly {
    readonly value: T;
    readonly label: string;
    readonly count?: number | undefined;
  }[];
  readonly chosen: T | null;
  readonly choose: (value: T | null) => void;
}): ReactNode {
  return (
    <ul className={css.chips} aria-label={label}>
      <li>
        <button type="button" aria-pressed={chosen === null} onClick={() => choose(null)}>
          {all}
        </button>
      </li>
      {chips.map(({ value, label: name, count }) => (
        <li key={value}>
          <button type="button" aria-pressed={value === chosen} onClick={() => choose(value)}>
            {name}
            {count !== undefined && ` ${count}`}
          </button>
        </li>
      ))}
    </ul>
  );
}
