import { type ReactNode, useState } from 'react';
import { useWords } from '../../words/use-words.js';
import { RoleMark } from '../counts/role-mark.js';
import type { Role } from '../counts/roles.js';
import { NodeLink } from '../node-link.js';
import css from './measure-list.module.css';
import { MEASURE_WORDS } from './measure-words.js';

/** Units that are shown before the rest is asked for. */
const UNITS_FIRST = 8;

/** The agencies that have one role in a measure, in the order of the text. */
export function UnitLine({
  part,
  units,
  ownId,
  marks,
}: {
  readonly part: Role;
  readonly units: readonly { readonly id: string; readonly shortName: string }[];
  readonly ownId: string | undefined;
  /** What is to be known of the role here: 按职责分工. */
  readonly marks: readonly string[];
}): ReactNode {
  const say = useWords(MEASURE_WORDS);
  const [isWhole, setWhole] = useState(false);
  if (units.length === 0) return null;
  const shown = isWhole ? units : units.slice(0, UNITS_FIRST);
  return (
    <div className={css.units}>
      <RoleMark role={part} />{' '}
      {shown.map(({ id, shortName }) => (
        <span key={id} className={css.one}>
          {id === ownId ? (
            <strong lang="zh-CN">{shortName}</strong>
          ) : (
            <NodeLink node={{ __typename: 'Agency', id }}>{shortName}</NodeLink>
          )}
        </span>
      ))}
      {shown.length < units.length && (
        <button type="button" className={css.more} onClick={() => setWhole(true)}>
          {say('others', { count: units.length - shown.length })}
        </button>
      )}
      {marks.map((mark) => (
        <span key={mark} className={css.note}>
          {mark}
        </span>
      ))}
    </div>
  );
}
