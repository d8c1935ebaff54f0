import type { ReportFormat } from '../../reports/matrix/write-matrix-report.js';

/** As `Accept` names them; who takes anything gets the file that is filed. */
export const REPORT_MEDIA_TYPES: Readonly<Record<ReportFormat, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv',
  html: 'text/html',
  json: 'application/json',
};
