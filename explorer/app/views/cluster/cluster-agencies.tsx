import type { ReactNode } from 'react';
import { useParameter } from '../../address/use-parameter.js';
import type { ClusterViewQuery } from '../../asking/generated/graphql.js';
import { CountTable } from '../../parts/counts/count-table.js';
import { RoleSwitch } from '../../parts/counts/role-switch.js';
import { NodeLink } from '../../parts/node-link.js';
import { Nothing } from '../../parts/nothing.js';
import { useWords } from '../../words/use-words.js';
import css from './cluster.module.css';
import { CLUSTER_WORDS } from './cluster-words.js';

type Load = ClusterViewQuery['agencyLoad'];

/** Who leads, supports and is assigned the measures that name it. Each number narrows the measures below. */
export function ClusterAgencies({
  counts,
  agencies,
}: {
  readonly counts: Load['counts'];
  readonly agencies: Load['agencies'];
}): ReactNode {
  const say = useWords(CLUSTER_WORDS);
  const [role, chooseRole] = useParameter('role');
  const [agency, chooseAgency] = useParameter('agency');
  if (counts.measures === 0) return <Nothing>{say('nothingToDo')}</Nothing>;
  return (
    <section aria-labelledby="agencies">
      <h2 id="agencies">{say('agencies')}</h2>
      <p className={css.note}>{say('agenciesOf', { measures: counts.measures })}</p>
      <RoleSwitch counts={counts} label={say('byRole')} chosen={role} choose={chooseRole} />
      <CountTable
        caption={say('agencies')}
        corner={say('agency')}
        rows={agencies.nodes.map(({ agency: { id, name }, counts: own }) => ({
          id,
          label: <NodeLink node={{ __typename: 'Agency', id }}>{name}</NodeLink>,
          name,
          counts: own,
        }))}
        total={agencies.totalCount}
        chosen={agency}
        choose={chooseAgency}
      />
      <p>
        <a href="#measures">{say('toMeasures')}</a>
      </p>
    </section>
  );
}
