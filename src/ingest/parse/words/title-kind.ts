import type { PolicyKind } from '../../../domain/graph-model.js';

/** 文种: the word that ends a title, and what sort of document it makes. The first that fits counts. */
const ENDINGS: readonly (readonly [PolicyKind, RegExp])[] = [
  ['COMPENDIUM', /(?:汇编|选编|文件集|资料集|政策集|政策汇总)$/],
  [
    'INTERPRETATION',
    /(?:解读|解读材料|解读稿|解读文章|政策问答|答记者问|问答|新闻发布会(?:文字)?(?:实录)?|发布会实录|一图读懂|起草说明|编制说明)$/,
  ],
  ['NOTICE', /(?:通知|通报)$/],
  ['ANNOUNCEMENT', /(?:公告|通告|公示|公报|令|命令)$/],
  ['REPLY', /(?:批复|复函|答复)$/],
  ['LETTER', /函$/],
  ['DECISION', /(?:决定|决议)$/],
  ['OPINIONS', /(?:意见|建议)$/],
  ['REGULATION', /条例$/],
  ['RULES', /(?:细则|规定|规则|规程|准则|守则|章程|规范)$/],
  ['PROCEDURES', /办法$/],
  ['MEASURES', /(?:措施|政策|举措|[一二三四五六七八九十]{1,3}条(?:措施)?|[0-9]{1,2}条|促进条款)$/],
  ['PROGRAMME', /(?:方案|行动计划|行动|行动纲领|工程)$/],
  ['PLAN', /(?:规划|计划|纲要|规划纲要|预案|路线图|工作要点|要点|工作安排|任务分工|任务清单|目标任务)$/],
  ['OTHER', /(?:指南|指引|目录|清单|名单|标准|导则|报告|请示|汇报|讲话|总结|协议|纪要|简报|大纲|须知|声明|倡议书|法)$/],
]; // biome-ignore format: one ending a line

const TAIL =
  /(?:[（〔](?:试行|暂行|修订|修订稿|修正|草案|送审稿|征求意见稿|[^（）〔〕]{0,12}(?:年|版|稿|修订|修正)[^（）〔〕]{0,4})[）〕]|[”"’》]|[0-9]{4}年版?|[0-9]\.0版?|(?<=令|公告|通告)（?(?:〔?[0-9]{4}[年〕])?第[0-9一二三四五六七八九十百〇零]{1,6}号）?|（[^（）]{1,16}）)$/;

/** What sort of document a title names, or null where it ends in no word for one. Takes a folded title. */
export function kindOfTitle(title: string): PolicyKind | null {
  const bare = stripTail(title);
  for (const [kind, ending] of ENDINGS) if (ending.test(bare)) return kind;
  return null;
}

/** A title without （试行）, （2021—2025年）, closing marks. */
export function stripTail(title: string): string {
  let bare = title;
  for (let rounds = 0; rounds < 3; rounds++) {
    const shorter = bare.replace(TAIL, '');
    if (shorter === bare || shorter === '') break;
    bare = shorter;
  }
  return bare;
}

/** Whether a line is nothing but a 文种, so that the title begins on a line before it: 公告, 的通知, 政策解读材料. */
export function isBareKind(words: string): boolean {
  return /^(?:的|》)?(?:重要|紧急|补充)?(?:通知|通报|公告|通告|公示|令|批复|复函|函|决定|决议|意见|条例|规定|细则|实施细则|办法|管理办法|暂行办法|措施|若干措施|政策措施|方案|实施方案|工作方案|行动方案|行动计划|规划|计划|纲要|(?:政策|文件|文字|官方)?解读(?:材料|稿)?|资料汇编|政策汇编|文件汇编|汇编|新闻发布会(?:文字)?实录|答记者问)(?:（[^（）]{1,14}）)?$/.test(
    words,
  );
}
