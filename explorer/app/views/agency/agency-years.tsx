import type { ReactNode } from 'react';
import type { AgencyLoadPartsFragment } from '../../asking/generated/graphql.js';
import { RoleColumns } from '../../parts/charts/role-columns.js';
import { RoleLegend } from '../../parts/charts/role-legend.js';
import { RoleTable } from '../../parts/charts/role-table.js';
import { Loading } from '../../parts/loading.js';
import { useWords } from '../../words/use-words.js';
import css from './agency.module.css';
import { AGENCY_WORDS } from './agency-words.js';
import { usePolicyLoads } from './use-policy-loads.js';
import { yearsOf } from './years-of.js';

/** Its measures by the year of their documents; documents without a date are said. */
export function AgencyYears({
  agencyId,
  load,
}: {
  readonly agencyId: string;
  readonly load: AgencyLoadPartsFragment;
}): ReactNode {
  const say = useWords(AGENCY_WORDS);
  const { loads, total, isLoading } = usePolicyLoads(agencyId, load);
  const { years, undated } = yearsOf(loads);
  const columns = years.map(({ year, ...counts }) => ({ label: String(year), counts }));
  return (
    <section aria-labelledby="years">
      <h2 id="years">{say('years')}</h2>
      <p className={css.note}>{say('yearsOf')}</p>
      {isLoading && <Loading />}
      {columns.length > 0 && (
        <>
          <RoleLegend />
          <RoleColumns label={say('yearsOf')} columns={columns} />
          <RoleTable caption={say('yearsOf')} corner={say('year')} columns={columns} />
        </>
      )}
      {undated.documents > 0 && <p className={css.note}>{say('undatedNote', undated)}</p>}
      {!isLoading && loads.length < total && (
        <p className={css.note}>{say('partly', { shown: loads.length, total })}</p>
      )}
    </section>
  );
}
