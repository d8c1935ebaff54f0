import { test } from '@jest/globals';
import { bodyOf, sourceOf } from './spans.js';

test('scale', () => {
  const out: string[] = [];
  for (const unit of [
    '|\n',
    '| a | b |\n',
    '图\n',
    '目录\n',
    '附件1\n',
    '专栏1\n',
    '甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛\n',
    '甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛\n---\n',
    '（一）a\n1.b\n',
    '——甲乙丙丁戊己庚辛壬癸\n',
    '1\ta\t省\n',
    '附件：1. 甲甲\n',
    '**甲乙。**\n',
    '第一条 甲\n乙乙乙乙乙乙。\n',
    '抄送：甲\n',
    '<sup>1</sup>甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸\n',
    '专栏1 a\n1.b\n（1）c\n①d\n',
    '<table>\n<tr><td>a\n',
    '一、甲。\n（一）乙。\n',
    '甲……1\n',
    '# 甲\n',
  ]) {
    const t = [100_000, 200_000].map((n) => {
      const text = unit.repeat(n / unit.length);
      const s = performance.now();
      bodyOf(sourceOf(text), { start: 0, end: text.length });
      return performance.now() - s;
    });
    out.push(
      `${JSON.stringify(unit).slice(0, 24)} ${t.map((x) => x.toFixed(0)).join(' ')} x${((t[1] as number) / (t[0] as number)).toFixed(1)}`,
    );
  }
  console.log(out.join('\n'));
});
