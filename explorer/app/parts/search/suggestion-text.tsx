import type { ReactNode } from 'react';
import type { ShownHitFragment } from '../../asking/generated/graphql.js';
import { useWords } from '../../words/use-words.js';
import { hintOfNode } from '../name-of-node.js';
import { hitTitle } from './hit-title.js';
import { MarkedText } from './marked-text.js';
import css from './search-box.module.css';
import { fieldWord, SEARCH_WORDS } from './search-words.js';
import { snippetFromMark } from './snippet-from-mark.js';
import { snippetMatches } from './snippet-matches.js';

/** A hit as it is offered: its name, what tells it from others, and the words found where they are not in the name. */
export function SuggestionText({ hit }: { readonly hit: ShownHitFragment }): ReactNode {
  const say = useWords(SEARCH_WORDS);
  const { snippet, node } = hit;
  const title = hitTitle(hit);
  const found = snippetMatches(hit);
  const shown = snippetFromMark(snippet, found);
  const hint = hintOfNode(node);
  const word = fieldWord(snippet.field);
  const isTold = title.matches.length > 0 || snippet.field === title.field || snippet.text === title.text;
  return (
    <>
      <MarkedText text={title.text} matches={title.matches} />
      {hint !== null && (
        <small className={css.hint} lang="zh-CN">
          {hint}
        </small>
      )}
      {!isTold && (
        <small className={css.snippet}>
          {word !== null && word !== 'text' && `${say(word)} `}
          {shown.start > 0 && '…'}
          <MarkedText text={shown.text} matches={found} offset={shown.start} />
        </small>
      )}
    </>
  );
}
