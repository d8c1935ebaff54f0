import type { ClauseClaim, Correction } from '../domain/correction.js';
import { DomainError } from '../domain/errors.js';
import { grouped } from '../domain/grouped.js';
import { claimFamily, claimKey } from './claim-family.js';

/** Where a correction was read from, for whoever has to mend it. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

/**
 * Refuses accepted corrections that cannot both be right (CORRECTIONS_CONTRADICT, naming both): on the same bytes and clause
 * they make different things of one claim, or one takes away what the other states. `placeOf` tells where they stand.
 */
export function refuseContradictions(
  corrections: readonly Correction[],
  placeOf: (id: string) => Place | null = () => null,
): void {
  const [first] = contradictionsAmong(corrections);
  if (first !== undefined) throw contradiction(first, placeOf);
}

/** As `refuseContradictions`, of one correction beside others, which may contradict one another. */
export function refuseContradicting(
  correction: Correction,
  others: readonly Correction[],
  placeOf: (id: string) => Place | null = () => null,
): void {
  const first = contradictionsAmong([correction, ...others]).find((pair) => pair.includes(correction));
  if (first !== undefined) throw contradiction(first, placeOf);
}

/** Every two accepted corrections that cannot both be right. */
export function contradictionsAmong(
  corrections: readonly Correction[],
): readonly (readonly [Correction, Correction])[] {
  const accepted = corrections.filter(({ status }) => status === 'ACCEPTED');
  const byClause = grouped(accepted, ({ sha256, clauseId }) => `${sha256} ${clauseId}`);
  return [...byClause.values()].flatMap((group) =>
    group.flatMap((one, at) =>
      group
        .slice(at + 1)
        .filter((other) => doContradict(one, other))
        .map((other) => [one, other] as const),
    ),
  );
}

/** Whether two corrections of one clause cannot both be right. */
export function doContradict(a: Correction, b: Correction): boolean {
  if (a.extracted !== null && b.extracted !== null && claimKey(a.extracted) === claimKey(b.extracted))
    return outcomeKey(a) !== outcomeKey(b);
  return takesAway(a, b.corrected) || takesAway(b, a.corrected) || isOtherRole(a.corrected, b.corrected);
}

function outcomeKey({ corrected }: Correction): string {
  return corrected === null ? '' : claimKey(corrected);
}

function takesAway({ extracted }: Correction, stated: ClauseClaim | null): boolean {
  return extracted !== null && stated !== null && claimKey(extracted) === claimKey(stated);
}

/** An agency has one role in a clause. */
function isOtherRole(a: ClauseClaim | null, b: ClauseClaim | null): boolean {
  if (a === null || b === null) return false;
  return a.to === b.to && a.type !== b.type && claimFamily(a.type) === claimFamily(b.type);
}

function contradiction(
  [first, second]: readonly [Correction, Correction],
  placeOf: (id: string) => Place | null,
): DomainError {
  const named = (one: Correction): string => {
    const place = placeOf(one.id);
    return `${one.id}${place === null ? '' : ` (${place.file}:${place.line})`} says ${saysOf(one)}`;
  };
  return new DomainError(
    'CORRECTIONS_CONTRADICT',
    `Two accepted corrections of ${first.clauseId} cannot both be right: ${named(first)}, ${named(second)}. Refuse one of them; nothing was changed.`,
    { ids: [first.id, second.id], clauseId: first.clauseId },
  );
}

/** What a correction says, in one line: `LED_BY 省科技厅, not LED_BY 省财政厅`. */
export function saysOf({ kind, extracted, corrected }: Correction): string {
  const name = (claim: ClauseClaim): string => `${claim.type} ${claim.name} (${claim.to})`;
  if (kind === 'NOTE') return 'a note';
  if (corrected === null) return extracted === null ? kind : `not ${name(extracted)}`;
  return `${name(corrected)}${extracted === null ? '' : `, not ${name(extracted)}`}`;
}
