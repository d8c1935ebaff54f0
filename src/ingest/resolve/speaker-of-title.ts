import type { AgencyNode } from '../../domain/graph-model.js';
import { isResolved } from './agency-resolution.js';
import type { AgencyResolver } from './agency-resolver.js';

const NAME_LENGTH_MAX = 40;
const NAME_LENGTH_MIN = 5;
const AGENCY_ENDING = /[局厅委会部室署院]$/;

/**
 * 宁波市经济和信息化局2023年工作要点: the agency whose name opens a title, where the document prints no issuer. Its
 * divisions (运行处) are named without it. Null where the title opens with something else, or with a place alone.
 */
export function speakerOfTitle(
  title: string,
  jurisdiction: string | null,
  agencies: AgencyResolver,
): AgencyNode | null {
  for (let end = Math.min(NAME_LENGTH_MAX, title.length); end >= NAME_LENGTH_MIN; end--) {
    const name = title.slice(0, end);
    if (!AGENCY_ENDING.test(name)) continue;
    const found = agencies.resolve(name, { jurisdiction, issuer: null });
    if (isResolved(found) && found.inGazetteer && !found.agency.isGroup) return found.agency;
  }
  return null;
}
