/** Below the bar that stays at the top: where one reads. */
const EYE_PX = 130;
/** Between lines, and where a document's name stands, nothing is found: below there is something. */
const BELOW_PX = [0, 24, 48, 96, 160];

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
