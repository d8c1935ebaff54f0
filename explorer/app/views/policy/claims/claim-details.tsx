import type { ReactNode } from 'react';
import { useWords } from '../../../words/use-words.js';
import { useReader } from '../reader-context.js';
import type { FullClaim } from '../text/types.js';
import { CLAIM_WORDS } from './claim-words.js';
import css from './claims.module.css';
import { nameOfEnd } from './name-of-end.js';
import { VALUE_WORDS } from './value-words.js';

/** What a claim says beyond its two ends: as printed, its sort, how it is meant. Only what there is. */
export function ClaimDetails({ claim }: { readonly claim: FullClaim }): ReactNode {
  const say = useWords(CLAIM_WORDS);
  const value = useWords(VALUE_WORDS);
  const { goToClause, labelOfClause } = useReader();
  const { printed, expanded, kind, status, grade, way, basis, membership, verdict, reason, likelihood, to } =
    claim;
  const sorts = [kind, status, basis, grade, membership, verdict].flatMap((one) =>
    one === null ? [] : [value(one)],
  );
  if (way !== null) sorts.push(way);
  if (to.__typename === 'Target') {
    sorts.push(value(to.targetKind));
    if (to.dueOn !== null) sorts.push(say('due', { date: to.dueOn }));
    else if (to.year !== null) sorts.push(say('year', { year: String(to.year) }));
    if (to.scope !== null) sorts.push(say('scope', { scope: to.scope }));
  }
  const rows: readonly (readonly [string, ReactNode])[] = [
    ...(printed === null
      ? []
      : [
          [
            say('printed'),
            <span key="p" lang="zh-CN">
              {printed}
            </span>,
          ] as const,
        ]),
    ...(expanded === null || expanded === printed
      ? []
      : [
          [
            say('expanded'),
            <span key="e" lang="zh-CN">
              {expanded}
            </span>,
          ] as const,
        ]),
    ...(claim.from.__typename === 'Clause' || claim.from.__typename === 'Policy'
      ? []
      : [
          [
            say('of'),
            <span key="o" lang="zh-CN">
              {nameOfEnd(claim.from)}
            </span>,
          ] as const,
        ]),
    ...(sorts.length === 0 ? [] : [[say('qualifier'), sorts.join(' · ')] as const]),
    ...(reason === null ? [] : [[say('reason'), reason] as const]),
    ...(likelihood === null || likelihood === 1 ? [] : [[say('likelihood'), percent(likelihood)] as const]),
  ];
  return (
    <>
      {rows.map(([name, content]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{content}</dd>
        </div>
      ))}
      {(claim.jointDuty === true || claim.inherited === true) && (
        <div>
          <dt className="heard">{say('qualifier')}</dt>
          <dd>
            {claim.jointDuty === true && <p>{say('joint')}</p>}
            {claim.inherited === true && <p>{say('inherited')}</p>}
          </dd>
        </div>
      )}
      {claim.statedById !== null && (
        <div>
          <dt>{say('statedBy')}</dt>
          <dd>
            <button
              type="button"
              className={css.plain}
              lang="zh-CN"
              onClick={() => goToClause(claim.statedById ?? '')}
            >
              {labelOfClause(claim.statedById)}
            </button>
          </dd>
        </div>
      )}
    </>
  );
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}
