import type { RelationshipType } from '../../../asking/generated/graphql.js';
import type { LABEL_WORDS } from '../../../words/names-of-kinds.js';

export type NodeKind = keyof typeof LABEL_WORDS.zh;

export interface PictureNode {
  readonly id: string;
  readonly kind: NodeKind;
  /** As short as a picture needs it: 省工业和信息化厅. */
  readonly label: string;
  /** In full: 广东省工业和信息化厅. */
  readonly name: string;
}

export interface PictureLink {
  /** `from*RELATIONSHIP*to`. */
  readonly id: string;
  readonly fromId: string;
  readonly toId: string;
  readonly relationship: RelationshipType;
}

/** What is drawn and listed. */
export interface Picture {
  readonly nodes: ReadonlyMap<string, PictureNode>;
  readonly links: ReadonlyMap<string, PictureLink>;
  /** Ids that somebody asked for: opened nodes, ends of a path. */
  readonly asked: ReadonlySet<string>;
  /** Ids of nodes and links that stand on a path. */
  readonly onPath: ReadonlySet<string>;
  /** So many nodes that were brought are not in it, since a picture holds no more. */
  readonly leftOut: number;
}

export function linkId(fromId: string, relationship: string, toId: string): string {
  return `${fromId}*${relationship}*${toId}`;
}
