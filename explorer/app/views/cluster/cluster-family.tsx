import type { ReactNode } from 'react';
import type { ClusterFactsFragment } from '../../asking/generated/graphql.js';
import { NodeLink } from '../../parts/node-link.js';
import { useWords } from '../../words/use-words.js';
import css from './cluster.module.css';
import { CLUSTER_WORDS } from './cluster-words.js';

interface Relative {
  readonly id: string;
  readonly name: string;
  readonly kind: 'GROUP' | 'CLUSTER' | 'SUBSECTOR';
}

/** The groups above it, and the clusters or sub-sectors below. */
export function ClusterFamily({ cluster }: { readonly cluster: ClusterFactsFragment }): ReactNode {
  const say = useWords(CLUSTER_WORDS);
  const { partOf, members } = cluster;
  if (partOf.totalCount + members.totalCount === 0) return null;
  const ordered = [...members.nodes].sort((a, b) => (a.ordinal ?? 0) - (b.ordinal ?? 0));
  return (
    <div>
      <h3>{say('family')}</h3>
      <dl className={css.family}>
        <Relatives label={say('parents')} nodes={partOf.nodes} total={partOf.totalCount} />
        <Relatives label={say('members')} nodes={ordered} total={members.totalCount} />
      </dl>
    </div>
  );
}

function Relatives({
  label,
  nodes,
  total,
}: {
  readonly label: string;
  readonly nodes: readonly Relative[];
  readonly total: number;
}): ReactNode {
  const say = useWords(CLUSTER_WORDS);
  if (total === 0) return null;
  return (
    <div>
      <dt>
        {label} {nodes.length < total && say('membersCut', { shown: nodes.length, total })}
      </dt>
      <dd>
        <ul className={css.inline}>
          {nodes.map(({ id, name, kind }) => (
            <li key={id}>
              <NodeLink node={{ __typename: 'Cluster', id }}>{name}</NodeLink>{' '}
              {kind === 'GROUP' && <span className={css.note}>{say(kind)}</span>}
            </li>
          ))}
        </ul>
      </dd>
    </div>
  );
}
