import { type ReactNode, type RefObject, useEffect, useState } from 'react';
import { useWords } from '../../words/use-words.js';
import { MATRIX_WORDS } from './matrix-words.js';

/** Not on every phone: where the browser cannot, there is no button. */
export function FullScreenButton({ screen }: { readonly screen: RefObject<HTMLElement | null> }): ReactNode {
  const say = useWords(MATRIX_WORDS);
  const [isFull, setFull] = useState(false);
  useEffect(() => {
    const look = () => setFull(document.fullscreenElement !== null);
    document.addEventListener('fullscreenchange', look);
    return () => document.removeEventListener('fullscreenchange', look);
  }, []);
  if (!document.fullscreenEnabled) return null;
  return (
    <button
      type="button"
      onClick={() => void (isFull ? document.exitFullscreen() : screen.current?.requestFullscreen())}
    >
      {say(isFull ? 'leaveFullScreen' : 'fullScreen')}
    </button>
  );
}
