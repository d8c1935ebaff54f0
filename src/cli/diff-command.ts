import path from 'node:path';
import { type Command, Option } from 'commander';
import { DomainError } from '../domain/errors.js';
import { DIFF_REPORT_PARAMETERS } from '../filing/diff-report-parameters.js';
import { variablesOf } from '../operations/variables-of.js';
import { addOptions } from './add-options.js';
import { createPast } from './create-past.js';
import { type StoreOptions, storeOptions, withStore } from './store-options.js';
import { type Streams, say } from './streams.js';
import { terminalWidth } from './terminal-width.js';
import { writeOutput } from './write-output.js';

const FORMATS = ['text', 'csv', 'xlsx', 'json', 'html'] as const;
type Format = (typeof FORMATS)[number];

interface DiffOptions extends StoreOptions {
  readonly format?: Format;
  readonly out?: string;
}

/** `diff --from 1 --to 2`: what is different between two releases. */
export function addDiffCommand(program: Command, streams: Streams): void {
  const command = program
    .command('diff')
    .description('what is different between two releases, as a report 版本变更');
  const given = addOptions(command, DIFF_REPORT_PARAMETERS);
  command
    .addOption(
      new Option('--format <format>', 'how to write it; else by the ending of --out, else text').choices(FORMATS),
    )
    .option('--out <file>', 'write to this file instead of standard output');
  storeOptions(command).action(async (options: DiffOptions) => {
    // What cannot be used is said before anything is opened.
    const variables = variablesOf(DIFF_REPORT_PARAMETERS, given());
    const format = formatOf(options);
    await withStore(options, 'read', async (store, config) => {
      // Loaded only where they are used, as the writers bring libraries of their own.
      const { askDiffReport } = await import('../filing/ask-diff-report.js');
      const past = createPast(store, config);
      const sources = { reader: store, past, baseUrl: config.publicUrl ?? '', timeMs: null };
      const report = await askDiffReport(sources, variables);
      if (format === 'text') {
        const { diffText } = await import('../reports/diff/diff-text.js');
        put(`${diffText(report, terminalWidth(streams))}\n`);
      } else {
        const { writeDiffReport } = await import('../reports/diff/write-diff-report.js');
        put(await writeDiffReport(report, format));
      }
      if (options.out !== undefined)
        say(streams, `${report.changes.length} changes from release ${report.since} to ${report.until} are in ${options.out}.`);
    });
    function put(file: string | Uint8Array): void {
      if (options.out === undefined) streams.out.write(file);
      else writeOutput(options.out, file);
    }
  });
} // biome-ignore format: one screen

/** The format asked for, else the one that the ending of the file stands for, else text. */
function formatOf({ format, out }: DiffOptions): Format {
  const ending = path.extname(out ?? 'diff.txt').toLowerCase();
  const meant = format ?? (ending === '.txt' ? 'text' : FORMATS.find((one) => `.${one}` === ending));
  if (meant === 'xlsx' && out === undefined)
    throw new DomainError(
      'INVALID_ARGUMENT',
      'A file of Excel is not for the terminal: add --out diff.xlsx.',
    );
  if (meant !== undefined) return meant;
  throw new DomainError(
    'INVALID_ARGUMENT',
    `${JSON.stringify(path.basename(out ?? ''))} does not tell its format: end it in .txt, .csv, .xlsx, .json or .html, or add --format.`,
  );
}
