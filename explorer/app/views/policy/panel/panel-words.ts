import { defineWords } from '../../../words/use-words.js';

/** What the tabs on facts, citations and lineage say. */
export const PANEL_WORDS = defineWords({
  zh: {
    number: '发文字号', kind: '文种', issuers: '发文机关', issuedOn: '成文日期', effectiveOn: '施行日期', expiresOn: '失效日期',
    validity: '有效期', force: '今天的效力', addressees: '主送机关', contacts: '联系单位', signatories: '签发人', citation: '引用格式',
    family: '同一发文的文件', containedIn: '收入汇编', lines: '来源中的行', linesOf: '第 {from}—{until} 行',
    source: '来源文件', sha: '校验值', versions: '历次载入的版本', version: '第 {version} 版文本', since: '自图谱第 {since} 版', until: '至第 {until} 版',
    now: '至今', showThen: '查看当时', permalink: '固定链接', id: '编号',
    diagnostics: '读取时的疑点（{count}）', endedBy: '替代或废止', noneStated: '未载明',
    inForce: '有效', unknown: '无法判断', notYet: '尚未施行', replaced: '已被替代或废止', expired: '已失效',
    from: '自 {date}', to: '至 {date}',
    cites: '引用了', citedBy: '被引用于', noCites: '没有引用其他文件。', noCitedBy: '已载入的文件都没有引用它。',
    route: '经由{route}', whole: '整个文件', inText: '在正文中显示', notLoaded: '未收录原文',
    noLineage: '没有找到与其他文件的承接关系。承接关系由比对文字得出，只在已载入的上下位文件之间比较。',
    derived: '承接关系由程序比对文字推断，原文没有写明；得分越高，共有的文字越多。',
    pair: '{lower} → {higher}', pairLinks: '{links} 处承接；下位 {without}/{lower} 条没有对应，上位 {notTaken}/{higher} 条未被承接',
    comparedNow: '（临时比对）', here: '只看当前条款', score: '得分 {score}', takesUp: '承接', takenUpBy: '被承接',
    ofDocument: '与《{title}》', shared: '共有词句', noneHere: '当前条款没有承接关系。', all: '共 {count} 处',
  },
  en: {
    number: 'Document number', kind: 'Kind', issuers: 'Issued by', issuedOn: 'Issued on', effectiveOn: 'In force from', expiresOn: 'Ends on',
    validity: 'Validity as printed', force: 'In force today', addressees: 'Addressed to', contacts: 'Contacts', signatories: 'Signed by', citation: 'Citation',
    family: 'Documents of the same act', containedIn: 'Collected in', lines: 'Lines of the source', linesOf: 'lines {from}–{until}',
    source: 'Source file', sha: 'SHA-256', versions: 'Versions that were loaded', version: 'text {version}', since: 'since release {since}', until: 'until release {until}',
    now: 'to this day', showThen: 'See it then', permalink: 'Permalink', id: 'Id',
    diagnostics: 'Doubts while reading ({count})', endedBy: 'Replaced or abolished by', noneStated: 'not stated',
    inForce: 'in force', unknown: 'cannot be told', notYet: 'not yet', replaced: 'replaced or abolished', expired: 'ended',
    from: 'from {date}', to: 'to {date}',
    cites: 'Cites', citedBy: 'Cited by', noCites: 'It cites no document.', noCitedBy: 'No loaded document cites it.',
    route: 'through {route}', whole: 'the whole document', inText: 'Show in the text', notLoaded: 'text not loaded',
    noLineage: 'No links to clauses of other documents were found. They are derived by comparing words, and only between loaded documents of which one carries out the other.',
    derived: 'Derived by comparing words, stated by no text; the higher the score, the more telling words are shared.',
    pair: '{lower} → {higher}', pairLinks: '{links} links; {without} of {lower} lower clauses have none, {notTaken} of {higher} higher ones are not taken up',
    comparedNow: '(compared for this answer)', here: 'Only this clause', score: 'score {score}', takesUp: 'takes up', takenUpBy: 'is taken up by',
    ofDocument: 'with {title}', shared: 'Shared words', noneHere: 'This clause has no links.', all: '{count} in all',
  },
}); // biome-ignore format: one screen
