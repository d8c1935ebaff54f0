import { kindOfTitle, stripTail } from '../../parse/words/title-kind.js';

/** A title in 《》 and what stands around it. All folded. */
interface MarkedWords {
  readonly title: string;
  readonly before: string;
  readonly after: string;
  readonly hasNumber: boolean;
}

/** What stands in 《》 and is no policy: papers, forms, certificates, contracts, works. */
const NOT_A_POLICY =
  /(?:日报|晚报|早报|时报|商报|周报|周刊|月刊|期刊|杂志|年鉴|表|申报书|申请书|承诺书|保证书|任务书|责任书|责任状|建议书|委托书|授权书|意见书|通知书|决定书|告知书|批准书|认定书|证明书?|说明书|许可证|执照|证书?|合同|协议书?|台账|台帐|示范文本|申报指南书|读本|选编|文选|选集|论述摘编|公司章程|(?:检测|验收|审计|评估|检验|可行性研究|可研|影响|体检|财务|年度|调研|研究|自查|核查|分析|鉴定|监测)报告书?|纪实|故事|之歌|谈治国理政)$/;
const AGREEMENT_OF_GOVERNMENTS = /(?:框架|战略合作|合作备忘).{0,4}协议$|协定$/;
/** Endings of official documents that are no 文种: 《中华人民共和国民法典》, 《国家创新驱动发展战略》. */
const OTHER_ENDINGS =
  /(?:法典|宪法|党章|中国共产党章程|战略|路线图|白皮书|公约|宣言|任务|分工|制度|体系|备忘录|协定|协议|导向|政策|图则)$/;
/** What follows 》 where the name is that of a paper, a programme, a song. */
const WORK_AFTER = /^(?:杂志|报|栏目|节目|一书|一文|专栏|频道|周刊|电影|歌曲|等媒体|记者|专题片|纪录片)/;
/** GB/T 19001《…》, 《…》（HJ 1034—2019）: standards are no policy documents. */
const STANDARD =
  '(?:GB|DB|HJ|JB|YD|SJ|QB|HG|NB|JR|YB|LY|NY|SB|WS|AQ|CJJ?|JGJ|JTG|TSG|T\\/|ISO|IEC)[A-Z0-9\\/]{0,12}[\\s0-9.—\\-–]{2,24}';
const STANDARD_BEFORE = new RegExp(`${STANDARD}$`);
const STANDARD_AFTER = new RegExp(`^（?${STANDARD}`);
/** Words of policy right before a name that does not end like one: 落实《中国制造2025》, 印发《…》. */
const LED_TO =
  /(?:根据|依据|按照|依照|遵照|贯彻|落实|执行|印发|转发|下发|出台|颁布|废止)(?:国家|国务院|省|市|本省|本市|我省|我市|好|了|的|原){0,3}$/;

/** Whether a title in 《》 is that of an official document: it ends like one, has a number, or is led to as one. */
export function isPolicyTitle({ title, before, after, hasNumber }: MarkedWords): boolean {
  if (title.length < 2 || !/\p{Script=Han}/u.test(title)) return false;
  if (STANDARD_BEFORE.test(before.slice(-40)) || STANDARD_AFTER.test(after.slice(0, 40))) return false;
  if (hasNumber) return true;
  const bare = stripTail(title.replace(/[0-9]{4}$/, ''));
  if (WORK_AFTER.test(after)) return false;
  if (NOT_A_POLICY.test(bare) && !AGREEMENT_OF_GOVERNMENTS.test(bare)) return false;
  return (
    kindOfTitle(bare) !== null ||
    OTHER_ENDINGS.test(bare) ||
    /[0-9]{4}$/.test(title) ||
    LED_TO.test(before.slice(-20))
  );
}
