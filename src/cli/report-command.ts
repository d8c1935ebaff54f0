import type { Command } from 'commander';
import type { Streams } from './streams.js';

/** `report matrix …`: its options stand in `schema/`, which only this command reads. */
export async function addReportCommand(
  program: Command,
  args: readonly string[],
  streams: Streams,
): Promise<void> {
  const report = program.command('report').description('answers as files that can be filed 报表');
  const matrix = report
    .command('matrix')
    .description('the responsibility matrix, with ledger, targets and completeness 责任矩阵');
  const [chosen, asked] = args.filter((word) => !word.startsWith('-'));
  if (chosen !== 'report' && !(chosen === 'help' && asked === 'report')) return;
  const { completeMatrixReportCommand } = await import('./complete-matrix-report-command.js');
  completeMatrixReportCommand(matrix, streams);
}
