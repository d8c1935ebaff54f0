import type { ReactNode } from 'react';
import { permalinkOf } from '../../../address/addresses.js';
import { NodeLink } from '../../../parts/node-link.js';
import { useWords } from '../../../words/use-words.js';
import { POLICY_WORDS } from '../policy-words.js';
import css from './text.module.css';
import type { ReadDocument } from './types.js';

/** Where a file holds several documents: says which one begins here. */
export function DocumentBand({
  document: { at, policy },
  count,
  isAsked,
}: {
  readonly document: ReadDocument & { readonly at: number };
  readonly count: number;
  readonly isAsked: boolean;
}): ReactNode {
  const say = useWords(POLICY_WORDS);
  const node = { __typename: 'Policy', id: policy.id };
  return (
    <div className={css.document} data-document={policy.id}>
      <p className={css.documentPlace}>
        {say('partOf', { at, count })}
        {policy.documentNumber !== null && <> · {policy.documentNumber}</>} ·{' '}
        <a href={permalinkOf(node)}>{say('permalink')}</a>
        {isAsked && <> · {say('asked')}</>}
      </p>
      <h2>{isAsked ? policy.title : <NodeLink node={node}>{policy.title}</NodeLink>}</h2>
    </div>
  );
}
