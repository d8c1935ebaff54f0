import type { TableCell } from '../../policy-tree.js';
import type { Duty } from './role-words.js';

/** What the header says of the units in a column; null for a column of tasks, persons, dates, remarks. */
export function dutyOfColumn(cell: TableCell, cells: readonly TableCell[], at: number): Duty | null {
  const column = cell.column.replace(/\s/g, '');
  if (DIVISION.test(column) && cells.some((each, other) => other !== at && NAMES_UNITS.test(each.column)))
    return null;
  // 责任单位 over 市直 and 县区.
  const duty = dutyOfName(column) ?? (isOther(column) ? null : dutyOfName(`${cell.above}${column}`));
  if (duty !== null) return duty;
  // 牵头单位 | 成员单位: the members help the lead.
  if (
    /^(?:成员|组成)(?:单位|部门)$/.test(column) &&
    cells.some((each) => dutyOfName(each.column) === 'LEADS')
  )
    return 'HELPS';
  // 「单位 | 职责」: a table of the division of labour.
  const isDivision =
    IS_UNIT.test(column) && cells.some(({ column: other }, to) => to !== at && WORK.test(other));
  return isDivision ? 'ANSWERS' : null;
}

/** 职责分工 beside a column of units tells what each does. */
const DIVISION = /^(?:主要|工作)?(?:职责|任务|工作|责任)?分工$|^(?:主要|工作)?职责$/;
const NAMES_UNITS = /单位|部门|机构|牵头|配合|主体/;
const IS_UNIT =
  /^(?:成员|部门|单位|成员单位|组成单位|部门单位|单位名称|部门名称|单位（部门）|部门（单位）|部门及单位)$/;
const WORK = /职责|分工|工作任务|主要任务|重点任务|任务内容/;

const PERSONS =
  /责任人|领导|负责人|联系|联络|电话|时限|时间|数量|个数|性质|类型|地址|链长|组长|指标|目标|完成|进度|资金|投资/;
/** 责任单位及责任人: the units stand in it too. */
const AND_PERSON =
  /(单位|部门|主体)[（(]?(?:及|和|与|、|\/|或)?(?:其)?(?:责任人|负责人|联系人)(?:员)?[）)]?/g;

function isOther(column: string): boolean {
  return PERSONS.test(column.replace(AND_PERSON, '$1'));
}

const BODIES =
  /单位|部门|处室|科室|股室|机构|主体|机关|委办局|区县|市州|州市|盟市|地市|县区|市县|镇街|乡镇|县市|街镇|镇办|地区|园区|方$|[省市州县区镇]$|直/;
const ALONE = /^(?:牵头|主办|配合|协办|责任|负责|参与|主责|落实|(?:责任|任务|职责)分工|分工)$/;

function dutyOfName(column: string): Duty | null {
  if (isOther(column) || (!BODIES.test(column) && !ALONE.test(column))) return null;
  // 「责任单位（第一个为牵头单位）」: the header states a rule, it is no column of leads.
  if (/第一[个位名家]|首位|排名|排在|[*★☆△▲●]|带星/.test(column)) return 'ANSWERS';
  const leads = /牵头|主办|主责|主抓|主要责任|第一责任/.test(column);
  const helps = /配合|协办|协助|协同|协作|参与|参加|会办|会同|支持/.test(column);
  if (leads && !helps)
    return /牵头.{0,2}(?:及|和|、|与|\/)|(?:及|和|、|与|\/).{0,2}牵头/.test(column.replace(AND_PERSON, '$1'))
      ? 'ANSWERS'
      : 'LEADS';
  if (helps && !leads) return /责任|负责/.test(column) ? 'ANSWERS' : 'HELPS';
  return leads || /责任|负责|承办|落实|实施|分工|执行/.test(column) ? 'ANSWERS' : null;
}
