import type { ReactNode } from 'react';
import { clauseAddress } from '../../address/addresses.js';
import type { MeasureRowFragment } from '../../asking/generated/graphql.js';
import { useWords } from '../../words/use-words.js';
import { KeptLink } from '../kept-link.js';
import { NodeLink } from '../node-link.js';
import { MeasureEvidence } from './measure-evidence.js';
import css from './measure-list.module.css';
import { MEASURE_WORDS } from './measure-words.js';
import type { ShownMeasure } from './measures-of-rows.js';
import { UnitLine } from './unit-line.js';

/** A measure: what it is and where it stands, who has which part, what it names, and on opening the very words. */
export function MeasureItem({
  measure,
  ownId,
}: {
  readonly measure: ShownMeasure<MeasureRowFragment>;
  readonly ownId: string | undefined;
}): ReactNode {
  const say = useWords(MEASURE_WORDS);
  const { first, rows } = measure;
  const { policy, chapter, cities, clusters, targets, deadlines } = first;
  const chapterName = `${chapter.number ?? ''}${chapter.heading ?? ''}`;
  return (
    <article>
      <div className={css.name} data-long={first.measure.length > HEADING_MAX || undefined}>
        <KeptLink to={clauseAddress(measure.id)} lang="zh-CN">
          {first.measure}
        </KeptLink>
      </div>
      <div className={css.place}>
        <NodeLink node={{ __typename: 'Policy', id: policy.id }}>{policy.title}</NodeLink>
        {first.documentNumber !== null && <span lang="zh-CN">{first.documentNumber}</span>}
        {chapter.id !== measure.id && chapterName !== '' && <span lang="zh-CN">{chapterName}</span>}
        {deadlines.length > 0 && <span>{say('deadline', { dates: deadlines.join('、') })}</span>}
      </div>
      <UnitLine part="LEAD" units={first.leads} ownId={ownId} marks={marksOf('LEAD')} />
      <UnitLine part="SUPPORT" units={first.supports} ownId={ownId} marks={marksOf('SUPPORT')} />
      <UnitLine part="ASSIGNED" units={first.assigned} ownId={ownId} marks={marksOf('ASSIGNED')} />
      <Named label={say('clusters')} typename="Cluster" nodes={clusters} />
      <Named label={say('places')} typename="City" nodes={cities} />
      {targets.length > 0 && (
        <div className={css.named}>
          {say('targets')}{' '}
          <span lang="zh-CN">
            {targets.map(({ target }) => `${target.metric} ${target.printed}`).join('；')}
          </span>
        </div>
      )}
      <MeasureEvidence rows={rows} />
    </article>
  );

  function marksOf(role: MeasureRowFragment['role']): readonly string[] {
    const own = rows.filter((row) => row.role === role);
    return [
      ...(own.some(({ isFirstListed }) => isFirstListed && ownId !== undefined) ? [say('firstListed')] : []),
      ...(own.some(({ unit }) => unit.jointDuty) ? [say('joint')] : []),
      ...(own.some(({ unit }) => unit.inherited) ? [say('inherited')] : []),
    ];
  }
}

/** What is longer is no heading but the words of the measure. */
const HEADING_MAX = 50;

function Named({
  label,
  typename,
  nodes,
}: {
  readonly label: string;
  readonly typename: string;
  readonly nodes: readonly { readonly id: string; readonly name: string }[];
}): ReactNode {
  if (nodes.length === 0) return null;
  return (
    <div className={css.named}>
      {label}{' '}
      {nodes.map(({ id, name }) => (
        <span key={id} className={css.one}>
          <NodeLink node={{ __typename: typename, id }}>{name}</NodeLink>
        </span>
      ))}
    </div>
  );
}
