import type {
  AgencyNode,
  CityNode,
  ClauseNode,
  ClusterNode,
  PolicyNode,
  RegionNode,
  TargetNode,
} from './nodes.js';
import type { Evidence } from './span.js';

export * from './nodes.js';

/**
 * The one table of relationships. Loaders, resolvers, Cypher, SQL and contract tests follow it.
 * `docs/glossary.md` gives the Chinese term of each.
 */
export const RELATIONSHIPS = {
  /** A collection contains this document (汇编). */
  CONTAINS: { from: ['Policy'], to: ['Policy'] },
  /** The clause belongs to this document, at this depth and position. */
  HAS_CLAUSE: { from: ['Policy'], to: ['Clause'] },
  /** The hierarchy: the second clause is a direct part of the first. */
  HAS_PART: { from: ['Clause'], to: ['Clause'] },
  /** 发文机关 */
  ISSUED_BY: { from: ['Policy'], to: ['Agency'] },
  /** 牵头: by word, or by a stated rule such as 第一个为牵头单位，下同. */
  LED_BY: { from: ['Clause'], to: ['Agency'] },
  /** 配合, 参与, or the others of a list that has a lead. */
  SUPPORTED_BY: { from: ['Clause'], to: ['Agency'] },
  /** Responsible, with no lead stated; position 1 is first listed, which is not a lead. */
  ASSIGNED_TO: { from: ['Clause'], to: ['Agency'] },
  /** The clause names the place. */
  APPLIES_TO: { from: ['Clause'], to: ['City', 'Region'] },
  /** A city's government; a group reaches all its members. */
  GOVERNS: { from: ['Agency'], to: ['City'] },
  IN_REGION: { from: ['City'], to: ['Region'] },
  /** The clause names the cluster, one of its sub-sectors, or its group. */
  PROMOTES: { from: ['Clause'], to: ['Cluster'] },
  /** The plan puts the cluster there: from a table or from text, kept apart by `basis`. */
  LAID_OUT_IN: { from: ['Cluster'], to: ['City'] },
  /** What a table row prints under a city, and how it is to be read; also where it is to be read as nothing. */
  MARKS: { from: ['Clause'], to: ['City'] },
  SETS_TARGET: { from: ['Clause'], to: ['Target'] },
  /** With its kind: based on, implements, transmits, replaces, abolishes, interprets, mentions. */
  CITES: { from: ['Policy', 'Clause'], to: ['Policy'] },
  /** Derived, with method and score; never mixed with what a text states. */
  IMPLEMENTS: { from: ['Clause'], to: ['Clause'] },
  /** A bureau of a ministry, a sub-sector of a cluster, a cluster of a group. */
  PART_OF: { from: ['Agency', 'Cluster'], to: ['Agency', 'Cluster'] },
} as const satisfies Record<string, RelationshipDefinition>;

export interface RelationshipDefinition {
  readonly from: readonly NodeLabel[];
  readonly to: readonly NodeLabel[];
}

export type RelationshipType = keyof typeof RELATIONSHIPS;
export type Direction = 'OUT' | 'IN';
/** The labels that may stand at the far end when one follows `R` in direction `D`. */
export type FarLabel<R extends RelationshipType, D extends Direction> = D extends 'OUT'
  ? (typeof RELATIONSHIPS)[R]['to'][number]
  : (typeof RELATIONSHIPS)[R]['from'][number];

export const NODE_LABELS = ['Policy', 'Clause', 'Agency', 'City', 'Region', 'Cluster', 'Target'] as const;
export type NodeLabel = (typeof NODE_LABELS)[number];

export interface NodeByLabel {
  readonly Policy: PolicyNode;
  readonly Clause: ClauseNode;
  readonly Agency: AgencyNode;
  readonly City: CityNode;
  readonly Region: RegionNode;
  readonly Cluster: ClusterNode;
  readonly Target: TargetNode;
}

/** Which fields a node has, and of what kind. The stores and the contract tests read it; the compiler keeps it complete. */
export const NODE_FIELDS = {
  Policy: {
    id: 'string', title: 'string', documentNumber: 'string', kind: 'string', status: 'string', issuedOn: 'string',
    effectiveOn: 'string', expiresOn: 'string', validity: 'string', addressees: 'strings', contacts: 'strings',
    signatories: 'strings', jurisdiction: 'string', sourceId: 'string', startLine: 'int', endLine: 'int',
  },
  Clause: {
    id: 'string', policyId: 'string', eId: 'string', kind: 'string', number: 'string', heading: 'string', text: 'string',
    depth: 'int', position: 'int', start: 'int', end: 'int', line: 'int', page: 'int', repeatsId: 'string',
  },
  Agency: {
    id: 'string', name: 'string', shortName: 'string', level: 'string', isGroup: 'boolean', jurisdiction: 'string',
    aliases: 'strings',
  },
  City: {
    id: 'string', name: 'string', fullName: 'string', code: 'string', level: 'string', province: 'string',
    parentCode: 'string', aliases: 'strings',
  },
  Region: { id: 'string', name: 'string', kind: 'string', code: 'string', aliases: 'strings' },
  Cluster: {
    id: 'string', name: 'string', kind: 'string', category: 'string', ordinal: 'int', jurisdiction: 'string',
    aliases: 'strings',
  },
  Target: {
    id: 'string', kind: 'string', metric: 'string', comparator: 'string', value: 'float', valueTo: 'float', unit: 'string',
    unitPrinted: 'string', printed: 'string', year: 'int', dueOn: 'string', scope: 'string',
  },
} as const satisfies { readonly [L in NodeLabel]: { readonly [F in keyof NodeByLabel[L]]: FieldKind } }; // biome-ignore format: one screen

export type FieldKind = 'string' | 'strings' | 'int' | 'float' | 'boolean';

/** What every relationship carries. */
export interface EdgeCommon {
  /** 1-based order among the relationships of this type that leave the same node. */
  readonly position: number;
  /** ASCII key that orders relationships arriving at one node, so that a hub is paged through an index. See `inKeyOf`. */
  readonly inKey: string;
  /** Tells apart several relationships of one type between the same two nodes (`TABLE`, `TEXT:依托`); usually ''. */
  readonly key: string;
  /** The rule that made it, for instance `lead/first-listed-rule`; `gazetteer/…` where no text states it. */
  readonly ruleId: string;
  /** False for what we derived or took from a gazetteer. What is stated always has evidence. */
  readonly stated: boolean;
  readonly evidence: readonly Evidence[];
  /** The correction by which a person made it what it is; what it is about stands with the source (`SourceRecord.corrections`). Null where it is as extracted. */
  readonly correctionId: string | null;
}

export const LAYOUT_VERDICTS = ['CONFIRMED', 'CORRECTED', 'INFERRED', 'PROBABLE', 'OPEN', 'STATED'] as const;
export type LayoutVerdict = (typeof LAYOUT_VERDICTS)[number];

interface Responsibility {
  /** The name as the text prints it, folded: 科技厅. */
  readonly printed: string;
  /** The name with an elided prefix restored: 省科技厅. */
  readonly expanded: string;
  /** 按职责分工负责: all share the duty; a lead by the letter of a rule is then to be read with care. */
  readonly jointDuty: boolean;
  /** True where a rule stated in another clause added the unit, or gave it its role. */
  readonly inherited: boolean;
  /** The clause that states the rule used, or null where the list itself says it. */
  readonly statedBy: string | null;
}

/** What each relationship carries beside `EdgeCommon`. Types that are not named carry nothing more. */
export interface EdgeProperties {
  readonly LED_BY: Responsibility;
  readonly SUPPORTED_BY: Responsibility;
  readonly ASSIGNED_TO: Responsibility;
  readonly APPLIES_TO: { readonly printed: string };
  readonly PROMOTES: { readonly printed: string };
  readonly LAID_OUT_IN: {
    readonly basis: 'TABLE' | 'TEXT';
    /** 核心, 重点, 一般 as the stars print it; null from text, and where the print cannot be trusted. */
    readonly grade: 'CORE' | 'KEY' | 'GENERAL' | null;
    /** How the text puts it: 核心, 依托, 配套, 支持, 带动, 推进, 优化, 发挥优势, 布局, 重点发展. Null from a table. */
    readonly way: string | null;
    /** The table cell as printed (may be empty), or the sentence's word. */
    readonly printed: string;
    readonly verdict: LayoutVerdict;
    readonly reason: string;
    /** Share, in [0, 1], of the equally good readings in which the city is a member; 1 unless `verdict` is OPEN. */
    readonly likelihood: number;
  };
  readonly MARKS: {
    readonly printed: string;
    readonly membership: 'MEMBER' | 'NOT_MEMBER' | 'OPEN';
    readonly verdict: LayoutVerdict;
    readonly reason: string;
  };
  readonly CITES: {
    readonly kind: CitationKind;
    readonly printed: string;
    readonly status: 'RESOLVED' | 'OUTSIDE_CORPUS' | 'NO_NUMBER' | 'AMBIGUOUS';
  };
  readonly IMPLEMENTS: { readonly method: string; readonly score: number };
}

export const CITATION_KINDS = [
  'BASED_ON', 'IMPLEMENTS', 'TRANSMITS', 'REPLACES', 'ABOLISHES', 'INTERPRETS', 'MENTIONS',
] as const; // biome-ignore format: one screen
export type CitationKind = (typeof CITATION_KINDS)[number];

export type EdgeOf<R extends RelationshipType> = EdgeCommon &
  (R extends keyof EdgeProperties ? EdgeProperties[R] : object);

const RESPONSIBILITY_FIELDS = {
  printed: 'string', expanded: 'string', jointDuty: 'boolean', inherited: 'boolean', statedBy: 'string',
} as const; // biome-ignore format: one screen

/** Which further fields an edge has. The stores and the contract tests read it; the compiler keeps it complete. */
const EDGE_FIELDS = {
  LED_BY: RESPONSIBILITY_FIELDS,
  SUPPORTED_BY: RESPONSIBILITY_FIELDS,
  ASSIGNED_TO: RESPONSIBILITY_FIELDS,
  APPLIES_TO: { printed: 'string' },
  PROMOTES: { printed: 'string' },
  LAID_OUT_IN: {
    basis: 'string', grade: 'string', way: 'string', printed: 'string', verdict: 'string', reason: 'string',
    likelihood: 'float',
  },
  MARKS: { printed: 'string', membership: 'string', verdict: 'string', reason: 'string' },
  CITES: { kind: 'string', printed: 'string', status: 'string' },
  IMPLEMENTS: { method: 'string', score: 'float' },
} as const satisfies { readonly [R in keyof EdgeProperties]: { readonly [F in keyof EdgeProperties[R]]: FieldKind } }; // biome-ignore format: one screen

/** Names of the further fields of an edge type, with their kinds; empty for types that carry nothing more. */
export function edgeFieldsOf(type: RelationshipType): Readonly<Record<string, FieldKind>> {
  return (EDGE_FIELDS as Partial<Record<RelationshipType, Readonly<Record<string, FieldKind>>>>)[type] ?? {};
}

/** The labels at the far end, for code that has the type only at run time. */
export function farLabels(type: RelationshipType, direction: Direction): readonly NodeLabel[] {
  return direction === 'OUT' ? RELATIONSHIPS[type].to : RELATIONSHIPS[type].from;
}
