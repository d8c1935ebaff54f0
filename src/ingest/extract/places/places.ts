import type { Source } from '../../../domain/span.js';
import type { PlaceMention } from '../../mention.js';
import { isClauseKind, type PolicyDocument, walkTree } from '../../policy-tree.js';
import { ownTextOf } from '../text/own-text.js';
import type { PlaceNames } from './place-names.js';
import { scanPlaces } from './place-scanner.js';

/**
 * 「推动广州、深圳、东莞等地市中欧班列合作发展」: the cities, counties and areas that a clause names, each with the
 * smallest clause whose own words have it. Not those inside names of offices, firms, parks and goods; an area stays an
 * area. `scope` is the code of the document's jurisdiction, null where unknown. `placeId` is a node id.
 */
export function extractPlaces(
  document: PolicyDocument,
  source: Source,
  names: PlaceNames,
  scope: string | null,
): readonly PlaceMention[] {
  const mentions: PlaceMention[] = [];
  for (const { node } of walkTree(document.root)) {
    if (!isClauseKind(node.kind)) continue;
    const own = ownTextOf(source, node);
    for (const { start, end, place } of scanPlaces(own.text, names, scope)) {
      mentions.push({
        kind: 'PLACE',
        surface: own.text.slice(start, end),
        at: [own.toSource(start, end)],
        clause: node,
        document,
        ruleId: place.level === 'AREA' ? 'place/area-named' : 'place/city-named',
        placeId: place.id,
      });
    }
  }
  return mentions;
}
