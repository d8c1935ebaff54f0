import { type RefObject, useCallback, useEffect, useMemo, useRef } from 'react';
import type { CorrectionDraft } from './correct/draft.js';
import { itemAt } from './outline/item-at.js';
import type { Reader } from './reader-context.js';
import { lineElementAt } from './text/element-at.js';
import type { LaidOut } from './text/lay-out.js';
import { offsetOfLine } from './text/offset-of-line.js';
import { useSelection } from './text/use-selection.js';
import type { Place } from './use-place.js';

/** Below this the panel lies over the text (panel.module.css). */
const NARROW_PX = 960;

/** Looking, going and proposing: what the parts of the reader may do. Functions stay the same, so that no text is drawn again for them. */
export function useReaderActions(given: {
  readonly policyId: string;
  readonly laidOut: LaidOut | null;
  readonly text: RefObject<HTMLElement | null>;
  readonly panel: RefObject<HTMLElement | null>;
  readonly place: Place;
  readonly choose: (values: Readonly<Record<string, string>>) => void;
  readonly setOpen: (isOpen: boolean) => void;
  readonly setDraft: (draft: CorrectionDraft) => void;
}): {
  readonly reader: Reader;
  /** Looks at the marks at an offset without scrolling: one presses what one sees. */
  readonly look: (offset: number, isByKey: boolean) => void;
} {
  const { policyId, laidOut, text, place } = given;
  const now = useRef(given);
  now.current = given;
  // Where the reader was taken by a press in the text: there is nothing to scroll to.
  const own = useRef('');
  const selection = useSelection(text);

  const look = useCallback((offset: number, isByKey: boolean) => {
    const { choose, setOpen, panel } = now.current;
    const clause = clauseAt(now.current.laidOut, offset);
    own.current = keyOf({ offset, clauseId: clause });
    setOpen(true);
    choose({ claim: String(offset), at: '', clause, tab: '' });
    if (isByKey) requestAnimationFrame(() => panel.current?.focus({ preventScroll: true }));
  }, []);

  const reader = useMemo<Reader>(
    () => ({
      policyId,
      laidOut,
      look: (offset) => {
        own.current = '';
        const clause = clauseAt(now.current.laidOut, offset);
        now.current.choose({ claim: String(offset), at: '', clause, tab: '' });
      },
      goToClause: (clauseId) => {
        own.current = '';
        const { choose } = now.current;
        choose({ clause: clauseId, claim: '', at: '' });
      },
      labelOfClause: (clauseId) => laidOut?.items.find(({ id }) => id === clauseId)?.label ?? clauseId,
      selectedWords: () => {
        const span = selection.last.current;
        if (span === null || laidOut === null) return '';
        const { text: words, start } = laidOut.loaded;
        return words.slice(span.start - start, span.end - start);
      },
      propose: (draft) => {
        const { choose, setDraft, setOpen } = now.current;
        setDraft(draft);
        setOpen(true);
        choose({ tab: 'corrections' });
      },
    }),
    [policyId, laidOut, selection.last],
  );

  const isThere = laidOut !== null;
  const { offset, clauseId, line } = place;
  useEffect(() => {
    if (!isThere || text.current === null) return;
    const { laidOut: there } = now.current;
    if (own.current === keyOf({ offset, clauseId })) return;
    const target =
      offset ??
      (line === null || clauseId !== '' || !there ? null : offsetOfLine(there.loaded, line)) ??
      there?.items.find(({ id }) => id === (clauseId === '' ? policyId : clauseId))?.start ??
      there?.whole.policies.find(({ policy }) => policy.id === policyId)?.start ??
      null;
    own.current = keyOf({ offset, clauseId });
    const isFirst = target !== null && target <= (there?.whole.policies[0]?.start ?? 0);
    if (target === null || (isFirst && offset === null && clauseId === '' && line === null)) return;
    const id = offset === null && line === null ? clauseId || policyId : '';
    const band = text.current.querySelector(`[data-document="${CSS.escape(id)}"]`);
    (band ?? lineElementAt(text.current, target))?.scrollIntoView({
      // On a narrow screen the lower part is under the panel.
      block: offset === null || window.innerWidth < NARROW_PX ? 'start' : 'center',
      behavior: 'instant',
    });
  }, [isThere, offset, clauseId, line, policyId, text]);

  return { reader, look };
}

function clauseAt(laidOut: LaidOut | null, offset: number): string {
  if (laidOut === null) return '';
  const item = laidOut.items[itemAt(laidOut.items, offset)];
  return item === undefined || item.isDocument ? '' : item.id;
}

function keyOf({ offset, clauseId }: Pick<Place, 'offset' | 'clauseId'>): string {
  return `${offset} ${clauseId}`;
}
