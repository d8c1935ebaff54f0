import { labelOfId } from '../../domain/ids.js';
import { isRecord } from '../../domain/is-record.js';
import { NODE_NAMES, type NodeData } from './node-names.js';

/** A thing of schema.org; members that are undefined are not there. */
export type Thing = Readonly<Record<string, unknown>>;
/** The whole address of whatever has this id. */
export type LinkOf = (id: string) => string;
export type Edge = Readonly<Record<string, unknown>> & { readonly node: NodeData };

export function thing(type: string, node: NodeData, linkOf: LinkOf): Thing {
  return { '@type': type, '@id': linkOf(node.id), name: NODE_NAMES[labelOfId(node.id)].name(node) };
}

/** The far ends of a connection as things of this type; undefined where there are none. */
export function things(type: string, connection: unknown, linkOf: LinkOf): readonly Thing[] | undefined {
  const found = edgesOf(connection).map(({ node }) => thing(type, node, linkOf));
  return found.length === 0 ? undefined : found;
}

export function edgesOf(connection: unknown): readonly Edge[] {
  return isRecord(connection) && Array.isArray(connection.edges) ? connection.edges : [];
}
