import type { AgencyResolution, NamingContext } from '../resolve/agency-resolution.js';
import { isResolved } from '../resolve/agency-resolution.js';
import type { AgencyResolver } from '../resolve/agency-resolver.js';

/**
 * Whom a name in a list of responsible units means. A place answers through the organ that governs it: 广州市 is its
 * government, 孝丰镇 too, 递铺街道 its 办事处, 济源示范区 its 管委会.
 */
export function resolveUnit(
  name: string,
  context: NamingContext,
  agencies: AgencyResolver,
): AgencyResolution {
  const asPrinted = agencies.resolve(name, context);
  if (isResolved(asPrinted) || asPrinted.candidates.length > 0) return asPrinted;
  for (const organ of organsOf(name)) {
    const governed = agencies.resolve(organ, context);
    if (isResolved(governed)) return governed;
  }
  return asPrinted;
}

function organsOf(place: string): readonly string[] {
  if (/^(?:各|有关|相关|其他)/.test(place) || place.length < 2) return [];
  if (/街道(?:办|办公室)?$/.test(place)) return [place.replace(/(?:办|办公室)?$/, '办事处')];
  if (
    /(?:开发区|高新区|经开区|示范区|试验区|合作区|保税区|度假区|港区|新区|园区|管理区|产业园|工业园)$/.test(
      place,
    )
  ) {
    return [`${place}管委会`];
  }
  return /^(?!省|市|县|区)[\u4e00-\u9fff]{2,12}$/.test(place) ? [`${place}人民政府`] : [];
}
