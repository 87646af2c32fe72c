import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { program, type Serving, serving, temporaryDirectory } from '../cli/processes.js';

const run = promisify(execFile);
const BLOCK = /^```console\n([\s\S]*?)^```$/gm;
const PRINTED_URL = 'http://127.0.0.1:4010';
const STARTS = /(?:^|&& )npm start$|^npx oms-sandbox start\b(.*)$/;

/**
 * The text with every answer in its `console` blocks as the built sandbox gives it. A `$ ` line,
 * and what follows a backslash at its end, is a command; what follows up to the next command is its
 * answer. A command that starts the sandbox leaves it running for those after it. An answer that
 * agrees with the real one stays as it is written.
 */
export async function withAnswers(text: string): Promise<string> {
  const cwd = temporaryDirectory();
  let sandbox: Serving | undefined;
  let fresh = text;
  for (const [block, body = ''] of text.matchAll(BLOCK)) {
    let answered = '';
    for (const { command, answer } of commandsOf(body)) {
      const [starts, args = ''] = STARTS.exec(command) ?? [];
      if (starts !== undefined) {
        await sandbox?.stop();
        sandbox = await serving(args.split(' ').filter(Boolean), { cwd });
      }
      const actual = starts === undefined ? await answerOf(command, cwd, sandbox?.url) : (sandbox?.stdout ?? '');
      answered += `$ ${command}\n${agree(answer, printed(actual, sandbox?.url)) ? answer : printed(actual, sandbox?.url)}`;
    }
    fresh = fresh.replace(block, () => `\`\`\`console\n${answered}\`\`\``);
  }
  return fresh;
}

function commandsOf(body: string): { command: string; answer: string }[] {
  return Array.from(body.matchAll(/^\$ ((?:.*\\\n)*.*)\n((?:(?!\$ ).*\n)*)/gm), ([, command = '', answer = '']) => ({ command, answer }));
}

async function answerOf(command: string, cwd: string, url = PRINTED_URL): Promise<string> {
  const real = command.replaceAll(PRINTED_URL, url).replaceAll('npx oms-sandbox', `"${process.execPath}" "${program}"`);
  const { stdout } = await run('bash', ['-c', real], { cwd });
  return stdout.replaceAll('\r', '').replace(/\n*$/, '\n');
}

/** The README's port for the one that was free. */
const printed = (answer: string, url = PRINTED_URL): string => answer.replaceAll(url, PRINTED_URL);

/**
 * Ids of 24 digits and times differ from run to run; "…" stands for anything. Everything else must
 * be the same.
 */
function agree(written: string, actual: string): boolean {
  const masked = (text: string): string => text.replace(/\b[0-9a-f]{24}\b/g, '<id>').replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '<time>');
  const parts = masked(written)
    .split('…')
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('[\\s\\S]*')}$`).test(masked(actual));
}
