/** Between two labels, in CSS pixels. */
const LINE = 14;
const WIDTH = 72;

/** Which of the points may carry a label without lying on that of another; the first come first. */
export function freeLabels(
  points: readonly { readonly x: number; readonly y: number }[],
): readonly boolean[] {
  const taken: { readonly x: number; readonly y: number }[] = [];
  return points.map((point) => {
    const isFree = taken.every(
      (other) => Math.abs(other.y - point.y) >= LINE || Math.abs(other.x - point.x) >= WIDTH,
    );
    if (isFree) taken.push(point);
    return isFree;
  });
}
