/** The heading of the lists below the heat map. */
export const LISTS_ID = 'lists';

/** Goes to the lists, with eyes and keyboard, once what was chosen is in the page. */
export function showList(): void {
  requestAnimationFrame(() => {
    const heading = document.getElementById(LISTS_ID);
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView({ block: 'start' });
  });
}
