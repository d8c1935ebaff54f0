/** Before a word of these lists the characters belong to another word: 中石化 (a firm), 非石化能源, 特有色. */
export const NOT_AFTER: ReadonlyMap<string, readonly string[]> = new Map([
  ['石化', ['中', '国', '非', '固']],
  ['有色', ['特', '具', '带', '中国', '彩']],
  ['石化化工', ['中']],
  ['汽车', ['公共', '二手', '公务', '报废']],
  ['纺织', ['中国']],
  ['芯片', ['生物', '基因', '身份']],
]);

/** Before these the word is about something else: 汽车客运, 汽车租赁, 电子信息学院. */
export const NOT_BEFORE: ReadonlyMap<string, readonly string[]> = new Map([
  ['汽车', ['客运', '站', '驾驶', '租赁', '运输', '尾气', '兵', '吊']],
  ['有色', ['眼', '人种', '光', '片']],
  ['北斗', ['星城', '镇', '路']],
  ['水泥', ['路', '地']],
]);

/** 集成电路行业协会, 新能源汽车产业联盟, 电子信息学院: the sector's word in the name of a body. */
export const SECTOR_BODY =
  /^(?:产业|行业|技术|工程|科学|职业){0,2}(?:协会|学会|商会|联盟|研究院|研究所|研究中心|学院|大学|有限公司|股份|集团|监管局|管理局|办公室|局)/;
