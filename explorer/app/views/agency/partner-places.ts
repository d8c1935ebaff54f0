/** Where a partner stands in the picture: on the left or the right half of an ellipse, its name outside. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly isLeft: boolean;
}

/** Between two names, in CSS pixels. */
const LINE = 30;

export function pictureHeightOf(count: number): number {
  return Math.ceil(count / 2) * LINE + LINE;
}

/** Places by turns on the right and the left, those with most measures nearest to the middle of the height. */
export function placesOf(count: number, width: number, nameWidth: number): readonly Place[] {
  const height = pictureHeightOf(count);
  const radius = Math.max(40, width / 2 - nameWidth);
  const lines = Math.ceil(count / 2);
  return Array.from({ length: count }, (_, at) => {
    const isLeft = at % 2 === 1;
    const onSide = isLeft ? Math.floor(count / 2) : lines;
    const line = fromTheMiddle(Math.floor(at / 2), onSide);
    const y = height / 2 + (line - (onSide - 1) / 2) * LINE;
    const away = radius * Math.sqrt(Math.max(0.15, 1 - ((y - height / 2) / (height / 2)) ** 2));
    return { x: width / 2 + (isLeft ? -away : away), y, isLeft };
  });
}

/** The first stands in the middle, the next below it, then above it, and so on. */
function fromTheMiddle(rank: number, count: number): number {
  const middle = Math.floor((count - 1) / 2);
  const step = Math.ceil(rank / 2);
  return rank % 2 === 1 ? middle + step : middle - step;
}
