import type { ReactNode } from 'react';
import { permalinkOf } from '../../../address/addresses.js';
import type { PolicyFactsQuery } from '../../../asking/generated/graphql.js';
import { NodeLink } from '../../../parts/node-link.js';
import { Notes } from '../../../parts/notes.js';
import { useWords } from '../../../words/use-words.js';
import { CLAIM_WORDS } from '../claims/claim-words.js';
import { VALUE_WORDS } from '../claims/value-words.js';
import { useReader } from '../reader-context.js';
import { CopyText } from './copy-text.js';
import { Diagnostics } from './diagnostics.js';
import { FactRows } from './fact-rows.js';
import { PANEL_WORDS } from './panel-words.js';
import { Standing } from './standing.js';
import { Versions } from './versions.js';

/** What is known of the document: its head, whether it holds, where it was read. */
export function FactsTab({ facts }: { readonly facts: PolicyFactsQuery['citations'] }): ReactNode {
  const say = useWords(PANEL_WORDS);
  const claim = useWords(CLAIM_WORDS);
  const value = useWords(VALUE_WORDS);
  const { laidOut } = useReader();
  const { policy, family, completeness } = facts;
  const documents = (list: readonly { readonly id: string; readonly title: string }[]) =>
    list.map(({ id, title }) => (
      <NodeLink key={id} node={{ __typename: 'Policy', id }}>
        {title}
      </NodeLink>
    ));
  const rows: Parameters<typeof FactRows>[0]['rows'] = [
    [say('number'), [policy.documentNumber]],
    [say('kind'), [value(policy.kind)]],
    [
      say('issuers'),
      policy.issuers.edges.map(({ node }) => (
        <NodeLink key={node.id} node={{ __typename: 'Agency', id: node.id }}>
          {node.name}
        </NodeLink>
      )),
    ],
    [say('issuedOn'), [policy.issuedOn]],
    [say('effectiveOn'), [policy.effectiveOn]],
    [say('expiresOn'), [policy.expiresOn]],
    [say('validity'), [policy.validity]],
    [say('addressees'), policy.addressees],
    [say('contacts'), policy.contacts],
    [say('signatories'), policy.signatories],
    [say('family'), documents(family)],
    [say('containedIn'), documents(policy.containedIn.nodes)],
    [
      say('permalink'),
      [
        <a key="p" href={permalinkOf({ __typename: 'Policy', id: policy.id })}>
          {policy.id}
        </a>,
      ],
    ],
  ];
  return (
    <>
      <FactRows rows={rows} />
      {policy.status === 'LOADED' && <Standing policyId={policy.id} />}
      <h3>{say('citation')}</h3>
      <p lang="zh-CN">{policy.citation.chineseLong}</p>
      <p>
        <CopyText text={policy.citation.chineseLong}>{claim('copy')}</CopyText>{' '}
        <CopyText text={policy.citation.bibtex}>{claim('bibtex')}</CopyText>
      </p>
      {policy.status === 'LOADED' && <Versions policyId={policy.id} />}
      {laidOut && <Diagnostics diagnostics={laidOut.whole.source.diagnostics} />}
      <Notes completeness={completeness} />
    </>
  );
}
