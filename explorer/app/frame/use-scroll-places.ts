import { useLayoutEffect, useRef } from 'react';
import { useLocation, useNavigationType } from 'react-router';

/** Where each visited place of the history was scrolled to, while the page is open. */
const places = new Map<string, number>();

/** How often the way back is tried, frame by frame, until the view is long enough. */
const TRIES_MAX = 60;

/** A view that is come to by a link begins at its top; going back leads to where one was. Choices within a view move nothing. */
export function useScrollPlaces(): void {
  const { key, pathname } = useLocation();
  const way = useNavigationType();
  const shown = useRef(pathname);

  useLayoutEffect(() => {
    window.history.scrollRestoration = 'manual';
    const keep = () => places.set(key, window.scrollY);
    window.addEventListener('scroll', keep, { passive: true });
    return () => window.removeEventListener('scroll', keep);
  }, [key]);

  useLayoutEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    if (way === 'PUSH') goTo(0);
    if (way === 'POP') return goTo(places.get(key) ?? 0);
  }, [key, pathname, way]);
}

/** Goes there as soon as the page is long enough; gives up when the reader scrolls. */
function goTo(top: number): () => void {
  let tries = TRIES_MAX;
  let frame = 0;
  const stop = () => {
    tries = 0;
    cancelAnimationFrame(frame);
  };
  const attempt = () => {
    window.scrollTo({ top, behavior: 'instant' });
    tries -= 1;
    if (Math.abs(window.scrollY - top) > 1 && tries > 0) frame = requestAnimationFrame(attempt);
  };
  window.addEventListener('wheel', stop, { once: true, passive: true });
  window.addEventListener('keydown', stop, { once: true });
  attempt();
  return stop;
}
