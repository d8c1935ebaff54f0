import type { ReactNode } from 'react';
import { useParameters } from '../../../../address/use-parameters.js';
import type { CityHeadQuery } from '../../../../asking/generated/graphql.js';
import { ROLES } from '../../../../parts/counts/roles.js';
import { NameField } from '../../../../parts/name-field.js';
import { ROLE_WORDS } from '../../../../words/names-of-kinds.js';
import { useWords } from '../../../../words/use-words.js';
import { LIST_WORDS } from '../list-words.js';
import { Choice } from './choice.js';
import css from './measures.module.css';
import { useClusterRows } from './use-cluster-rows.js';

/** By cluster, agency and role: choices that stand in the address. */
export function MeasureFilters({ answer }: { readonly answer: CityHeadQuery['cityLeads'] }): ReactNode {
  const say = useWords(LIST_WORDS);
  const sayRole = useWords(ROLE_WORDS);
  const [address, choose] = useParameters();
  const clusters = useClusterRows(answer);
  const chosen = (name: string): string => address.get(name) ?? '';
  const isNarrowed = ['cluster', 'agency', 'role'].some((name) => chosen(name) !== '');
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be named in every field of it.
    <div className={css.filters} role="group" aria-label={say('filters')}>
      <Choice
        label={say('cluster')}
        any={say('any')}
        options={clusters}
        value={chosen('cluster')}
        choose={(cluster) => choose({ cluster })}
      />
      <NameField
        label={say('agency')}
        kinds={['Agency']}
        value={chosen('agency')}
        choose={(agency) => choose({ agency })}
      />
      <Choice
        label={say('role')}
        any={say('any')}
        options={ROLES.map((role) => ({ id: role, name: sayRole(role) }))}
        value={chosen('role')}
        choose={(role) => choose({ role })}
      />
      {isNarrowed && (
        <button type="button" onClick={() => choose({ cluster: '', agency: '', role: '' })}>
          {say('clear')}
        </button>
      )}
    </div>
  );
}
