import { type KeyboardEvent, type RefObject, useCallback, useEffect, useRef } from 'react';
import { offsetInSight } from './offset-in-sight.js';

const HEADS = '[role="button"][data-at]';

/**
 * One stop of the Tab key for all marks of a text, and arrow keys from mark to mark: thousands of stops would bar the way to what
 * comes behind. `step` goes from where one is, or from what is in sight.
 */
export function useMarkKeys(
  text: RefObject<HTMLElement | null>,
  /** Whatever changes which marks there are. */
  drawn: unknown,
): {
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocus: (event: { readonly target: EventTarget }) => void;
  readonly step: (by: 1 | -1) => void;
} {
  const stop = useRef<HTMLElement | null>(null);
  const setStop = useCallback((mark: HTMLElement | null) => {
    if (stop.current !== mark) stop.current?.setAttribute('tabindex', '-1');
    mark?.setAttribute('tabindex', '0');
    stop.current = mark;
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `drawn` says when marks came or went.
  useEffect(() => {
    const isHead = stop.current?.isConnected && stop.current.matches(HEADS);
    if (!isHead) setStop(text.current?.querySelector<HTMLElement>(HEADS) ?? null);
  }, [drawn, text, setStop]);

  const focus = useCallback(
    (mark: HTMLElement | undefined) => {
      if (mark === undefined) return;
      setStop(mark);
      mark.focus({ preventScroll: true });
      mark.scrollIntoView({ block: 'center', behavior: 'instant' });
    },
    [setStop],
  );
  const step = useCallback(
    (by: 1 | -1) => {
      const heads = [...(text.current?.querySelectorAll<HTMLElement>(HEADS) ?? [])];
      const own = stop.current !== null && stop.current === document.activeElement;
      if (own || isInSight(stop.current)) {
        focus(heads[heads.indexOf(stop.current as HTMLElement) + by]);
        return;
      }
      const here = (text.current && offsetInSight(text.current)) ?? 0;
      const next = heads.findIndex(({ dataset }) => Number(dataset.at) >= here);
      focus(by === 1 ? heads[next] : heads.at(next - 1));
    },
    [text, focus],
  );
  const onKeyDown = useCallback(
    (event: KeyboardEvent) => {
      if (!(event.target instanceof HTMLElement) || !event.target.matches(HEADS)) return;
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
      if (by !== 1 && by !== -1) return;
      event.preventDefault();
      step(by);
    },
    [step],
  );
  const onFocus = useCallback(
    ({ target }: { readonly target: EventTarget }) => {
      if (target instanceof HTMLElement && target.matches(HEADS)) setStop(target);
    },
    [setStop],
  );
  return { onKeyDown, onFocus, step };
}

function isInSight(mark: HTMLElement | null): boolean {
  const box = mark?.getBoundingClientRect();
  return box !== undefined && box.bottom > 0 && box.top < window.innerHeight;
}
