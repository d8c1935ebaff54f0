import type { ReactNode } from 'react';
import { type ClusterFactsFragment, ClusterViewDocument } from '../../asking/generated/graphql.js';
import { ViewHeading } from '../../parts/view-heading.js';
import { WaysOut } from '../../parts/ways-out.js';
import { useWords } from '../../words/use-words.js';
import css from './cluster.module.css';
import { CLUSTER_WORDS } from './cluster-words.js';

export function ClusterHeading({
  cluster,
  asked,
}: {
  readonly cluster: ClusterFactsFragment;
  /** The id or name by which the address asks. */
  readonly asked: string;
}): ReactNode {
  const say = useWords(CLUSTER_WORDS);
  const { id, name, kind, category, ordinal, aliases } = cluster;
  const others = aliases.filter((alias) => alias !== name);
  const facts = [
    say(kind),
    ...(category === null ? [] : [say(category)]),
    ...(ordinal === null ? [] : [say('numbered', { ordinal })]),
  ];
  return (
    <ViewHeading title={name} kind={facts.join(' · ')}>
      {others.length > 0 && <p className={css.note}>{say('aliases', { names: others.join('、') })}</p>}
      <WaysOut
        document={ClusterViewDocument}
        variables={{ cluster: asked }}
        tables={[
          { path: '/v1/agency-load', parameters: { cluster: id }, title: say('loadTable') },
          { path: '/v1/ledger', parameters: { cluster: id }, title: say('ledgerTable') },
          { path: '/v1/target-ranking', parameters: { cluster: id }, title: say('targetsTable') },
        ]}
        node={{ __typename: 'Cluster', id }}
      />
    </ViewHeading>
  );
}
