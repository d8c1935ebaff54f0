/** A law or regulation that is named without 《》. */
export interface NamedLaw {
  readonly title: string;
  readonly start: number;
  readonly end: number;
}

const LEADS = /(?:贯彻落实|落实|贯彻|深入实施|严格执行|执行|根据|依据|按照|依照|遵守|违反|符合)(?:好|国家)?/g;
const LONGEST_LIST = 90;
const LAW = /^(?:《)?(\p{Script=Han}{2,24}(?:法|条例))$/u;
/** Words that end in 法 and are no law. */
const NO_LAW =
  /(?:办|方|做|立|执|司|守|合|依|用|违|手|看|想|说|语|算|魔|书|普|护|修|变|分|疗|枪|文|执|国家|有关|相关|以下|上述|各项|本|该|税收|地方性|的)法$|(?:本|该|有关|相关|地方性法规|上述|等)条例$|^(?:实施|管理|暂行|新)条例$|的|法律|法规|办法|做法|依法|违法|行为|要求|工作|项目|企业/;

/**
 * Laws named by their title alone after a verb that leads to one: 全面贯彻落实外商投资法, 按照行政许可法、行政处罚法等.
 * Only words that are nothing but a name are taken.
 */
export function namedLaws(text: string): readonly NamedLaw[] {
  const laws: NamedLaw[] = [];
  for (const lead of text.matchAll(LEADS)) {
    const from = lead.index + lead[0].length;
    if (from < (laws.at(-1)?.end ?? 0)) continue;
    const list = /^[^，。；：《》（）]{0,}/.exec(text.slice(from, from + LONGEST_LIST))?.[0] ?? '';
    let at = from;
    for (const piece of list.split(/(、|以及|和|及)/)) {
      const words = piece.replace(
        /(?:等|的规定|有关规定|相关规定|规定|要求|第[一二三四五六七八九十百0-9]{1,5}条).*$/,
        '',
      );
      const title = LAW.exec(words)?.[1];
      if (title !== undefined && title.length >= 3 && !NO_LAW.test(title)) {
        laws.push({ title, start: at, end: at + words.length });
      } else if (laws.at(-1)?.end !== at && !/^(?:、|以及|和|及)$/.test(piece)) break;
      at += piece.length;
    }
  }
  return laws;
}
