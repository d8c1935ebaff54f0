import { type Adjacency, edgesBegin, edgesEnd } from '../../projection/adjacency.js';
import { type Column, valueAt } from '../../projection/column.js';
import { citationKindOf } from '../../projection/edge-flags.js';
import type { Projection } from '../../projection/projection.js';
import { keptAnswers } from '../numbers/kept-answers.js';
import { HOP_LIMIT } from '../walk-plans.js';
import { FORCE_VERDICTS } from './in-force-answer.js';
import { KINDS_WITHOUT_FORCE } from './in-force-condition.js';
import { beginningOf, type Dates, printsDates, verdictOn } from './verdict-on.js';

/** What is known of all documents on a day, by their numbers. */
export interface VerdictsOnDay {
  /** Places in FORCE_VERDICTS; NO_VERDICT for what cannot be in force. */
  readonly verdicts: Uint8Array;
  /** 1 where so much belongs to it that what is told of it may be cut. */
  readonly isLong: Uint8Array;
  /** Those that have a verdict, ascending. */
  readonly policies: Uint32Array;
}

const NO_VERDICT = 255;
/** Days of which the verdicts are kept, ten bytes a document with those who have each. */
const DAYS_KEPT = 16;
const kept = keptAnswers<VerdictsOnDay>(DAYS_KEPT);

/** The verdict on every loaded document that can be in force: worked out in the projection, once for a day. */
export function verdictsOn(projection: Projection, day: string): VerdictsOnDay {
  return kept(projection, day, () => workOut(projection, day));
}

function workOut(projection: Projection, day: string): VerdictsOnDay {
  const { policies, clauses, links } = projection;
  const verdicts = new Uint8Array(policies.count).fill(NO_VERDICT);
  const isLong = new Uint8Array(policies.count);
  const withoutForce: readonly (string | null)[] = KINDS_WITHOUT_FORCE;
  for (let policy = 0; policy < policies.count; policy++) {
    if (valueAt(policies.status, policy) !== 'LOADED') continue;
    if (withoutForce.includes(valueAt(policies.kind, policy))) continue;
    const own = datesOf(projection, policy);
    const sends = citing(links.POLICY_CITES.out, policy, ['TRANSMITS']);
    const enders = [
      ...citing(links.POLICY_CITES.in, policy, ENDS),
      ...citing(links.CLAUSE_CITES.in, policy, ENDS).map((clause) => clauses.policy[clause] ?? 0),
    ].filter((other) => other !== policy && valueAt(policies.status, other) !== null);
    const [verdict] = verdictOn(day, {
      policy: own,
      sends: sends.map((sent) => datesOf(projection, sent)),
      endedFrom: enders.map((other) => beginningOf(datesOf(projection, other))),
    });
    verdicts[policy] = FORCE_VERDICTS.indexOf(verdict);
    const size = (policies.firstClauses[policy + 1] ?? 0) - (policies.firstClauses[policy] ?? 0);
    if ((printsDates(own) && size > HOP_LIMIT) || sends.length > HOP_LIMIT || enders.length > HOP_LIMIT)
      isLong[policy] = 1;
  }
  const withVerdict = Uint32Array.from(verdicts.keys()).filter((policy) => verdicts[policy] !== NO_VERDICT);
  return { verdicts, isLong, policies: withVerdict };
}

const ENDS = ['REPLACES', 'ABOLISHES'];

/** The far ends of the citations of these kinds. */
function citing(adjacency: Adjacency, node: number, kinds: readonly string[]): readonly number[] {
  const found: number[] = [];
  const end = edgesEnd(adjacency, node);
  for (let edge = edgesBegin(adjacency, node); edge < end; edge++) {
    const kind = citationKindOf(adjacency.flags[edge] ?? 0);
    if (kind !== null && kinds.includes(kind)) found.push(adjacency.far[edge] ?? 0);
  }
  return found;
}

export function datesOf({ policies }: Projection, policy: number): Dates {
  const at = (column: Column): string | null => valueAt(column, policy);
  return {
    issuedOn: at(policies.issuedOn),
    effectiveOn: at(policies.effectiveOn),
    expiresOn: at(policies.expiresOn),
    validity: at(policies.validity),
  };
}
