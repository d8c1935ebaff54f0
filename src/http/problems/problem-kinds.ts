/** The kinds of problems that HTTP answers bear, by their stable codes. `docs/http.md` and `/v1/errors` list them. */
export const PROBLEM_KINDS = {
  BAD_REQUEST: { status: 400, title: 'The request cannot be read', zh: '请求无法解读' },
  INVALID_ARGUMENT: { status: 400, title: 'A parameter cannot be used', zh: '参数无效' },
  INVALID_CURSOR: { status: 400, title: 'The cursor was not issued here', zh: '游标无效' },
  INVALID_PAGE: { status: 400, title: 'The page size is out of range', zh: '每页数量超出范围' },
  INVALID_FILTER: { status: 400, title: 'A filter cannot be used', zh: '筛选条件无效' },
  INVALID_ID: { status: 400, title: 'The id has no form that is issued here', zh: '编号格式不符' },
  QUERY_TOO_DEEP: { status: 400, title: 'The question nests too deep', zh: '查询层级过深' },
  QUERY_TOO_LARGE: { status: 400, title: 'The question costs too much', zh: '查询开销过大' },
  PLAN_TOO_LARGE: {
    status: 400,
    title: 'The question follows too many relationships',
    zh: '查询涉及关系过多',
  },
  NOT_AUTHENTICATED: { status: 401, title: 'A token is needed', zh: '需要有效令牌' },
  NOT_ALLOWED: { status: 403, title: 'The token does not allow it', zh: '无权操作' },
  NOT_FOUND: { status: 404, title: 'There is nothing of that name', zh: '未找到' },
  METHOD_NOT_ALLOWED: { status: 405, title: 'The method is not answered here', zh: '不支持该方法' },
  NOT_ACCEPTABLE: { status: 406, title: 'There is no such form', zh: '不支持所要的格式' },
  AMBIGUOUS_NAME: { status: 409, title: 'Several bear that name', zh: '名称对应多个对象' },
  RELEASE_NOT_FOUND: { status: 404, title: 'There is no such release', zh: '没有该版本' },
  CORRECTION_NOT_FOUND: { status: 404, title: 'There is no such correction', zh: '没有该更正' },
  CORRECTIONS_CONTRADICT: { status: 409, title: 'Two corrections cannot both be right', zh: '更正相互矛盾' },
  CORRECTION_INVALID: { status: 422, title: 'The correction cannot be used', zh: '更正内容无效' },
  REPORT_TOO_LARGE: { status: 422, title: 'The report is too large for Excel', zh: '报表超出 Excel 上限' },
  URI_TOO_LONG: { status: 414, title: 'The address is too long', zh: '网址过长' },
  INTERNAL_SERVER_ERROR: {
    status: 500,
    title: 'Something went wrong inside the server',
    zh: '服务器内部错误',
  },
  QUERY_TIMEOUT: { status: 503, title: 'The answer took too long', zh: '查询超时' },
  STORE_UNAVAILABLE: { status: 503, title: 'The store is not to be had', zh: '数据库不可用' },
} as const;

export type ProblemCode = keyof typeof PROBLEM_KINDS;
