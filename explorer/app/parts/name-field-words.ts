import { defineWords } from '../words/use-words.js';

export const NAME_FIELD_WORDS = defineWords({
  zh: {
    type: '输入名称或编号',
    clear: '清除“{label}”',
    found: '{count, plural, =0 {没有名称相符的} other {# 个名称相符，用上下键选择}}',
    none: '没有名称相符的',
    unknown: '没有叫“{value}”的，请改写或从列表中选择。',
    several: '“{value}”可以指：',
  },
  en: {
    type: 'Type a name or id',
    clear: 'Clear {label}',
    found:
      '{count, plural, =0 {No name fits} one {One name fits; choose with the arrow keys} other {# names fit; choose with the arrow keys}}',
    none: 'No name fits',
    unknown: 'Nothing is called “{value}”. Write it otherwise, or choose from the list.',
    several: '“{value}” may mean:',
  },
});
