import type { ReactNode } from 'react';
import { type TargetFilter, TargetListDocument } from '../../asking/generated/graphql.js';
import { usePages } from '../../asking/use-pages.js';
import { useWords } from '../../words/use-words.js';
import { LongList } from '../long-list.js';
import { nameOfClause } from '../name-of-node.js';
import { NodeLink } from '../node-link.js';
import { Nothing } from '../nothing.js';
import { WaysOut } from '../ways-out.js';
import css from './target-list.module.css';
import { TARGET_WORDS } from './target-words.js';

/** Targets by year, each with the clause that sets it. */
export function TargetList({
  filter,
  parameters,
  empty,
}: {
  readonly filter: TargetFilter;
  /** The same filter as `/v1/targets` takes it. */
  readonly parameters: Readonly<Record<string, string>>;
  /** What is said where there is none. */
  readonly empty: string;
}): ReactNode {
  const say = useWords(TARGET_WORDS);
  const pages = usePages(TargetListDocument, { filter }, ({ targets }) => targets);
  return (
    <>
      <WaysOut
        document={TargetListDocument}
        variables={{ filter, after: null }}
        tables={[{ path: '/v1/targets', parameters }]}
        of={say('targets')}
      />
      <LongList
        pages={pages}
        label={say('targets')}
        keyOf={({ id }) => id}
        render={({ kind, metric, printed, year, dueOn, scope, clause }) => (
          <>
            <span className={css.year}>{dueOn ?? year ?? say('noYear')}</span>{' '}
            <span lang="zh-CN">
              {metric} <strong>{printed}</strong>
              {scope !== null && `（${scope}）`}
            </span>
            <div className={css.about}>
              <span>{say(kind)}</span>
              <NodeLink node={clause}>{nameOfClause(clause)}</NodeLink>
              <NodeLink node={clause.policy}>《{clause.policy.title}》</NodeLink>
            </div>
          </>
        )}
        empty={<Nothing>{empty}</Nothing>}
      />
    </>
  );
}
