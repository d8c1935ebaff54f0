import type { ReactNode } from 'react';
import { useWords } from '../../../words/use-words.js';
import { CopyText } from '../panel/copy-text.js';
import css from './correct.module.css';
import { CORRECTION_WORDS } from './correction-words.js';
import { commandOf, type WrittenCorrection } from './written-correction.js';

/** The command that proposes what the form holds, for whoever has no token. */
export function CorrectionCommand({ written }: { readonly written: WrittenCorrection }): ReactNode {
  const say = useWords(CORRECTION_WORDS);
  const command = commandOf(written, say('name'));
  return (
    <details>
      <summary>{say('command')}</summary>
      <pre className={css.command}>
        <code>{command}</code>
      </pre>
      <CopyText text={command}>{say('copy')}</CopyText>
    </details>
  );
}
