import type { ReactNode } from 'react';
import { useParameter } from '../../address/use-parameter.js';
import { AgencyCitiesDocument } from '../../asking/generated/graphql.js';
import { useAnswer } from '../../asking/use-answer.js';
import { AnswerOf } from '../../parts/answer-of.js';
import { CountTable } from '../../parts/counts/count-table.js';
import { NodeLink } from '../../parts/node-link.js';
import { Notes } from '../../parts/notes.js';
import { useWords } from '../../words/use-words.js';
import css from './agency.module.css';
import { AGENCY_WORDS } from './agency-words.js';

/** The cities that its measures name. */
export function AgencyCities({
  agencyId,
  measures,
}: {
  readonly agencyId: string;
  /** All measures of the agency, whether they name a city or not. */
  readonly measures: number;
}): ReactNode {
  const say = useWords(AGENCY_WORDS);
  const [city, chooseCity] = useParameter('city');
  const query = useAnswer(AgencyCitiesDocument, { agency: agencyId });
  return (
    <div>
      <h3>{say('byCity')}</h3>
      <AnswerOf query={query}>
        {({ matrix: { rows, counts: named, completeness } }) => (
          <>
            <CountTable
              caption={say('byCity')}
              corner={say('city')}
              rows={rows.nodes
                .map(({ header: { id, label, counts } }) => ({
                  id,
                  label: <NodeLink node={{ __typename: 'City', id }}>{label}</NodeLink>,
                  name: label,
                  counts,
                }))
                .sort((a, b) => b.counts.measures - a.counts.measures)}
              total={rows.totalCount}
              chosen={city}
              choose={chooseCity}
            />
            <p className={css.note}>
              {say('byCityNote')}{' '}
              {measures > named.measures && say('nameNoCity', { count: measures - named.measures })}
            </p>
            {completeness.isTruncated && <Notes completeness={completeness} />}
          </>
        )}
      </AnswerOf>
    </div>
  );
}
