import { remembered } from '../../remembered.js';
import {
  BODY_FOR_WORK,
  BODY_NAMED_AFTER_WORK,
  BY_LEVEL,
  DEPARTMENT_OF_OFFICE,
  GROUP_OF_LEADS,
  KNOWN_BY_PATTERN,
  NOT_OFFICES,
  OFFICE_ENDINGS,
  REMARK_BEGINS,
  SHARED_ENDINGS,
  TIMES,
  WORDS_OF_WORK,
} from './unit-words.js';

/**
 * What a few words look like, before anyone has looked them up.
 * - OFFICE: 省财政厅, 人民银行广州分行, 各市、县（区）人民政府. Known by its ending.
 * - SHARED: 粤海集团, 各成员单位, 省大数据中心, 各县（市、区）. A unit in the company of units.
 * - OTHER: 企业家, 昆仑万维. May be a unit where a key says so.
 * - NEVER: a remark, a time, a number, a piece of a sentence.
 */
export type UnitShape = 'OFFICE' | 'SHARED' | 'OTHER' | 'NEVER';

/** Longest name met: 粤港澳大湾区国家技术创新中心建设工作领导小组办公室各成员单位 has 30. */
const NAME_CHARACTERS_MAX = 48;

export const unitShape = remembered(shapeOf);

function shapeOf(name: string): UnitShape {
  if (name.length < 2 || name.length > NAME_CHARACTERS_MAX) return 'NEVER';
  if (!/^[\u4e00-\u9fff“（〔A-Za-z0-9]/.test(name) || /[。！？；：《》％…_＿]|\d{4}/.test(name))
    return 'NEVER';
  if (REMARK_BEGINS.test(name) || TIMES.test(name) || /[（〔、，]$/.test(name)) return 'NEVER';
  const bare = withoutBrackets(name);
  if (bare.length < 2) return 'NEVER';
  if (GROUP_OF_LEADS.test(bare)) return 'OFFICE';
  if (WORDS_OF_WORK.test(bare) && !BODY_FOR_WORK.test(bare) && !BODY_NAMED_AFTER_WORK.test(bare))
    return 'NEVER';
  if (endsLikeNoOffice(bare)) return /^各/.test(bare) ? 'OTHER' : 'NEVER';
  if (/^(?:省|市|县|区|州|盟|旗)[委府]$/.test(bare)) return 'OFFICE';
  if (bare.length >= 3 && (endsLikeOffice(bare) || DEPARTMENT_OF_OFFICE.test(bare))) return 'OFFICE';
  if (KNOWN_BY_PATTERN.test(bare) || BY_LEVEL.test(bare)) return 'OFFICE';
  // 各县（市、区） and 各市: governments of places, called by the place.
  if (/^(?:各|全[省市区县州]各)/.test(bare)) return GROUP.test(bare) ? 'OFFICE' : 'SHARED';
  if (endsLikeUnit(bare)) return 'SHARED';
  return 'OTHER';
}

const GROUP =
  /(?:省|市|县|区|州|盟|旗|镇|乡|街|街道|地|地区|自治区|直辖市|自治州|自治县|园区|开发区|功能区|新区|部门|单位|成员单位)$/;

const endsLikeOffice = endingIn(OFFICE_ENDINGS);
const endsLikeUnit = endingIn(SHARED_ENDINGS);
const endsLikeNoOffice = endingIn(NOT_OFFICES);

/** The endings sorted by their last character, because every piece of every list is asked. */
function endingIn(endings: readonly string[]): (name: string) => boolean {
  const byLast = new Map<string, string[]>();
  for (const ending of endings) {
    const last = ending.at(-1) ?? '';
    byLast.set(last, [...(byLast.get(last) ?? []), ending]);
  }
  return (name) => byLast.get(name.at(-1) ?? '')?.some((ending) => name.endsWith(ending)) ?? false;
}

/** 省委网信办（省互联网信息办） is known by 省委网信办; an open bracket hides the rest. */
function withoutBrackets(name: string): string {
  let depth = 0;
  let bare = '';
  for (const character of name) {
    if (character === '（' || character === '〔') depth++;
    else if (character === '）' || character === '〕') depth = Math.max(0, depth - 1);
    else if (depth === 0) bare += character;
  }
  return bare;
}

/** Whether the name says whose office it is: 省…, 广州市…, 国家…, 各…, 广东…. */
export function saysWhose(name: string): boolean {
  return WHOSE.test(name);
}

const WHOSE =
  /^(?:省|自治[区州县]|市|州|盟|县|区|旗|地区|地委|行署|兵团|(?:教育|科技|科学技术|工业和信息化|公安|民政|司法|财政|人力资源(?:和)?社会保障|自然资源|生态环境|住房(?:和)?城乡建设|交通运输|水利|农业农村|商务|文化和旅游|应急管理|国防|外交)部$|[\u4e00-\u9fff]{2,8}总局$|中国|中共|中央|全国|国家|国务院|各|人民银行|人行|国网|武警|南方电网|海关总署|最高|新疆|西藏|内蒙古|宁夏|广西|北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|[\u4e00-\u9fff]{2,9}?(?:省|自治区|市|自治州|州|盟|县|区|旗))/;
