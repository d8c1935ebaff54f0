import { Argument, type Command } from 'commander';
import type { Streams } from './streams.js';

/** `report matrix …`. Its options stand in `schema/`, which takes longer to read than other commands take to start. */
export async function addReportCommand(
  program: Command,
  args: readonly string[],
  streams: Streams,
): Promise<void> {
  const command = program
    .command('report')
    .description(
      'writes an answer as a file that can be filed: the responsibility matrix, with ledger, targets and completeness 责任矩阵报表',
    )
    .addArgument(new Argument('<what>', 'which report').choices(['matrix']));
  const [chosen, asked] = args.filter((word) => !word.startsWith('-'));
  if (chosen !== 'report' && !(chosen === 'help' && asked === 'report')) return;
  const { completeMatrixReportCommand } = await import('./complete-matrix-report-command.js');
  completeMatrixReportCommand(command, streams);
}
