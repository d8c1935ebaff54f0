/**
 * Puts boxes behind measures of a large plan of 广东: each says of one cluster into which cities its sub-sectors are laid
 * out. Answers the outline with them; their parts know `about`.
 */
export function addBoxes(outline, { world, head, chance }) {
  const isFit = head.form === 'PLAN' && head.place === world.guangdong && head.size >= 90;
  if (!isFit) return outline;
  const clusters = chance.someOf(
    world.clusters.filter(({ subsectors }) => subsectors.length > 0),
    chance.between(1, 4),
  );
  // What stands behind the last measure of a chapter belongs to it.
  const measures = outline.flatMap(({ parts }) =>
    parts.filter((part) => part === parts.at(-1) && part.parts.length === 0),
  );
  if (measures.length === 0) return outline;
  clusters.forEach((about, at) => {
    const parts = about.subsectors.slice(0, chance.between(2, 5)).map((subsector, order) => ({
      kind: 'ITEM',
      manner: '1.',
      ordinal: order + 1,
      about: subsector,
      parts: [],
    }));
    const box = { kind: 'BOX', manner: '专栏1', ordinal: at + 1, about, parts };
    measures[at % measures.length].parts.push(box);
  });
  return outline;
}
