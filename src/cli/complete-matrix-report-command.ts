import path from 'node:path';
import { type Command, Option } from 'commander';
import { DomainError } from '../domain/errors.js';
import { askMatrixReport } from '../filing/ask-matrix-report.js';
import { matrixReportParameters } from '../filing/matrix-report-parameters.js';
import { createSchema } from '../graphql/create-schema.js';
import { variablesOf } from '../operations/variables-of.js';
import { reportFileName } from '../reports/matrix/report-file-name.js';
import { writeMatrixReport } from '../reports/matrix/write-matrix-report.js';
import { REPORT_FORMATS, type ReportFormat } from '../reports/report-formats.js';
import { addOptions } from './add-options.js';
import { createPast } from './create-past.js';
import { linksBase } from './links-base.js';
import { storeOptions, withStore } from './store-options.js';
import { type Streams, say } from './streams.js';
import { writeOutput } from './write-output.js';

/** Gives `report matrix` its options, and what it does. */
export function completeMatrixReportCommand(command: Command, streams: Streams): void {
  const parameters = matrixReportParameters(createSchema());
  const given = addOptions(command, parameters);
  command
    .addOption(
      new Option('--format <format>', 'how to write it; else by the ending of --out, else xlsx').choices(
        REPORT_FORMATS,
      ),
    )
    .option(
      '--out <file>',
      'write to this file; else xlsx to 东莞-责任矩阵.xlsx, the others to standard output',
    );
  storeOptions(command).action(async () => {
    const settings: Settings = command.opts();
    // What cannot be used is said before anything is opened.
    const variables = variablesOf(parameters, given());
    const format = formatOf(settings);
    await withStore(settings, 'read', async (store, config) => {
      const past = createPast(store, config);
      try {
        const sources = { reader: store, past, baseUrl: linksBase(config), timeMs: null };
        const { report, sheet } = await askMatrixReport(sources, variables);
        const file = await writeMatrixReport(report, format, sheet);
        const out =
          settings.out ?? (format === 'xlsx' ? reportFileName(report.matrix, format, sheet) : undefined);
        if (out === undefined || out === '-') streams.out.write(file);
        else {
          writeOutput(out, file);
          const { measures, ledger } = report;
          say(
            streams,
            `${report.title}: ${measures.length} measures, ${ledger.length} parts of agencies in ${out}.`,
          );
        }
        for (const note of report.matrix.notes) say(streams, note);
      } finally {
        await past.readers.close();
      }
    });
  });
}

interface Settings {
  readonly format?: ReportFormat;
  readonly out?: string;
  readonly store?: string;
}

/** The format asked for, else the one that the ending of the file stands for, else XLSX. */
function formatOf({ format, out }: Settings): ReportFormat {
  if (format !== undefined || out === undefined || out === '-') return format ?? 'xlsx';
  const ending = path.extname(out).slice(1).toLowerCase();
  const meant = REPORT_FORMATS.find((one) => one === ending);
  if (meant !== undefined) return meant;
  throw new DomainError(
    'INVALID_ARGUMENT',
    `${JSON.stringify(path.basename(out))} does not tell its format: end it in ${REPORT_FORMATS.map((one) => `.${one}`).join(', ')}, or add --format.`,
  );
}
