import { type ReactNode, useId, useState } from 'react';
import { useWords } from '../../../words/use-words.js';
import css from '../trust.module.css';
import { DiffLinks } from './diff-links.js';
import { RELEASE_WORDS } from './release-words.js';

/** Any two releases against one another, as a report. */
export function CompareReleases({ latest }: { readonly latest: number }): ReactNode {
  const say = useWords(RELEASE_WORDS);
  const id = useId();
  const [from, setFrom] = useState(Math.max(0, latest - 1));
  const [to, setTo] = useState(latest);
  return (
    <fieldset className={css.compare}>
      <legend>{say('compare')}</legend>
      <label htmlFor={`${id}from`}>{say('from')}</label>
      <input
        id={`${id}from`}
        type="number"
        min={0}
        max={latest}
        value={from}
        onChange={(event) => setFrom(event.target.valueAsNumber || 0)}
      />
      <label htmlFor={`${id}to`}>{say('to')}</label>
      <input
        id={`${id}to`}
        type="number"
        min={1}
        max={latest}
        value={to}
        onChange={(event) => setTo(event.target.valueAsNumber || 1)}
      />
      <span>
        {say('compareAs')} <DiffLinks from={from} to={to} />
      </span>
    </fieldset>
  );
}
