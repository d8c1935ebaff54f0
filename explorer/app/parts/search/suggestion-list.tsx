import type { UseComboboxReturnValue } from 'downshift';
import type { ReactNode } from 'react';
import type { ShownHitFragment } from '../../asking/generated/graphql.js';
import { LABEL_WORDS } from '../../words/names-of-kinds.js';
import { useWords } from '../../words/use-words.js';
import css from './search-box.module.css';
import { SEARCH_WORDS } from './search-words.js';
import { SuggestionText } from './suggestion-text.js';
import type { Suggestions } from './use-suggestions.js';

/** What can be chosen; the last is the page of all results. */
export type SuggestedItem = ShownHitFragment | 'ALL';

/** What was found, kind by kind, and the way to all of it. */
export function SuggestionList({
  box,
  found,
  text,
  isShown,
}: {
  readonly box: UseComboboxReturnValue<SuggestedItem>;
  readonly found: Suggestions;
  readonly text: string;
  readonly isShown: boolean;
}): ReactNode {
  const say = useWords(SEARCH_WORDS);
  const sayKind = useWords(LABEL_WORDS);
  const { groups, hits, total, isNothing, problem } = found;
  const isOpen = isShown && total > 0;
  return (
    <>
      <div {...box.getMenuProps({ 'aria-label': say('label') })} className={css.menu} hidden={!isOpen}>
        {isOpen && (
          <>
            {groups.map(({ type, count, hits: own }) => (
              // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot stand in a list of options.
              <div key={type} role="group" aria-label={sayKind(type)}>
                <p className={css.kind} role="presentation">
                  {sayKind(type)} <small>{say('kinds', { count })}</small>
                </p>
                {own.map((hit) => {
                  const index = hits.indexOf(hit);
                  return (
                    <div
                      key={hit.node.id}
                      {...box.getItemProps({ item: hit, index })}
                      className={css.option}
                      data-active={box.highlightedIndex === index}
                    >
                      <SuggestionText hit={hit} />
                    </div>
                  );
                })}
              </div>
            ))}
            <div
              {...box.getItemProps({ item: 'ALL', index: hits.length })}
              className={css.option}
              data-active={box.highlightedIndex === hits.length}
            >
              {say('all', { text, count: total })}
            </div>
          </>
        )}
      </div>
      {isShown && isNothing && <p className={css.nothing}>{say('nothing', { text })}</p>}
      {isShown && problem !== null && <p className={css.nothing}>{say('failed', { message: problem })}</p>}
    </>
  );
}
