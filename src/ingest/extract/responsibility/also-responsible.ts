/**
 * 「以下内容负责单位均含各地级以上市人民政府，不再列出」: units that later lists leave out. The rule is found from its end,
 * 不再列出 or 下同, and read back to where it begins.
 */
export interface AlsoResponsible {
  readonly start: number;
  readonly end: number;
  /** Where the units are named. */
  readonly units: { readonly start: number; readonly end: number };
}

const ENDS =
  /(?:均|都)?(?:不再|不另|不)(?:[一逐单另重分在做作][^，。；（）、]{0,4})?(?:列出|列举|分工|说明|明确|单列|列明|罗列|标注|标明|注明|重复|赘述|列入|列示|写明)|下同|后同|下略/g;
const BEGINS =
  /(?:本(?:部分|章|节|板块)的?)?(?:以上(?:及|和|、|与)以下|以下|下列|(?<!级)以上|上述|后续|其他|其余|各项|具体任务|具体工作|所有|全部|本(?:方案|措施|计划|通知|意见|表|清单))(?![^，。；]{0,3}类似)[^。；]{0,24}?(?:均|都|皆)/;
const CONTAINS = /(?:均|都|皆)[^，。；]{0,8}?(?:含|包括|包含|涵盖|由|需|须|涉及|请)(?:有|到|由|要)?/;
const ORGANS = '(?:人民政府|政府|管委会|管理委员会|公署|办事处|部门|单位)';
const PLACES =
  '(?:县（市、区）|区（县）|县（区）|市（州）|师（市）|师市|旗（县、区）|旗县（市、区）|(?:乡镇|苏木乡镇|镇乡)(?:（街道）)?|乡（镇）|镇（街道?）|街道（乡镇）|镇街|街镇|镇办|乡镇场?街道|县区|区县|旗县区?|市州|市县|各市|各区|各县|各旗|各镇|各街道|设区的?市|地级市|地市|盟市|州市|各州|各盟)(?:、(?:县（市、区）|街道|镇|乡))?';
const ZONES = '(?:新区|示范区|试验区|开发区|经开区|高新区|港区|合作区)';
/** 各市、县（区）人民政府; 各区县; both with more groups after them. */
const GROUPS = new RegExp(
  `(?:全[省市区])?(?:(?:各|相关|有关)[^，。；均都]{0,24}?${ORGANS}|各[^，。；均都]{0,8}?${PLACES})(?:[、，和及](?:(?:各|省直|市直|有关)[^，。；、均都]{0,16}?${ORGANS}|[^，。；、均都各]{2,12}?${ZONES}(?:管委会)?)){0,4}`,
);
/** 「均需各设区市人民政府落实，以下不再列出」: the rule begins with its verb. */
const BEGINS_WITH_VERB =
  /(?<=^|[（，])(?:责任单位|配合单位|落实单位)?(?:均|都|皆)(?=需|须|含|包括|包含|涵盖|由|涉及)/;
/** 「各区人民政府均为责任单位」, 「各县人民政府为所有任务的责任单位」, 「各市人民政府负责本区域内的落实」: the units stand first. */
const GROUPS_FIRST = new RegExp(
  `${GROUPS.source}(?=均|都|皆|(?:为|是)(?:(?:以上|以下|所有|全部|各项|上述|下列)[^，。；]{0,8}?)?(?:责任|配合|落实|参与)单位|负责(?:本|辖区|属地|所辖))`,
);
const LOOK_BACK_MAX = 96;

export function findAlsoResponsible(text: string): readonly AlsoResponsible[] {
  const found: AlsoResponsible[] = [];
  for (const end of text.matchAll(ENDS)) {
    const from = Math.max(found.at(-1)?.end ?? 0, end.index - LOOK_BACK_MAX);
    const before = text.slice(from, end.index);
    const sentence = from + Math.max(before.lastIndexOf('。'), before.lastIndexOf('；')) + 1;
    const window = text.slice(sentence, end.index);
    const rule = BEGINS.exec(window) ?? BEGINS_WITH_VERB.exec(window);
    let start = rule?.index ?? -1;
    let scope = rule === null ? '' : window.slice(start);
    if (rule === null) {
      const group = GROUPS_FIRST.exec(window);
      if (group === null) continue;
      // 「甲局为牵头单位，各县人民政府为责任单位，下同」 says how to read lists, not what they leave out.
      const verb = window[group.index + group[0].length] ?? '';
      if (!/[均都皆]/.test(verb) && /同$/.test(end[0])) continue;
      start = group.index;
      scope = window.slice(start);
    }
    // 「以下均需各市人民政府落实」 names them after 均, 「以下任务各市人民政府均需落实」 before it.
    const contains = rule === null ? null : CONTAINS.exec(scope);
    const after = contains === null ? 0 : contains.index + contains[0].length;
    const isAfter = contains !== null && GROUPS.test(scope.slice(after));
    const units = GROUPS.exec(isAfter ? scope.slice(after) : scope);
    if (units === null) continue;
    const at = sentence + start + (isAfter ? after : units.index);
    // All that is named up to the end of the rule, or up to the 均 that follows the names.
    const named = text.slice(at, end.index);
    const until = named.search(
      /均|都|皆|须|需(?!求)|负责|配合|[贯落]|(?:为|是)(?=[^，]{0,12}单位)|[，、；。（]*(?:以下|后续)?[，、；。（]*$/,
    );
    found.push({
      start: sentence + start,
      end: end.index + end[0].length,
      units: { start: at, end: at + Math.max(until, units[0].length) },
    });
  }
  return found;
}
