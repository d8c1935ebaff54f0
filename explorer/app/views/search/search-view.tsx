import type { ReactNode } from 'react';
import { useParameter } from '../../address/use-parameter.js';
import { Nothing } from '../../parts/nothing.js';
import { ViewHeading } from '../../parts/view-heading.js';
import { useWords } from '../../words/use-words.js';
import { SearchResults } from './search-results.js';
import { SEARCH_VIEW_WORDS } from './search-view-words.js';

/** Everything that has the words, best first: of all kinds or of one, everywhere or in one document. */
export function SearchView(): ReactNode {
  const say = useWords(SEARCH_VIEW_WORDS);
  const [text] = useParameter('q');
  const asked = text.trim();
  return (
    <>
      <ViewHeading title={asked === '' ? say('title') : say('titleOf', { text: asked })} />
      {asked === '' ? <Nothing>{say('ask')}</Nothing> : <SearchResults text={asked} />}
    </>
  );
}
