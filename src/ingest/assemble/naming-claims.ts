import type {
  CellMention,
  ClusterMention,
  LayoutMention,
  Mention,
  PlaceMention,
  TargetMention,
} from '../mention.js';
import type { Claims } from './claims.js';
import { clauseOf, type Frame, statedEdge } from './frame.js';

type Naming = PlaceMention | ClusterMention | LayoutMention | CellMention | TargetMention;

/** APPLIES_TO, PROMOTES, LAID_OUT_IN, MARKS and SETS_TARGET: what clauses name, each in the order of its words. */
export function claimNamings(claims: Claims, frame: Frame, mentions: readonly Mention[]): void {
  const counts = new Map<string, number>();
  for (const mention of mentions) {
    if (isNaming(mention)) claimOne(claims, frame, mention, counts);
  }
}

function isNaming(mention: Mention): mention is Naming {
  return mention.kind !== 'RESPONSIBILITY' && mention.kind !== 'CITATION';
}

function claimOne(claims: Claims, frame: Frame, mention: Naming, counts: Map<string, number>): void {
  const clause = clauseOf(frame, mention.clause);
  if (clause === null) return;
  const next = (): number => {
    const key = `${mention.kind} ${clause.id}`;
    const position = (counts.get(key) ?? 0) + 1;
    counts.set(key, position);
    return position;
  };
  const edge = statedEdge(frame.source, clause, next(), mention.ruleId, mention.at);
  switch (mention.kind) {
    case 'PLACE':
      claims.edge('APPLIES_TO', clause.id, mention.placeId, { ...edge, printed: mention.surface });
      break;
    case 'CLUSTER':
      claims.edge('PROMOTES', clause.id, mention.clusterId, { ...edge, printed: mention.surface });
      break;
    case 'LAYOUT': {
      const { basis, way } = mention.layout;
      const key = `${basis}${way === null ? '' : `:${way}`}:${frame.policy.id}`;
      claims.edge('LAID_OUT_IN', mention.clusterId, mention.cityId, { ...edge, key, ...mention.layout });
      break;
    }
    case 'CELL':
      claims.edge('MARKS', clause.id, mention.cityId, {
        ...edge,
        position: mention.position,
        ...mention.cell,
      });
      break;
    case 'TARGET': {
      const id = `${clause.id}~target_${edge.position}`;
      claims.node('Target', { ...mention.target, id });
      claims.edge('SETS_TARGET', clause.id, id, edge);
      break;
    }
  }
}
