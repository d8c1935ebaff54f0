/** Longest line of a web page that is no text of the document. */
const LONGEST = 80;
const PATH = /^(?:当前位置|所在位置|您?(?:现在)?的?(?:所在)?的?位置|首页\s?[>＞»›])/;
/** 某网 > 新闻频道 > 要闻 */
const TRAIL = /^[^>＞»›。，；]{1,20}(?:[>＞»›][^>＞»›。，；]{1,20}){2,8}$/;
const FACTS =
  /^(?:发布时间|发布日期|文章来源|信息来源|稿件来源|浏览次数|浏览量|阅读次数|阅读量|点击数|点击量|点击率|访问量|访问次数|责任编辑|网站编辑|责编|编辑|字号|字体|字体大小|分享|分享到|分享至|附件下载|二维码)\s?[:：【[]/;
const WORDS =
  /^(?:扫一扫|上一[篇条页]\s?[:：]|下一[篇条页]\s?[:：]|相关(?:阅读|链接|稿件|文章|解读|信息|政策|文件)\s?[:：](?![^。]{0,70}。)|相关(?:阅读|链接|稿件|文章|解读|信息)$|无障碍阅读|网站支持IPv6)/i;
const FOOT =
  /版权所有|网站标识码|公网安备|[A-Z\u4e00-\u9fff]ICP备|技术支持\s?[:：]|^网站地图|^(?:主办|承办)\s?[:：].{2,30}(?:主办|承办|维护)\s?[:：]/;
/** What buttons say; a line of them, in brackets or not, is nothing else. */
const BUTTONS: ReadonlySet<string> = new Set([
  '打印', '打印本页', '打印文章', '关闭', '关闭窗口', '关闭本页', '返回', '返回顶部', '返回列表', '返回首页', '收藏', '加入收藏', '收藏本页',
  '分享', '分享到', '分享至', '纠错', '我要纠错', '大', '中', '小', '大中小', '微信', '微博', '新浪微博', 'QQ空间', '复制链接', '保存', '下载', '字号', '字体', '首页',
]); // biome-ignore format: one screen

/** Whether a line is what a web page prints around a document: its path, counters, buttons, the neighbours, the foot. */
export function isWebFurniture(words: string): boolean {
  if (words.length > LONGEST) return false;
  if (PATH.test(words) || TRAIL.test(words) || FACTS.test(words) || WORDS.test(words) || FOOT.test(words))
    return true;
  const buttons = words.split(/[\s\u3000【】[\]［］|｜()（）:：、]+/).filter((word) => word !== '');
  return buttons.length > 0 && buttons.length <= 12 && buttons.every((word) => BUTTONS.has(word));
}
