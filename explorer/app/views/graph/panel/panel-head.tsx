import { type ReactNode, useEffect, useRef } from 'react';
import { useWords } from '../../../words/use-words.js';
import css from '../graph.module.css';
import panel from './panel.module.css';
import { PANEL_WORDS } from './panel-words.js';

/** The title of what is looked at. It takes the focus from a button in a list, so that one reads on here. */
export function PanelHead({
  kind,
  title,
  unselect,
}: {
  readonly kind: string;
  readonly title: string;
  readonly unselect: () => void;
}): ReactNode {
  const say = useWords(PANEL_WORDS);
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another title is another thing.
  useEffect(() => {
    if (document.activeElement?.closest('table, search')) heading.current?.focus();
  }, [title]);
  return (
    <div className={panel.head}>
      <p className={css.hint}>{kind}</p>
      <button type="button" className={panel.unselect} aria-label={say('unselect')} onClick={unselect}>
        ×
      </button>
      <h2 ref={heading} tabIndex={-1} lang="zh-CN">
        {title}
      </h2>
    </div>
  );
}
