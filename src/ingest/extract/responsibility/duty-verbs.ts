import type { Duty } from './role-words.js';
import { GROUP_OF_LEADS } from './unit-words.js';

/** What stands after the units of a phrase: 「省财政厅、省科技厅［等按职责分工负责］」. */
export interface DutyVerb {
  readonly duty: Duty;
  /** 按职责分工负责, 共同负责; with 分别负责 each answers for a part. */
  readonly isJoint: boolean;
}

/** Words that make a phrase one of duty. */
const CORE = [
  '牵头', '主办', '主责', '负总责', '抓总', '配合', '协助', '协办', '协同', '参与', '参加', '会办', '负责', '落实', '承担', '实施',
  '承办', '推进', '办理', '执行', '各负其责', '各司其职', '组成', '制定', '编制', '出台', '完成', '开展',
]; // biome-ignore format: one screen
/** Words that go with them and decide nothing alone. */
const MANNER = [
  '分别', '共同', '互相', '相互', '协作', '通力', '联合', '分工', '分头', '各自', '具体', '积极', '密切', '认真', '全力', '做好', '抓好', '组织', '统筹', '协调',
  '督促', '指导', '监督', '推动', '为主', '工作', '任务', '总体', '主动', '统一', '贯彻', '同步', '抓', '要', '应', '并',
]; // biome-ignore format: one screen
const BY_DUTY =
  /(?:按照?|依照?|依据|根据)(?:各自|部门)?(?:职责|职能|分工|权限|职权|任务)(?:任务|分工|范围|权限)?$/;
const AS_LEAD = /(?:为|是|作为)?(?:牵头|主办|主责)(?:责任|负责)?(?:单位|部门)$/;
/** 行业组织参与: here 组织 is the body. */
const BODIES = /(?:社会|行业|中介|金融|经济|群团|党|基层|专业|服务)组织$/;
const WORDS = [...CORE, ...MANNER].sort((a, b) => b.length - a.length);
const LONGEST = 16;

/**
 * The words of duty at the end, and where they begin (0 where there is nothing else). Null where the words end
 * otherwise. Taken off word by word from the end, so no name can be split by a lucky match in its middle.
 */
export function dutyVerbAtEnd(text: string): { readonly start: number; readonly verb: DutyVerb } | null {
  if (GROUP_OF_LEADS.test(text)) return null;
  let end = text.length;
  let isDuty = false;
  for (;;) {
    const tail = text.slice(Math.max(0, end - LONGEST), end);
    const fixed = BY_DUTY.exec(tail) ?? (end === text.length ? AS_LEAD.exec(tail) : null);
    const word = fixed?.[0] ?? WORDS.find((each) => tail.endsWith(each));
    if (word === undefined || (word === '组织' && BODIES.test(tail))) break;
    isDuty ||= fixed !== null || CORE.includes(word);
    end -= word.length;
  }
  if (!isDuty) return null;
  return { start: end, verb: readVerb(text.slice(end)) };
}

/** Where duty is spoken of inside a phrase: 「省财政厅［负责］资金保障」, 「省发展改革委［牵头］省财政厅配合」. */
export const DUTY_VERB_INSIDE =
  /牵头(?:负责|组织|做好|开展|制定)?|(?:分别|共同|具体|主要|统一|联合)*负责|(?:分别|共同)(?=承担|做好|抓好)|(?:积极|做好)?配合|协助|参与|承担|(?:按照?|依)(?:各自)?职责(?:分工)?(?:分别|共同)?(?:负责|做好|抓好)?/g;

export function readVerb(words: string): DutyVerb {
  const isJoint = /职责|职能|分工|共同|各负其责|各司其职|联合/.test(words);
  if (/牵头|主办|主责|负总责|抓总/.test(words)) return { duty: 'LEADS', isJoint };
  if (/配合|协助|协办|协同|参与|参加|会办|组成/.test(words)) return { duty: 'HELPS', isJoint };
  return { duty: 'ANSWERS', isJoint };
}
