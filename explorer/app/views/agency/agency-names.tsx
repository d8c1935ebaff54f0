import type { ReactNode } from 'react';
import type { AgencyFactsFragment } from '../../asking/generated/graphql.js';
import { useWords } from '../../words/use-words.js';
import css from './agency.module.css';
import { AGENCY_WORDS } from './agency-words.js';

/** Under which names documents print it, how often, and what else it is called. */
export function AgencyNames({ agency }: { readonly agency: AgencyFactsFragment }): ReactNode {
  const say = useWords(AGENCY_WORDS);
  const { printedNames, printedNameCount, aliases } = agency;
  const hidden = printedNameCount - printedNames.length;
  return (
    <section aria-labelledby="names">
      <h2 id="names">{say('names')}</h2>
      {printedNames.length === 0 ? (
        <p>{say('notPrinted')}</p>
      ) : (
        <table className={css.figures}>
          <caption className="heard">{say('printed')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('printedName')}</th>
              <th scope="col">{say('times')}</th>
              <th scope="col">{say('documents')}</th>
            </tr>
          </thead>
          <tbody>
            {printedNames.map(({ printed, count, documents, isLowerBound }) => (
              <tr key={printed}>
                <th scope="row" lang="zh-CN">
                  {printed}
                </th>
                <td>{isLowerBound ? say('atLeast', { count }) : count}</td>
                <td>{isLowerBound ? say('atLeast', { count: documents }) : documents}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {hidden > 0 && <p className={css.note}>{say('moreNames', { count: hidden })}</p>}
      {aliases.length > 0 && (
        <>
          <h3>{say('aliases')}</h3>
          <p lang="zh-CN">{aliases.join('、')}</p>
        </>
      )}
    </section>
  );
}
