import { type ReactNode, useState } from 'react';
import { useWords } from '../../../words/use-words.js';
import type { Drawing } from '../drawing/create-drawing.js';
import type { LayoutState } from '../layout/create-layout.js';
import canvas from './canvas.module.css';
import { CANVAS_WORDS } from './canvas-words.js';
import { saveFile } from './save-file.js';

/** Buttons for what the mouse does in the picture, and the picture as a file. */
export function CanvasTools({
  drawing,
  layout,
  title,
}: {
  readonly drawing: Drawing;
  readonly layout: LayoutState;
  /** What the picture's file is called. */
  readonly title: string;
}): ReactNode {
  const say = useWords(CANVAS_WORDS);
  const [hasFailed, setFailed] = useState(false);
  const savePng = () => {
    setFailed(false);
    drawing.png().then(
      (blob) => saveFile(blob, `${title}.png`),
      () => setFailed(true),
    );
  };
  const saveSvg = () => saveFile(new Blob([drawing.svg(title)], { type: 'image/svg+xml' }), `${title}.svg`);
  return (
    <div className={canvas.tools} role="toolbar" aria-label={say('tools')}>
      <button type="button" aria-label={say('zoomIn')} title={say('zoomIn')} onClick={drawing.zoomIn}>
        +
      </button>
      <button type="button" aria-label={say('zoomOut')} title={say('zoomOut')} onClick={drawing.zoomOut}>
        −
      </button>
      <button type="button" onClick={drawing.fit}>
        {say('fit')}
      </button>
      <button
        type="button"
        disabled={layout === 'still'}
        onClick={layout === 'paused' ? drawing.resume : drawing.pause}
      >
        {say(layout === 'paused' ? 'resume' : 'pause')}
      </button>
      <button type="button" onClick={savePng}>
        {say('png')}
      </button>
      <button type="button" onClick={saveSvg}>
        {say('svg')}
      </button>
      {hasFailed && <p role="alert">{say('saveFailed')}</p>}
    </div>
  );
}
