import { type RefObject, useEffect, useState } from 'react';
import { offsetInSight } from './offset-in-sight.js';

/** The offset at which one reads, followed as the page scrolls; null until the text is there. */
export function useHere(text: RefObject<HTMLElement | null>, isThere: boolean): number | null {
  const [here, setHere] = useState<number | null>(null);
  useEffect(() => {
    if (!isThere) return;
    let frame = 0;
    const look = () => {
      frame = 0;
      const found = text.current && offsetInSight(text.current);
      if (found !== null) setHere(found);
    };
    const later = () => {
      frame ||= requestAnimationFrame(look);
    };
    later();
    window.addEventListener('scroll', later, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener('scroll', later);
    };
  }, [text, isThere]);
  return here;
}
