import { type RefObject, useEffect, useRef, useState } from 'react';
import { selectedSpan } from './selected-span.js';
import type { Span } from './types.js';

/** What is selected in the text, or was last: typing in a form takes the selection away. */
export function useSelection(text: RefObject<HTMLElement | null>): {
  readonly last: RefObject<Span | null>;
  /** Whether something is selected now. */
  readonly isThere: boolean;
} {
  const last = useRef<Span | null>(null);
  const [isThere, setThere] = useState(false);
  useEffect(() => {
    const look = () => {
      const span = text.current && selectedSpan(text.current);
      if (span) last.current = span;
      setThere(span !== null);
    };
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, [text]);
  return { last, isThere };
}
