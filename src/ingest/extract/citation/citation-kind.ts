import type { CitationKind } from '../../../domain/graph-model.js';

/** What is known of the place where a title stands. All words folded. */
export interface CitationPlace {
  /** The sentence before the title, without the titles and brackets between it and the verb. */
  readonly before: string;
  /** The same from the last full stop, so that a list broken by ； is seen as one. */
  readonly beforeList: string;
  /** The rest of the sentence after the title and its bracket. */
  readonly after: string;
  /** The same after the last of a list of titles that goes on from it. */
  readonly afterList: string;
  /** Headings that the clause stands under. */
  readonly headings: readonly string[];
  /** Before the first chapter, article or measure, where a document says what it rests on. */
  readonly isOpening: boolean;
  readonly isInterpretation: boolean;
  /** The document is there to end others: 关于废止部分规范性文件的决定. */
  readonly isRepeal: boolean;
}

const ENDS =
  /^(?:等[^。，]{0,12})?(?:自[^。，；《》]{0,20}起，?)?(?:同时|一并|相应|即行|自行|自动|予以|即|也|均|将){0,2}(?:废止|失效|停止执行|停止施行|停止实施|停止使用|不再执行|不再适用|作废)(?!了|《|以下|下列)/;
/** 同时废止《A》 */
const ENDED = /(?:同时|决定|现|即行|一并)(?:予以)?废止[^，。；]{0,8}$/;
/** 下列文件予以废止：1.《A》；2.《B》, of which titles and brackets are left out. */
const LISTED_AS_ENDED =
  /(?:废止|失效|停止执行)[^，。；：]{0,16}：[0-9一二三四五六七八九十.、；，和及（）]{0,80}$/;
const EXPIRES = /^[^。；《》]{0,60}(?:届满|到期|期满)/;
const REPLACED = /^[^。；《》]{0,12}(?:修订后|替代|取代)/;
/** 对《A》进行了修订, said of this document before its parts begin. */
const REVISED = /^(?:已)?(?:进行|作|做)(?:了|出)?(?:如下|以下|全面|相应|部分)?(?:修订|修改|修正)/;
/** 确保《A》确定的任务落到实处 */
const CARRIED_OUT = /^[^。，；《》]{0,24}(?:落到实处|落地见效|落实到位|贯彻落实)/;
const REPLACING = /(?:代替|替代|取代)[^，。；]{0,6}$/;
const GROUNDS = /^(?:等[^。，]{0,8})?为(?:主要|基本|重要)?(?:依据|根据|遵循|指导)/;
const FOUNDS =
  /制定|制订|编制|起草|研究提出|特提出|提出(?:以下|如下)|现(?:就|将|予|印发|公布|发布|组织|提出)|通知如下|公告如下|如下|决定/;
/** The last of these before the title governs it. */
const VERBS =
  /(主要依据|根据|依据|依照|按照|遵照|对照)|(贯彻落实|学习贯彻|全面贯彻|贯彻|落实|推进实施|深入实施|组织实施|实施|执行)|(印发|发布|公布|出台|下发|制定|制订|编制|起草|修订|修改|废止|符合|参照|参考|列入|纳入|结合|沿用|违反|依托|申报|填写)/g;

/** How a document is cited, by the words around its title; the rule is named after them. */
export function citationKind(place: CitationPlace): { readonly kind: CitationKind; readonly ruleId: string } {
  if (ENDS.test(place.afterList) || ENDED.test(place.before) || LISTED_AS_ENDED.test(place.beforeList))
    return { kind: 'ABOLISHES', ruleId: 'citation/abolishes' };
  if (EXPIRES.test(place.after)) return { kind: 'REPLACES', ruleId: 'citation/replaces-expiring' };
  if (
    REPLACED.test(place.after) ||
    REPLACING.test(place.before) ||
    (place.isOpening && REVISED.test(place.after))
  )
    return { kind: 'REPLACES', ruleId: 'citation/replaces' };
  if (place.isInterpretation && /现[^。]{0,16}解读|解读如下/.test(place.after)) {
    return { kind: 'INTERPRETS', ruleId: 'citation/interprets' };
  }
  if (GROUNDS.test(place.afterList)) return { kind: 'BASED_ON', ruleId: 'citation/based-on' };
  const verb = lastVerb(place.before);
  if (place.isRepeal && (verb === null || verb === 'OTHER'))
    return { kind: 'ABOLISHES', ruleId: 'citation/abolishes-by-title' };
  if (verb === 'BASIS') {
    const founds =
      place.isOpening ||
      place.isInterpretation ||
      FOUNDS.test(place.after) ||
      /编制|制定|起草/.test(place.before);
    return founds
      ? { kind: 'BASED_ON', ruleId: 'citation/based-on' }
      : { kind: 'MENTIONS', ruleId: 'citation/applies' };
  }
  if (verb === 'DUTY' || CARRIED_OUT.test(place.after))
    return { kind: 'IMPLEMENTS', ruleId: 'citation/implements' };
  if (verb === 'JOINED' && place.isOpening && /根据|依据|按照/.test(place.before)) {
    return { kind: 'BASED_ON', ruleId: 'citation/based-on' };
  }
  if (verb === null && place.headings.some((heading) => /依据/.test(heading))) {
    return { kind: 'BASED_ON', ruleId: 'citation/based-on-heading' };
  }
  return { kind: 'MENTIONS', ruleId: 'citation/mentions' };
}

/** Farthest that a verb may stand from the title it governs, brackets and other titles not counted. */
const REACH = 40;

function lastVerb(before: string): 'BASIS' | 'DUTY' | 'JOINED' | 'OTHER' | null {
  let last: 'BASIS' | 'DUTY' | 'JOINED' | 'OTHER' | null = null;
  for (const match of before.slice(-REACH).matchAll(VERBS)) {
    if (match[1] !== undefined) last = 'BASIS';
    else if (match[2] !== undefined) last = 'DUTY';
    else last = match[0] === '结合' ? 'JOINED' : 'OTHER';
  }
  return last;
}
