import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Serving, serving, temporaryDirectory } from '../cli/processes.js';
import { Shell } from './shell.js';

/** A block of commands, or one that is a file: its language is followed by the file's name. */
const BLOCK = /^```(\w+)(?: (\S+))?\n([\s\S]*?)^```$/gm;
const INSTALLS = /^npm install (?:--save-dev|-D) oms-sandbox$/;
const root = fileURLToPath(new URL('../../', import.meta.url));
const PRINTED_URL = 'http://127.0.0.1:4010';
const STARTS = /(?:^|&& )npm start$|^npx oms-sandbox start\b(.*)$/;

/**
 * The text with every answer in its `console` blocks as the built sandbox gives it. A `$ ` line,
 * and what follows a backslash at its end, is a command; what follows up to the next command is its
 * answer. A command that starts the sandbox leaves it running for those after it. An answer that
 * agrees with the real one stays as it is written: with its ids and times where the clock is
 * frozen. A block with the name of a file is written to it before the commands that follow.
 */
export async function withAnswers(text: string): Promise<string> {
  const cwd = temporaryDirectory();
  const shell = new Shell(cwd);
  let sandbox: Serving | undefined;
  let isFrozen = false;
  let fresh = text;
  for (const [block, language, file, body = ''] of text.matchAll(BLOCK)) {
    if (file !== undefined) writeFileSync(join(cwd, file), body.replaceAll(PRINTED_URL, sandbox?.url ?? PRINTED_URL));
    if (language !== 'console') continue;
    let answered = '';
    for (const { command, answer } of commandsOf(body)) {
      const [starts, args = ''] = STARTS.exec(command) ?? [];
      if (starts !== undefined) {
        await sandbox?.stop();
        isFrozen = args.includes('--clock');
        sandbox = await serving(args.split(' ').filter(Boolean), { cwd });
        await shell.answerOf(`export OMS_SANDBOX_URL=${sandbox.url}`);
      }
      const actual = starts === undefined ? await answerOf(command, { cwd, shell, url: sandbox?.url }) : (sandbox?.stdout ?? '');
      const shown = printed(actual, sandbox?.url);
      answered += `$ ${command}\n${agree(answer, shown, isFrozen ? exactly : masked) ? answer : shown}`;
    }
    fresh = fresh.replace(block, () => `\`\`\`console\n${answered}\`\`\``);
  }
  return fresh;
}

/** Puts the package where npm installs it. */
function install(cwd: string): void {
  const target = join(cwd, 'node_modules', 'oms-sandbox');
  mkdirSync(dirname(target), { recursive: true });
  symlinkSync(root, target, 'junction');
}

function commandsOf(body: string): { command: string; answer: string }[] {
  return Array.from(body.matchAll(/^\$ ((?:.*\\\n)*.*)\n((?:(?!\$ ).*\n)*)/gm), ([, command = '', answer = '']) => ({ command, answer }));
}

interface Reader {
  cwd: string;
  shell: Shell;
  /** Where the sandbox listens that the page started, if it did. */
  url: string | undefined;
}

async function answerOf(command: string, { cwd, shell, url = PRINTED_URL }: Reader): Promise<string> {
  if (INSTALLS.test(command)) {
    install(cwd);
    return '';
  }
  const stdout = await shell.answerOf(command.replaceAll(PRINTED_URL, url));
  return stdout === '' ? '' : stdout.replaceAll('\r', '').replace(/\n*$/, '\n');
}

/** The README's port for the one that was free. */
const printed = (answer: string, url = PRINTED_URL): string => answer.replaceAll(url, PRINTED_URL);

const exactly = (text: string): string => text;

/** Without the ids of 24 digits and the times, which differ from run to run. */
const masked = (text: string): string => text.replace(/\b[0-9a-f]{24}\b/g, '<id>').replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '<time>');

/** Whether an answer is as it is written there, where "…" stands for anything. */
function agree(written: string, actual: string, compared: (text: string) => string): boolean {
  const parts = compared(written)
    .split('…')
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('[\\s\\S]*')}$`).test(compared(actual));
}
