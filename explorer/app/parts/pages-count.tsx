import type { ReactNode } from 'react';
import type { Pages } from '../asking/use-pages.js';
import { useWords } from '../words/use-words.js';
import { PART_WORDS } from './part-words.js';

/** How many of a list are here, and how many there are. */
export function PagesCount<A, N>({
  pages: { items, total },
  className,
}: {
  readonly pages: Pages<A, N>;
  readonly className: string | undefined;
}): ReactNode {
  const say = useWords(PART_WORDS);
  return (
    <p className={className} role="status">
      {total === null
        ? say('shownOnly', { shown: items.length })
        : items.length >= total
          ? say('all', { total })
          : say('shown', { shown: items.length, total })}
    </p>
  );
}
