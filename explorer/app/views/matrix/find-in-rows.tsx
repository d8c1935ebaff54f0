import { type ReactNode, useEffect, useId, useState } from 'react';
import { useParameter } from '../../address/use-parameter.js';
import { useLate } from '../../parts/use-late.js';
import { useWords } from '../../words/use-words.js';
import { MATRIX_WORDS } from './matrix-words.js';

/** Keeps only the rows whose names have the words. They come into the address once typing rests. */
export function FindInRows(): ReactNode {
  const say = useWords(MATRIX_WORDS);
  const id = useId();
  const [given, choose] = useParameter('find');
  const [text, setText] = useState(given);
  const late = useLate(text);
  useEffect(() => {
    if (late !== given) choose(late);
  }, [late, given, choose]);
  return (
    <>
      <label htmlFor={id} className="heard">
        {say('find')}
      </label>
      <input
        id={id}
        type="search"
        placeholder={say('find')}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
    </>
  );
}
