import { z } from 'zod';
import {
  CORRECTED_TYPES,
  CORRECTION_KINDS,
  CORRECTION_STATUSES,
  type Correction,
} from '../../domain/correction.js';
import { AGENCY_LEVELS } from '../../domain/graph-model.js';
import { TEXT_LIMITS } from '../statement.js';

const text = (most: number) =>
  z
    .string('must be a text; put it in quotes')
    .trim()
    .min(1, 'must not be empty')
    .max(most, `must have at most ${most} characters`);
const id = () =>
  z.string('must be a text').max(400, 'is too long').regex(/^[\x21-\x7e]+$/, 'must be an id: ASCII, without spaces'); // biome-ignore format: one line
const offset = () => z.int('must be a whole number').min(0, 'must not be negative');
const time = () => z.iso.datetime('must be a time in UTC such as 2026-01-31T08:00:00Z; put it in quotes');
const name = () => text(TEXT_LIMITS.name * 4);

const CLAIM = z.strictObject({
  relationship: z.enum(CORRECTED_TYPES, `must be one of ${CORRECTED_TYPES.join(', ')}`),
  id: id(),
  name: name(),
});

const AGENCY = z.strictObject({
  shortName: name(),
  level: z.enum(AGENCY_LEVELS, `must be one of ${AGENCY_LEVELS.join(', ')}`),
  isGroup: z.boolean('must be true or false').default(false),
  jurisdiction: z
    .string('must be six digits in quotes')
    .regex(/^\d{6}$/, 'must be six digits')
    .nullable(),
  aliases: z.array(name()).max(200, 'must be at most 200').default([]),
});

const SIGNED = z.strictObject({ by: text(TEXT_LIMITS.name), at: time() });

/** One correction as the files spell it. */
export const ENTRY = z.strictObject({
  id: z.string().regex(/^c-[0-9a-f]{12}$/, 'must be c- and 12 hex digits; leave it out, and it is made').optional(),
  source: id(),
  sha256: z.string('must be a text').regex(/^[0-9a-f]{64}$/, 'must be the 64 hex digits of the SHA-256 of the file'),
  clause: id(),
  kind: z.enum(CORRECTION_KINDS, `must be one of ${CORRECTION_KINDS.join(', ')}`),
  extracted: CLAIM.optional(),
  corrected: CLAIM.extend({ agency: AGENCY.optional() }).optional(),
  words: z.strictObject({ quote: z.string('must be a text').min(1, 'must not be empty').max(TEXT_LIMITS.words, 'is too long'), start: offset(), end: offset() }).optional(),
  reason: text(TEXT_LIMITS.reason),
  proposed: SIGNED,
  status: z.enum(CORRECTION_STATUSES, `must be one of ${CORRECTION_STATUSES.join(', ')}`),
  decision: SIGNED.extend({ reason: text(TEXT_LIMITS.reason) }).optional(),
}); // biome-ignore format: a table

export type Entry = z.output<typeof ENTRY>;

/** An entry as a correction, its id left open where nobody gave it. */
export function correctionOf(entry: Entry): Omit<Correction, 'id'> & { readonly id: string | null } {
  const { corrected, extracted, words } = entry;
  const claim = (one: NonNullable<Entry['extracted']>) => ({ type: one.relationship, to: one.id, name: one.name });
  return {
    id: entry.id ?? null,
    sourceId: entry.source,
    sha256: entry.sha256,
    clauseId: entry.clause,
    kind: entry.kind,
    extracted: extracted === undefined ? null : claim(extracted),
    corrected: corrected === undefined ? null : claim(corrected),
    agency: corrected?.agency === undefined ? null : { id: corrected.id, name: corrected.name, ...corrected.agency },
    evidence: words ?? null,
    reason: entry.reason,
    proposedBy: entry.proposed.by,
    proposedAt: entry.proposed.at,
    status: entry.status,
    decision: entry.decision ?? null,
  };
} // biome-ignore format: one screen

/** A correction as the files spell it; what it does not have is left out. */
export function entryOf(correction: Correction): Readonly<Record<string, unknown>> {
  const { extracted, corrected, agency, evidence, decision } = correction;
  const claim = (one: NonNullable<Correction['extracted']>) => ({ relationship: one.type, id: one.to, name: one.name });
  return {
    id: correction.id,
    source: correction.sourceId,
    sha256: correction.sha256,
    clause: correction.clauseId,
    kind: correction.kind,
    ...(extracted === null ? {} : { extracted: claim(extracted) }),
    ...(corrected === null ? {} : { corrected: { ...claim(corrected), ...(agency === null ? {} : { agency: agencyOf(agency) }) } }),
    ...(evidence === null ? {} : { words: { quote: evidence.quote, start: evidence.start, end: evidence.end } }),
    reason: correction.reason,
    proposed: { by: correction.proposedBy, at: correction.proposedAt },
    status: correction.status,
    ...(decision === null ? {} : { decision: { by: decision.by, at: decision.at, reason: decision.reason } }),
  };
} // biome-ignore format: one screen

function agencyOf({ shortName, level, isGroup, jurisdiction, aliases }: NonNullable<Correction['agency']>) {
  return { shortName, level, isGroup, jurisdiction, aliases };
}
