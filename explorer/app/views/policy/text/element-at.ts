/** The printed line that is drawn around an offset; the nearest before it where there is none, null in an empty text. */
export function lineElementAt(text: HTMLElement, offset: number): HTMLElement | null {
  const block = lastBefore(text.querySelectorAll<HTMLElement>(':scope > [data-start]'), offset);
  return block && lastBefore(block.querySelectorAll<HTMLElement>(':scope > [data-start]'), offset);
}

function lastBefore(elements: NodeListOf<HTMLElement>, offset: number): HTMLElement | null {
  let [low, high] = [0, elements.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (Number(elements[middle]?.dataset.start) <= offset) low = middle + 1;
    else high = middle;
  }
  return elements[Math.max(0, low - 1)] ?? null;
}
