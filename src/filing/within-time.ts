/** The same reader or history with so many milliseconds for what it is asked; null: however long it takes. */
export function withinTime<T extends { within(timeMs: number): T }>(asked: T, timeMs: number | null): T {
  return timeMs === null ? asked : asked.within(timeMs);
}
