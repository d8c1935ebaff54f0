import type { Command } from 'commander';
import { OPERATIONS } from '../operations/operations.js';
import type { Streams } from './streams.js';

/** Ends the program with this code though nothing was thrown. */
type Exit = (code: number) => void;
type AddCommand = (program: Command, streams: Streams, exit: Exit) => void;

/** Each in its own module, in the order of the help. */
const COMMANDS: ReadonlyMap<string, () => Promise<AddCommand>> = new Map([
  ['ingest', async () => (await import('./ingest-command.js')).addIngestCommand],
  ['ask', async () => (await import('./ask-command.js')).addAskCommand],
  ['extract', async () => (await import('./extract-command.js')).addExtractCommand],
  ['check', async () => (await import('./check-command.js')).addCheckCommand],
  ['accuracy', async () => (await import('./accuracy-command.js')).addAccuracyCommand],
  ['corrections', async () => (await import('./corrections/corrections-command.js')).addCorrectionsCommand],
  ['diff', async () => (await import('./diff-command.js')).addDiffCommand],
  ['export', async () => (await import('./export-command.js')).addExportCommand],
  ['import', async () => (await import('./import-command.js')).addImportCommand],
  ['serve', async () => (await import('./serve-command.js')).addServeCommand],
  ['mcp', async () => (await import('./mcp-command.js')).addMcpCommand],
  ['token', async () => (await import('./token-command.js')).addTokenCommand],
  ['quickstart', async () => (await import('./quickstart-command.js')).addQuickstartCommand],
]);

/**
 * The commands that are no published question. Of them only the one that `args` name is loaded, or all where they name no command at
 * all: what reads documents is 250 modules, which a server neither waits for nor keeps in memory.
 */
export async function addOwnCommands(
  program: Command,
  args: readonly string[],
  streams: Streams,
  exit: Exit,
): Promise<void> {
  const named = (args[0] === 'help' ? args[1] : args[0]) ?? '';
  if (named === 'report' || OPERATIONS.some(({ name }) => name === named)) return;
  const load = COMMANDS.get(named);
  for (const one of load === undefined ? COMMANDS.values() : [load]) (await one())(program, streams, exit);
}
