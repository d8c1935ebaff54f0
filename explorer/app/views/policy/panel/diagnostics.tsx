import type { ReactNode } from 'react';
import { PART_WORDS } from '../../../parts/part-words.js';
import { useWords } from '../../../words/use-words.js';
import type { LaidOut } from '../text/lay-out.js';
import css from './panel.module.css';
import { PANEL_WORDS } from './panel-words.js';

/** What the program doubted while it read the file. */
export function Diagnostics({
  diagnostics,
}: {
  readonly diagnostics: LaidOut['whole']['source']['diagnostics'];
}): ReactNode {
  const say = useWords(PANEL_WORDS);
  const part = useWords(PART_WORDS);
  if (diagnostics.length === 0) return null;
  return (
    <details>
      <summary>{say('diagnostics', { count: diagnostics.length })}</summary>
      <ul className={css.plainList}>
        {diagnostics.map(({ ruleId, severity, message, line }) => (
          <li key={`${ruleId} ${line} ${message}`}>
            <span lang="en">{message}</span>{' '}
            <span className={css.soft}>
              {severity} · {part('line', { line })} · {ruleId}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
