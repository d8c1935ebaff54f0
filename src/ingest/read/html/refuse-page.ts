import { DomainError } from '../../../domain/errors.js';
import type { PageLine } from './line-writer.js';
import type { Weight } from './weigh.js';

/** Fewest Chinese characters outside links that a document has. */
const LEAST_PROSE = 40;
/** Longest text of a page that only says what went wrong. */
const LONGEST_ERROR = 400;

const ERROR =
  /404|403|502|页面(?:不存在|找不到|已删除|走丢|无法)|(?:您|你)(?:所)?(?:访问|请求|查找|要查看)的(?:页面|网页|内容|文件|资源|信息)|(?:无法|拒绝|禁止|没有权限)访问|访问(?:被拒绝|出错|受限|过于频繁)|服务器(?:错误|繁忙|内部)|安全验证|人机验证|Not Found|Forbidden/i;
const LOGIN =
  /(?:请|用户|账号|身份|统一)[^。]{0,6}(?:登录|登陆)|登录(?:密码|超时)|(?:输入|获取)验证码|忘记密码/;

/**
 * Refuses a page that holds no document. `lines` are those of its text, `whole` is what the page weighs.
 *
 * @throws DomainError NO_ARTICLE
 */
export function refusePageWithoutText(
  lines: readonly PageLine[],
  whole: Weight,
  html: string,
  name: string,
): void {
  const prose = lines.filter(({ text, linked }) => linked * 2 < text.length);
  const words = prose.map(({ text }) => text).join('\n');
  const han = words.match(/\p{Script=Han}/gu)?.length ?? 0;
  const isDocument = han >= LEAST_PROSE && /[。；：，]|\t/.test(words);
  const isShort = han <= LONGEST_ERROR;
  if (isDocument && !(isShort && (ERROR.test(words) || LOGIN.test(words)))) return;
  throw new DomainError('NO_ARTICLE', `${name} ${whatItIs(words, whole, html)}`, { file: name });
}

function whatItIs(words: string, whole: Weight, html: string): string {
  if (LOGIN.test(words)) return 'is a login page. Log in, open the document and save that page.';
  if (ERROR.test(words)) return 'is an error page of a site, not a document. Fetch the document again.';
  if (whole.linked > whole.prose && whole.linked > LEAST_PROSE)
    return "holds navigation only, no document. Open the document's own page and save that.";
  return /<script/i.test(html)
    ? 'is a shell that a script fills in the browser. Open it there, wait for the text, and save the whole page.'
    : "holds no document. Open the document's own page and save that.";
}
