import { parseArgs, type ParseArgsConfig } from 'node:util';
import { CommandFailed } from './run.ts';
import { sentenceFor, Stop } from './sentence.ts';

/** What a command of ours is called with, and what `--help` says about it. */
export type Usage<Options extends NonNullable<ParseArgsConfig['options']>> = {
  help: string;
  options: Options;
  positionals?: boolean;
};

/** Reads a command's arguments; prints the help when asked; stops with one sentence when they make no sense. */
export function readArguments<Options extends NonNullable<ParseArgsConfig['options']>>(
  usage: Usage<Options>,
) {
  try {
    const parsed = parseArgs({
      // `pnpm start -- --help` hands the two dashes on.
      args: process.argv.slice(2).filter((argument) => argument !== '--'),
      options: { ...usage.options, help: { type: 'boolean', short: 'h' } },
      allowPositionals: usage.positionals ?? false,
      strict: true,
    });
    if ((parsed.values as { help?: boolean }).help) {
      process.stdout.write(`${usage.help.trim()}\n`);
      process.exit(0);
    }
    return parsed;
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('. ')[0] : String(error);
    throw new Stop(`${reason}. --help says what there is.`, { cause: error });
  }
}

/** Runs a command; whatever goes wrong is one sentence and exit code 1. */
export async function runCommand(
  command: () => Promise<void>,
  context: () => Parameters<typeof sentenceFor>[1] = () => ({}),
): Promise<void> {
  try {
    await command();
  } catch (error) {
    if (error instanceof CommandFailed) process.stderr.write(`\n${error.output.trim()}\n`);
    process.stderr.write(`\n${error instanceof Stop ? error.message : sentenceFor(error, context())}\n`);
    process.exitCode = 1;
  }
}
