import type { AgencyNode } from '../../domain/graph-model.js';
import type { Place } from '../gazetteers.js';
import { agencyId } from './agency-node.js';
import { asciiSlug } from './ascii-slug.js';

const GROUP =
  /^(?:全|我)?(?:省|自治区|市|州|盟|县|区|旗|国家|国务院|中央|中直)?(?:直属|直|级|政府|人民政府|委|属|驻[^各有相]{1,3})*((?:各级|各|有关|相关|其他|其它|所有)+)([^的和、及]{0,8}?)(部门|单位|金融机构|机构|委办局|部委|厅局|机关|企业|高校|院校|科研院所|商业银行|银行|行业协会|协会|商会|产业园区|园区|开发区|平台)$/;

const NOUNS: Readonly<Record<string, string>> = {
  部门: 'departments', 单位: 'units', 机构: 'institutions', 委办局: 'departments', 部委: 'departments',
  厅局: 'departments', 机关: 'organs', 企业: 'enterprises', 金融机构: 'financial-institutions',
}; // biome-ignore format: a table

/**
 * 各有关部门, 省直有关单位, 省政府各部门: a circle that the text does not draw. It is kept as a group of the document's
 * jurisdiction, so that the duty is not lost; it governs nothing.
 */
export function departmentGroup(name: string, home: Place): AgencyNode | null {
  const words = GROUP.exec(name);
  if (words === null) return null;
  const [, qualifiers = '', kind = '', noun = ''] = words;
  const isSome = /有关|相关|其[他它]/.test(qualifiers);
  const slug = [
    isSome ? 'concerned' : 'all',
    ...(kind === '' ? [] : [asciiSlug(kind)]),
    NOUNS[noun] ?? asciiSlug(noun),
  ].join('-');
  const shortName = `${isSome ? '有关' : '各'}${kind}${noun}`;
  return {
    id: agencyId(home.code, slug),
    name: `${home.fullName}${shortName}`,
    shortName,
    level: 'GROUP',
    isGroup: true,
    jurisdiction: home.code,
    aliases: isSome ? [`各有关${kind}${noun}`, `相关${kind}${noun}`] : [],
  };
}
