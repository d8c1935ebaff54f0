import type { ReactNode } from 'react';
import { useParameter } from '../../address/use-parameter.js';
import type { SearchLabel } from '../../asking/generated/graphql.js';
import { LABEL_WORDS } from '../../words/names-of-kinds.js';
import { useWords } from '../../words/use-words.js';
import css from './search-view.module.css';
import { SEARCH_VIEW_WORDS } from './search-view-words.js';
import { SEARCHED_KINDS } from './searched-kinds.js';

/** How many of each kind were found; a click shows only these. */
export function KindFilter({
  counts,
  total,
}: {
  readonly counts: readonly { readonly type: SearchLabel; readonly count: number }[];
  /** Null while it is not known. */
  readonly total: number | null;
}): ReactNode {
  const say = useWords(SEARCH_VIEW_WORDS);
  const sayKind = useWords(LABEL_WORDS);
  const [type, choose] = useParameter('type');
  return (
    <fieldset className={css.kinds}>
      <legend className="heard">{say('kinds')}</legend>
      <button type="button" aria-pressed={type === ''} onClick={() => choose('')}>
        {say('all')} <span className={css.number}>{total}</span>
      </button>
      {SEARCHED_KINDS.map((kind) => {
        const count = counts.find((one) => one.type === kind)?.count ?? 0;
        return (
          <button
            key={kind}
            type="button"
            aria-pressed={type === kind}
            disabled={count === 0 && type !== kind}
            onClick={() => choose(type === kind ? '' : kind)}
          >
            {sayKind(kind)} <span className={css.number}>{count}</span>
          </button>
        );
      })}
    </fieldset>
  );
}
