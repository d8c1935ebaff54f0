import { type ReactNode, useState } from 'react';
import { useParameters } from '../../address/use-parameters.js';
import { Nothing } from '../../parts/nothing.js';
import { useWords } from '../../words/use-words.js';
import type { MatrixChoice } from './matrix-choice.js';
import css from './matrix-view.module.css';
import { MATRIX_WORDS } from './matrix-words.js';

/** Matrices that people ask for most. The first two are of one document or one city, which stands in the filters. */
const PRESETS = [
  { name: 'document', hint: 'documentHint', rows: 'MEASURE', columns: 'AGENCY', of: 'policy' },
  { name: 'cityPreset', hint: 'cityHint', rows: 'AGENCY', columns: 'CLUSTER', of: 'city' },
  { name: 'agencies', hint: 'agenciesHint', rows: 'AGENCY', columns: 'CITY', of: null },
] as const;
type Preset = (typeof PRESETS)[number];

export function Presets({ choice }: { readonly choice: MatrixChoice }): ReactNode {
  const say = useWords(MATRIX_WORDS);
  const [, choose] = useParameters();
  // A preset that was pressed before it was said of which document or city.
  const [pressed, setPressed] = useState<Preset | null>(null);
  const hasAxes = ({ rows, columns }: Preset) => choice.rows === rows && choice.columns === columns;
  const isAnswered = ({ of }: Preset) => of === null || choice.filter[of] !== undefined;
  const open = pressed && hasAxes(pressed) && !isAnswered(pressed) ? pressed : null;
  return (
    <>
      <ul className={css.presets} aria-label={say('presets')}>
        {PRESETS.map((preset) => (
          <li key={preset.name}>
            <button
              type="button"
              aria-pressed={hasAxes(preset) && isAnswered(preset)}
              onClick={() => {
                choose({ rows: preset.rows, columns: preset.columns, sort: '', cell: '' });
                setPressed(preset);
                if (preset.of !== null && !choice.filter[preset.of]) focusFilter(preset.of);
              }}
            >
              {say(preset.name)} <small>{say(preset.hint)}</small>
            </button>
          </li>
        ))}
      </ul>
      {open?.of && <Nothing>{say(open.of === 'policy' ? 'pickPolicy' : 'pickCity')}</Nothing>}
    </>
  );
}

function focusFilter(name: string): void {
  document.querySelector<HTMLInputElement>(`[data-filter="${name}"] input`)?.focus();
}
