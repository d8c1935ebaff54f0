import type { ReactNode } from 'react';
import { useWords } from '../words/use-words.js';
import { PART_WORDS } from './part-words.js';
import css from './states.module.css';

/** What an answer says of itself: nothing is cut without a word. */
export function Notes({
  completeness,
}: {
  readonly completeness: { readonly isTruncated: boolean; readonly notes: readonly string[] };
}): ReactNode {
  const say = useWords(PART_WORDS);
  const { isTruncated, notes } = completeness;
  if (!isTruncated && notes.length === 0) return null;
  return (
    <div className={css.notes} role="note">
      {isTruncated && <p>{say('cut')}</p>}
      {notes.length > 0 && (
        <ul lang="en">
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
