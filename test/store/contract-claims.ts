import type { EdgeClaim, GraphBatch, NodeClaim, SourceRecord } from '../../src/domain/graph-batch.js';
import {
  type EdgeOf,
  edgeFieldsOf,
  type NodeByLabel,
  type RelationshipType,
} from '../../src/domain/graph-model.js';
import { NO_QUALITY } from '../../src/domain/source-quality.js';
import type { Evidence } from '../../src/domain/span.js';

const NULL_EDGE_FIELDS = new Set(['statedBy', 'grade', 'way']);

export function batchOf(
  id: string,
  nodes: readonly NodeClaim[],
  edges: readonly EdgeClaim[] = [],
  source: Partial<SourceRecord> = {},
): GraphBatch {
  return {
    source: {
      id,
      kind: id.startsWith('gazetteer') ? 'GAZETTEER' : 'DOCUMENT',
      file: `${id}.txt`,
      sha256: '0'.repeat(64),
      characters: 100,
      loadedAt: '2026-01-02T03:04:05.678Z',
      diagnostics: [],
      unresolved: [],
      quality: NO_QUALITY,
      corrections: [],
      ...source,
    },
    document: null,
    nodes,
    edges,
  };
}

export function policy(id: string, fields: Partial<NodeByLabel['Policy']> = {}, stub = false): NodeClaim {
  return {
    label: 'Policy',
    stub,
    node: {
      id, title: `关于${id}的通知`, documentNumber: null, kind: 'NOTICE', status: 'LOADED', issuedOn: '2021-07-30',
      effectiveOn: null, expiresOn: null, validity: null, addressees: [], contacts: [], signatories: [], jurisdiction: '440000',
      sourceId: null, startLine: 1, endLine: 9, ...fields,
    },
  }; // biome-ignore format: one screen
}

export function clause(id: string, position: number, fields: Partial<NodeByLabel['Clause']> = {}): NodeClaim {
  const [policyId = '', eId = ''] = id.split(':');
  return {
    label: 'Clause',
    stub: false,
    node: {
      id, policyId, eId, kind: 'MEASURE', number: null, heading: null, text: `第${position}条`, depth: 0, position,
      start: position * 10, end: position * 10 + 9, line: position, page: null, repeatsId: null, ...fields,
    },
  }; // biome-ignore format: one screen
}

export function agency(id: string, fields: Partial<NodeByLabel['Agency']> = {}, stub = false): NodeClaim {
  return {
    label: 'Agency',
    stub,
    node: {
      id, name: id, shortName: id, level: 'PROVINCIAL', isGroup: false, jurisdiction: '440000', aliases: [], ...fields,
    },
  }; // biome-ignore format: one screen
}

export function city(id: string, fields: Partial<NodeByLabel['City']> = {}): NodeClaim {
  return {
    label: 'City',
    stub: false,
    node: {
      id, name: id, fullName: id, code: id.slice(5), level: 'PREFECTURE', province: '广东省', parentCode: null,
      aliases: [], ...fields,
    },
  }; // biome-ignore format: one screen
}

export function region(id: string, fields: Partial<NodeByLabel['Region']> = {}): NodeClaim {
  return {
    label: 'Region',
    stub: false,
    node: { id, name: id, kind: 'AREA', code: null, aliases: [], ...fields },
  };
}

export function cluster(id: string, fields: Partial<NodeByLabel['Cluster']> = {}): NodeClaim {
  return {
    label: 'Cluster',
    stub: false,
    node: {
      id, name: id, kind: 'CLUSTER', category: 'PILLAR', ordinal: null, jurisdiction: '440000', aliases: [], ...fields,
    },
  }; // biome-ignore format: one screen
}

export function target(id: string, fields: Partial<NodeByLabel['Target']> = {}): NodeClaim {
  return {
    label: 'Target',
    stub: false,
    node: {
      id, kind: 'TARGET', metric: '营业收入', comparator: '>=', value: 1.5, valueTo: null, unit: '万亿元', unitPrinted: '万亿元',
      printed: '1.5万亿元', year: 2025, dueOn: null, scope: null, ...fields,
    },
  }; // biome-ignore format: one screen
}

/** A relationship with every field its type has; `printed` and the like are the empty string unless given. */
export function edge<R extends RelationshipType>(
  type: R,
  from: string,
  to: string,
  fields: Partial<EdgeOf<R>> = {},
): EdgeClaim {
  const own = Object.fromEntries(
    Object.entries(edgeFieldsOf(type)).map(([name, kind]) => [
      name,
      NULL_EDGE_FIELDS.has(name) ? null : kind === 'boolean' ? false : kind === 'float' ? 1 : '',
    ]),
  );
  const common = {
    position: 1, inKey: from, key: '', ruleId: 'toy/rule', stated: true, evidence: [quote('原文', 7)], correctionId: null,
  }; // biome-ignore format: one line
  return { type, from, to, edge: { ...common, ...own, ...fields } } as unknown as EdgeClaim;
}

export function quote(words: string, start: number, page: number | null = null): Evidence {
  return { sourceId: 'guangdong-plan', start, end: start + words.length, quote: words, line: 3, page };
}
