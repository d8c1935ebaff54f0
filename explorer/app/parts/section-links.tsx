import type { ReactNode } from 'react';
import { useWords } from '../words/use-words.js';
import { PART_WORDS } from './part-words.js';
import css from './section-links.module.css';

/** What a long view has, and the way there. */
export function SectionLinks({
  sections,
}: {
  readonly sections: readonly { readonly id: string; readonly title: string }[];
}): ReactNode {
  const say = useWords(PART_WORDS);
  return (
    <nav className={css.links} aria-label={say('sections')}>
      {sections.map(({ id, title }) => (
        <a key={id} href={`#${id}`}>
          {title}
        </a>
      ))}
    </nav>
  );
}
