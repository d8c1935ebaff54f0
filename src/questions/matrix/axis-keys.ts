import type { AgencyNode, CityNode, ClauseNode, ClusterNode, PolicyNode } from '../../domain/graph-model.js';
import { agenciesOf } from '../measures/agencies-of.js';
import type { Measure } from '../measures/measure.js';
import type { Axis, AxisNode } from './matrix-answer.js';

/** Something that a row or a column stands for. */
export interface AxisKey {
  readonly id: string;
  readonly node: AxisNode;
  /** As people read it where nothing else is called so, and in full. */
  readonly label: string;
  readonly fullLabel: string;
  /** Where it stands on its axis, part by part; agencies are ordered by their counts instead. */
  readonly place: readonly (string | number)[];
}

/** Characters of a clause's own words that stand for a heading where it has none. */
const WORDS_MAX = 30;

/** Where on an axis a measure stands; nowhere where it names no cluster or no city. */
export const KEYS_OF_AXIS: { readonly [A in Axis]: (measure: Measure) => readonly AxisKey[] } = {
  AGENCY: (measure) => agenciesOf(measure).map(agencyKey),
  MEASURE: ({ clause, policy }) => [clauseKey(clause, policy)],
  CHAPTER: ({ chapter, policy }) => [clauseKey(chapter, policy)],
  POLICY: ({ policy }) => [policyKey(policy)],
  CLUSTER: ({ clusters }) => clusters.map(clusterKey),
  CITY: ({ cities }) => cities.map(cityKey),
};

export function agencyKey(agency: AgencyNode): AxisKey {
  return {
    id: agency.id,
    node: { label: 'Agency', node: agency },
    label: agency.shortName,
    fullLabel: agency.name,
    place: [],
  };
}

export function clauseKey(clause: ClauseNode, policy: PolicyNode): AxisKey {
  const words = [...clause.text];
  const heading =
    clause.heading ?? (words.length > WORDS_MAX ? `${words.slice(0, WORDS_MAX).join('')}…` : clause.text);
  // The label is part of the text where a clause has no heading.
  const number = clause.number !== null && !heading.startsWith(clause.number) ? clause.number : '';
  return {
    id: clause.id,
    node: { label: 'Clause', node: clause },
    label: `${number}${heading}`,
    fullLabel: `《${policy.title}》${number}${heading}`,
    place: [policy.id, clause.position],
  };
}

export function policyKey(policy: PolicyNode): AxisKey {
  return {
    id: policy.id,
    node: { label: 'Policy', node: policy },
    label: policy.title,
    fullLabel: policy.documentNumber === null ? policy.title : `${policy.title}（${policy.documentNumber}）`,
    place: [policy.id],
  };
}

export function clusterKey(cluster: ClusterNode): AxisKey {
  return {
    id: cluster.id,
    node: { label: 'Cluster', node: cluster },
    label: cluster.name,
    fullLabel: `${cluster.name}（${cluster.jurisdiction}）`,
    // Groups, which have no ordinal, stand behind the clusters.
    place: [cluster.ordinal ?? Number.MAX_SAFE_INTEGER, cluster.id],
  };
}

export function cityKey(city: CityNode): AxisKey {
  return {
    id: city.id,
    node: { label: 'City', node: city },
    label: city.name,
    fullLabel: `${city.province}${city.fullName}`,
    place: [city.code, city.id],
  };
}
