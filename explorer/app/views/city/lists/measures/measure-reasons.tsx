import type { ReactNode } from 'react';
import type { CityMeasureShownFragment } from '../../../../asking/generated/graphql.js';
import { NodeLink } from '../../../../parts/node-link.js';
import { useWords } from '../../../../words/use-words.js';
import { LIST_WORDS } from '../list-words.js';
import css from './measures.module.css';

type Reason = CityMeasureShownFragment['reasons'][number];

/** Why the measure concerns the city: what it names, each once. */
export function MeasureReasons({ reasons }: { readonly reasons: readonly Reason[] }): ReactNode {
  const say = useWords(LIST_WORDS);
  const unique = new Map(reasons.map((reason) => [`${reason.kind} ${reason.cluster?.id}`, reason]));
  return (
    <div className={css.reasons}>
      {[...unique].map(([key, { kind, cluster, printed }]) => (
        <span key={key} className={css.reason}>
          {say(kind)}
          {cluster ? (
            <>
              {' '}
              <NodeLink node={cluster}>{cluster.name}</NodeLink>
            </>
          ) : (
            <span lang="zh-CN"> {printed}</span>
          )}
        </span>
      ))}
    </div>
  );
}
