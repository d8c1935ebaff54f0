import { memo, type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { clauseAddress } from '../../../address/addresses.js';
import { useKept } from '../../../address/use-kept.js';
import { useWords } from '../../../words/use-words.js';
import { POLICY_WORDS } from '../policy-words.js';
import { pathTo } from './item-at.js';
import css from './outline.module.css';
import { OutlineEntry } from './outline-entry.js';
import type { OutlineItem } from './outline-of.js';
import { treeKey } from './tree-key.js';
import { visibleItems } from './visible-items.js';

/** At first so many levels are open that no more lines than these are shown. */
const LINES_MAX = 60;
/** Deeper than any text is. */
const DEEPEST = 20;

/** The tree of documents, chapters and measures; follows where one reads. */
export const Outline = memo(function Outline({
  items,
  current,
  askedId,
  goTo,
}: {
  readonly items: readonly OutlineItem[];
  /** Index of what is read now; -1 for nothing. */
  readonly current: number;
  /** The document that was asked for: it is open at first. */
  readonly askedId: string;
  readonly goTo: (item: OutlineItem) => void;
}): ReactNode {
  const say = useWords(POLICY_WORDS);
  const kept = useKept();
  const tree = useRef<HTMLDivElement>(null);
  const levels = useMemo(() => openLevels(items), [items]);
  // What somebody opened or closed by hand, by id; at first the way to what was asked for.
  const [byHand, setByHand] = useState<ReadonlyMap<string, boolean>>(
    () =>
      new Map(
        pathTo(
          items,
          items.findIndex(({ id }) => id === askedId),
        ).map(({ id }) => [id, true]),
      ),
  );
  const isOpen = (item: OutlineItem) => byHand.get(item.id) ?? item.level < levels;
  // biome-ignore lint/correctness/useExhaustiveDependencies: `isOpen` follows from these.
  const seen = useMemo(() => visibleItems(items, isOpen), [items, byHand]);
  const marked = useMemo(() => nearestSeen(items, new Set(seen), current), [items, seen, current]);
  const [stop, setStop] = useState(0);
  const open = (at: number, isOpenNow: boolean) =>
    setByHand((before) => new Map(before).set(items[at]?.id ?? '', isOpenNow));
  const setAll = (isOpenNow: boolean) => setByHand(new Map(items.map(({ id }) => [id, isOpenNow])));
  const focus = (at: number) => {
    setStop(at);
    tree.current?.querySelector<HTMLElement>(`[data-index="${at}"]`)?.focus();
  };

  useEffect(() => {
    const entry = tree.current?.querySelector<HTMLElement>(`[data-index="${marked}"]`);
    const frame = tree.current?.closest<HTMLElement>('[data-scrolls]');
    if (!entry || !frame || tree.current?.contains(document.activeElement)) return;
    const [inner, outer] = [entry.getBoundingClientRect(), frame.getBoundingClientRect()];
    if (inner.top < outer.top + 48 || inner.bottom > outer.bottom - 24)
      frame.scrollTop += inner.top - outer.top - outer.height / 3;
  }, [marked]);

  const tabStop = seen.includes(stop) ? stop : (seen[0] ?? 0);
  return (
    <nav className={css.outline} aria-label={say('outline')}>
      <div className={css.head}>
        <h2>{say('outline')}</h2>
        <button type="button" className={css.plain} data-act="openAll" onClick={() => setAll(true)}>
          {say('openAll')}
        </button>
        <button type="button" className={css.plain} onClick={() => setAll(false)}>
          {say('closeAll')}
        </button>
      </div>
      <div
        ref={tree}
        role="tree"
        tabIndex={-1}
        aria-label={say('outlineOf')}
        className={css.tree}
        onKeyDown={(event) => {
          const move = treeKey(event.key, { items, seen, at: tabStop, isOpen });
          if (move === null) return;
          event.preventDefault();
          if ('open' in move) open(tabStop, move.open);
          else focus(move.to);
        }}
      >
        {seen.map((at) => {
          const item = items[at];
          return item === undefined ? null : (
            <OutlineEntry
              key={item.id}
              at={at}
              item={item}
              href={kept(
                item.isDocument ? (clauseAddress(item.id).split('?')[0] ?? '') : clauseAddress(item.id),
              )}
              isOpen={item.hasParts ? isOpen(item) : null}
              isCurrent={at === marked}
              isStop={at === tabStop}
              open={open}
              choose={(chosen) => {
                setStop(at);
                goTo(chosen);
              }}
            />
          );
        })}
      </div>
    </nav>
  );
});

/** The deepest level that can be shown whole. */
function openLevels(items: readonly OutlineItem[]): number {
  let level = 1;
  while (level < DEEPEST && items.filter((item) => item.level <= level + 1).length <= LINES_MAX) level += 1;
  return level;
}

/** What is read, or the innermost open part around it. */
function nearestSeen(items: readonly OutlineItem[], seen: ReadonlySet<number>, current: number): number {
  let at = current;
  while (at >= 0 && !seen.has(at)) at = items[at]?.parent ?? -1;
  return at;
}
