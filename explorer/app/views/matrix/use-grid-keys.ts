import { type FocusEvent, type KeyboardEvent, type RefObject, useCallback, useState } from 'react';

/**
 * A place in the grid: `line,column`. Line 0 has the links of the headers, line 1 their buttons, from 2 on stand the
 * lines. Column 0 unfolds a row, 1 is its name, 2 its total, from 3 on stand the cells.
 */
export interface GridSize {
  readonly lines: number;
  readonly columns: number;
}

export const LINES_ABOVE = 2;
export const COLUMNS_BEFORE = 3;
const PAGE = 10;

/** Moves through a grid by keys: one of its places at a time can be reached by Tab, the others by arrows (ARIA grid). */
export function useGridKeys(
  frame: RefObject<HTMLElement | null>,
  { lines, columns }: GridSize,
  /** Brings a place into sight, which is drawn only then. */
  show: (place: Place) => void,
): {
  readonly active: string;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocus: (event: FocusEvent) => void;
} {
  const [active, setActive] = useState('1,1');
  const onFocus = useCallback((event: FocusEvent) => {
    const at = event.target.closest('[data-at]')?.getAttribute('data-at');
    if (at) setActive(at);
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    const at = (event.target as HTMLElement).closest('[data-at]')?.getAttribute('data-at');
    if (!at || event.altKey || event.metaKey) return;
    const [line = 0, column = 0] = at.split(',').map(Number);
    const to = placeAfter(event, { line, column }, { lines, columns });
    if (to === null) return;
    event.preventDefault();
    focusOn(frame.current, to, show, Math.sign(to.column - column) || 1);
  };
  return { active, onKeyDown, onFocus };
}

interface Place {
  readonly line: number;
  readonly column: number;
}

/** Where a key leads; null where it leads nowhere. */
export function placeAfter(
  { key, ctrlKey }: { readonly key: string; readonly ctrlKey: boolean },
  { line, column }: Place,
  { lines, columns }: GridSize,
): Place | null {
  const lastLine = LINES_ABOVE + lines - 1;
  const lastColumn = COLUMNS_BEFORE + columns - 1;
  const within = (to: Place): Place => ({
    line: Math.min(lastLine, Math.max(0, to.line)),
    column: Math.min(lastColumn, Math.max(0, to.column)),
  });
  switch (key) {
    case 'ArrowUp':
      return within({ line: line - 1, column });
    case 'ArrowDown':
      return within({ line: line + 1, column });
    case 'ArrowLeft':
      return within({ line, column: column - 1 });
    case 'ArrowRight':
      return within({ line, column: column + 1 });
    case 'PageUp':
      return within({ line: Math.max(Math.min(line, LINES_ABOVE), line - PAGE), column });
    case 'PageDown':
      return within({ line: line + PAGE, column });
    case 'Home':
      return within({ line: ctrlKey ? LINES_ABOVE : line, column: 0 });
    case 'End':
      return within({ line: ctrlKey ? lastLine : line, column: lastColumn });
    default:
      return null;
  }
}

/** Not every line has something in every column: then it is the next one in the direction of going, or back. */
function focusOn(
  frame: HTMLElement | null,
  { line, column }: Place,
  show: (place: Place) => void,
  direction: number,
): void {
  show({ line, column });
  // The first columns stay in sight; who goes back to them wants to see the others from their beginning.
  if (frame && column < COLUMNS_BEFORE) frame.scrollLeft = 0;
  requestAnimationFrame(() => {
    const at = (where: number) => frame?.querySelector<HTMLElement>(`[data-at="${line},${where}"]`);
    const steps = [0, direction, 2 * direction, -direction, -2 * direction];
    const found = steps.map((step) => at(column + step)).find((one) => one);
    found?.focus();
    found?.closest('td, th')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });
}
