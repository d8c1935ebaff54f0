import { Command, CommanderError, type OutputConfiguration } from 'commander';
import { DomainError } from '../domain/errors.js';
import { EXIT, exitCodeOf } from './exit-codes.js';
import { addOwnCommands } from './own-commands.js';
import { addQuestionCommands } from './question-commands.js';
import { addReportCommand } from './report-command.js';
import { type Streams, say } from './streams.js';

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
  try {
    await addOwnCommands(program, args, streams, (ended) => {
      code = ended;
    });
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
