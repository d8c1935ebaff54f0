import type { ReactNode } from 'react';
import { KeptLink } from '../../../parts/kept-link.js';
import { useWords } from '../../../words/use-words.js';
import { DOCUMENT_WORDS } from './document-words.js';
import type { LoadedFile } from './use-files.js';

/** A file: its name, its size, and the release with which it came. */
export function FileLine({
  file: { file, characters, since, version },
}: {
  readonly file: LoadedFile;
}): ReactNode {
  const say = useWords(DOCUMENT_WORDS);
  return (
    <>
      <span>{say('file', { file, characters: characters.toLocaleString('en') })}</span>
      <KeptLink to="/explore/trust?tab=releases">{say('came', { release: since })}</KeptLink>
      {version > 1 && <span>{say('version', { version })}</span>}
    </>
  );
}
