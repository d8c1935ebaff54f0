import type { ReactNode } from 'react';
import { NameField } from '../../../parts/name-field.js';
import { useWords } from '../../../words/use-words.js';
import type { PictureAddress, PictureChange } from '../address/use-picture-address.js';
import css from '../graph.module.css';
import { GRAPH_WORDS } from '../graph-words.js';
import { NAMED_KINDS } from './named-kinds.js';

/** The two ends of a path. */
export function PathForm({
  address,
  change,
}: {
  readonly address: PictureAddress;
  readonly change: (change: PictureChange) => void;
}): ReactNode {
  const say = useWords(GRAPH_WORDS);
  const { from, to, isAnyWay } = address;
  const hasAny = from !== '' || to !== '';
  return (
    <details open={hasAny}>
      <summary>{say('pathOf')}</summary>
      <div className={css.pathFields}>
        <NameField
          label={say('from')}
          kinds={NAMED_KINDS}
          value={from}
          choose={(value) => change({ from: value })}
        />
        <NameField
          label={say('to')}
          kinds={NAMED_KINDS}
          value={to}
          choose={(value) => change({ to: value })}
        />
        {hasAny && (
          <span className={css.actions}>
            <button type="button" onClick={() => change({ from: to, to: from })}>
              {say('swap')}
            </button>
            <button type="button" onClick={() => change({ from: '', to: '' })}>
              {say('clearPath')}
            </button>
          </span>
        )}
      </div>
      <label className={css.check}>
        <input
          type="checkbox"
          checked={isAnyWay}
          onChange={(event) => change({ isAnyWay: event.target.checked })}
        />{' '}
        {say('anyWay')}
      </label>
      {hasAny && (from === '' || to === '') && <p className={css.hint}>{say('otherEnd')}</p>}
    </details>
  );
}
