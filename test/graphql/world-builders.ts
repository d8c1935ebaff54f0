import type { EdgeClaim, NodeClaim } from '../../src/domain/graph-batch.js';
import {
  type ClauseNode,
  type EdgeCommon,
  edgeFieldsOf,
  type NodeByLabel,
  type NodeLabel,
  type RelationshipType,
} from '../../src/domain/graph-model.js';
import { inKeyOf, labelOfId } from '../../src/domain/ids.js';
import { NO_QUALITY } from '../../src/domain/source-quality.js';
import { cite } from '../../src/domain/span.js';
import { DOCUMENT } from './world-document.js';

const DOCUMENT_POLICY_ID = 'yueban-2022-7';

export function clause(
  eId: string,
  position: number,
  depth: number,
  kind: ClauseNode['kind'],
  number: string,
  heading: string | null,
  words: string,
): ClauseNode {
  const start = DOCUMENT.text.indexOf(words);
  return {
    id: `${DOCUMENT_POLICY_ID}:${eId}`,
    policyId: DOCUMENT_POLICY_ID,
    eId,
    kind,
    number,
    heading,
    text: DOCUMENT.text.slice(start, DOCUMENT.text.indexOf('\n', start)),
    depth,
    position,
    start,
    end: DOCUMENT.text.indexOf('\n', start),
    line: DOCUMENT.text.slice(0, start).split('\n').length,
    page: null,
    repeatsId: null,
  };
}

export function agency(id: string, name: string, shortName: string, isGroup = false): NodeByLabel['Agency'] {
  const level = isGroup ? 'GROUP' : 'PROVINCIAL';
  return { id, name, shortName, level, isGroup, jurisdiction: '440000', aliases: [shortName] };
}

export function city(code: string, name: string): NodeByLabel['City'] {
  const fullName = `${name}市`;
  return {
    id: `city-${code}`,
    name,
    fullName,
    code,
    level: 'PREFECTURE',
    province: '广东省',
    parentCode: null,
    aliases: [name, fullName],
  };
}

export function cluster(
  id: string,
  name: string,
  kind: NodeByLabel['Cluster']['kind'],
  ordinal: number | null,
): NodeByLabel['Cluster'] {
  const category = kind === 'CLUSTER' ? 'PILLAR' : null;
  return { id, name, kind, category, ordinal, jurisdiction: '440000', aliases: [name] };
}

export function layout(basis: 'TEXT') {
  const verdict = 'STATED';
  return { basis, grade: null, way: '布局', verdict, reason: 'The sentence says it.', likelihood: 1 };
}

export function record(id: string, kind: 'DOCUMENT' | 'GAZETTEER', file: string) {
  const loadedAt = '2026-01-02T03:04:05.678Z';
  return { id, kind, file, loadedAt, diagnostics: [], unresolved: [], quality: NO_QUALITY, corrections: [] };
}

export function node<L extends NodeLabel>(label: L, one: NodeByLabel[L]): NodeClaim {
  return { label, node: one, stub: false } as unknown as NodeClaim;
}

export function known(type: RelationshipType, from: string, to: string, position: number): EdgeClaim {
  const common: EdgeCommon = {
    position,
    inKey: inKeyOf({ id: from }),
    key: '',
    ruleId: 'gazetteer/toy',
    stated: false,
    evidence: [],
    correctionId: null,
  };
  return { type, from, to, edge: common } as EdgeClaim;
}

/** A relationship that the text states, with the first place where it prints `printed`. */
export function stated(
  type: RelationshipType,
  from: { readonly id: string; readonly policyId?: string; readonly position?: number },
  to: string,
  position: number,
  printed: string,
  own: Readonly<Record<string, unknown>>,
): EdgeClaim {
  const start = DOCUMENT.text.indexOf(
    printed,
    labelOfId(from.id) === 'Clause' ? (from as ClauseNode).start : 0,
  );
  const evidence = [cite(DOCUMENT, { start, end: start + printed.length })];
  const common: EdgeCommon = {
    position,
    inKey: inKeyOf(from),
    key: '',
    ruleId: `toy/${type.toLowerCase().replaceAll('_', '-')}`,
    stated: true,
    evidence,
    correctionId: null,
  };
  const more = 'printed' in edgeFieldsOf(type) ? { printed } : {};
  return { type, from: from.id, to, edge: { ...common, ...more, ...own } } as unknown as EdgeClaim;
}
