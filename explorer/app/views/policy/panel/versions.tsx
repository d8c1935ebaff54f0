import type { ReactNode } from 'react';
import { Link, useLocation } from 'react-router';
import { useParameters } from '../../../address/use-parameters.js';
import { useWords } from '../../../words/use-words.js';
import css from './panel.module.css';
import { PANEL_WORDS } from './panel-words.js';
import { useStanding } from './use-standing.js';

/** Which bytes of the file were loaded in which releases; each can be looked at. */
export function Versions({ policyId }: { readonly policyId: string }): ReactNode {
  const say = useWords(PANEL_WORDS);
  const { pathname } = useLocation();
  const [parameters] = useParameters();
  const { data } = useStanding(policyId);
  if (data === undefined) return null;
  const { nodes } = data.documentVersions;
  const asOf = (release: number) => {
    const search = new URLSearchParams(parameters);
    search.set('release', String(release));
    return `${pathname}?${search}`;
  };
  return (
    <>
      <h3>{say('versions')}</h3>
      <ul className={css.plainList}>
        {nodes.map(({ version, file, sha256, loadedAt, since, until }) => (
          <li key={version}>
            {say('version', { version })} · {file}
            {loadedAt !== null && <> · {loadedAt.slice(0, 10)}</>}
            <br />
            {say('since', { since })} {until === null ? say('now') : say('until', { until })}{' '}
            {until !== null && <Link to={asOf(since)}>{say('showThen')}</Link>}
            <br />
            <code className={`${css.soft} ${css.sha}`}>
              {say('sha')} {sha256}
            </code>
          </li>
        ))}
      </ul>
    </>
  );
}
