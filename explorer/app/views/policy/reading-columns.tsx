import { type ReactNode, type RefObject, useCallback, useDeferredValue, useMemo } from 'react';
import type { AskError } from '../../asking/ask.js';
import { Loading } from '../../parts/loading.js';
import { Notes } from '../../parts/notes.js';
import { Problem } from '../../parts/problem.js';
import { useWords } from '../../words/use-words.js';
import { marksAt } from './claims/items-at.js';
import { Legend } from './legend.js';
import { itemAt } from './outline/item-at.js';
import { Outline } from './outline/outline.js';
import type { OutlineItem } from './outline/outline-of.js';
import { PlaceBar } from './place-bar.js';
import css from './policy-view.module.css';
import { POLICY_WORDS } from './policy-words.js';
import { useReader } from './reader-context.js';
import { keyOfMark } from './text/key-of-mark.js';
import { shownKinds } from './text/kinds.js';
import type { LaidOut } from './text/lay-out.js';
import { PolicyText } from './text/policy-text.js';
import { useHere } from './text/use-here.js';
import { useMarkKeys } from './text/use-mark-keys.js';
import { useSelection } from './text/use-selection.js';
import type { Place, usePlace } from './use-place.js';

/** The outline and the text, which follow one another. */
export function ReadingColumns({
  laidOut,
  place,
  choose,
  text,
  look,
  isLoadingMore,
  error,
  more,
}: {
  readonly laidOut: LaidOut;
  readonly place: Place;
  readonly choose: ReturnType<typeof usePlace>[1];
  readonly text: RefObject<HTMLElement | null>;
  readonly look: (offset: number, isByKey: boolean) => void;
  readonly isLoadingMore: boolean;
  readonly error: AskError | null;
  readonly more: () => void;
}): ReactNode {
  const say = useWords(POLICY_WORDS);
  const { policyId, goToClause, propose, selectedWords } = useReader();
  const { offset, clauseId, isFlowing } = place;
  const { items, marks, kinds, whole, loaded } = laidOut;
  // Drawn behind the switch that was pressed, in slices.
  const given = useDeferredValue(place.kinds);
  const shown = useMemo(() => shownKinds(given), [given]);
  const chosen = useMemo(
    () => new Set(offset === null ? [] : marksAt(marks, offset).map(keyOfMark)),
    [marks, offset],
  );
  const clause = useMemo(
    () =>
      offset === null ? (items.find(({ id, isDocument }) => id === clauseId && !isDocument) ?? null) : null,
    [items, offset, clauseId],
  );
  const here = useHere(text, true);
  const current = here === null ? -1 : itemAt(items, here);
  const keys = useMarkKeys(text, shown);
  const selection = useSelection(text);
  const goTo = useCallback((item: OutlineItem) => goToClause(item.id), [goToClause]);
  const { onKeyDown, onFocus } = keys;
  const textKeys = useMemo(() => ({ onKeyDown, onFocus }), [onKeyDown, onFocus]);
  const proposeSelected = () => {
    const item = items[itemAt(items, selection.last.current?.start ?? 0)];
    if (item && !item.isDocument) propose({ clauseId: item.id, extracted: null, quote: selectedWords() });
  };
  const length = loaded.text.length;
  return (
    <>
      <div className={`${css.side} ${css.outline}`} data-scrolls>
        <Outline items={items} current={current} askedId={policyId} goTo={goTo} />
      </div>
      <div>
        {whole.policies.length > 1 && (
          <p className={css.note}>
            {say('manyDocuments', { count: whole.policies.length - 1, file: whole.source.file })}
          </p>
        )}
        <p className="heard">{say('keys')}</p>
        <PlaceBar
          items={items}
          current={current}
          step={keys.step}
          isFlowing={isFlowing}
          setFlowing={(isOn) => choose({ lines: isOn ? 'flow' : '' })}
          proposeSelected={selection.isThere ? proposeSelected : null}
        >
          <Legend kinds={kinds} given={place.kinds} choose={(one) => choose({ kinds: one })} />
        </PlaceBar>
        <PolicyText
          laidOut={laidOut}
          policyId={policyId}
          shown={shown}
          chosen={chosen}
          clause={clause}
          isFlowing={isFlowing}
          place={text}
          keys={textKeys}
          look={look}
        />
        {isLoadingMore && <Loading />}
        {error && <Problem error={error} retry={more} />}
        {laidOut.hasMore && !isLoadingMore && (
          <p className={css.note}>
            {say('cut', { loaded: length, length: whole.length })}{' '}
            <button type="button" onClick={more}>
              {say('more')}
            </button>
          </p>
        )}
        {!laidOut.hasMore && whole.start === 0 && length >= whole.length ? null : (
          <Notes completeness={whole.completeness} />
        )}
      </div>
    </>
  );
}
