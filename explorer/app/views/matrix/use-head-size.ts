import { type RefObject, useLayoutEffect, useState } from 'react';

/** What stays in sight while one scrolls, in CSS pixels. */
export interface HeadSize {
  readonly height: number;
  /** Width of what stands before the cells: the names of the rows and their totals. */
  readonly before: number;
  /** One rem. */
  readonly rem: number;
}

/** Sizes of the headers of a table; measured when they change, not on every drawing. */
export function useHeadSize(head: RefObject<HTMLTableSectionElement | null>): HeadSize {
  const [size, setSize] = useState<HeadSize>({ height: 0, before: 0, rem: 16 });
  useLayoutEffect(() => {
    const measure = () => {
      const [names, totals] = head.current?.querySelectorAll('th') ?? [];
      setSize({
        height: head.current?.offsetHeight ?? 0,
        before: (names?.offsetWidth ?? 0) + (totals?.offsetWidth ?? 0),
        rem: Number.parseFloat(getComputedStyle(document.documentElement).fontSize),
      });
    };
    const observer = new ResizeObserver(measure);
    if (head.current) observer.observe(head.current);
    measure();
    return () => observer.disconnect();
  }, [head]);
  return size;
}
