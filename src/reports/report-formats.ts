/** The forms of a report that can be filed; each is also the ending of its file. */
export const REPORT_FORMATS = ['csv', 'xlsx', 'json', 'html'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];
