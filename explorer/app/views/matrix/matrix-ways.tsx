import type { ReactNode } from 'react';
import { useRelease } from '../../address/use-release.js';
import { MatrixRowsDocument } from '../../asking/generated/graphql.js';
import { WaysOut } from '../../parts/ways-out.js';
import { useWords } from '../../words/use-words.js';
import type { MatrixChoice } from './matrix-choice.js';
import css from './matrix-view.module.css';
import { MATRIX_WORDS } from './matrix-words.js';
import { reportAddress } from './report-address.js';

/** The same matrix for a program, a spreadsheet, or the file. */
export function MatrixWays({ choice }: { readonly choice: MatrixChoice }): ReactNode {
  const say = useWords(MATRIX_WORDS);
  const release = useRelease();
  const { rows, columns, filter } = choice;
  const reportAs = (form: string, sheet?: string) => reportAddress(choice, release, form, sheet);
  return (
    <>
      <WaysOut
        document={MatrixRowsDocument}
        variables={choice}
        tables={[{ path: '/v1/matrix', parameters: { rows, columns, ...filter }, title: say('page') }]}
      />
      <nav className={css.reports} aria-label={say('report')}>
        <span>{say('reports')}</span>
        <a href={reportAs('xlsx')} download>
          XLSX
        </a>
        <a href={reportAs('csv')} download>
          CSV
        </a>
        <a href={reportAs('csv', 'ledger')} download>
          {say('ledgerCsv')}
        </a>
        <a href={reportAs('csv', 'targets')} download>
          {say('targetsCsv')}
        </a>
        <a href={reportAs('html')}>HTML</a>
        <a href={reportAs('json')}>JSON</a>
      </nav>
    </>
  );
}
