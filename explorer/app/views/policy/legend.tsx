import { memo, type ReactNode } from 'react';
import { RELATIONSHIP_WORDS } from '../../words/names-of-kinds.js';
import { useWords } from '../../words/use-words.js';
import css from './legend.module.css';
import { POLICY_WORDS } from './policy-words.js';
import { shownKinds, switchKind } from './text/kinds.js';
import type { LaidOut } from './text/lay-out.js';
import mark from './text/mark.module.css';

/** What each underline means, how many there are, and a switch for each. */
export const Legend = memo(function Legend({
  kinds,
  given,
  choose,
}: {
  readonly kinds: LaidOut['kinds'];
  /** `kinds=` of the address. */
  readonly given: string;
  readonly choose: (given: string) => void;
}): ReactNode {
  const say = useWords(POLICY_WORDS);
  const relationship = useWords(RELATIONSHIP_WORDS);
  const shown = shownKinds(given);
  const all = kinds.map(({ kind }) => kind);
  return (
    <fieldset className={css.legend}>
      <legend className="heard">{say('kinds')}</legend>
      {kinds.map(({ kind, count }) => (
        <button
          key={kind}
          type="button"
          className={css.switch}
          aria-pressed={shown?.has(kind) ?? true}
          onClick={() => choose(switchKind(given, all, kind))}
        >
          <span className={`${mark.under} ${css.word}`} data-kind={kind}>
            {kind === 'UNRESOLVED' ? say('UNRESOLVED') : relationship(kind)}
          </span>
          <span className={css.count}>{count}</span>
        </button>
      ))}
      <button type="button" className={css.all} onClick={() => choose(shown === null ? 'none' : '')}>
        {say(shown === null ? 'noKinds' : 'allKinds')}
      </button>
    </fieldset>
  );
});
