import type { FastifyReply } from 'fastify';
import type { ReportFormat } from '../../reports/report-formats.js';
import { contentDisposition } from '../rest/content-disposition.js';
import { REPORT_POLICY, secured } from '../secure-headers.js';
import { REPORT_MEDIA_TYPES } from './report-media-types.js';

interface ReportFile {
  readonly file: Uint8Array;
  readonly form: ReportFormat;
  /** Its name; `plainName` is for who reads only ASCII. */
  readonly name: string;
  readonly plainName: string;
}

/** A report is whole: what does not fit is refused before. */
export async function sendReport(
  reply: FastifyReply,
  { file, form, name, plainName }: ReportFile,
): Promise<FastifyReply> {
  reply.header('policy-graph-truncated', 'false');
  reply.header('content-disposition', contentDisposition(WAYS[form], plainName, name));
  if (form === 'html') await secured(reply, REPORT_POLICY);
  return reply.type(`${REPORT_MEDIA_TYPES[form]}${PARAMETERS[form]}`).send(Buffer.from(file));
}

/** Files that are opened on their own are saved; the others are read where they are. */
const WAYS = { xlsx: 'attachment', csv: 'attachment', html: 'inline', json: 'inline' } as const;

const PARAMETERS: Readonly<Record<ReportFormat, string>> = {
  xlsx: '',
  csv: '; charset=utf-8; header=present',
  html: '; charset=utf-8',
  json: '; charset=utf-8',
};
