import type { ReactNode } from 'react';
import type { CorrectionKind, ResponsibilityRole } from '../../../asking/generated/graphql.js';
import { NameField } from '../../../parts/name-field.js';
import { ROLE_WORDS } from '../../../words/names-of-kinds.js';
import { useWords } from '../../../words/use-words.js';
import css from './correct.module.css';
import { CORRECTION_WORDS } from './correction-words.js';
import { kindsFor } from './draft.js';
import type { WrittenCorrection } from './written-correction.js';

const ROLES: readonly ResponsibilityRole[] = ['LEAD', 'SUPPORT', 'ASSIGNED'];
type Sort = Exclude<WrittenCorrection['sort'], 'region'>;
const SORTS: readonly Sort[] = ['agency', 'cluster', 'city'];
const LABELS = { agency: ['Agency'], cluster: ['Cluster'], city: ['City', 'Region'] } as const;
const SORT_WORDS = { agency: 'agency', cluster: 'cluster', city: 'place' } as const;
const SORT_OF: Readonly<Partial<Record<CorrectionKind, Sort>>> = {
  WRONG_AGENCY: 'agency',
  WRONG_CLUSTER: 'cluster',
  WRONG_CITY: 'city',
};

/** What is wrong, and what it should say: only the fields that the kind of correction needs. */
export function CorrectedFields({
  written: { draft, kind, named, sort, role },
  change,
}: {
  readonly written: WrittenCorrection;
  readonly change: (changed: Partial<WrittenCorrection>) => void;
}): ReactNode {
  const say = useWords(CORRECTION_WORDS);
  const roleWord = useWords(ROLE_WORDS);
  const isMissing = kind === 'MISSING';
  const wanted = SORT_OF[kind] ?? (isMissing ? (sort === 'region' ? 'city' : sort) : null);
  return (
    <>
      <label className={css.field}>
        <span>{say('kind')}</span>
        <select
          value={kind}
          onChange={(event) => {
            const chosen = event.target.value as CorrectionKind;
            change({ kind: chosen, sort: SORT_OF[chosen] ?? 'agency', named: '' });
          }}
        >
          {kindsFor(draft.extracted).map((one) => (
            <option key={one} value={one}>
              {say(one)}
            </option>
          ))}
        </select>
      </label>
      {isMissing && (
        <label className={css.field}>
          <span>{say('what')}</span>
          <select
            value={wanted ?? 'agency'}
            onChange={(event) => change({ sort: event.target.value as Sort, named: '' })}
          >
            {SORTS.map((one) => (
              <option key={one} value={one}>
                {say(SORT_WORDS[one])}
              </option>
            ))}
          </select>
        </label>
      )}
      {wanted !== null && (
        <NameField
          key={wanted}
          label={`${say('corrected')} (${say(SORT_WORDS[wanted])})`}
          kinds={LABELS[wanted]}
          value={named}
          choose={(value) =>
            change({
              named: value,
              sort: wanted === 'city' && value.startsWith('region-') ? 'region' : wanted,
            })
          }
        />
      )}
      {(kind === 'WRONG_ROLE' || (isMissing && wanted === 'agency')) && (
        <label className={css.field}>
          <span>{say('role')}</span>
          <select
            value={role}
            onChange={(event) => change({ role: event.target.value as ResponsibilityRole })}
          >
            {ROLES.map((one) => (
              <option key={one} value={one}>
                {roleWord(one)}
              </option>
            ))}
          </select>
        </label>
      )}
    </>
  );
}
