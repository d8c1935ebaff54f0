import type { ReactNode } from 'react';
import { sourceAddress } from '../address/addresses.js';
import { useWords } from '../words/use-words.js';
import { KeptLink } from './kept-link.js';
import { PART_WORDS } from './part-words.js';

/** The way to words of which only the source and their place in it are known. */
export function SourceLink({
  sourceId,
  start,
}: {
  readonly sourceId: string;
  readonly start: number;
}): ReactNode {
  const say = useWords(PART_WORDS);
  return <KeptLink to={sourceAddress(sourceId, start)}>{say('toText')}</KeptLink>;
}
