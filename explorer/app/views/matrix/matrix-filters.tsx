import type { ReactNode } from 'react';
import { useParameters } from '../../address/use-parameters.js';
import type { SearchLabel } from '../../asking/generated/graphql.js';
import { NameField } from '../../parts/name-field.js';
import { LEVEL_WORDS, ROLE_WORDS } from '../../words/names-of-kinds.js';
import { useWords } from '../../words/use-words.js';
import { AxisSelect } from './axis-select.js';
import { CheckList } from './check-list.js';
import { codeOf } from './code-of.js';
import { LEVELS, type MatrixChoice, NAMES, type NameFilter, ROLES } from './matrix-choice.js';
import css from './matrix-view.module.css';
import { MATRIX_WORDS } from './matrix-words.js';

const KINDS: Readonly<Record<NameFilter, readonly SearchLabel[]>> = {
  policy: ['Policy'],
  city: ['City'],
  cluster: ['Cluster'],
  agency: ['Agency'],
  jurisdiction: ['Region', 'City'],
};

/** What rows and columns stand for, and which measures count. Everything chosen stands in the address. */
export function MatrixFilters({ choice }: { readonly choice: MatrixChoice }): ReactNode {
  const say = useWords(MATRIX_WORDS);
  const sayRole = useWords(ROLE_WORDS);
  const sayLevel = useWords(LEVEL_WORDS);
  const [, choose] = useParameters();
  const { filter } = choice;
  return (
    <section className={css.choices} aria-label={say('choose')}>
      <AxisSelect side="rows" choice={choice} />
      <AxisSelect side="columns" choice={choice} />
      <button
        type="button"
        onClick={() => choose({ rows: choice.columns, columns: choice.rows, sort: '', cell: '' })}
      >
        {say('transpose')}
      </button>
      <CheckList
        name="roles"
        legend={say('roles')}
        all={ROLES}
        chosen={filter.roles ?? []}
        say={sayRole}
        choose={(roles) => choose({ roles: roles.join(','), cell: '' })}
      />
      <CheckList
        name="levels"
        legend={say('levels')}
        all={LEVELS}
        chosen={filter.levels ?? []}
        say={sayLevel}
        choose={(levels) => choose({ levels: levels.join(','), cell: '' })}
      />
      {Object.keys(filter).length > 0 && (
        <button
          type="button"
          onClick={() =>
            choose({
              ...Object.fromEntries(NAMES.map((name) => [name, ''])),
              roles: '',
              levels: '',
              cell: '',
            })
          }
        >
          {say('clear')}
        </button>
      )}
      <div className={css.names}>
        {NAMES.map((name) => (
          <div key={name} className={css.name} data-filter={name}>
            <NameField
              label={say(name)}
              kinds={KINDS[name]}
              value={filter[name] ?? ''}
              // A jurisdiction is asked for by its code; ids of regions would not be understood.
              choose={(value, node) =>
                choose({ [name]: name === 'jurisdiction' ? (codeOf(node) ?? value) : value, cell: '' })
              }
            />
          </div>
        ))}
      </div>
    </section>
  );
}
