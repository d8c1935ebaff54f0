import { type ReactNode, useMemo, useRef } from 'react';
import { useParameters } from '../../address/use-parameters.js';
import { Loading } from '../../parts/loading.js';
import { Nothing } from '../../parts/nothing.js';
import { ViewHeading } from '../../parts/view-heading.js';
import { useWords } from '../../words/use-words.js';
import { Behind } from './behind.js';
import { choiceOf } from './matrix-choice.js';
import { MatrixFilters } from './matrix-filters.js';
import { MatrixGrid } from './matrix-grid.js';
import { MatrixTools } from './matrix-tools.js';
import css from './matrix-view.module.css';
import { MatrixWays } from './matrix-ways.js';
import { MATRIX_WORDS } from './matrix-words.js';
import { Presets } from './presets.js';
import { useMatrix } from './use-matrix.js';
import { WhatIsShown } from './what-is-shown.js';
import { WhyNot } from './why-not.js';

/** Who is responsible for how much of what: rows against columns, filters, and the measures behind every cell. */
export function MatrixView(): ReactNode {
  const say = useWords(MATRIX_WORDS);
  const [address, choose] = useParameters();
  const text = address.toString();
  const choice = useMemo(() => choiceOf(new URLSearchParams(text)), [text]);
  const { pages, matrix, rows } = useMatrix(choice);
  const screen = useRef<HTMLElement>(null);
  const opened = address.get('cell');
  return (
    <>
      <ViewHeading title={say('title')}>
        <p className={css.about}>{say('about')}</p>
      </ViewHeading>
      <Presets choice={choice} />
      <MatrixFilters choice={choice} />
      {pages.isLoading && <Loading />}
      {pages.error && rows.length === 0 && <WhyNot error={pages.error} retry={pages.retry} />}
      {matrix && rows.length === 0 && <Nothing>{say('nothing')}</Nothing>}
      {matrix && <WhatIsShown matrix={matrix} pages={pages} />}
      {matrix && rows.length > 0 && (
        <section ref={screen} className={css.screen} aria-label={say('title')}>
          <MatrixTools screen={screen} matrix={matrix} rows={rows} />
          <div className={css.split} data-open={opened !== null}>
            <MatrixGrid choice={choice} matrix={matrix} rows={rows} />
            {opened !== null && (
              <Behind
                key={opened}
                choice={choice}
                matrix={matrix}
                rows={rows}
                opened={opened}
                close={() => choose({ cell: '' })}
              />
            )}
          </div>
        </section>
      )}
      <MatrixWays choice={choice} />
    </>
  );
}
