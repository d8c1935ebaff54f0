import type { ReactNode } from 'react';
import type { TrustQuery } from '../../asking/generated/graphql.js';
import { KeptLink } from '../../parts/kept-link.js';
import { LABEL_WORDS, RELATIONSHIP_WORDS } from '../../words/names-of-kinds.js';
import { useWords } from '../../words/use-words.js';
import type { Tab } from './tabs.js';
import css from './trust.module.css';
import { TRUST_WORDS } from './trust-words.js';

/** What it all rests on, in figures; each leads to where it is told at length. */
export function Figures({ completeness, summary }: TrustQuery): ReactNode {
  const say = useWords(TRUST_WORDS);
  const sayLabel = useWords(LABEL_WORDS);
  const sayRelationship = useWords(RELATIONSHIP_WORDS);
  const { release, releasedAt, documents, issuedFrom, issuedUntil, loadedAt, clauses } = completeness;
  const sum = (counts: readonly { readonly count: number }[]) =>
    counts.reduce((all, { count }) => all + count, 0);
  const figures = [
    ['documentCount', documents, 'documents'],
    ['clauseCount', clauses, null],
    ['relationCount', sum(summary.relationships), null],
    ['withoutUnits', completeness.clausesWithoutUnits, 'gaps'],
    ['unresolvedCount', summary.unresolvedCount, 'unresolved'],
    ['warnings', summary.warningCount, 'diagnostics'],
    ['correctedCount', completeness.corrected, 'corrections'],
    ['conflicts', completeness.correctionConflicts, 'corrections'],
  ] as const;
  const timeOf = (at: string | null) => at?.slice(0, 16).replace('T', ' ') ?? say('unknown');
  return (
    <>
      <dl className={css.figures}>
        {figures.map(([name, count, tab]) => (
          <div key={name}>
            <dt>{say(name)}</dt>
            <dd>{tab === null ? count.toLocaleString('en') : <FigureLink tab={tab} count={count} />}</dd>
          </div>
        ))}
      </dl>
      <p className={css.soft}>
        {release === 0
          ? say('nothingYet')
          : say('asOf', {
              release,
              at: timeOf(releasedAt),
              from: issuedFrom ?? say('unknown'),
              until: issuedUntil ?? say('unknown'),
              loaded: timeOf(loadedAt),
            })}
      </p>
      <details>
        <summary>{say('nodes')}</summary>
        <div className={css.pair}>
          <CountTable counts={summary.nodes.map(({ label, count }) => [sayLabel(label), count])} />
          <CountTable
            counts={summary.relationships.map(({ type, count }) => [sayRelationship(type), count])}
          />
        </div>
      </details>
    </>
  );
}

function FigureLink({ tab, count }: { readonly tab: Tab; readonly count: number }): ReactNode {
  return (
    <KeptLink to={`/explore/trust?tab=${tab}`} preventScrollReset>
      {count.toLocaleString('en')}
    </KeptLink>
  );
}

function CountTable({ counts }: { readonly counts: readonly (readonly [string, number])[] }): ReactNode {
  const say = useWords(TRUST_WORDS);
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{say('kind')}</th>
          <th scope="col">{say('count')}</th>
        </tr>
      </thead>
      <tbody>
        {counts.map(([name, count]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td className={css.number}>{count.toLocaleString('en')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
