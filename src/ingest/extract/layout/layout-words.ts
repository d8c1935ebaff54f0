/** 以…为核心: the word after 为 says how. */
export const AS = /^[^，。；、]{0,14}?为(?:主要|重点|重要)?(核心|依托|配套|支撑|龙头|引领|重点|主体)/;

export const WAY_OF_AS: ReadonlyMap<string, string> = new Map([
  ['核心', '核心'], ['龙头', '核心'], ['引领', '核心'], ['主体', '核心'], ['依托', '依托'], ['支撑', '依托'], ['配套', '配套'],
  ['重点', '重点发展'],
]); // biome-ignore format: one screen

/** Words directly before the first city of an enumeration, and the way they mean. */
export const VERBS: readonly (readonly [RegExp, string])[] = [
  [/依托$/, '依托'],
  [/(?:重点|大力|积极)?支持$/, '支持'],
  [/(?:辐射)?带动$/, '带动'],
  [/(?:重点|加快|积极|大力|统筹)?推进$/, '推进'],
  [/(?:重点|加快)?推动$/, '推进'],
  [/优化$/, '优化'],
  [/(?:充分)?发挥$/, '发挥优势'],
  [/(?:布局|建设|打造)$/, '布局'],
];

/** 在广州、深圳等市布局建设 */
export const BUILT_THERE = /^[^，。；]{0,4}?(布局|建设|打造|建立|设立)/;

/** What is built must be a site of industry: 建设珠海万山测试场 places nothing. */
export const SITE = /^[^、，。；]{0,20}(?:基地|集聚区|示范区|园区|产业园|产业带)/;

/** 建设A基地、: the list of sites goes on with another city's. */
export const SITES_BEFORE =
  /^(布局|建设|打造)[^，。；]{0,40}(?:基地|集聚区|示范区|园区|产业园|产业带)[、和及]$/;

/** What a city does, where it is the subject: the first of these words is printed. */
export const TASK =
  /(?:重点|着力|加快|大力|培育|集中|突破|做大做强|打造|建设|发展|推动|推进|提升|巩固|布局|开展|加强)[^，。；、]{0,2}?(?:发展|建设|打造|布局|培育|推动|推进|突破|开发)?/;
