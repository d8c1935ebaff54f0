import type { ReactNode } from 'react';
import { useWords } from '../words/use-words.js';
import css from './name-field.module.css';
import { NAME_FIELD_WORDS } from './name-field-words.js';
import type { Meaning } from './use-meaning.js';

/** Says of a name that it means nothing, or lets one choose among what it may mean. */
export function NameMeant({
  value,
  meaning,
  choose,
  isMaybeMore,
}: {
  readonly value: string;
  readonly meaning: Meaning;
  readonly choose: (id: string) => void;
  /** True where the question understands more than names: words of a title, a code. What it does not know it says itself. */
  readonly isMaybeMore: boolean;
}): ReactNode {
  const say = useWords(NAME_FIELD_WORDS);
  const { node, candidates, isKnown } = meaning;
  if (!isKnown || node) return null;
  if (candidates.length === 0) {
    if (isMaybeMore) return null;
    return (
      <p className={css.warning} role="status">
        {say('unknown', { value })}
      </p>
    );
  }
  return (
    <div className={css.warning} role="status">
      {say('several', { value })}
      <ul>
        {candidates.map(({ id, name, hint }) => (
          <li key={id}>
            <button type="button" lang="zh-CN" onClick={() => choose(id)}>
              {name}
              {hint !== null && ` ${hint}`}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
