import { CITY_PREFIX } from './unit-words.js';

/**
 * 「省工业和信息化厅、科技厅」: 省 is printed once and holds for what follows, up to the next ，. A name that says itself
 * whose it is (广东证监局, 人民银行广州分行, 深圳海关) takes no prefix, and hands on none that is not one of government.
 */

interface Prefix {
  /** 省, 自治区, 市, 广州市. */
  readonly text: string;
  /** 省委, 自治区党委, as printed, where the name is one of the party's. */
  readonly party: string | null;
}

/** The names of one segment with their elided prefixes restored, in order. */
export function restoreElidedPrefixes(names: readonly string[]): readonly string[] {
  let current: Prefix | null = null;
  let provincial: Prefix | null = null;
  return names.map((name) => {
    const own = prefixOf(name);
    if (own !== null) {
      // 广州开发区管委会 says where it is, not whose office comes next.
      if (!/(?:政府|管委会|管理委员会|公司|集团)$/.test(name)) {
        current = own;
        if (isProvincial(own)) provincial = own;
      }
      return name;
    }
    if (standsAlone(name) || !TAKES_PREFIX.test(name)) return name;
    // A 厅 is an office of a province, whatever city was named in between.
    const prefix: Prefix | null = name.endsWith('厅') ? provincial : current;
    if (prefix === null) return name;
    const office = name.replace(/^党委(?=..)/, '');
    if (PARTY_OFFICES.test(office)) return `${prefix.party ?? partyOf(prefix.text)}${office}`;
    return `${prefix.text}${name}`;
  });
}

/** The government prefix that a name prints, or null. 市场监管局 begins with 市 and has none. */
function prefixOf(name: string): Prefix | null {
  const tier = TIER.exec(name);
  if (tier !== null)
    return { text: tier[1] as string, party: tier[2] === undefined ? null : `${tier[1]}${tier[2]}` };
  if (standsAlone(name)) return null;
  const place = PLACE.exec(name);
  if (place === null) return null;
  return { text: place[1] as string, party: place[2] === undefined ? null : `${place[1]}${place[2]}` };
}

const PARTY = '((?:党委|委)(?!员))?(?=.{2})';
const TIER = new RegExp(
  `^(省|自治区|自治州|${CITY_PREFIX}|州|盟|县(?!域)|区(?!域|块|间|划|位)|旗|兵团)${PARTY}`,
);
const PLACE = new RegExp(
  `^([\\u4e00-\\u9fff]{2,7}?(?:省|自治区|自治州|自治县|${CITY_PREFIX}|州|盟|县(?!域)|(?<![湾社园景山林片老牧灾辖小])区(?!域|块|间)|旗))${PARTY}`,
);

function isProvincial({ text }: Prefix): boolean {
  return /(?:省|自治区|兵团)$/.test(text);
}

function partyOf(text: string): string {
  return text.endsWith('自治区') || text.endsWith('兵团') ? `${text}党委` : `${text}委`;
}

/** Offices that only the party has: after 省教育厅, 宣传部 is 省委宣传部. */
const PARTY_OFFICES =
  /^(?:组织部|宣传部|统战部|政法委|政法委员会|网信办|编办|机构编制委员会办公室|社会工作部|军民融合办|军民融合发展委员会办公室|老干部局|政策研究室|政研室|改革办|直属机关工委|直属机关工作委员会)$/;

const TAKES_PREFIX =
  /(?:厅|局|委|委员会|办|办公室|法院|检察院|总工会|工商联|工商业联合会|妇联|科协|残联|文联|侨联|社科联|贸促会|编办|党校|总队|中心|供销社|供销合作社|社科院|农科院|科学院|政协|组织部|宣传部|统战部|社会工作部|督查室|研究室|政研室)$/;

/** Names whose owner is in the name, or that belong to no government. */
function standsAlone(name: string): boolean {
  if (ALONE.test(name)) return true;
  const branch = BRANCH.exec(name);
  return branch !== null && !NO_PLACES.test(branch[1] as string);
}

const ALONE =
  /^(?:中国|中共|中央|全国|国家|国务院|各|有关|相关|其他|人民银行|人行|国网|南方电网|海关总署|最高|解放军|武警|团[省市区县州]|共青团|驻|民航|长江航务|长江海事|珠江|黄河|淮河|松辽|太湖|[\u4e00-\u9fff]{2,6}部(?!门|队|署)[\u4e00-\u9fff]{2,}(?:局|办))|总局|^(?:北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|广西|海南|四川|贵州|云南|西藏|陕西|甘肃|青海|宁夏|新疆|内蒙古)(?![\u4e00-\u9fff]{0,4}(?:省|自治区|市|州|盟|县|区|旗)[\u4e00-\u9fff]{2})/;

/** Branches of the state are called by their seat: 青岛银保监局, 黄埔海关, 南宁铁路局. */
const BRANCH =
  /^([\u4e00-\u9fff]{2,6}?)(?:证监局|银保监局|银监局|保监局|金融监管局|金融监管分局|银保监分局|海关|铁路局|铁路局集团公司|海事局|专员办|财政监管局|分行|支行|中心支行|分公司|供电局|供电公司|电网公司|航务管理局|能源监管局|能源监管办|民航管理局|邮政管理局|通信管理局)$/;
const NO_PLACES = /^(?:地方|市场|药品|食品药品|特种设备|中心|营业|城市|交通|公路|国家)/;
