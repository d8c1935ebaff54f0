import { type KeyboardEvent, type ReactNode, type RefObject, useId } from 'react';
import { useWords } from '../../../words/use-words.js';
import { POLICY_WORDS } from '../policy-words.js';
import css from './panel.module.css';

export const TABS = ['claims', 'facts', 'citations', 'lineage', 'corrections'] as const;
export type Tab = (typeof TABS)[number];

/** What stands beside the text, a tab each. */
export function Panel({
  tab,
  choose,
  isOpen,
  close,
  place,
  children,
}: {
  readonly tab: Tab;
  readonly choose: (tab: Tab) => void;
  /** On a narrow screen it is closed until something is looked at. */
  readonly isOpen: boolean;
  /** Back to the text. */
  readonly close: () => void;
  /** Takes the focus when something is looked at by keyboard. */
  readonly place: RefObject<HTMLDivElement | null>;
  readonly children: ReactNode;
}): ReactNode {
  const say = useWords(POLICY_WORDS);
  const id = useId();
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (by === undefined) return;
    const next = TABS[(TABS.indexOf(tab) + by + TABS.length) % TABS.length] ?? tab;
    choose(next);
    event.currentTarget.querySelector<HTMLElement>(`[data-tab="${next}"]`)?.focus();
  };
  return (
    <aside
      className={css.panel}
      aria-label={say('panel')}
      data-closed={!isOpen || undefined}
      onKeyDown={(event) => {
        // A list of suggestions keeps its own Escape.
        if (event.key === 'Escape' && !event.defaultPrevented) close();
      }}
    >
      <div className={css.head}>
        <div
          role="tablist"
          aria-label={say('panel')}
          className={css.tabs}
          onKeyDown={onKeyDown}
          tabIndex={-1}
        >
          {TABS.map((one) => (
            <button
              key={one}
              type="button"
              role="tab"
              id={`${id}-${one}`}
              data-tab={one}
              className={css.tab}
              aria-selected={one === tab}
              aria-controls={`${id}-panel`}
              tabIndex={one === tab ? 0 : -1}
              onClick={() => choose(one)}
            >
              {say(one)}
            </button>
          ))}
        </div>
        <button type="button" className={`${css.tab} ${css.close}`} onClick={close} aria-label={say('close')}>
          ×
        </button>
      </div>
      <div
        ref={place}
        id={`${id}-panel`}
        role="tabpanel"
        aria-labelledby={`${id}-${tab}`}
        className={css.body}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and what was asked for is heard from its beginning.
        tabIndex={0}
      >
        {children}
      </div>
    </aside>
  );
}
