import type { ReportFormat } from '../../reports/report-formats.js';

/** As `Accept` names them; who takes anything gets the file that is filed. */
export const REPORT_MEDIA_TYPES: Readonly<Record<ReportFormat, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv',
  html: 'text/html',
  json: 'application/json',
};
