import { type RefObject, useEffect, useState } from 'react';

/** Below the bar that stays at the top: where one reads. */
const EYE_PX = 130;

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

function offsetInSight(text: HTMLElement): number | null {
  const { left, top } = text.getBoundingClientRect();
  const y = Math.max(EYE_PX, top + 8);
  for (const below of [0, 24, 48]) {
    const line = document.elementFromPoint(left + 24, y + below)?.closest<HTMLElement>('[data-start]');
    if (line && text.contains(line)) return Number(line.dataset.start);
  }
  return null;
}
