/** By when a figure is to be reached. */
export interface Due {
  readonly year: number | null;
  /** `YYYY-MM-DD` or `YYYY-MM`; null where the text names no month. */
  readonly dueOn: string | null;
}

/** No time said. */
export const NEVER: Due = { year: null, dueOn: null };

/** 2025年6月底前, 到2025年, 2025年底: the last year of the words before the number; 今年 is the document's. */
export function dueBefore(sentence: string, documentYear: number | null): Due {
  let found: Due = NEVER;
  for (const match of sentence.matchAll(YEAR)) {
    const [printed, first, last, month, day] = match;
    // 从2015年的…, 比2020年增长, 较2020年: where one starts from.
    if (/[从自比较]$/.test(sentence.slice(0, match.index)) || sentence[match.index + printed.length] === '的')
      continue;
    found = dated(Number(last ?? first), month, day);
  }
  if (found.year !== null) return found;
  const plan = PLAN.exec(sentence)?.[1];
  if (plan !== undefined) return { year: 2015 + '三四五六七'.indexOf(plan) * 5 + 5, dueOn: null };
  return documentYear !== null && /今年|本年|年内|全年|当年内/.test(sentence)
    ? { year: documentYear, dueOn: null }
    : NEVER;
}

const YEAR =
  /(20\d{2})(?:年?(?:[—–~～-]{1,2}|至|到)(20\d{2}))?年(?:度)?(?:(\d{1,2})月(?:(\d{1,2})日|份?底|末|份)?)?/g;
/** “十四五”时期, 十五五末 end in 2025, 2030. */
const PLAN = /十([三四五六七])五”?(?:时期|期间|末|规划期)/;

/** 完成时限：2024年11月底前: what a line of its own says for the whole clause; null where there is none. */
export function statedDeadline(text: string): Due | null {
  const printed = DEADLINE.exec(text)?.[1];
  const due = printed === undefined ? NEVER : dueBefore(printed, null);
  return due.year === null ? null : due;
}

const DEADLINE =
  /(?:完成时限|完成时间|时限要求|时间要求|办理时限|推进时限|时间节点|完成期限)：?([^。；]{4,24})/;

function dated(year: number, month: string | undefined, day: string | undefined): Due {
  const dueOn =
    month === undefined
      ? null
      : `${year}-${month.padStart(2, '0')}${day === undefined ? '' : `-${day.padStart(2, '0')}`}`;
  return { year, dueOn };
}
