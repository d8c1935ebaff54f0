import { defineWords } from '../../words/use-words.js';

export const SEARCH_WORDS = defineWords({
  zh: {
    label: '检索文件、条款、机构、城市、产业集群',
    placeholder: '输入城市、部门、产业集群、文号或任意词语，如：东莞',
    submit: '检索',
    kinds: '共 {count} 条',
    all: '查看“{text}”的全部 {count} 条结果',
    found: '{count, plural, =0 {没有找到} other {找到 {count} 条，用上下键选择，回车查看全部结果}}',
    nothing: '没有找到“{text}”。可以换个说法或少写几个字；回车看更多办法。',
    failed: '暂时没有提示：{message} 按回车查看检索结果。',
    aliases: '又名',
    shortName: '简称',
    documentNumber: '文号',
    code: '代码',
    name: '名称',
    fullName: '全称',
    title: '标题',
    heading: '标题',
    text: '正文',
  },
  en: {
    label: 'Search documents, clauses, agencies, cities and clusters',
    placeholder: 'A city, agency, cluster, document number or any words: 东莞',
    submit: 'Search',
    kinds: '{count} in all',
    all: 'Show all {count} results for “{text}”',
    found:
      '{count, plural, =0 {Nothing found} one {One found; choose with the arrow keys, or Enter for the page of results} other {# found; choose with the arrow keys, or Enter for the page of results}}',
    nothing: 'Nothing has “{text}”. Try other or fewer characters; Enter shows what else can be done.',
    failed: 'No suggestions now: {message} Press Enter for the page of results.',
    aliases: 'also called',
    shortName: 'short name',
    documentNumber: 'number',
    code: 'code',
    name: 'name',
    fullName: 'full name',
    title: 'title',
    heading: 'heading',
    text: 'text',
  },
});

/** What the field is called from which a snippet is; the name of the field itself where it has no word. */
export function fieldWord(field: string): keyof typeof SEARCH_WORDS.zh | null {
  return field in SEARCH_WORDS.zh ? (field as keyof typeof SEARCH_WORDS.zh) : null;
}
