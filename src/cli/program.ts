import { Command, CommanderError, type OutputConfiguration } from 'commander';
import { DomainError } from '../domain/errors.js';
import { addAccuracyCommand } from './accuracy-command.js';
import { addAskCommand } from './ask-command.js';
import { addCheckCommand } from './check-command.js';
import { addCorrectionsCommand } from './corrections/corrections-command.js';
import { addDiffCommand } from './diff-command.js';
import { EXIT, exitCodeOf } from './exit-codes.js';
import { addExportCommand } from './export-command.js';
import { addExtractCommand } from './extract-command.js';
import { addImportCommand } from './import-command.js';
import { addIngestCommand } from './ingest-command.js';
import { addMcpCommand } from './mcp-command.js';
import { addQuestionCommands } from './question-commands.js';
import { addQuickstartCommand } from './quickstart-command.js';
import { addReportCommand } from './report-command.js';
import { addServeCommand } from './serve-command.js';
import { type Streams, say } from './streams.js';
import { addTokenCommand } from './token-command.js';

/** Runs one command line and returns its exit code. Nothing is printed but through `streams`. */
export async function runCommandLine(args: readonly string[], streams: Streams): Promise<number> {
  let code: number = EXIT.DONE;
  const program = new Command('policy-graph')
    .description(
      'Reads official Chinese policy documents into a graph that carries the words behind every claim.',
    )
    .version('0.1.0')
    .exitOverride()
    .configureOutput(outputThrough(streams))
    .showHelpAfterError('(add --help for what is possible)')
    .addHelpText(
      'after',
      '\nExit codes: 0 done, 1 unforeseen, 2 usage, 3 input refused, 4 store, 5 no answer, 6 port, 7 check or accuracy found faults.',
    );
  addIngestCommand(program, streams);
  addAskCommand(program, streams);
  addExtractCommand(program, streams, (failed) => {
    code = failed;
  });
  addCheckCommand(program, streams, (faults) => {
    code = faults;
  });
  addAccuracyCommand(program, streams, (faults) => {
    code = faults;
  });
  addCorrectionsCommand(program, streams, (faults) => {
    code = faults;
  });
  addDiffCommand(program, streams);
  addExportCommand(program, streams);
  addImportCommand(program, streams);
  addServeCommand(program, streams, (failed) => {
    code = failed;
  });
  addMcpCommand(program, streams);
  addTokenCommand(program, streams);
  addQuickstartCommand(program, streams);
  try {
    await addReportCommand(program, args, streams);
    await addQuestionCommands(program, args, streams);
    for (const command of program.commands) {
      command
        .exitOverride()
        .configureOutput(outputThrough(streams))
        .showHelpAfterError(`(add --help for what is possible)`);
    }
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    return report(error, streams);
  }
}

/** Commander's own sentences, in the form of ours. */
function outputThrough(streams: Streams): OutputConfiguration {
  return {
    writeOut: (text) => streams.out.write(text),
    writeErr: (text) => streams.err.write(text),
    outputError: (text, write) =>
      write(`policy-graph: ${text.trim().replace(/^error: /, '')} (INVALID_ARGUMENT)\n`),
  };
}

function report(error: unknown, streams: Streams): number {
  // Commander has printed its own sentence; help and version end with code 0.
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.DONE : EXIT.USAGE;
  if (error instanceof DomainError) {
    say(streams, `policy-graph: ${error.message} (${error.code})`);
    return exitCodeOf(error.code);
  }
  say(
    streams,
    `policy-graph: an unforeseen failure. Please report it with what follows.\n${(error as Error)?.stack ?? String(error)}`,
  );
  return EXIT.UNFORESEEN;
}
