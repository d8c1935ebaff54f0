import type { CorrectedType, CorrectionKind } from '../domain/correction.js';
import { DomainError } from '../domain/errors.js';
import type { NamedClaim } from './editing.js';
import type { CorrectionClaimInput } from './generated/resolvers-types.js';

const NAMED = ['agency', 'cluster', 'city', 'region'] as const;
const TYPES = { LEAD: 'LED_BY', SUPPORT: 'SUPPORTED_BY', ASSIGNED: 'ASSIGNED_TO' } as const;

type Input = CorrectionClaimInput | null | undefined;

/** A claim of the API as a relationship to whatever is named. Fails with INVALID_ARGUMENT. */
export function claimAsNamed(where: string, input: Input): NamedClaim | null {
  if (!input) return null;
  const [only, ...others] = NAMED.filter((name) => isGiven(input[name]));
  if (!only || others.length > 0)
    throw invalid(`\`${where}\` names exactly one thing: give one of agency, cluster, city and region.`);
  if (only !== 'agency' && input.role)
    throw invalid(`\`${where}\` has a role, which only an agency has: leave it out.`);
  return { type: typeOf(where, only, input), to: input[only] ?? '' };
}

/** The same of what is right: what it leaves out is as extracted. */
export function correctedAsNamed(
  input: Input,
  kind: CorrectionKind,
  extracted: NamedClaim | null,
): NamedClaim | null {
  if (!input || extracted === null) return claimAsNamed('corrected', input);
  if (kind === 'WRONG_ROLE' && !NAMED.some((name) => isGiven(input[name])))
    return claimAsNamed('corrected', { ...input, agency: extracted.to });
  if (kind === 'WRONG_AGENCY' && isGiven(input.agency) && !input.role)
    return { type: extracted.type, to: input.agency };
  return claimAsNamed('corrected', input);
}

function isGiven(name: string | null | undefined): name is string {
  return name !== null && name !== undefined;
}

function typeOf(where: string, only: (typeof NAMED)[number], { role }: CorrectionClaimInput): CorrectedType {
  if (only === 'cluster') return 'PROMOTES';
  if (only !== 'agency') return 'APPLIES_TO';
  if (role) return TYPES[role];
  throw invalid(`Say as what the agency of \`${where}\` stands there: \`role: LEAD\`, SUPPORT or ASSIGNED.`);
}

function invalid(message: string): DomainError {
  return new DomainError('INVALID_ARGUMENT', message);
}
