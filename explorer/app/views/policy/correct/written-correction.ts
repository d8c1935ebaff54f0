import type {
  CorrectionInput,
  CorrectionKind,
  ResponsibilityRole,
} from '../../../asking/generated/graphql.js';
import { type CorrectionDraft, type DraftClaim, isRole, ROLE_OF } from './draft.js';

/** What the form holds. */
export interface WrittenCorrection {
  readonly draft: CorrectionDraft;
  readonly kind: CorrectionKind;
  /** What it should say: id or name of an agency, a cluster or a place; empty where the kind needs none. */
  readonly named: string;
  /** What sort of thing that is. */
  readonly sort: 'agency' | 'cluster' | 'city' | 'region';
  readonly role: ResponsibilityRole;
  readonly quote: string;
  readonly reason: string;
}

const RELATIONSHIP_OF = { LEAD: 'LED_BY', SUPPORT: 'SUPPORTED_BY', ASSIGNED: 'ASSIGNED_TO' } as const;

/** As the mutation takes it (schema/mutation.graphql). */
export function inputOf({
  draft,
  kind,
  named,
  sort,
  role,
  quote,
  reason,
}: WrittenCorrection): CorrectionInput {
  const { clauseId, extracted } = draft;
  const says = correctedOf({ kind, named, sort, role });
  return {
    clause: clauseId,
    kind,
    reason: reason.trim(),
    ...(extracted === null ? {} : { extracted: claimOf(extracted) }),
    ...(says === null ? {} : { corrected: says }),
    ...(quote.trim() === '' ? {} : { quote: quote.trim() }),
  };
}

function claimOf({ relationship, id }: DraftClaim) {
  if (isRole(relationship)) return { agency: id, role: ROLE_OF[relationship] };
  if (relationship === 'PROMOTES') return { cluster: id };
  return id.startsWith('region-') ? { region: id } : { city: id };
}

function correctedOf({
  kind,
  named,
  sort,
  role,
}: Pick<WrittenCorrection, 'kind' | 'named' | 'sort' | 'role'>) {
  if (kind === 'WRONG_ROLE') return { role };
  if (kind === 'NOTE' || kind === 'NOT_AN_ASSIGNMENT') return null;
  if (kind === 'MISSING' && sort === 'agency') return { agency: named, role };
  return { [sort]: named };
}

/** The command that proposes the same (docs/guides/corrections.md). */
export function commandOf(
  { draft, kind, named, sort, role, quote, reason }: WrittenCorrection,
  by: string,
): string {
  const { clauseId, extracted } = draft;
  const own = {
    agency: RELATIONSHIP_OF[role],
    cluster: 'PROMOTES',
    city: 'APPLIES_TO',
    region: 'APPLIES_TO',
  }[sort];
  const corrected =
    kind === 'WRONG_ROLE' ? RELATIONSHIP_OF[role] : kind === 'MISSING' ? `${own}:${named}` : named;
  const hasCorrected = kind !== 'NOTE' && kind !== 'NOT_AN_ASSIGNMENT';
  const parts = [
    `policy-graph corrections propose --clause ${quoted(clauseId)}`,
    `--kind ${kind.toLowerCase().replaceAll('_', '-')}`,
    ...(extracted === null ? [] : [`--extracted ${quoted(`${extracted.relationship}:${extracted.id}`)}`]),
    ...(hasCorrected ? [`--corrected ${quoted(corrected)}`] : []),
    ...(quote.trim() === '' ? [] : [`--words ${quoted(quote.trim())}`]),
    `--reason ${quoted(reason.trim())}`,
    `--by ${quoted(by)}`,
  ];
  return parts.join(' \\\n  ');
}

/** As a shell takes it for one word. */
function quoted(text: string): string {
  return /^[\w:.-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
