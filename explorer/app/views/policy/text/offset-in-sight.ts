/** Below the bar that stays at the top: where one reads. */
const EYE_PX = 130;
/** Between two lines nothing is found: a little below there is something. */
const BELOW_PX = [0, 24, 48];

/** The offset of the line at which one reads; null where the text is out of sight. Asks the page for one point, never for each mark. */
export function offsetInSight(text: HTMLElement): number | null {
  const { left, top } = text.getBoundingClientRect();
  const y = Math.max(EYE_PX, top + 8);
  for (const below of BELOW_PX) {
    const line = document.elementFromPoint(left + 24, y + below)?.closest<HTMLElement>('[data-start]');
    if (line && text.contains(line)) return Number(line.dataset.start);
  }
  return null;
}
