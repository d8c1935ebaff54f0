import type {
  CityLeadsAnswer,
  CityMeasure,
  MeasureReason,
} from '../questions/city-leads/city-leads-answer.js';
import { textTable } from './text-table.js';

/** The answer to the main question for people at a terminal. */
export function cityLeadsText(answer: CityLeadsAnswer): string {
  const { city, cluster, clusters, measures, ranking } = answer;
  const open = clusters.filter(({ likelihood }) => likelihood < 1);
  const sure = clusters.filter(({ likelihood }) => likelihood === 1);
  const names = (entries: typeof clusters): string => entries.map((entry) => entry.cluster.name).join('、');
  const parts = [
    `Which agencies lead measures for the clusters of ${city.fullName}${cluster ? ` (only ${cluster.name})` : ''}?`,
  ];
  if (clusters.length === 0) parts.push('No loaded plan lays out a cluster there.');
  if (sure.length > 0) parts.push(`${sure.length} clusters are laid out there: ${names(sure)}.`);
  if (open.length > 0) parts.push(`In doubt, because the plan's table is damaged there: ${names(open)}.`);
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
      ['Measure 措施', 'Why 理由', '● lead ◇ listed first', 'With 配合', 'Line'],
      measures.map((measure) => [
        titleOf(measure),
        reasonsOf(measure),
        leadOf(measure),
        othersOf(measure),
        measure.clause.line,
      ]),
      [36, 40, 24, 40, 6],
    ),
    `${measures.length} measures; ${answer.clausesWithoutUnit} more clauses name the city or its clusters under no responsible unit.` +
      (answer.isTruncated ? ' The answer was cut at a limit: counts are lower bounds.' : ''),
  );
  return parts.join('\n\n');
}

/** How much of a measure without a heading is shown. */
const EXCERPT = 24;

function titleOf({ policy, clause }: CityMeasure): string {
  const number = clause.number ?? '';
  const words =
    clause.heading ??
    `${clause.text.slice(clause.text.startsWith(number) ? number.length : 0).slice(0, EXCERPT)}…`;
  return `${policy.title}\n${number}${words}`;
}

function reasonsOf({ reasons }: CityMeasure): string {
  const by = (kinds: readonly string[]): string =>
    [...new Set(reasons.filter(({ kind }) => kinds.includes(kind)).map(({ printed }) => printed))].join('、');
  const named = reasons.filter(({ kind }) => kind === 'NAMES_CLUSTER' || kind === 'NAMES_SUBSECTOR');
  return [
    ['names the city: ', by(['NAMES_CITY'])],
    ['', [...new Set(named.map(clusterText))].join('、')],
    ['all of ', by(['ADDRESSES_GROUP'])],
    ['its document is for ', by(['PURPOSE_OF_DOCUMENT'])],
    ['its document is of ', by(['DOCUMENT_OF_CITY'])],
  ]
    .filter(([, words]) => words !== '')
    .map((parts) => parts.join(''))
    .join('\n');
}

/** The words, and what they mean where they do not say it themselves. */
function clusterText({ cluster, printed }: MeasureReason): string {
  return cluster === null || printed.includes(cluster.name) ? printed : `${printed} (${cluster.name})`;
}

function leadOf({ leads, assigned }: CityMeasure): string {
  if (leads.length > 0)
    return leads.map(({ edge }) => `● ${edge.printed}${edge.jointDuty ? ' (joint)' : ''}`).join('、');
  return assigned.length > 0 ? `◇ ${assigned[0]?.edge.expanded}` : '';
}

function othersOf({ leads, supports, assigned }: CityMeasure): string {
  const others = [...supports, ...(leads.length > 0 ? assigned : assigned.slice(1))];
  return others.map(({ edge }) => edge.expanded).join('、');
}
