/**
 * By when the words of a measure want something done: 2023年12月底前, 2024年12月31日前; `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, in
 * their order. Not what was so by then (截至…, 2021年12月31日前成立的企业), nor a month of a year that is not named.
 */
export function statedDeadlines(text: string): readonly string[] {
  return [...text.matchAll(BEFORE)].map(([, year, month, day]) =>
    [year, month?.padStart(2, '0'), day?.padStart(2, '0')].filter((part) => part !== undefined).join('-'),
  );
}

const BEFORE =
  /(?<!截至|截止|截止到|截至到|自|从)(20\d{2})年(?:(\d{1,2})月)?(?:(\d{1,2})日|年?底|末)?(?:之前|以前|前)(?![^，。；、]{0,12}的(?:企业|项目|单位|个人|人员|机构|车辆|设备))(?!已|成立|注册|登记|投产|设立|取得|入库|印发|发布)/g;
