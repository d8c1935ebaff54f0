import { SEAM } from './before-content.js';

/**
 * What a government's page prints about its document, above it: 发文字号, 索引号, 成文日期, each with a key. The keys are
 * those that the header reader knows; 来源, 字体 and 浏览次数 are no facts of the document.
 */
const KEYS = [
  '索引号', '主题分类', '主题分类名称', '主题词', '公文种类', '文件种类', '文种', '发文机关', '发文机构', '发布机构', '发布单位', '发文单位',
  '制发机关', '制定机关', '印发机关', '成文日期', '成文时间', '发文日期', '发文时间', '印发日期', '发布日期', '发布时间', '公布日期',
  '生成日期', '公开日期', '发文字号', '文号', '文件编号', '文件号', '名称', '标题', '信息名称', '有效性', '是否有效', '时效性', '时效',
  '效力状态', '信息分类', '体裁分类', '组配分类', '公开方式', '公开形式', '公开范围', '公开类别', '公开时限', '统一编号', '统一登记号',
  '登记号', '规范性文件编号', '服务对象', '关键词', '内容概述', '废止日期', '失效日期', '失效时间', '实施日期', '施行日期', '生效日期',
  '生效时间', '责任部门', '信息来源', '体裁', '语种',
]; // biome-ignore format: one list

/** Keys that are skipped with what they hold. */
const IDLE_KEYS = [
  '来源', '信息来源', '稿源', '作者', '责任编辑', '编辑', '审核', '校对', '浏览次数', '浏览量', '阅读次数', '阅读量', '点击数', '点击次数',
  '访问次数', '访问量', '字体', '字号', '字体大小', '分享', '分享到', '视力保护色', '保护视力色', '打印', '扫一扫', '打开方式', '当前位置', '您的位置', '您现在的位置', '所在位置',
]; // biome-ignore format: one list

const LONGEST_VALUE = 160;

export interface Metadata {
  /** `发文字号：国发〔2022〕1号`, one key a line, those without a value left out. */
  readonly lines: readonly string[];
  /** Whether the runs hold nothing else, and at least two keys. */
  readonly isAll: boolean;
}

/**
 * Reads the facts out of runs of words: table cells, list items, spans. A key and its value may share a run or not; a
 * blank run ends what a key waits for.
 */
export function readMetadata(runs: readonly string[]): Metadata {
  const lines: string[] = [];
  let keys = 0;
  let others = 0;
  let open: string | null = null;
  for (const piece of runs.flatMap(splitAtKeys)) {
    if (piece === '') {
      open = null;
      continue;
    }
    const key = KEY.exec(piece);
    if (key !== null) {
      keys++;
      const value = piece.slice(key[0].length).trim();
      const isKept = !IDLE.test(piece);
      if (value !== '') {
        if (isKept && value.length <= LONGEST_VALUE) lines.push(`${key[1]}：${value}`);
        open = null;
      } else open = isKept ? (key[1] ?? '') : '';
    } else if (BARE_KEY.test(piece)) {
      keys++;
      open = piece;
    } else if (open !== null && piece.length <= LONGEST_VALUE) {
      if (open !== '') lines.push(`${open}：${piece}`);
      open = null;
    } else others++;
  }
  return { lines, isAll: keys >= 2 && others * 4 <= keys };
}

/** Whether a line of a page begins with a key. */
export function isMetadata(line: string): boolean {
  return KEY.test(line);
}

/** Keys are printed with spaces between their letters: 文　　号. */
const SPACED = (keys: readonly string[]): string =>
  keys.map((key) => [...key].join('[\\s\\u3000]{0,6}')).join('|');
const KEY = new RegExp(`^[【〔\\[]?(${SPACED([...KEYS, ...IDLE_KEYS])})[\\s\\u3000]{0,3}[】〕\\]]?[：:]`);
const BARE_KEY = new RegExp(`^(?:${SPACED(KEYS.filter((key) => key.length > 2 || key === '文号'))})$`);
const IDLE = new RegExp(`^[【〔\\[]?(?:${SPACED(IDLE_KEYS)})[\\s\\u3000]{0,3}[】〕\\]]?[：:]`);
const NEXT_KEY = new RegExp(
  `(?<=[\\s\\u3000\\ufdd0|）)\\]】])(?=[【〔\\[]?(?:${SPACED([...KEYS, ...IDLE_KEYS])})[\\s\\u3000]{0,3}[】〕\\]]?[：:])`,
);

/** 发布时间：2022-03-01 来源：省政府 is two pieces. Only a run that begins with a key is cut: prose is not. */
function splitAtKeys(run: string): readonly string[] {
  const words = run.replace(/^[\s\ufdd0]+/, '');
  if (words === '') return [''];
  if (words.length > 4 * LONGEST_VALUE || !KEY.test(words.replaceAll(SEAM, ''))) return [unseamed(words)];
  return words.split(NEXT_KEY).map(unseamed);
}

function unseamed(words: string): string {
  return words.replaceAll(SEAM, '').replace(/[\s\u3000|]+$/, '');
}
