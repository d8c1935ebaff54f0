/** Units in which targets are counted, longest first among those that begin alike. */
const UNITS: readonly string[] = [
  '万亿元', '亿美元', '万美元', '美元', '亿元/平方公里', '万元/亩', '万元/人', '亿元', '万元', '元/吨', '元/亩', '元/人', '元/千瓦时', '元',
  '个百分点', '％', '‰', '倍', '万千瓦时', '亿千瓦时', '千瓦时', '万千瓦', '亿千瓦', '千瓦', '兆瓦时', '兆瓦', '吉瓦',
  '克标准煤/千瓦时', '万吨标准煤', '吨标准煤', '蒸吨/小时', '蒸吨', '万吨', '亿吨', '吨', '千克', '公斤', '亿立方米', '万立方米', '立方米', '万亿斤', '亿斤', '万斤', '斤',
  '万亩', '亩', '公顷', '平方公里', '万平方米', '平方米', '万公里', '公里', '海里', '个月', '个工作日', '个小时', '小时', '分钟', '天', '日内',
  'EFLOPS', 'PFLOPS', 'P', 'MW', 'GW', 'kW', '标准箱', '标箱', 'TEU', '人年', '人日', '家次', '场次', '人次', '架次', '班次', '台套', '台（套）', '辆次',
  '家', '户', '个', '项', '座', '件', '条', '名', '人', '套', '台', '辆', '款', '种', '批', '所', '处', '支', '只', '宗', '起', '口', '类',
  '场', '张', '篇', '位', '对', '部', '艘', '架', '根', '株', '头', '间', '次', '枚', '列', '箱', '盏', '片', '孔', '床', '锭', '块', '栋', '幢', '尾', '羽', '棵', '盆', '学时', '课时', '份', '眼', '亩次', '年', '日', '微克/立方米', '毫克/升', '分贝', '摄氏度', '万',
]; // biome-ignore format: one screen

/** Of these 万 and 亿 before them are part of the unit as printed; of counted things they belong to the value. */
const BY_FIRST = new Map<string, string[]>();

/** The unit that the words at `at` begin with, the longest; null where none. */
export function unitAt(text: string, at: number): string | null {
  if (BY_FIRST.size === 0) {
    for (const unit of [...UNITS].sort((a, b) => b.length - a.length)) {
      const first = unit[0] as string;
      const list = BY_FIRST.get(first);
      if (list === undefined) BY_FIRST.set(first, [unit]);
      else list.push(unit);
    }
  }
  const found = BY_FIRST.get(text[at] ?? '')?.find((unit) => text.startsWith(unit, at));
  if (found === undefined || found === '万') return null;
  // 条（个）, 头（只）: counted in either.
  const either = /^（\p{Script=Han}）/u.exec(text.slice(at + found.length, at + found.length + 3))?.[0] ?? '';
  return `${found}${either}`;
}

/** One spelling of each unit. */
export function normalUnit(unit: string): string {
  return SPELLINGS.get(unit) ?? unit;
}

const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ['％', '%'], ['台（套）', '台套'], ['标箱', '标准箱'], ['TEU', '标准箱'], ['MW', '兆瓦'], ['GW', '吉瓦'], ['kW', '千瓦'], ['日内', '天'],
]); // biome-ignore format: one screen
