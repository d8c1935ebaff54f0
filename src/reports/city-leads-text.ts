import type { CityLeadsAnswer, CityMeasure, MeasureReason } from '../questions/city-leads-answer.js';
import { textTable } from './text-table.js';

/** The answer to the main question for people at a terminal. */
export function cityLeadsText(answer: CityLeadsAnswer): string {
  const { city, cluster, clusters, measures, ranking } = answer;
  const open = clusters.filter(({ likelihood }) => likelihood < 1);
  const parts = [
    `Which agencies lead measures for the clusters of ${city.fullName}${cluster ? ` (only ${cluster.name})` : ''}?`,
    `${clusters.length - open.length} clusters are laid out there: ${clusters
      .filter(({ likelihood }) => likelihood === 1)
      .map((entry) => entry.cluster.name)
      .join('、')}.`,
  ];
  if (open.length > 0) parts.push(`In doubt: ${open.map((entry) => entry.cluster.name).join('、')}.`);
  parts.push(
    textTable(
      ['Agency 机构', 'Leads 牵头', 'of these joint duty', 'Listed first, no lead stated'],
      ranking.map(({ agency, leads, jointLeads, firstListed }) => [
        agency.shortName,
        leads,
        jointLeads,
        firstListed,
      ]),
    ),
    textTable(
      ['Measure 措施', 'Why', 'Lead 牵头 (or ◇ first listed)', 'With', 'Line'],
      measures.map((measure) => [
        titleOf(measure),
        reasonsOf(measure),
        leadOf(measure),
        othersOf(measure),
        measure.clause.line,
      ]),
      [34, 30, 24, 36, 6],
    ),
    `${measures.length} measures; ${answer.clausesWithoutUnit} more clauses name the city or its clusters under no responsible unit.` +
      (answer.isTruncated ? ' The answer was cut at a limit: counts are lower bounds.' : ''),
  );
  return parts.join('\n\n');
}

function titleOf({ policy, clause }: CityMeasure): string {
  const number = policy.documentNumber ?? policy.title;
  return `${number}\n${clause.number ?? ''}${clause.heading ?? `${clause.text.slice(0, 24)}…`}`;
}

function reasonsOf({ reasons }: CityMeasure): string {
  return [...new Set(reasons.map(reasonText))].join('\n');
}

function reasonText({ kind, cluster, printed }: MeasureReason): string {
  if (cluster === null) return `names the city: ${printed}`;
  return kind === 'ADDRESSES_GROUP' ? `all of ${printed}` : `${cluster.name}: ${printed}`;
}

function leadOf({ leads, assigned }: CityMeasure): string {
  if (leads.length > 0)
    return leads.map(({ edge }) => edge.printed + (edge.jointDuty ? ' (joint)' : '')).join('、');
  return assigned.length > 0 ? `◇ ${assigned[0]?.edge.expanded}` : '';
}

function othersOf({ leads, supports, assigned }: CityMeasure): string {
  const others = [...supports, ...(leads.length > 0 ? assigned : assigned.slice(1))];
  return others.map(({ edge }) => edge.expanded).join('、');
}
