import type { CorrectedType, CorrectionKind } from '../domain/correction.js';
import { labelOfId } from '../domain/ids.js';
import { invalid } from './check-text.js';
import { type ClaimFamily, claimFamily } from './claim-family.js';

interface Claim {
  readonly type: CorrectedType;
  readonly to: string;
}

interface Shape {
  readonly kind: CorrectionKind;
  readonly extracted: Claim | null;
  readonly corrected: Claim | null;
}

const NEEDS = 'needed';
const NONE = 'none';

/** Which claims each kind of correction needs, and of which family. */
const SHAPE_OF: Readonly<
  Record<CorrectionKind, { readonly extracted: string; readonly corrected: string; readonly family: ClaimFamily | null }>
> = {
  WRONG_AGENCY: { extracted: NEEDS, corrected: NEEDS, family: 'AGENCY' },
  WRONG_ROLE: { extracted: NEEDS, corrected: NEEDS, family: 'AGENCY' },
  WRONG_CLUSTER: { extracted: NEEDS, corrected: NEEDS, family: 'CLUSTER' },
  WRONG_CITY: { extracted: NEEDS, corrected: NEEDS, family: 'CITY' },
  NOT_AN_ASSIGNMENT: { extracted: NEEDS, corrected: NONE, family: null },
  MISSING: { extracted: NONE, corrected: NEEDS, family: null },
  NOTE: { extracted: 'free', corrected: NONE, family: null },
}; // biome-ignore format: a table

const LABELS: Readonly<Record<ClaimFamily, readonly string[]>> = {
  AGENCY: ['Agency'],
  CLUSTER: ['Cluster'],
  CITY: ['City', 'Region'],
};

/** Refuses what no correction of its kind can say (CORRECTION_INVALID), before anything is looked up in the document. */
export function checkStatement({ kind, extracted, corrected }: Shape): void {
  const shape = SHAPE_OF[kind];
  for (const [name, claim, need] of [
    ['extracted', extracted, shape.extracted],
    ['corrected', corrected, shape.corrected],
  ] as const) {
    if (need === NEEDS && claim === null) throw invalid(`${kind} needs the ${name} claim.`);
    if (need === NONE && claim !== null) throw invalid(`${kind} has no ${name} claim: leave it out.`);
    if (claim === null) continue;
    const family = claimFamily(claim.type);
    if (shape.family !== null && family !== shape.family)
      throw invalid(`${kind} is not about ${claim.type}.`);
    if (!LABELS[family].includes(labelOfId(claim.to)))
      throw invalid(`${claim.type} leads to ${LABELS[family].join(' or ')}, and ${claim.to} is none.`);
  }
  if (extracted !== null && corrected !== null) checkChange(kind, extracted, corrected);
}

function checkChange(kind: CorrectionKind, extracted: Claim, corrected: Claim): void {
  if (kind === 'WRONG_ROLE') {
    if (extracted.to !== corrected.to)
      throw invalid(`WRONG_ROLE keeps the agency: ${corrected.to} is not ${extracted.to}. For another agency use WRONG_AGENCY.`);
    if (extracted.type === corrected.type) throw invalid(`${corrected.type} is what was extracted already.`);
    return;
  }
  if (extracted.type !== corrected.type)
    throw invalid(`${kind} keeps the relationship ${extracted.type}: for another role use WRONG_ROLE.`);
  if (extracted.to === corrected.to) throw invalid(`${corrected.to} is what was extracted already.`);
} // biome-ignore format: one line a rule
