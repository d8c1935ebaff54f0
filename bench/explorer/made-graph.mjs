// A graph that nobody's documents hold: agencies with the clauses they lead, as the question `neighbourhood` answers.
import { createChance } from '../corpus/chance.mjs';

const HUBS = 40;
const LEAVES = 2_960;
const LINKS_A_HUB = 200;
const EVERY_HUB = Array.from({ length: HUBS }, (_, index) => index);
const EVERY_OWN = Array.from({ length: LEAVES / HUBS }, (_, index) => index);

/** 3,000 nodes and 8,000 links, always the same: what each of the ids in `hubs` is answered with. */
export function madeGraph() {
  const chance = createChance(20211);
  const hubs = Array.from({ length: HUBS }, (_, index) => `agency-made-${index + 1}`);
  const answers = new Map(hubs.map((id, index) => [id, answerOf(id, leavesOf(index, chance))]));
  return { hubs, answers, links: HUBS * LINKS_A_HUB, nodes: HUBS + LEAVES };
}

/** Half of a hub's leaves are its own or its neighbours', the others stand anywhere: clusters, as real graphs have. */
function leavesOf(hub, chance) {
  const own = LEAVES / HUBS;
  const leaves = new Set(Array.from({ length: own }, (_, index) => hub * own + index));
  while (leaves.size < LINKS_A_HUB) {
    const other = chance.isTrue(0.5) ? (hub + chance.pick([1, 2, 3])) % HUBS : chance.pick(EVERY_HUB);
    leaves.add(other * own + chance.pick(EVERY_OWN));
  }
  return [...leaves];
}

function answerOf(hub, leaves) {
  const ids = leaves.map((leaf) => `made-2021-${Math.floor(leaf / 100)}:item_${leaf}`);
  const number = hub.replace('agency-made-', '');
  return {
    neighbourhood: {
      nodes: [
        { __typename: 'Agency', id: hub, name: `第${number}工业和信息化局`, shortName: `第${number}工信局` },
        ...ids.map((id, index) => ({
          __typename: 'Clause',
          id,
          number: `（${leaves[index]}）`,
          heading: `加大第${leaves[index]}项工业投资支持力度`,
          text: '支持企业开展技术改造，对符合条件的项目按规定给予支持。'.repeat(4),
        })),
      ],
      askedCount: 1,
      links: ids.map((id) => ({ fromId: id, toId: hub, relationship: 'LED_BY', claims: 1 })),
      kinds: [
        { nodeId: hub, relationship: 'LED_BY', direction: 'IN', count: ids.length, brought: ids.length },
      ],
      unknownIds: [],
      isTruncated: false,
      completeness: { isTruncated: false, notes: [] },
    },
  };
}
