import { useCombobox } from 'downshift';
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { addressOf, searchAddress } from '../../address/addresses.js';
import { useKept } from '../../address/use-kept.js';
import { useWords } from '../../words/use-words.js';
import css from './search-box.module.css';
import { SEARCH_WORDS } from './search-words.js';
import { type SuggestedItem, SuggestionList } from './suggestion-list.js';
import { useSuggestions } from './use-suggestions.js';

/**
 * Finds while one types, over everything. Arrow keys choose among what is found, Enter goes there; without a choice it goes
 * to the page of all results.
 */
export function SearchBox({
  isLarge = false,
  isFocused = false,
}: {
  readonly isLarge?: boolean;
  /** Whether one can type at once, without a click. */
  readonly isFocused?: boolean;
}): ReactNode {
  const say = useWords(SEARCH_WORDS);
  const navigate = useNavigate();
  const kept = useKept();
  const { pathname, search } = useLocation();
  const asked = new URLSearchParams(search).get('q') ?? '';
  const [text, setText] = useState(asked);
  const [isComposing, setIsComposing] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const found = useSuggestions(text, isComposing);
  const { hits, total } = found;

  // On another view the words that led there are done with; on the page of results they stand here.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another view is another text.
  useEffect(() => setText(asked), [asked, pathname]);
  useEffect(() => {
    // Where one types with the finger a keyboard would hide the page.
    if (isFocused && window.matchMedia('(pointer: fine)').matches) input.current?.focus();
  }, [isFocused]);

  const goTo = (address: string) => {
    box.closeMenu();
    void navigate(kept(address));
  };
  const searchAll = () => {
    if (text.trim() !== '') goTo(searchAddress(text.trim()));
  };
  const box = useCombobox<SuggestedItem>({
    items: total > 0 ? [...hits, 'ALL'] : [],
    itemToString: () => text,
    inputValue: text,
    selectedItem: null,
    onStateChange: ({ type, selectedItem }) => {
      const { InputKeyDownEnter, ItemClick } = useCombobox.stateChangeTypes;
      if (type !== InputKeyDownEnter && type !== ItemClick) return;
      if (selectedItem === 'ALL') searchAll();
      else if (selectedItem) {
        // The heading of what was chosen takes the focus.
        input.current?.blur();
        goTo(addressOf(selectedItem.node));
      }
    },
  });
  const onKeyDown = (
    event: KeyboardEvent<HTMLInputElement> & { nativeEvent: KeyboardEvent['nativeEvent'] },
  ) => {
    // Enter and arrows belong to the input method while it composes.
    if (event.nativeEvent.isComposing) {
      Object.assign(event.nativeEvent, { preventDownshiftDefault: true });
      return;
    }
    if (event.key !== 'Enter' || (box.isOpen && box.highlightedIndex >= 0)) return;
    Object.assign(event.nativeEvent, { preventDownshiftDefault: true });
    event.preventDefault();
    searchAll();
  };
  const isShown = box.isOpen && text.trim() !== '';
  return (
    <search className={isLarge ? css.large : css.box}>
      <input
        {...box.getInputProps({
          ref: input,
          'aria-label': say('label'),
          onKeyDown,
          onChange: (event) => setText(event.currentTarget.value),
          onCompositionStart: () => setIsComposing(true),
          onCompositionEnd: () => setIsComposing(false),
        })}
        type="search"
        // What is longer makes an address that browsers and servers cut; nobody looks for so many words.
        maxLength={300}
        enterKeyHint="search"
        spellCheck={false}
        autoCapitalize="off"
        placeholder={say('placeholder')}
      />
      <button type="button" onClick={searchAll}>
        {say('submit')}
      </button>
      <p className="heard" role="status">
        {isShown && (total > 0 || found.isNothing) ? say('found', { count: total }) : ''}
      </p>
      <SuggestionList box={box} found={found} text={text.trim()} isShown={isShown} />
    </search>
  );
}
