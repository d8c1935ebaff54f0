import type { PageLine } from './line-writer.js';

/** What pages print around a document without saying so in their code. */
const FURNITURE =
  /^(?:当前位置|您?(?:现在)?的?(?:当前)?位置|所在位置)[:：]|^首页\s?[>＞»›/-]|^(?:分享到|分享至|分享)\s?[:：]?$|^[【〔[]?\s?(?:打印(?:本页)?|关闭(?:窗口|本页)?|收藏|纠错|返回顶部|回到顶部|我要纠错|下载)\s?[】〕\]]?$|^[【〔[](?:打印|字体|关闭|我要)[^，。]{0,40}[】〕\]]$|^字[体号]\s?[:：]?\s?[【〔[(（]?\s?大|^[【〔[(（]?\s?大\s{0,3}中\s{0,3}小|^(?:浏览|阅读|点击|访问)(?:次数|量|数)?\s?[:：]|^扫一扫|^(?:打印|关闭)(?:本页|窗口)?\s{0,4}[|｜]?\s{0,4}(?:打印|关闭)|^(?:上一篇|下一篇|上一条|下一条|上一页|下一页)\s?[:：]?|^视力保护色|^朗读$|^听全文$/;
/** 2023-02-14 10:02　作者：综合科　浏览量：77 */
const LINE_OF_SITE =
  /^[^。；]{0,60}(?:(?:浏览|阅读|点击|访问)(?:次数|量|数)\s?[:：]|字[体号]\s?[:：]\s?[【〔[(（]?\s?大)[^。；]{0,60}$|^[0-9]{4}[-/年.][0-9]{1,2}[-/月.][0-9]{1,2}日?[^。；]{0,20}(?:来源|作者|编辑)\s?[:：][^。；]{0,60}$/;
/** What follows is of other documents. */
const RELATED =
  /^(?:相关(?:链接|解读|文章|稿件|新闻|信息|文件|政策|报道|阅读|推荐|内容|图解)|政策解读|延伸阅读|推荐阅读|图解|热点推荐|解读链接|文件解读|关联(?:文件|稿件|阅读|解读))\s?[:：]?$/;
const SITE =
  /版权所有|版权归|网站标识码|公网安备|[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼]ICP备|ICP证|技术支持[:：]|(?:主办|承办|协办)(?:单位)?[:：]|网站地图|网站声明|联系我们|建议使用.{0,30}(?:浏览器|分辨率)|Copyright/i;

/** The lines of the document: without share bars, paths and footers, and without the gaps that they leave. */
export function trimLines(lines: readonly PageLine[]): readonly PageLine[] {
  const related = lines.findIndex(
    (line, at) => at > 0 && RELATED.test(line.text) && onlyLinksAfter(lines, at),
  );
  const kept = (related === -1 ? lines : lines.slice(0, related)).filter(
    ({ text, isRow }) => isRow || !(FURNITURE.test(text) || LINE_OF_SITE.test(text)),
  );
  let end = kept.length;
  for (let at = kept.length - 1; at >= 0 && at >= kept.length - MOST_OF_FOOTER; at--) {
    const line = kept[at];
    if (line !== undefined && !line.isRow && line.text.length <= 200 && SITE.test(line.text)) end = at;
  }
  const trimmed = kept.slice(0, end);
  return trimmed.filter(
    ({ text }, at) => text !== '' || (at > 0 && at < trimmed.length - 1 && trimmed[at - 1]?.text !== ''),
  );
}

const MOST_OF_FOOTER = 16;

/** Every line after it is a link, or short. */
function onlyLinksAfter(lines: readonly PageLine[], at: number): boolean {
  return lines
    .slice(at + 1)
    .every(({ text, linked }) => text.length <= 20 || linked * 2 >= text.length || SITE.test(text));
}
