import type { ReactNode } from 'react';
import {
  PolicyFactsDocument,
  type PolicyFactsQuery,
  PolicyReadingDocument,
} from '../../asking/generated/graphql.js';
import { NodeLink } from '../../parts/node-link.js';
import { ViewHeading } from '../../parts/view-heading.js';
import { type Table, WaysOut } from '../../parts/ways-out.js';
import { useWords } from '../../words/use-words.js';
import { VALUE_WORDS } from './claims/value-words.js';
import css from './policy-view.module.css';
import { POLICY_WORDS } from './policy-words.js';

/** What the document is called, who issued it and when; its query and tables. */
export function PolicyHeading({
  policy,
}: {
  readonly policy: PolicyFactsQuery['citations']['policy'];
}): ReactNode {
  const say = useWords(POLICY_WORDS);
  const value = useWords(VALUE_WORDS);
  const { id, title, kind, documentNumber, issuedOn, issuers, status } = policy;
  const node = { __typename: 'Policy', id };
  const tables: Table[] = [
    { path: '/v1/reading', parameters: { policy: id }, title: say('reading') },
    { path: '/v1/ledger', parameters: { policy: id }, title: say('ledger') },
    { path: '/v1/reports/matrix', parameters: { policy: id }, title: say('matrix') },
  ];
  return (
    <>
      <ViewHeading title={title} kind={`${say('document')} · ${value(kind)}`}>
        <p className={css.head}>
          {documentNumber !== null && <span lang="zh-CN">{documentNumber}</span>}
          {issuers.edges.map(({ node }) => (
            <NodeLink key={node.id} node={{ __typename: 'Agency', id: node.id }}>
              {node.name}
            </NodeLink>
          ))}
          {issuedOn !== null && <span>{issuedOn}</span>}
        </p>
      </ViewHeading>
      {status === 'LOADED' ? (
        <WaysOut document={PolicyReadingDocument} variables={{ policy: id }} tables={tables} node={node} />
      ) : (
        <WaysOut document={PolicyFactsDocument} variables={{ policy: id }} node={node} />
      )}
    </>
  );
}
