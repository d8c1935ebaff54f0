import type { ReactNode } from 'react';
import type { ClusterTargetFragment } from '../../../asking/generated/graphql.js';
import { EvidenceList } from '../../../parts/evidence-list.js';
import { NodeLink } from '../../../parts/node-link.js';
import { PART_WORDS } from '../../../parts/part-words.js';
import { useWords } from '../../../words/use-words.js';
import { TARGET_WORDS } from './target-words.js';
import own from './targets.module.css';

/** A figure: what is measured, how much, by when; where it is set, and on opening the very words. */
export function TargetItem({ item }: { readonly item: ClusterTargetFragment }): ReactNode {
  const say = useWords(TARGET_WORDS);
  const sayPart = useWords(PART_WORDS);
  const { target, policy, clause, evidence, ruleId, correction } = item;
  return (
    <article>
      <div>
        <span lang="zh-CN">{target.metric}</span> <strong lang="zh-CN">{target.printed}</strong>{' '}
        <span className={own.fact}>{target.dueOn ?? target.year ?? say('noYear')}</span>{' '}
        <span className={own.kind}>{say(target.kind)}</span>
      </div>
      <div className={own.fact}>
        <NodeLink node={{ __typename: 'Policy', id: policy.id }}>{policy.title}</NodeLink>{' '}
        {target.scope !== null && say('scope', { scope: target.scope })}
      </div>
      <details>
        <summary className={own.fact}>{say('evidence')}</summary>
        <span className={own.fact}>
          {sayPart('rule')} <code>{ruleId}</code>
          {correction && ` · ${sayPart('corrected')}`}
        </span>
        <EvidenceList evidence={evidence} clauseId={clause.id} />
      </details>
    </article>
  );
}
