import type { AgencyLevel, AgencyNode } from '../../domain/graph-model.js';
import type { Place } from '../gazetteers.js';
import { agencyId, levelIn } from './agency-node.js';
import { asciiSlug } from './ascii-slug.js';
import type { PrefixReader } from './jurisdiction-words.js';

/** Kinds of names by which one knows a unit that no gazetteer lists. The first that fits counts. */
const KINDS: readonly { readonly ending: RegExp; readonly level: AgencyLevel; readonly needsPlace: boolean }[] = [
  { ending: /(?:公司|集团|银行|支行|分行|保险|信托|合作社|联社|电厂|钢铁|石化|电网|证券|基金|交易所)$/, level: 'ENTERPRISE', needsPlace: false },
  { ending: /(?:指挥部|领导小组|工作组|专班|联席会议|联席会议办公室|协调小组|协调机制|推进组|筹备组|委员会)(?:办公室)?$/, level: 'OTHER', needsPlace: false },
  { ending: /(?:协会|商会|联合会|学会|促进会|联盟|基金会|研究院|研究所|研究中心|科学院|实验室|大学|学院|学校|医院|管理委员会|执行委员会|法院|检察院|交易中心|服务中心|创新中心|发展中心|中心)$/, level: 'OTHER', needsPlace: false },
  { ending: /(?:厅|局|委|办公室|办公厅|委员会办公室|总队|支队|大队|总站|海关)$/, level: 'PROVINCIAL', needsPlace: false },
  { ending: /[镇乡](?:人民)?政府$|街道办事处$/, level: 'OTHER', needsPlace: false },
  { ending: /(?:部|办|署|处|站|院|馆|团|社|所|台|会|行|队|(?:防|汛|旱|震|火)指)$/, level: 'OTHER', needsPlace: true },
]; // biome-ignore format: a table

/** Words that make a clause or a description, not a name. */
const NOT_A_NAME =
  /[，。；：！？《》…％%、\n]|的|牵头|负责|配合|推动|加强|推进会|支持|按照|根据|以及|鼓励|引导|等$|^(?:由|将|对|在|与|和|及|或|请|并|各|有关|相关|其他|其它|某|该|多家|一批|部分|大型|龙头|骨干|国有|民营|外资|平台|金融|商业|中小)/;
const GENERIC = new Set([
  '公司', '集团', '银行', '企业集团', '集团公司', '股份公司', '有限公司', '保险', '证券', '基金', '信托', '合作社', '大学', '学院', '学校',
  '医院', '中心', '协会', '商会', '学会', '联盟', '委员会', '研究院', '研究所', '实验室', '指挥部', '领导小组', '工作组', '专班', '联席会议',
  '工作专班', '办公室', '办公厅', '服务中心', '研究中心', '创新中心', '交易中心', '管理委员会', '交易所', '技术局', '上市公司', '担保公司', '保险公司',
  '证券公司', '钢铁', '石化', '电网', '电厂', '行业协会', '保险机构', '政策性银行', '开发性银行', '母公司', '子公司', '分公司', '总公司', '基金会',
  '科学院', '法院', '检察院', '公共服务中心', '数据中心', '技术中心', '企业技术中心', '重点实验室', '高等学校', '职业学院', '村镇银行', '龙头公司',
]); // biome-ignore format: a table
const NAME_LENGTH_MIN = 4;
const NAME_LENGTH_MAX = 40;

/**
 * A unit that no gazetteer row describes, from a name that only a unit can have: 广西推进产业振兴三年行动指挥部. Its id is
 * made of jurisdiction and name, with `x-` to tell it from what the gazetteer knows. Null for words that are no name.
 */
export function outsideAgency(
  printed: string,
  home: Place | null,
  prefixes: PrefixReader,
): AgencyNode | null {
  const name = inFull(printed);
  const agency = outsideNamed(name, home, prefixes);
  return agency === null || name === printed
    ? agency
    : { ...agency, shortName: printed, aliases: [...new Set([...agency.aliases, printed])] };
}

/** 曲阳桥乡政府, 临港管委会: what every such body is called in full, so that both ways of printing it are one. */
function inFull(name: string): string {
  return name
    .replace(/([镇乡])政府$/, '$1人民政府')
    .replace(/街道办(?:公室)?$/, '街道办事处')
    .replace(/管委会$/, '管理委员会')
    .replace(/执委会$/, '执行委员会');
}

function outsideNamed(name: string, home: Place | null, prefixes: PrefixReader): AgencyNode | null {
  if (
    name.length > NAME_LENGTH_MAX ||
    NOT_A_NAME.test(withoutPurpose(name.replace(/（[^（）]*）/g, '').replace(/“[^”]*”/g, '')))
  )
    return null;
  const kind = KINDS.find(({ ending }) => ending.test(name));
  if (kind === undefined) return null;
  // 市工贸局 in a document of a province: whose it is stands nowhere.
  if (
    /^(?:自治区|省|市|州|盟|县|区|旗)/.test(name) &&
    !INSIDE_WORD.test(name.slice(1)) &&
    !hasRelative(name, home, prefixes)
  )
    return null;
  const isNational = /^(?:中国|国家|国务院|中央|全国|中华|中共中央)/.test(name);
  const printed = isNational ? null : printedPlace(name, home, prefixes);
  const rest = printed?.rest ?? name;
  if (GENERIC.has(rest) && printed?.isFull !== true) return properNoun(name, kind.level, printed !== null);
  const isTown = /^[\u4e00-\u9fff]{2,4}(?:[镇乡]人民政府|街道办事处)$/.test(name);
  if (
    printed === null &&
    !isNational &&
    !isTown &&
    (kind.needsPlace || home === null || name.length < NAME_LENGTH_MIN)
  )
    return null;
  const place = printed?.place ?? (isNational ? null : home);
  const level =
    isNational && kind.level === 'PROVINCIAL'
      ? 'CENTRAL'
      : place === null
        ? kind.level
        : levelIn(kind.level, place);
  return {
    id: agencyId(place?.code ?? '000000', `x-${asciiSlug(rest)}`),
    name:
      place !== null && (printed?.isFull || isTownship(name, place) || COMMON_ZONE.test(name))
        ? `${place.fullName}${rest}`
        : name,
    shortName: name,
    level,
    isGroup: false,
    jurisdiction: place?.code ?? '000000',
    aliases: [...new Set([name, rest])].filter((alias) => alias.length >= NAME_LENGTH_MIN),
  };
}

/** 开发区管理委员会: a zone without a name of its own is that of the document's place. */
const COMMON_ZONE =
  /^(?:经济(?:技术)?开发区|经开区|高新(?:技术(?:产业)?开发)?区|开发区|工业园区?|产业园区?|工业集中区|旅游度假区|度假区|综合保税区|综保区|自贸片区|新区|园区|景区)管理委员会$/;

/** 省推动长三角地区一体化发展办公室: what a headquarters is there for says 推动, 加强 without being a sentence. */
function withoutPurpose(name: string): string {
  const isForPurpose =
    /(?:领导小组|指挥部|专班|联席会议|协调小组|委员会)(?:办公室)?$|^(?:自治区|省|市|州|盟|县|区|旗).{4,}办公室$/.test(
      name,
    );
  return isForPurpose ? name.replace(/推动|加强|支持|推进|促进/, '') : name;
}

/** 衡山镇人民政府 in a document of 霍山县 is that county's; a city has several of the name. */
function isTownship(name: string, place: Place): boolean {
  return place.level === 'COUNTY' && /(?:[镇乡]人民政府|街道办事处)$/.test(name);
}

/** The members of a body: 指挥部各成员单位. They are not listed in the name, so the group governs nothing. */
export function memberGroup(body: AgencyNode, name: string): AgencyNode {
  return {
    id: `${body.id}-members`,
    name,
    shortName: name,
    level: 'GROUP',
    isGroup: true,
    jurisdiction: body.jurisdiction,
    aliases: [
      ...new Set([`${body.name}各成员单位`, `${body.name}成员单位`, `${body.shortName}成员单位`]),
    ].filter((alias) => alias !== name),
  };
}

/** A bureau or an office inside an agency: 工业和信息化部办公厅, 省工业和信息化厅融资促进处. */
export function partOfAgency(whole: AgencyNode, part: string): AgencyNode {
  return {
    id: `${whole.id}-x-${asciiSlug(part)}`,
    name: `${whole.name}${part}`,
    shortName: `${whole.shortName}${part}`,
    level: whole.level,
    isGroup: false,
    jurisdiction: whole.jurisdiction,
    aliases: [],
  };
}

/** 市场…, 区域…, 省会…: the first character belongs to a word. */
const INSIDE_WORD = /^(?:场|域|块|会|政(?!府|协|法|务|数|研)|值|际|级$)/;

function hasRelative(name: string, home: Place | null, prefixes: PrefixReader): boolean {
  return prefixes.read(name, home).some(({ slot }) => slot === 'rel' || slot === 'full' || slot === 'short');
}

/** 中山大学: a place in front of a common noun is part of the name; 大学 alone is nothing. */
function properNoun(name: string, level: AgencyLevel, hasPlace: boolean): AgencyNode | null {
  if (!hasPlace) return null;
  return {
    id: agencyId('000000', `x-${asciiSlug(name)}`),
    name,
    shortName: name,
    level,
    isGroup: false,
    jurisdiction: null,
    aliases: [],
  };
}

function isOwnCounty(place: Place, home: Place | null): boolean {
  return home !== null && (place === home || place.parentCode === home.code);
}

function printedPlace(
  name: string,
  home: Place | null,
  prefixes: PrefixReader,
): { readonly place: Place; readonly rest: string; readonly isFull: boolean } | null {
  const readings = prefixes
    .read(name, home)
    .filter(({ slot, rest }) => slot !== 'none' && slot !== 'party' && rest.length >= 2)
    // 松山湖高新区: the short name of a county elsewhere is part of another word.
    .filter(({ slot, place }) => slot !== 'short' || place.level !== 'COUNTY' || isOwnCounty(place, home));
  const surest =
    readings.find(({ slot }) => slot === 'full') ??
    readings.find(({ slot }) => slot === 'rel') ??
    readings[0];
  if (surest === undefined) return null;
  const isAmbiguous = readings.some(
    ({ slot, rest, place }) => slot === surest.slot && rest === surest.rest && place !== surest.place,
  );
  const isInsideWord = surest.slot === 'rel' && INSIDE_WORD.test(surest.rest);
  return isAmbiguous || isInsideWord
    ? null
    : { place: surest.place, rest: surest.rest, isFull: surest.slot !== 'short' };
}
