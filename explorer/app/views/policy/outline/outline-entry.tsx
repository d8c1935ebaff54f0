import type { CSSProperties, ReactNode } from 'react';
import css from './outline.module.css';
import type { OutlineItem } from './outline-of.js';

/** One line of the tree: a link to its place, which can be copied and opened elsewhere. */
export function OutlineEntry({
  at,
  item,
  href,
  isOpen,
  isCurrent,
  isStop,
  open,
  choose,
}: {
  readonly at: number;
  readonly item: OutlineItem;
  readonly href: string;
  /** Null where it has no parts. */
  readonly isOpen: boolean | null;
  readonly isCurrent: boolean;
  /** Whether the Tab key stops here. */
  readonly isStop: boolean;
  readonly open: (at: number, isOpen: boolean) => void;
  readonly choose: (item: OutlineItem) => void;
}): ReactNode {
  return (
    <a
      role="treeitem"
      href={href}
      className={item.isDocument ? `${css.item} ${css.document}` : css.item}
      style={{ '--level': item.level } as CSSProperties}
      lang="zh-CN"
      tabIndex={isStop ? 0 : -1}
      data-index={at}
      aria-level={item.level}
      aria-expanded={isOpen ?? undefined}
      aria-selected={isCurrent}
      aria-current={isCurrent ? 'location' : undefined}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        const isSign = event.target instanceof Element && event.target.matches('[data-sign]');
        if (isSign && isOpen !== null) open(at, !isOpen);
        else choose(item);
      }}
    >
      <span className={css.sign} data-sign aria-hidden="true">
        {isOpen === null ? '' : isOpen ? '▾' : '▸'}
      </span>
      <span className={css.label}>{item.label}</span>
    </a>
  );
}
