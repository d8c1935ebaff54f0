import { useCombobox } from 'downshift';
import { type ReactNode, useState } from 'react';
import type { NamedNodeFragment, SearchLabel } from '../asking/generated/graphql.js';
import { useWords } from '../words/use-words.js';
import css from './name-field.module.css';
import { NAME_FIELD_WORDS } from './name-field-words.js';
import { NameMeant } from './name-meant.js';
import { nameOfNode } from './name-of-node.js';
import { NameOption } from './name-option.js';
import { useMeaning } from './use-meaning.js';
import { useNames } from './use-names.js';

/** GB/T 2260; the state, `000000`, is no node. */
const CODE = /^\d{6}$/;

/**
 * A field for the name of something in the graph, with suggestions as one types. Its value is an id, or a name as it was
 * typed: the field says what that means, and offers the candidates where it may mean several.
 */
export function NameField({
  label,
  kinds,
  value,
  choose,
}: {
  readonly label: string;
  /** What may be named: `['City']`. */
  readonly kinds: readonly SearchLabel[];
  /** Id or name; empty where nothing is chosen. */
  readonly value: string;
  /** The id of what was chosen, with the node; what was typed where nothing was chosen from the list; empty where it was cleared. */
  readonly choose: (value: string, node: NamedNodeFragment | null) => void;
}): ReactNode {
  const say = useWords(NAME_FIELD_WORDS);
  // What is being typed; null as long as the field shows its value.
  const [draft, setDraft] = useState<string | null>(null);
  const meaning = useMeaning(value, kinds);
  const shown = draft ?? (meaning.node ? nameOfNode(meaning.node) : value);
  const [isOpen, setOpen] = useState(false);
  const { names, isNothing } = useNames(draft, kinds, isOpen);
  // A field that shows its value offers nothing else until something is typed.
  const items = draft === null && value !== '' ? [] : names;

  const settle = (chosen: string, node: NamedNodeFragment | null) => {
    setDraft(null);
    if (chosen !== value) choose(chosen, node);
  };
  const settleDraft = () => {
    if (draft !== null) settle(draft.trim(), null);
  };
  const box = useCombobox({
    items: [...items],
    itemToString: (node) => (node ? nameOfNode(node) : ''),
    inputValue: shown,
    selectedItem: null,
    isOpen,
    onIsOpenChange: (change) => setOpen(change.isOpen),
    onStateChange: ({ type, selectedItem }) => {
      const { InputKeyDownEnter, ItemClick } = useCombobox.stateChangeTypes;
      if ((type === InputKeyDownEnter || type === ItemClick) && selectedItem)
        settle(selectedItem.id, selectedItem);
    },
    getA11yStatusMessage: () => (isOpen && draft ? say('found', { count: items.length }) : ''),
  });
  const { id, htmlFor } = box.getLabelProps();
  return (
    <div className={css.field}>
      <label id={id} htmlFor={htmlFor}>
        {label}
      </label>
      <div className={css.box}>
        <input
          {...box.getInputProps({
            placeholder: say('type'),
            spellCheck: false,
            // Set at once, else the caret jumps.
            onChange: (event) => setDraft(event.currentTarget.value),
            onBlur: settleDraft,
            onKeyDown: (event) => {
              if (event.key === 'Enter' && box.highlightedIndex < 0) settleDraft();
              if (event.key === 'Escape') setDraft(null);
            },
          })}
          lang="zh-CN"
        />
        {shown !== '' && (
          <button
            type="button"
            className={css.clear}
            aria-label={say('clear', { label })}
            onClick={() => settle('', null)}
          >
            ×
          </button>
        )}
        <ul {...box.getMenuProps()} className={css.menu} hidden={!isOpen}>
          {items.map((node, index) => (
            <NameOption
              key={node.id}
              {...box.getItemProps({ item: node, index })}
              node={node}
              isActive={index === box.highlightedIndex}
              hasKind={kinds.length > 1}
            />
          ))}
        </ul>
        {isNothing && isOpen && <p className={css.none}>{say('none')}</p>}
      </div>
      {draft === null && (
        <NameMeant
          value={value}
          meaning={meaning}
          choose={(id) => settle(id, null)}
          isMaybeMore={kinds.includes('Policy') || CODE.test(value)}
        />
      )}
    </div>
  );
}
