import type { ClauseClaim, CorrectedType, CorrectionKind } from '../../domain/correction.js';
import { DomainError } from '../../domain/errors.js';
import type { GraphReader } from '../../store/graph-store.js';
import { findAgency } from '../names/find-agency.js';
import { findCity } from '../names/find-city.js';
import { findCluster } from '../names/find-cluster.js';
import { findRegion } from '../names/find-region.js';
import { type ClaimOfClause, claimsOfClause } from './claims-of-clause.js';

const NAMED = ['Agency', 'Cluster', 'City', 'Region'] as const;
type Named = (typeof NAMED)[number];
type Role = 'LEAD' | 'SUPPORT' | 'ASSIGNED';
type ClaimIds = Pick<ClauseClaim, 'type' | 'to'>;

/** A claim as a person names it: one of the four, by a name or id; an agency with its role, or null for the one it has. */
export type ClaimAsNamed = { readonly [N in Named]: string | null } & { readonly role: Role | null };

export interface NamedCorrection {
  readonly clauseId: string;
  readonly kind: CorrectionKind;
  readonly extracted: ClaimAsNamed | null;
  readonly corrected: ClaimAsNamed | null;
}

/**
 * The claims that a person means. What was extracted is looked for among what the clause says, also as it is printed there;
 * what is right is looked up as everywhere. Fails with INVALID_ARGUMENT, NOT_FOUND, and AMBIGUOUS_NAME with the candidates. One
 * store call for the clause, and those of each name.
 */
export async function namedClaims(
  reader: GraphReader,
  { clauseId, kind, extracted, corrected }: NamedCorrection,
): Promise<{ readonly extracted: ClaimIds | null; readonly corrected: ClaimIds | null }> {
  const present = await claimsOfClause(reader, clauseId);
  const wrong = extracted && (await wrongClaim(reader, extracted, present));
  const keepsAgency = kind === 'WRONG_ROLE' && corrected !== null && namedIn(corrected).length === 0;
  if (keepsAgency && wrong) return { extracted: wrong, corrected: { type: typeOf(corrected.role), to: wrong.to } };
  return { extracted: wrong, corrected: corrected && (await rightClaim(reader, corrected, wrong)) };
} // biome-ignore format: one line a step

async function wrongClaim(
  reader: GraphReader,
  claim: ClaimAsNamed,
  present: readonly ClaimOfClause[],
): Promise<ClaimIds> {
  const [label, name] = oneOf(claim, 'extracted');
  const asPrinted = present.filter((one) => one.label === label && one.names.includes(name));
  const meant = asPrinted.filter(({ type }) => claim.role === null || type === typeOf(claim.role));
  const [only] = meant;
  if (only && meant.length === 1) return { type: only.type, to: only.to };
  const to = await find(reader, label, name);
  if (label !== 'Agency') return { type: typeOfPlain(label), to };
  const [has] = present.filter((one) => one.to === to);
  // Where it is not there at all, the sentence that says so names the role all the same.
  return { type: claim.role === null ? (has?.type ?? 'LED_BY') : typeOf(claim.role), to };
}

async function rightClaim(
  reader: GraphReader,
  claim: ClaimAsNamed,
  wrong: ClaimIds | null,
): Promise<ClaimIds> {
  const [label, name] = oneOf(claim, 'corrected');
  if (label !== 'Agency') return { type: typeOfPlain(label), to: await find(reader, label, name) };
  const type = claim.role === null && wrong !== null ? wrong.type : typeOf(claim.role);
  return { type, to: await find(reader, label, name) };
}

async function find(reader: GraphReader, label: Named, name: string): Promise<string> {
  switch (label) {
    case 'Agency':
      return (await findAgency(reader, name)).id;
    case 'Cluster':
      return (await findCluster(reader, name)).id;
    case 'City':
      return (await findCity(reader, name, [])).id;
    default:
      return (await findRegion(reader, name)).id;
  }
}

function oneOf(claim: ClaimAsNamed, where: string): readonly [Named, string] {
  const [only, ...others] = namedIn(claim);
  if (!only || others.length > 0) {
    throw new DomainError(
      'INVALID_ARGUMENT',
      `\`${where}\` names exactly one thing: give one of agency, cluster, city and region.`,
    );
  }
  if (claim.role !== null && only !== 'Agency')
    throw new DomainError('INVALID_ARGUMENT', `\`${where}\` has a role, which only an agency has.`);
  return [only, (claim[only] ?? '').trim()];
}

function namedIn(claim: ClaimAsNamed): readonly Named[] {
  return NAMED.filter((label) => claim[label] !== null);
}

const TYPES = { LEAD: 'LED_BY', SUPPORT: 'SUPPORTED_BY', ASSIGNED: 'ASSIGNED_TO' } as const;

function typeOf(role: Role | null): CorrectedType {
  if (role !== null) return TYPES[role];
  throw new DomainError(
    'INVALID_ARGUMENT',
    'Say as what the agency stands there: `role: LEAD`, SUPPORT or ASSIGNED.',
  );
}

function typeOfPlain(label: Exclude<Named, 'Agency'>): CorrectedType {
  return label === 'Cluster' ? 'PROMOTES' : 'APPLIES_TO';
}
