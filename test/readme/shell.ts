import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { onTestFinished } from 'vitest';
import { program } from '../cli/processes.js';

const END = '\u0004';

/**
 * A shell of a reader: `npx oms-sandbox` is the built program, and what one command sets the next
 * one finds.
 */
export class Shell {
  readonly #bash: ChildProcessWithoutNullStreams;
  #out = '';
  #err = '';

  constructor(cwd: string) {
    this.#bash = spawn('bash', ['--noprofile', '--norc'], { cwd });
    this.#bash.stdout.setEncoding('utf8').on('data', (text: string) => {
      this.#out += text;
    });
    this.#bash.stderr.setEncoding('utf8').on('data', (text: string) => {
      this.#err += text;
    });
    this.#bash.stdin.write(
      `npx() { if [ "$1" = oms-sandbox ]; then shift; "${process.execPath}" "${program}" "$@"; else command npx "$@"; fi; }\n`,
    );
    onTestFinished(() => {
      this.#bash.kill('SIGKILL');
    });
  }

  /**
   * What a command writes to standard output. Throws what it wrote to standard error if it fails.
   */
  async answerOf(command: string): Promise<string> {
    this.#out = '';
    this.#err = '';
    const quoted = command.replaceAll("'", `'\\''`);
    this.#bash.stdin.write(`eval '${quoted}' </dev/null; printf '${END}%s${END}' $?\n`);
    for (;;) {
      const [, answer = '', code] = new RegExp(`^([^${END}]*)${END}(\\d+)${END}`).exec(this.#out) ?? [];
      if (code === '0') return answer;
      if (code !== undefined) throw new Error(`${command}\nended with ${code}:\n${answer}${this.#err}`);
      await once(this.#bash.stdout, 'data');
    }
  }
}
