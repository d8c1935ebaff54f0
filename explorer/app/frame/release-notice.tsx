import type { ReactNode } from 'react';
import { useWords } from '../words/use-words.js';
import { FRAME_WORDS } from './frame-words.js';
import css from './shell.module.css';
import { useParameter } from './use-parameter.js';
import { useRelease } from './use-release.js';

/** Nobody takes what was for what is. */
export function ReleaseNotice(): ReactNode {
  const say = useWords(FRAME_WORDS);
  const release = useRelease();
  const [, choose] = useParameter('release');
  if (release === null) return null;
  return (
    <p className={css.notice} role="status">
      {say('asOf', { release })}{' '}
      <button type="button" onClick={() => choose('')}>
        {say('toPresent')}
      </button>
    </p>
  );
}
