import { type ReactNode, useState } from 'react';
import { useWords } from '../words/use-words.js';
import { LongList, type LongListProps } from './long-list.js';
import { PART_WORDS } from './part-words.js';

/** A list among others of a view: its first items, and at a button all of them. */
export function ShortList<A, N>({
  first,
  ...list
}: LongListProps<A, N> & { readonly first: number }): ReactNode {
  const say = useWords(PART_WORDS);
  const [isWhole, setWhole] = useState(false);
  const { pages } = list;
  const isCut = !isWhole && (pages.items.length > first || (pages.hasMore && pages.items.length > 0));
  if (!isCut) return <LongList {...list} />;
  return (
    <>
      <LongList {...list} pages={{ ...pages, items: pages.items.slice(0, first), hasMore: false }} />
      <button type="button" onClick={() => setWhole(true)}>
        {say('more')}
      </button>
    </>
  );
}
