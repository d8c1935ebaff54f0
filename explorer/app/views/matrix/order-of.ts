/** By what the rows are ordered; null is the order of their axis. */
export interface Order {
  /** `total`, `label`, or the id of a column. */
  readonly by: string;
  readonly isAscending: boolean;
}

/** `sort=city-441900`, most first; `sort=city-441900.asc`, fewest first. */
export function orderOf(text: string): Order | null {
  if (text === '') return null;
  const isAscending = text.endsWith('.asc');
  return { by: isAscending ? text.slice(0, -'.asc'.length) : text, isAscending };
}

/** What pressing a header makes of the order: most first, then fewest first, then as the axis has it. Names go the other way. */
export function nextOrder(text: string, by: string): string {
  const order = orderOf(text);
  const [first, second] = by === 'label' ? [`${by}.asc`, by] : [by, `${by}.asc`];
  if (order?.by !== by) return first;
  return text === first ? second : '';
}
