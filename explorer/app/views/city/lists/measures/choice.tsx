import { type ReactNode, useId } from 'react';
import css from './measures.module.css';

/** One of several, or any. A value that is not among them is shown as it is. */
export function Choice({
  label,
  any,
  options,
  value,
  choose,
}: {
  readonly label: string;
  readonly any: string;
  readonly options: readonly { readonly id: string; readonly name: string }[];
  readonly value: string;
  readonly choose: (value: string) => void;
}): ReactNode {
  const id = useId();
  const isKnown = value === '' || options.some((option) => option.id === value);
  return (
    <div className={css.choice}>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => choose(event.target.value)}>
        <option value="">{any}</option>
        {!isKnown && <option value={value}>{value}</option>}
        {options.map((option) => (
          <option key={option.id} value={option.id} lang="zh-CN">
            {option.name}
          </option>
        ))}
      </select>
    </div>
  );
}
