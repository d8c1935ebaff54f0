import type { ReactNode } from 'react';
import { useWords } from '../../../words/use-words.js';
import css from '../trust.module.css';
import { DOCUMENT_WORDS } from './document-words.js';
import { FileLine } from './file-line.js';
import type { LoadedFile } from './use-files.js';

/** Sources that are no documents: gazetteers, and what was derived. */
export function OtherSources({ files }: { readonly files: ReadonlyMap<string, LoadedFile> }): ReactNode {
  const say = useWords(DOCUMENT_WORDS);
  const others = [...files.values()].filter(({ kind }) => kind !== 'DOCUMENT');
  if (others.length === 0) return null;
  return (
    <>
      <h3>{say('gazetteers')}</h3>
      <p>{say('gazetteersAbout')}</p>
      <ul>
        {others.map((file) => (
          <li key={file.sourceId}>
            <span className={css.meta}>
              <span>{say(file.kind)}</span>
              <FileLine file={file} />
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
