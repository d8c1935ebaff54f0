import type { ClauseNode } from '../../domain/graph-model.js';
import { isAddedByRule } from '../../reports/is-added-by-rule.js';
import type { LabelledClause, LabelledDocument, Role } from '../labels/labelled-document.js';
import type { ClausePairs } from './pair-clauses.js';
import type { Reading } from './reading.js';

/** A responsible unit as it was read. */
export interface ReadUnit {
  readonly clauseId: string;
  /** The labelled clause that it was read for, or null. */
  readonly clause: LabelledClause | null;
  readonly role: Role;
  readonly printed: string;
  /** Full name of the office it was resolved to. */
  readonly name: string;
  /** What else it is called. */
  readonly aliases: readonly string[];
  /** Added by a rule stated elsewhere: its words stand outside of its clause. */
  readonly isAdded: boolean;
  readonly isJoint: boolean;
  readonly ruleId: string;
  readonly at: number;
  readonly end: number;
  readonly line: number;
}

const ROLES = [['LED_BY', 'LEAD'], ['SUPPORTED_BY', 'SUPPORT'], ['ASSIGNED_TO', 'ASSIGNED']] as const; // biome-ignore format: a table

/** A row that repeats the words of a clause has that clause's units, where the labels give it any. */
export function readUnits(
  document: LabelledDocument,
  reading: Reading,
  pairs: ClausePairs,
): readonly ReadUnit[] {
  const units: ReadUnit[] = [];
  for (const [type, role] of ROLES) {
    for (const { from, to, edge } of reading.edges(type)) {
      const clause = reading.clause(from);
      const [first] = edge.evidence;
      if (clause === null || first === undefined) continue;
      units.push({
        clauseId: from, clause: pairs.labelledOf(clause), role, printed: edge.printed.replace(/\s/g, ''),
        name: reading.agency(to)?.name ?? to, aliases: reading.agency(to)?.aliases ?? [], isJoint: edge.jointDuty, ruleId: edge.ruleId,
        isAdded: isAddedByRule(edge, first, clause),
        at: first.start, end: first.end, line: first.line,
      }); // biome-ignore format: one screen
    }
  }
  const labelled = new Set(document.units.map(({ clause }) => clause));
  for (const row of reading.clauses) {
    const clause = pairs.exactly(row);
    if (row.repeatsId === null || clause === null || !labelled.has(clause)) continue;
    const repeated = units.filter(({ clauseId, isAdded }) => clauseId === row.repeatsId && !isAdded);
    units.push(...repeated.map((unit) => ({ ...unit, clauseId: row.id, clause })));
  }
  return units.sort((a, b) => a.at - b.at);
}

/** As people name a clause: （三）加快…. */
export function clauseName(clause: ClauseNode | null): string {
  if (clause === null) return '';
  const words = clause.heading ?? clause.text.slice(clause.number?.length ?? 0);
  return `${clause.number ?? ''}${words.slice(0, HEADING_LENGTH)}`;
}

const HEADING_LENGTH = 16;
