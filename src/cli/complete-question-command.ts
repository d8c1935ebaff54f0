import { type Command, Option } from 'commander';
import { type AskOn, wholeAnswer } from '../filing/whole-answer.js';
import { createSchema } from '../graphql/create-schema.js';
import type { HiddenFailure } from '../graphql/format-error.js';
import { createOperationRunner } from '../operations/create-operation-runner.js';
import type { Operation } from '../operations/operation.js';
import { type Parameter, parametersOf } from '../operations/parameters-of.js';
import { placedParameters } from '../operations/placed-parameters.js';
import { variablesOf } from '../operations/variables-of.js';
import type { Past } from '../releases/past.js';
import { addOptions } from './add-options.js';
import { ANSWER_FORMATS, type AnswerFormat, answerFormat } from './answer-format.js';
import { createPast } from './create-past.js';
import { linksBase } from './links-base.js';
import { printAnswer } from './print-answer.js';
import { parameterArgument } from './question-parameters.js';
import { storeOptions, withStore } from './store-options.js';
import { type Streams, say } from './streams.js';

/** Gives a question's command its arguments and options, and what it does. */
export function completeQuestionCommand(command: Command, operation: Operation, streams: Streams): void {
  const schema = createSchema();
  const parameters = parametersOf(schema, operation);
  const placed = placedParameters(parameters);
  for (const parameter of placed) command.addArgument(parameterArgument(parameter));
  const optionsGiven = addOptions(
    command,
    parameters.filter(({ isRequired }) => !isRequired),
  );
  command
    .addOption(
      new Option('--format <format>', 'how to print; else by the ending of --out, else table').choices(
        ANSWER_FORMATS,
      ),
    )
    .option('--out <file>', 'write to this file instead of standard output');
  storeOptions(command).action(async () => {
    const given = { ...argumentsOf(command, placed), ...optionsGiven() };
    const settings: Settings = command.opts();
    // What cannot be used is said before anything is opened.
    const variables = variablesOf(parameters, given);
    const print = { format: answerFormat(settings, streams), out: settings.out };
    await withStore(settings, 'read', async (store, config) => {
      const { limits, publicUrl: base } = config;
      const past = createPast(store, config);
      const hidden: HiddenFailure[] = [];
      const report = (failure: HiddenFailure) => hidden.push(failure);
      const runner = await createOperationRunner({ reader: store, schema, limits, report, base, past });
      try {
        await makeReady(past, given.release, streams);
        const first = await runner.run(operation, given);
        const isFile = print.format === 'csv' || print.format === 'xlsx';
        const askOn: AskOn = (more) => runner.run(operation, { ...given, ...more });
        const page = { operation, parameters, variables, answer: first };
        const answer = isFile ? await wholeAnswer(page, askOn, runner.run, limits.pageSizeMax) : first;
        const asked = { ...page, answer, baseUrl: linksBase(config) };
        await printAnswer({ ...asked, ask: runner.run }, print, streams);
      } catch (error) {
        // Whoever runs the program may see what a server keeps from its callers.
        throw hidden[0]?.cause ?? error;
      } finally {
        await runner.stop();
        await past.readers.close();
      }
    });
  });
}

/** A former release may take longer to be made than a question may to be answered; here nobody else waits. */
async function makeReady({ readers }: Past, release: unknown, streams: Streams): Promise<void> {
  if (release === undefined) return;
  say(streams, `Making release ${String(release)} ready to be asked`);
  await readers.at(Number(release), null);
}

interface Settings {
  readonly format?: AnswerFormat;
  readonly out?: string;
  readonly store?: string;
}

type Given = Readonly<Record<string, unknown>>;

function argumentsOf({ processedArgs }: Command, placed: readonly Parameter[]): Given {
  return Object.fromEntries(placed.map(({ name }, at) => [name, processedArgs[at]]));
}
