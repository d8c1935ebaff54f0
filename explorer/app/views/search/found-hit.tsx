import type { ReactNode } from 'react';
import type { ShownHitFragment } from '../../asking/generated/graphql.js';
import { hintOfNode } from '../../parts/name-of-node.js';
import { NodeLink } from '../../parts/node-link.js';
import { hitTitle } from '../../parts/search/hit-title.js';
import { MarkedText } from '../../parts/search/marked-text.js';
import { fieldWord, SEARCH_WORDS } from '../../parts/search/search-words.js';
import { snippetMatches } from '../../parts/search/snippet-matches.js';
import { LABEL_WORDS } from '../../words/names-of-kinds.js';
import { useWords } from '../../words/use-words.js';
import css from './search-view.module.css';
import { SEARCH_VIEW_WORDS } from './search-view-words.js';

/** One hit: its name, of a clause its document, the words around what was found, and how well it fits. */
export function FoundHit({
  hit,
  isKindShown,
}: {
  readonly hit: ShownHitFragment;
  readonly isKindShown: boolean;
}): ReactNode {
  const say = useWords(SEARCH_VIEW_WORDS);
  const sayField = useWords(SEARCH_WORDS);
  const sayKind = useWords(LABEL_WORDS);
  const { node, snippet, tier, matchCount } = hit;
  const title = hitTitle(hit);
  const hint = hintOfNode(node);
  const word = fieldWord(snippet.field);
  const isNamed = node.__typename !== 'Clause' && title.matches.length > 0;
  const isTold = isNamed || (snippet.field === title.field && snippet.field !== 'text');
  const whole = node.__typename === 'Clause' && snippet.field === 'text' ? node.text : snippet.text;
  const isCut = snippet.start + snippet.text.length < whole.length;
  return (
    <>
      <NodeLink node={node}>
        <MarkedText text={title.text} matches={title.matches} />
      </NodeLink>
      <p className={css.about}>
        {isKindShown && <span>{sayKind(node.__typename)}</span>}
        {hint !== null && node.__typename !== 'Clause' && <span lang="zh-CN">{hint}</span>}
        {node.__typename === 'Clause' && (
          <NodeLink node={{ __typename: 'Policy', id: node.policyId }}>《{node.policy.title}》</NodeLink>
        )}
        <span>{say(tier)}</span>
        {matchCount > 1 && <span>{say('places', { count: matchCount })}</span>}
      </p>
      {!isTold && (
        <p className={css.snippet}>
          {word !== null && word !== 'text' && <span className={css.field}>{sayField(word)} </span>}
          {snippet.start > 0 && '……'}
          <MarkedText text={snippet.text} matches={snippetMatches(hit)} offset={snippet.start} />
          {isCut && '……'}
        </p>
      )}
    </>
  );
}
