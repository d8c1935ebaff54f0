import { type ReactNode, useEffect, useEffectEvent, useRef } from 'react';
import type { Drawing, DrawingEvents } from '../drawing/create-drawing.js';
import type { Look } from '../drawing/look.js';
import { warmUp } from '../drawing/warm-up.js';
import type { Picture } from '../picture/picture.js';
import canvas from './canvas.module.css';

/** The frame that sigma draws into; sigma itself is loaded when the first picture is to be drawn. */
export function PictureCanvas({
  picture,
  look,
  description,
  drawing,
  made,
  missing,
  ...events
}: {
  readonly picture: Picture;
  readonly look: Look;
  /** What is heard instead of seen. */
  readonly description: string;
  readonly drawing: Drawing | null;
  /** Called when the drawing is there, and with null when it is gone. */
  readonly made: (drawing: Drawing | null) => void;
  /** Called where the browser cannot draw. */
  readonly missing: () => void;
} & DrawingEvents): ReactNode {
  const frame = useRef<HTMLDivElement>(null);
  const tell = useEffectEvent((): DrawingEvents => events);
  const start = useEffectEvent(made);
  const fail = useEffectEvent(missing);
  useEffect(() => {
    let isOver = false;
    let own: Drawing | null = null;
    const load = async () => {
      const [{ createDrawing }] = await Promise.all([import('../drawing/create-drawing.js'), warmUp()]);
      if (isOver || frame.current === null) return;
      own = createDrawing(frame.current, {
        chosen: (id) => tell().chosen(id),
        layoutChanged: (state) => tell().layoutChanged(state),
        heldChanged: (held) => tell().heldChanged(held),
      });
      start(own);
    };
    load().catch(fail);
    return () => {
      isOver = true;
      own?.end();
      start(null);
    };
  }, []);
  useEffect(() => void drawing?.show(picture), [drawing, picture]);
  useEffect(() => drawing?.look(look), [drawing, look]);
  return <div ref={frame} className={canvas.canvas} role="img" aria-label={description} />;
}
