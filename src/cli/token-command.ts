import { type Command, Option } from 'commander';
import { PERSON_ROLES, type PersonRole } from '../domain/person.js';
import { type Streams, say } from './streams.js';

export function addTokenCommand(program: Command, streams: Streams): void {
  program
    .command('token')
    .description('make a token for somebody who proposes corrections or decides on them')
    .requiredOption('--name <name>', 'who it is for; stands beside everything done with it')
    .addOption(
      new Option('--role <role>', 'reader proposes, editor decides as well')
        .choices(PERSON_ROLES)
        .default('reader'),
    )
    .action(async ({ name, role }: { readonly name: string; readonly role: PersonRole }) => {
      const { makeToken } = await import('../editors/make-token.js');
      const { token, entry } = makeToken({ name, role });
      say(streams, 'The token, for its owner only. It is shown this once and kept nowhere:');
      streams.out.write(`${token}\n`);
      say(
        streams,
        'Add this to the list `people:` of the file that EDITORS names, and start the server anew:',
      );
      say(streams, entry.trimEnd());
    });
}
