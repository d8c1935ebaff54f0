import { type ReactNode, useState } from 'react';
import type { PartnerPartsFragment } from '../../asking/generated/graphql.js';
import charts from '../../parts/charts/charts.module.css';
import { NodeLink } from '../../parts/node-link.js';
import { ROLE_WORDS } from '../../words/names-of-kinds.js';
import { useWords } from '../../words/use-words.js';
import { PARTNER_WORDS } from './partner-words.js';
import own from './partners.module.css';

/** Rows that are shown before the rest is asked for. */
const ROWS_FIRST = 10;

/** The partners as a table: in how many measures, and as what. */
export function PartnerTable({
  partners,
  total,
  more,
}: {
  readonly partners: readonly PartnerPartsFragment[];
  /** How many there are, brought or not. */
  readonly total: number;
  /** Asks for more of them; null where there are none, or they are on their way. */
  readonly more: (() => void) | null;
}): ReactNode {
  const say = useWords(PARTNER_WORDS);
  const sayRole = useWords(ROLE_WORDS);
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? partners : partners.slice(0, ROWS_FIRST);
  return (
    <>
      <div className={own.frame}>
        <table className={own.table}>
          <caption className="heard">{say('partners')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('partner')}</th>
              <th scope="col" className={own.number}>
                {say('measures')}
              </th>
              <th scope="col">{say('roles')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ agency, measures, roles }) => (
              <tr key={agency.id}>
                <th scope="row">
                  <NodeLink node={{ __typename: 'Agency', id: agency.id }}>{agency.name}</NodeLink>
                </th>
                <td className={own.number}>{measures}</td>
                <td>
                  <span className={charts.legend}>
                    {roles.map(({ own: ownRole, partner, measures: count }) => (
                      <span key={`${ownRole} ${partner}`} className={own.pair}>
                        {sayRole(ownRole)} → {sayRole(partner)} {count}
                      </span>
                    ))}
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {total > ROWS_FIRST && (
        <button type="button" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? say('fewer') : say('all', { total })}
        </button>
      )}{' '}
      {isWhole && more && (
        <button type="button" onClick={more}>
          {say('more', { shown: partners.length, total })}
        </button>
      )}
    </>
  );
}
