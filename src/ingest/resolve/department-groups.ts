import type { AgencyNode } from '../../domain/graph-model.js';
import type { Place } from '../gazetteers.js';
import { agencyId } from './agency-node.js';
import { asciiSlug } from './ascii-slug.js';

const GROUP =
  /^(?:全|我|部内|系统内|机关)?(?:省|自治区|市|州|盟|县|区|旗|国家|国务院|中央|中直)?(?:直属|直|级|政府|人民政府|委|属|驻[^各有相]{1,3})*((?:各级|各|有关|相关|其他|其它|所有)+)([^的和、及]{0,10}?)(部门|单位|金融机构|机构|委办局|部委|厅局|机关|企业|高校|院校|学校|医院|科研院所|商业银行|银行|行业协会|协会|商会|产业园区|园区|开发区|功能区|先导区|平台|管委会|管理委员会|党委|党工委|党组|国企|商圈|板块|师市|银行业机构|运营商|组织|司局|直属海关)$/;
/** 市属国有企业, 中央企业: a circle by what it is, without a word such as 各. */
const CIRCLE =
  /^(?:(?:省|自治区|市|州|盟|县|区|旗)(?:属|直)([^的和、及各]{0,8}?)|(中央|国有|驻[\u4e00-\u9fff]{1,3}|银行业|基础电信|电信运营|供电|商业|政策性))(企业|国企|公司|高校|院校|科研院所|金融机构|机构|银行|医院)$|^(央企|金融机构|商业银行|省直管县(?:（市）)?(?:人民政府|政府)?|省直管市)$/;

/** 开发区管委会 beside 各区县政府: a city has several. */
const ZONES = /^(?:开发区|园区|功能区)(?:管委会|管理委员会)$/;

const NOUNS: Readonly<Record<string, string>> = {
  部门: 'departments', 单位: 'units', 机构: 'institutions', 委办局: 'departments', 部委: 'departments',
  厅局: 'departments', 机关: 'organs', 企业: 'enterprises', 金融机构: 'financial-institutions',
}; // biome-ignore format: a table

/**
 * 各有关部门, 省直有关单位, 省政府各部门: a circle that the text does not draw. It is kept as a group of the document's
 * jurisdiction, so that the duty is not lost; it governs nothing.
 */
export function departmentGroup(name: string, home: Place, isPlacePrinted = false): AgencyNode | null {
  const words = GROUP.exec(name);
  const isCircle = CIRCLE.test(name) || (home.level !== 'COUNTY' && !isPlacePrinted && ZONES.test(name));
  if (words === null) return isCircle ? circle(name, home) : null;
  // 省级有关部门 in a document of the state are not its own.
  if (home.code === '000000' && /^(?:省|市|州|县|各地)/.test(name)) return circle(name, home);
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
    name: `${ownerOf(home, noun)}${shortName}`,
    shortName,
    level: 'GROUP',
    isGroup: true,
    jurisdiction: home.code,
    aliases: isSome ? [`各有关${kind}${noun}`, `相关${kind}${noun}`] : [],
  };
}

/** The state's departments are those of the State Council; its 有关单位, 有关企业 are nobody's in particular. */
function ownerOf(home: Place, noun: string): string {
  if (home.code !== '000000') return home.fullName;
  return /^(?:部门|部委|机构)$/.test(noun) ? '国务院' : '';
}

function circle(name: string, home: Place): AgencyNode {
  const words = name
    .replace(/^(?:省|自治区|市|州|盟|县|区|旗)(?=[属直])/, '')
    .replace(/管委会$/, '管理委员会');
  return {
    id: agencyId(home.code, `all-${asciiSlug(words)}`),
    name: home.code === '000000' ? words : `${home.fullName}${ZONES.test(name) ? '各' : ''}${words}`,
    shortName: name,
    level: 'GROUP',
    isGroup: true,
    jurisdiction: home.code,
    aliases: [],
  };
}
