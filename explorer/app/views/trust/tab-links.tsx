import type { ReactNode } from 'react';
import { KeptLink } from '../../parts/kept-link.js';
import { useWords } from '../../words/use-words.js';
import { TABS, type Tab } from './tabs.js';
import css from './trust.module.css';
import { TRUST_WORDS } from './trust-words.js';

/** The parts of the view: links, so that each can be shared and gone back from. */
export function TabLinks({ tab: current }: { readonly tab: Tab }): ReactNode {
  const say = useWords(TRUST_WORDS);
  return (
    <nav className={css.tabs} aria-label={say('parts')}>
      {TABS.map((tab) => (
        <KeptLink
          key={tab}
          to={`/explore/trust?tab=${tab}`}
          aria-current={tab === current ? 'page' : undefined}
          preventScrollReset
        >
          {say(tab)}
        </KeptLink>
      ))}
    </nav>
  );
}
