import type { ReactNode } from 'react';
import { ROLE_WORDS } from '../../words/names-of-kinds.js';
import { useWords } from '../../words/use-words.js';
import { roleOf } from '../counts/roles.js';
import css from './measure-list.module.css';
import { MEASURE_WORDS } from './measure-words.js';

/** Something by which a list is narrowed, as its address says it. */
export interface Narrowing {
  readonly by: 'role' | 'policy' | 'city' | 'cluster' | 'agency';
  /** Id, name or role; empty where the list is not narrowed by it. */
  readonly value: string;
  readonly choose: (value: string) => void;
}

/** What the answer took the narrowings for. */
interface Answer {
  readonly policy: { readonly title: string } | null;
  readonly city: { readonly fullName: string } | null;
  readonly cluster: { readonly name: string } | null;
  readonly agency: { readonly name: string } | null;
}

/** By what a list is narrowed; each can be taken back. */
export function NarrowedTo({
  narrowings,
  answer,
  isAsking,
}: {
  readonly narrowings: readonly Narrowing[];
  readonly answer: Answer | undefined;
  /** While the answer is on its way names are not known; where none comes the words of the address stand. */
  readonly isAsking: boolean;
}): ReactNode {
  const say = useWords(MEASURE_WORDS);
  const sayRole = useWords(ROLE_WORDS);
  const given = narrowings.filter(({ value }) => value !== '');
  if (given.length === 0) return null;
  const nameOf = ({ by, value }: Narrowing): string => {
    const role = roleOf(value);
    if (by === 'role') return role ? sayRole(role) : value;
    const names = {
      policy: answer?.policy?.title,
      city: answer?.city?.fullName,
      cluster: answer?.cluster?.name,
      agency: answer?.agency?.name,
    };
    return names[by] ?? (isAsking ? '…' : value);
  };
  return (
    <p className={css.narrowed}>
      {say('narrowed')}
      {given.map((one) => (
        <button
          key={one.by}
          type="button"
          aria-label={say('clear', { name: nameOf(one) })}
          onClick={() => one.choose('')}
        >
          <span lang="zh-CN">{nameOf(one)}</span> <span aria-hidden="true">×</span>
        </button>
      ))}
    </p>
  );
}
