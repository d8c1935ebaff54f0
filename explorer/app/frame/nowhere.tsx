import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import { KeptLink } from '../parts/kept-link.js';
import { ViewHeading } from '../parts/view-heading.js';
import { useWords } from '../words/use-words.js';
import { FRAME_WORDS } from './frame-words.js';

export function Nowhere(): ReactNode {
  const say = useWords(FRAME_WORDS);
  const { pathname } = useLocation();
  return (
    <>
      <ViewHeading title={say('nowhere')} />
      <p>{say('nowhereWhy', { address: pathname })}</p>
      <p>
        <KeptLink to="/">{say('home')}</KeptLink> · <a href="/api">{say('api')}</a>
      </p>
    </>
  );
}
