import type { ReactNode } from 'react';
import { useParameters } from '../../address/use-parameters.js';
import { Nothing } from '../../parts/nothing.js';
import { useWords } from '../../words/use-words.js';
import type { MatrixChoice } from './matrix-choice.js';
import css from './matrix-view.module.css';
import { MATRIX_WORDS } from './matrix-words.js';

/** Matrices that people ask for most. The first two are of one document or one city, which stands in the filters. */
export const PRESETS = [
  { name: 'document', hint: 'documentHint', rows: 'MEASURE', columns: 'AGENCY', of: 'policy' },
  { name: 'cityPreset', hint: 'cityHint', rows: 'AGENCY', columns: 'CLUSTER', of: 'city' },
  { name: 'agencies', hint: 'agenciesHint', rows: 'AGENCY', columns: 'CITY', of: null },
] as const;

export function Presets({ choice }: { readonly choice: MatrixChoice }): ReactNode {
  const say = useWords(MATRIX_WORDS);
  const [, choose] = useParameters();
  const isChosen = ({ rows, columns }: (typeof PRESETS)[number]) =>
    choice.rows === rows && choice.columns === columns;
  const chosen = PRESETS.find(isChosen);
  return (
    <>
      <ul className={css.presets} aria-label={say('presets')}>
        {PRESETS.map((preset) => (
          <li key={preset.name}>
            <button
              type="button"
              aria-pressed={preset === chosen}
              onClick={() => {
                choose({ rows: preset.rows, columns: preset.columns, sort: '', cell: '' });
                if (preset.of !== null && !choice.filter[preset.of]) focusFilter(preset.of);
              }}
            >
              {say(preset.name)} <small>{say(preset.hint)}</small>
            </button>
          </li>
        ))}
      </ul>
      {chosen?.of === 'policy' && !choice.filter.policy && <Nothing>{say('pickPolicy')}</Nothing>}
    </>
  );
}

function focusFilter(name: string): void {
  document.querySelector<HTMLInputElement>(`[data-filter="${name}"] input`)?.focus();
}
