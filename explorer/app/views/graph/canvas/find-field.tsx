import type { ReactNode } from 'react';
import { useWords } from '../../../words/use-words.js';
import css from '../graph.module.css';
import type { PictureNode } from '../picture/picture.js';
import canvas from './canvas.module.css';
import { CANVAS_WORDS } from './canvas-words.js';

const SHOWN_MAX = 8;

/** Finds among what is in the picture; a match that is chosen is looked at. */
export function FindField({
  text,
  type,
  found,
  choose,
}: {
  readonly text: string;
  readonly type: (text: string) => void;
  readonly found: readonly PictureNode[];
  readonly choose: (id: string) => void;
}): ReactNode {
  const say = useWords(CANVAS_WORDS);
  const [first] = found;
  return (
    <search className={canvas.find}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (first) choose(first.id);
        }}
      >
        <label>
          {say('find')}{' '}
          <input type="search" value={text} lang="zh-CN" onChange={(event) => type(event.target.value)} />
        </label>
      </form>
      {text.trim() !== '' && (
        <>
          <span role="status" className={css.hint}>
            {found.length > SHOWN_MAX
              ? say('foundFirst', { count: found.length, shown: SHOWN_MAX })
              : say('found', { count: found.length })}
          </span>
          <ul className={css.matches}>
            {found.slice(0, SHOWN_MAX).map(({ id, name }) => (
              <li key={id}>
                <button type="button" lang="zh-CN" onClick={() => choose(id)}>
                  {name}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </search>
  );
}
