import { type ReactNode, useMemo } from 'react';
import { useWords } from '../../../words/use-words.js';
import { itemAt } from '../outline/item-at.js';
import type { LaidOut } from '../text/lay-out.js';
import { ClaimList } from './claim-list.js';
import { CLAIM_WORDS } from './claim-words.js';
import css from './claims.module.css';
import { ClauseCard } from './clause-card.js';
import { itemsAt } from './items-at.js';
import { UnresolvedCard } from './unresolved-card.js';

/** What the words at a place say, or what a clause says; with the clause they stand in. */
export function ClaimsTab({
  laidOut,
  offset,
  clauseId,
}: {
  readonly laidOut: LaidOut;
  /** A place of the text; null where a clause as a whole is looked at, or nothing. */
  readonly offset: number | null;
  readonly clauseId: string;
}): ReactNode {
  const say = useWords(CLAIM_WORDS);
  const item = offset === null ? undefined : laidOut.items[itemAt(laidOut.items, offset)];
  const around = offset === null ? clauseId : item === undefined || item.isDocument ? '' : item.id;
  const { isPlace, claims, unresolved } = useMemo(() => {
    const here = itemsAt(laidOut, offset, clauseId);
    const isMarked = here.claims.length + here.unresolved.length > 0;
    // Nothing is marked at the place: what its clause says is nearest to what was asked.
    if (offset !== null && !isMarked) return { isPlace: false, ...itemsAt(laidOut, null, around) };
    return { isPlace: offset !== null, ...here };
  }, [laidOut, offset, clauseId, around]);
  const count = claims.length + unresolved.length;
  const unplaced = laidOut.whole.unresolved.filter(({ start }) => start === null);
  if (offset === null && clauseId === '')
    return (
      <>
        <p className={css.soft}>{say('choose')}</p>
        {unplaced.length > 0 && <h3>{say('unplaced', { count: unplaced.length })}</h3>}
        {unplaced.map((one) => (
          <UnresolvedCard key={`${one.line} ${one.printed}`} unresolved={one} />
        ))}
      </>
    );
  return (
    <>
      {offset !== null && !isPlace && <p>{say('noneAtPlace')}</p>}
      <h3>{say(isPlace ? 'atPlace' : 'inClause', { count })}</h3>
      {count === 0 && <p>{say('noneInClause')}</p>}
      {unresolved.map((one) => (
        <UnresolvedCard key={`${one.start} ${one.printed}`} unresolved={one} />
      ))}
      <ClaimList key={`${offset} ${clauseId}`} claims={claims} areOpen={isPlace} />
      {around !== '' && <ClauseCard clauseId={around} />}
    </>
  );
}
