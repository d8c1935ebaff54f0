import type { ReactNode } from 'react';
import { DocumentListDocument, type PolicyFilter } from '../../asking/generated/graphql.js';
import { usePages } from '../../asking/use-pages.js';
import { NodeLink } from '../node-link.js';
import { Nothing } from '../nothing.js';
import { ShortList } from '../short-list.js';
import { WaysOut } from '../ways-out.js';
import css from './document-list.module.css';

/** Documents, the newest first. */
export function DocumentList({
  label,
  filter,
  parameters,
  empty,
  first = Number.POSITIVE_INFINITY,
}: {
  /** Which documents these are. */
  readonly label: string;
  readonly filter: PolicyFilter;
  /** The same filter as `/v1/policies` takes it. */
  readonly parameters: Readonly<Record<string, string>>;
  /** What is said where there is none. */
  readonly empty: string;
  /** Shown before a button is pressed; all where it is left out. */
  readonly first?: number;
}): ReactNode {
  const pages = usePages(DocumentListDocument, { filter }, ({ policies }) => policies);
  return (
    <>
      <ShortList
        first={first}
        pages={pages}
        label={label}
        keyOf={({ id }) => id}
        render={(policy) => (
          <>
            <NodeLink node={policy}>{policy.title}</NodeLink>
            <div className={css.about}>
              {policy.documentNumber !== null && <span lang="zh-CN">{policy.documentNumber}</span>}
              {policy.issuedOn !== null && <span>{policy.issuedOn}</span>}
            </div>
          </>
        )}
        empty={<Nothing>{empty}</Nothing>}
      />
      <WaysOut
        document={DocumentListDocument}
        variables={{ filter, after: null }}
        tables={[{ path: '/v1/policies', parameters }]}
        of={label}
      />
    </>
  );
}
