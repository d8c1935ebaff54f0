import type { ReactNode } from 'react';
import { useParameter } from '../address/use-parameter.js';
import { useRelease } from '../address/use-release.js';
import { useWords } from '../words/use-words.js';
import { FRAME_WORDS } from './frame-words.js';
import css from './shell.module.css';

/** Nobody takes what was for what is. */
export function ReleaseNotice(): ReactNode {
  const say = useWords(FRAME_WORDS);
  const release = useRelease();
  const [asked, choose] = useParameter('release');
  if (asked === '') return null;
  return (
    <p className={css.notice} role="status">
      {release === null ? say('noRelease', { asked }) : say('asOf', { release })}{' '}
      <button type="button" onClick={() => choose('')}>
        {say('toPresent')}
      </button>
    </p>
  );
}
