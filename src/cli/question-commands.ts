import type { Command } from 'commander';
import type { Operation } from '../operations/operation.js';
import { OPERATIONS } from '../operations/operations.js';
import type { Streams } from './streams.js';

/**
 * One command for each published question. What a question can be asked stands in `schema/`, which takes longer to read than
 * other commands take to start: only the command that `args` name is completed.
 */
export async function addQuestionCommands(
  program: Command,
  args: readonly string[],
  streams: Streams,
): Promise<void> {
  const words = args.filter((word) => !word.startsWith('-'));
  const chosen = words[0] === 'help' ? words[1] : words[0];
  for (const operation of OPERATIONS) {
    const command = program.command(operation.name).description(titleOf(operation));
    if (operation.name !== chosen) continue;
    const { completeQuestionCommand } = await import('./complete-question-command.js');
    completeQuestionCommand(command, operation, streams);
  }
}

/** English for the terminal's list, Chinese for those who know the question by its name. */
function titleOf({ title }: Operation): string {
  return `${title.en} ${title.zh}`;
}
