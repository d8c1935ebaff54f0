/** Between two labels, in CSS pixels. */
const LINE = 14;

/** Which of the points may carry words at their right without lying on those of another of the same year; the first come first. */
export function freeLabels(
  points: readonly { readonly x: number; readonly y: number }[],
): readonly boolean[] {
  const taken: { readonly x: number; readonly y: number }[] = [];
  return points.map((point) => {
    const isFree = taken.every((other) => Math.abs(other.y - point.y) >= LINE || other.x !== point.x);
    if (isFree) taken.push(point);
    return isFree;
  });
}
