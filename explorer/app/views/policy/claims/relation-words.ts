import { defineWords } from '../../../words/use-words.js';

/** The relations of docs/accuracy.md that a claim is held against. */
export const RELATION_WORDS = defineWords({
  zh: {
    lead: '牵头单位', support: '配合单位', assigned: '责任单位', inherited: '依他处规定的单位', resolution: '机构认定',
    places: '适用地区', cells: '表格单元格', targets: '目标数值', targetKinds: '目标类型', header: '文件头各项',
    documents: '文件划分', numbered: '有文号的引用', titled: '只有标题的引用', citationKinds: '引用类型',
  },
  en: {
    lead: 'units that lead', support: 'units that support', assigned: 'units assigned', inherited: 'units added by a rule',
    resolution: 'the office meant', places: 'places', cells: 'cells of tables', targets: 'figures', targetKinds: 'kinds of figures',
    header: 'facts of the header', documents: 'documents told apart', numbered: 'citations with a number',
    titled: 'citations by title', citationKinds: 'kinds of citations',
  },
}); // biome-ignore format: one screen
