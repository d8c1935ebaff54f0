import type { ReactNode } from 'react';

import { useParameter } from '../../address/use-parameter.js';
import type { SearchLabel } from '../../asking/generated/graphql.js';
import { KeptLink } from '../../parts/kept-link.js';
import { Nothing } from '../../parts/nothing.js';
import { LABEL_WORDS } from '../../words/names-of-kinds.js';
import { useWords } from '../../words/use-words.js';
import { NearNames } from './near-names.js';
import { SEARCH_VIEW_WORDS } from './search-view-words.js';
import { shorterWords } from './shorter-words.js';

/** What to do where nothing was found: widen, shorten, or take what is called alike. */
export function NothingFound({
  text,
  kind,
  policy,
  others,
}: {
  readonly text: string;
  readonly kind: SearchLabel | null;
  readonly policy: string;
  /** How many there are of other kinds. */
  readonly others: number;
}): ReactNode {
  const say = useWords(SEARCH_VIEW_WORDS);
  const sayKind = useWords(LABEL_WORDS);
  const [, chooseType] = useParameter('type');
  const [, choosePolicy] = useParameter('policy');
  if (kind !== null && others > 0) {
    return (
      <Nothing>
        <p>{say('nothingOfKind', { kind: sayKind(kind), count: others })}</p>
        <button type="button" onClick={() => chooseType('')}>
          {say('showAll')}
        </button>
      </Nothing>
    );
  }
  return (
    <Nothing>
      <p>{say('nothing', { text })}</p>
      {policy !== '' && (
        <p>
          {say('nothingInDocument')}{' '}
          <button type="button" onClick={() => choosePolicy('')}>
            {say('everywhere')}
          </button>
        </p>
      )}
      <NearNames words={shorterWords(text)} />
      <p>{say('tip')}</p>
      <p>
        <KeptLink to="/explore/trust">{say('coverage')}</KeptLink>
      </p>
    </Nothing>
  );
}
