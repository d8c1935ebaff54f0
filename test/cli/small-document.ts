/** A document of our own in the manner of the genre, small enough to be read at a glance. */
export function smallDocument(number = '佛府〔2023〕7号', lead = '市工业和信息化局'): string {
  return `佛山市人民政府关于印发佛山市推动制造业稳定增长若干措施的通知
${number}

各区人民政府，市各有关部门：
　　现将《佛山市推动制造业稳定增长若干措施》印发给你们，请认真组织实施。

佛山市人民政府
2023年3月1日

佛山市推动制造业稳定增长若干措施

　　一、支持企业技术改造。鼓励企业更新设备，到2025年技术改造投资年均增长8%以上。（牵头单位：${lead}，配合单位：市财政局、市科技局）
　　二、拓展企业融资渠道。推广应收账款质押融资。（责任单位：市地方金融监管局）
`;
}
