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
  const asPrinted = agencies.resolve(withGovernment(name, context, agencies), context);
  if (isResolved(asPrinted) || asPrinted.candidates.length > 0) return asPrinted;
  const answers = organsOf(name.replace(/（[^（）]*）$/, '')).flatMap((organ) => {
    const governed = agencies.resolve(organ, context);
    return isResolved(governed) ? [governed] : [];
  });
  // 浦东新区 is a district with a government; 赣江新区, which no gazetteer has, a zone with a 管委会.
  return answers.find(({ inGazetteer }) => inGazetteer) ?? answers[0] ?? asPrinted;
}

/**
 * 越城区、滨海新区管委会: where a list prints the last organ once, a district before it answers through its government. It
 * is one only if the gazetteer has it in the city that speaks: 滨海新区 of another city is a zone here.
 */
function withGovernment(name: string, context: NamingContext, agencies: AgencyResolver): string {
  const place = /^([\u4e00-\u9fff]{2,8}[市县区旗])(?:管委会|管理委员会)$/.exec(name)?.[1];
  if (place === undefined) return name;
  const organ = agencies.resolve(`${place}人民政府`, context);
  const home = context.jurisdiction?.slice(0, 4) ?? '';
  const isOwn = isResolved(organ) && organ.inGazetteer && organ.agency.jurisdiction?.startsWith(home);
  return isOwn && !/(?:新区|开发区|高新区|园区)$/.test(place) ? `${place}人民政府` : name;
}

function organsOf(place: string): readonly string[] {
  if (/^(?:各|有关|相关|其他)/.test(place) || place.length < 2) return [];
  if (/[^道]街$/.test(place)) return [`${place}道办事处`];
  if (/街道(?:办|办公室)?$/.test(place)) return [place.replace(/(?:办|办公室)?$/, '办事处')];
  const isPlace = /^(?!省|市|县|区)[\u4e00-\u9fff]{2,12}$/.test(place);
  if (
    /(?:开发区|高新区|自创区|自贸区|经开区|示范区|试验区|合作区|保税区|度假区|港区|新区|园区|管理区|产业园|工业园|实验区|综合实验区|综保区|新片区|科学城|新城)$/.test(
      place,
    )
  ) {
    return [`${place}管委会`, ...(isPlace ? [`${place}人民政府`] : [])];
  }
  if (/(?:地区|盟)$/.test(place)) return [`${place}行政公署`];
  return isPlace ? [`${place}人民政府`] : [];
}
