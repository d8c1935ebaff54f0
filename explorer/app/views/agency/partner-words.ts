import { defineWords } from '../../words/use-words.js';

export const PARTNER_WORDS = defineWords({
  zh: {
    partners: '协作单位',
    intro: '与本机构在同一项措施中有职责的单位（本机构共 {measures} 项措施）。',
    picture: '{name}与其协作单位',
    legend: '线越粗，共同措施越多；颜色是对方最常见的角色；浅线是协作单位之间在这些措施中的共同承担。',
    drawn: '图中为共同措施最多的 {shown} / {total} 家，全部见下表。',
    partner: '单位',
    measures: '共同措施',
    roles: '本机构 → 对方',
    all: '全部显示（{total}）',
    fewer: '收起',
    more: '显示更多（{shown} / {total}）',
    none: '这些措施都没有其他承担单位。',
  },
  en: {
    partners: 'Partners',
    intro:
      'Agencies with a part in the same measures ({measures, plural, one {# measure} other {# measures}} of this agency).',
    picture: '{name} and its partners',
    legend:
      'The broader a line, the more measures in common; its colour is what the partner mostly is in them; pale lines join partners who share some of these measures with one another.',
    drawn: 'Drawn are the {shown} of {total} with most measures in common; all of them stand in the table.',
    partner: 'Agency',
    measures: 'In common',
    roles: 'This agency → partner',
    all: 'Show all ({total})',
    fewer: 'Show fewer',
    more: 'Show more ({shown} of {total})',
    none: 'Nobody else has a part in these measures.',
  },
});
