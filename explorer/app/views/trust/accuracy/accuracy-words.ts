import { defineWords } from '../../../words/use-words.js';

export const ACCURACY_WORDS = defineWords({
  zh: {
    about:
      '每一类关系都用人工标注的文件量过：把程序读出的与标注逐条对照。精确率是读出的当中正确的比例；召回率是标注的当中读出的比例；F1 是两者的调和平均。各数舍去末位取四位小数，1 表示全部正确。',
    warning:
      '标注文件在编写程序时就在手边，所以对从未见过的文件，结果会略低。数字说明的是同类文件读得有多准，不保证某一条关系无误：请看每条关系后的原文依据。',
    how: '怎样量的',
    howText:
      '标注、方法与各文件的结果随程序公布，见 docs/accuracy.md 与 accuracy/ 目录；npm run accuracy 重新测量，任一数字下降时测试不通过。这里的数字在载入时一同记入图谱。',
    table: '各类关系的准确度',
    relation: '关系',
    precision: '精确率',
    recall: '召回率',
    f1: 'F1',
    labelled: '标注数',
    documents: '文件数',
    none: '图谱中没有记下准确度。用带有 accuracy/figures.json 的程序重新载入即可。',
  },
  en: {
    about:
      'Each kind of claim is measured on documents that careful readers labelled: what the program read is held against the labels. Precision is the share of what was read that is right; recall is the share of the labels that was read; F1 is their harmonic mean. Figures are rounded down to four digits; 1 means that nothing is wrong.',
    warning:
      'The labelled documents were at hand while the program was written, so expect a little less on documents that nobody here has seen. The figures say how well such documents are read, not that one claim is right: look at the words behind it.',
    how: 'How it is measured',
    howText:
      'Labels, method, and results by document come with the program: docs/accuracy.md and the folder accuracy/; npm run accuracy measures anew, and a figure that falls fails the tests. The figures here were put into the graph when it was loaded.',
    table: 'Accuracy of each kind of claim',
    relation: 'Kind of claim',
    precision: 'Precision',
    recall: 'Recall',
    f1: 'F1',
    labelled: 'Labels',
    documents: 'Documents',
    none: 'The graph has no figures of accuracy. Load it anew with a program that has accuracy/figures.json.',
  },
});

/** Kinds of claims that are measured, as docs/accuracy.md explains them. */
export const RELATION_WORDS = defineWords({
  zh: {
    units: '责任单位（不论角色）',
    lead: '牵头单位',
    support: '配合单位',
    assigned: '负责单位（未写明牵头）',
    inherited: '由别处规定补足的单位',
    joint: '按职责分工负责的条款',
    resolution: '单位认到所指机构',
    documents: '区分出各份文件',
    header: '文件头各项（题、号、日期、机关等）',
    clauses: '条款（序号与位置）',
    hierarchy: '条款及其上级',
    numbered: '有文号的引用',
    titled: '只有标题的引用',
    citationKinds: '引用的类型',
    targets: '目标数值（数、单位、年份）',
    targetKinds: '目标数值及其类型',
    places: '条款所涉地区',
    cells: '集群与城市表格的单元格',
  },
  en: {
    units: 'responsible units, in whatever role',
    lead: 'units that lead',
    support: 'units that support a lead',
    assigned: 'units that are assigned, no lead being stated',
    inherited: 'units that a rule stated elsewhere adds',
    joint: 'clauses whose units share the duty',
    resolution: 'units resolved to the office meant',
    documents: 'documents told apart',
    header: 'facts of the header: title, number, dates, issuers …',
    clauses: 'clauses, by label and place',
    hierarchy: 'clauses with the right parent',
    numbered: 'citations with a number',
    titled: 'citations by title only',
    citationKinds: 'kinds of citations',
    targets: 'numeric targets: value, unit, year',
    targetKinds: 'the same with their kind',
    places: 'places that a clause is about',
    cells: 'cells of the cluster–city tables',
  },
});
