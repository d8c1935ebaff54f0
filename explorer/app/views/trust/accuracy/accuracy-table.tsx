import type { ReactNode } from 'react';
import type { TrustQuery } from '../../../asking/generated/graphql.js';
import { useWords } from '../../../words/use-words.js';
import trust from '../trust.module.css';
import css from './accuracy.module.css';
import { ACCURACY_WORDS, RELATION_WORDS } from './accuracy-words.js';

type Relation = TrustQuery['completeness']['relations'][number];

const SHARES = ['precision', 'recall', 'f1'] as const;

/** Each kind of claim with its shares as figures and small bars. */
export function AccuracyTable({ relations }: { readonly relations: readonly Relation[] }): ReactNode {
  const say = useWords(ACCURACY_WORDS);
  const sayRelation = useWords(RELATION_WORDS);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard.
    <section className={trust.frame} tabIndex={0} aria-label={say('table')}>
      <table className={trust.wide}>
        <caption className="heard">{say('table')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('relation')}</th>
            {SHARES.map((share) => (
              <th key={share} scope="col">
                {say(share)}
              </th>
            ))}
            <th scope="col" className={trust.number}>
              {say('labelled')}
            </th>
            <th scope="col" className={trust.number}>
              {say('documents')}
            </th>
          </tr>
        </thead>
        <tbody>
          {relations.map((one) => (
            <tr key={one.relation}>
              <th scope="row">
                {isKnown(one.relation) ? sayRelation(one.relation) : one.relation}{' '}
                <code className={trust.tag}>{one.relation}</code>
              </th>
              {SHARES.map((share) => (
                <td key={share}>
                  <Share value={one[share]} />
                </td>
              ))}
              <td className={trust.number}>{one.labelled.toLocaleString('en')}</td>
              <td className={trust.number}>{one.documents}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Share({ value }: { readonly value: number }): ReactNode {
  return (
    <span className={css.share}>
      <span className={css.figure}>{value.toFixed(4)}</span>
      <span className={css.track} aria-hidden="true">
        <span className={css.bar} style={{ width: `${value * 100}%` }} />
      </span>
    </span>
  );
}

function isKnown(relation: string): relation is keyof typeof RELATION_WORDS.zh {
  return relation in RELATION_WORDS.zh;
}
