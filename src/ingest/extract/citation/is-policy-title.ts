/** What stands in 《》 and is no policy: papers, forms, certificates, contracts, works. */
const NOT_A_POLICY =
  /(?:日报|晚报|早报|时报|商报|周报|周刊|月刊|杂志|年鉴|(?:申请|登记|审批|备案|推荐|汇总|报名|统计|信息|评审|审核|承诺|自评|情况|调查|申报|预算|确认|评分)表|表格|申报书|申请书|承诺书|任务书|责任书|建议书|委托书|意见书|通知书|决定书|告知书|证明书?|许可证|执照|资格证|合格证|登记证|合同|协议书|台账|(?:检测|验收|审计|评估|检验|可行性研究|影响|体检)报告书?)(?:（[^（）]{1,20}）)?$/;
const CERTIFICATE = /(?:证|证书)$/;
/** What follows 》 where the name is that of a paper, a programme, a song. */
const WORK_AFTER = /^(?:杂志|报|栏目|节目|一书|一文|专栏|频道|周刊|电影|歌曲|等媒体|记者)/;

/** Whether a title in 《》 is that of an official document. `after` is the text that follows it. */
export function isPolicyTitle(title: string, after: string): boolean {
  if (title.length < 2 || !/\p{Script=Han}/u.test(title)) return false;
  return !NOT_A_POLICY.test(title) && !CERTIFICATE.test(title) && !WORK_AFTER.test(after);
}
