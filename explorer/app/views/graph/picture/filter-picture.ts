import type { Picture } from './picture.js';

/** The picture without some kinds of nodes and relationships, and without what they alone connected. */
export function filterPicture(picture: Picture, without: ReadonlySet<string>): Picture {
  if (without.size === 0) return picture;
  const links = new Map(
    [...picture.links].filter(([, { relationship, fromId, toId }]) => {
      const kinds = [picture.nodes.get(fromId)?.kind, picture.nodes.get(toId)?.kind];
      return !without.has(relationship) && !kinds.some((kind) => kind === undefined || without.has(kind));
    }),
  );
  const linked = new Set([...links.values()].flatMap(({ fromId, toId }) => [fromId, toId]));
  const nodes = new Map(
    [...picture.nodes].filter(
      ([id, { kind }]) => !without.has(kind) && (linked.has(id) || picture.asked.has(id)),
    ),
  );
  return { ...picture, nodes, links };
}
