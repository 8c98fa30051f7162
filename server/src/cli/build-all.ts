import { buildClient, buildServer } from './build.ts';
import { readArguments, runCommand } from './command.ts';
import { step } from './progress.ts';

const HELP = `
pnpm build: builds server and client for production into server/dist and client/dist, where their sources changed.

  --help, -h    this text
`;

await runCommand(async () => {
  readArguments({ help: HELP, options: {} });
  await step('The server is built', buildServer);
  await step('The client is built', buildClient);
});
process.exit();
