import type { ReactNode } from 'react';
import { useServerSentence } from '../words/server-sentences/use-server-sentence.js';
import { useWords } from '../words/use-words.js';
import { PART_WORDS } from './part-words.js';
import css from './states.module.css';

/** What an answer says of a page that is not the last. */
const PAGE_FOLLOWS = /^More follow this page/;

/** What an answer says of itself: nothing is cut without a word. */
export function Notes({
  completeness,
  isPaged = false,
}: {
  readonly completeness: { readonly isTruncated: boolean; readonly notes: readonly string[] };
  /** True where a list beside it brings further pages, and says how many are here. */
  readonly isPaged?: boolean;
}): ReactNode {
  const say = useWords(PART_WORDS);
  const said = useServerSentence();
  const { notes: all } = completeness;
  const notes = isPaged ? all.filter((note) => !PAGE_FOLLOWS.test(note)) : all;
  const isTruncated = completeness.isTruncated && (notes.length > 0 || all.length === 0);
  if (!isTruncated && notes.length === 0) return null;
  return (
    <div className={css.notes} role="note">
      {isTruncated && <p>{say('cut')}</p>}
      {notes.length > 0 && (
        <ul>
          {notes.map((note) => (
            <li key={note} lang={said(note).lang}>
              {said(note).text}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
