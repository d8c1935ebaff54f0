import type { ExtractedClause, ExtractedPolicy, Extraction } from './extraction.js';
import { textTable } from './text-table.js';

/** What would be loaded, for people at a terminal: each document, its units by measure, and every doubt. */
export function extractionText(extraction: Extraction): string {
  const doubts = [
    ...extraction.unresolved.map(
      ({ line, printed, reason }) => `${extraction.file}:${line}  unresolved 「${printed}」: ${reason}`,
    ),
    ...extraction.diagnostics.map(
      ({ line, column, message, ruleId }) => `${extraction.file}:${line}:${column}  ${message} (${ruleId})`,
    ),
  ];
  return [...extraction.policies.map(policyText), doubts.length > 0 ? doubts.join('\n') : 'No doubts.'].join(
    '\n\n',
  );
}

function policyText(policy: ExtractedPolicy): string {
  const facts = [
    ['id', policy.id],
    ['发文字号', policy.documentNumber ?? '–'],
    ['发文机关', policy.issuers.join('、') || '–'],
    ['成文日期', policy.issuedOn ?? '–'],
    ['有效期', `${policy.effectiveOn ?? '–'} … ${policy.expiresOn ?? '–'}`],
    [
      'clauses',
      `${policy.clauses.length}, citations ${policy.citations.length}, targets ${policy.targets.length}`,
    ],
  ];
  const assigned = policy.clauses.filter(({ assignments }) => assignments.length > 0);
  const lines = [policy.title, ...facts.map(([name, value]) => `  ${name}: ${value}`)];
  if (assigned.length > 0) {
    lines.push(
      textTable(['Line', 'Measure', 'Units: ● lead ○ support ◇ assigned'], assigned.map(rowOf), [7, 34, 70]),
    );
  }
  return lines.join('\n');
}

const MARKS = { LEAD: '●', SUPPORT: '○', ASSIGNED: '◇' } as const;

function rowOf(clause: ExtractedClause): readonly (string | number)[] {
  const units = clause.assignments.map(
    ({ role, printed, jointDuty }) => `${MARKS[role]}${printed}${jointDuty ? '*' : ''}`,
  );
  return [clause.line, `${clause.number ?? ''}${clause.heading ?? ''}`, units.join(' ')];
}
