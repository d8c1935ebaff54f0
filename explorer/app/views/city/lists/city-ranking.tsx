import type { ReactNode } from 'react';
import { useParameters } from '../../../address/use-parameters.js';
import type { CityHeadQuery } from '../../../asking/generated/graphql.js';
import { NodeLink } from '../../../parts/node-link.js';
import { Nothing } from '../../../parts/nothing.js';
import { useWords } from '../../../words/use-words.js';
import { LIST_WORDS } from './list-words.js';
import css from './lists.module.css';
import { showList } from './show-list.js';

/** Who leads most of the city's measures. */
export function CityRanking({ answer }: { readonly answer: CityHeadQuery['cityLeads'] }): ReactNode {
  const say = useWords(LIST_WORDS);
  const [, choose] = useParameters();
  const { ranking, rankedCount } = answer;
  if (ranking.length === 0) return <Nothing>{say('noRanking')}</Nothing>;
  const most = Math.max(1, ...ranking.map(({ leads }) => leads));
  return (
    <>
      <p className={css.how}>{say('rankingHow')}</p>
      {rankedCount > ranking.length && (
        <p>{say('rankingCut', { total: rankedCount, shown: ranking.length })}</p>
      )}
      <table className={css.ranking}>
        <thead>
          <tr>
            <th scope="col">{say('agency')}</th>
            <th scope="col" className={css.number}>
              {say('leads')}
            </th>
            <td className={css.barCell} />
            <th scope="col" className={css.number}>
              {say('jointLeads')}
            </th>
            <th scope="col" className={css.number}>
              {say('firstListed')}
            </th>
          </tr>
        </thead>
        <tbody>
          {ranking.map(({ agency, leads, jointLeads, firstListed }) => (
            <tr key={agency.id}>
              <th scope="row">
                <NodeLink node={agency}>{agency.shortName}</NodeLink>
              </th>
              <td className={css.number}>
                {leads === 0 ? (
                  0
                ) : (
                  <button
                    type="button"
                    aria-label={say('seeMeasures', { name: agency.shortName, count: leads })}
                    onClick={() => {
                      choose({ list: '', cluster: '', agency: agency.id, role: 'LEAD' });
                      showList();
                    }}
                  >
                    {leads}
                  </button>
                )}
              </td>
              <td className={css.barCell}>
                <span className={css.bar} style={{ width: `${(leads / most) * 100}%` }} />
              </td>
              <td className={css.number}>{jointLeads}</td>
              <td className={css.number}>{firstListed}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
