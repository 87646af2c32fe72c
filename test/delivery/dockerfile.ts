import { readFileSync } from 'node:fs';

/** An instruction of a Dockerfile, such as COPY, and what stands after it. */
export interface Instruction {
  readonly name: string;
  readonly text: string;
}

/** A stage: the name that FROM gives it, and its instructions. */
export interface Stage {
  readonly name: string | undefined;
  readonly instructions: readonly Instruction[];
}

/** Reads the stages of a Dockerfile. */
export function stagesOf(file: string): Stage[] {
  const lines = readFileSync(file, 'utf8')
    .replace(/\\\n\s*/g, '')
    .split('\n')
    .filter((line) => /^[A-Z]+ /.test(line));
  const stages: { name: string | undefined; instructions: Instruction[] }[] = [];
  for (const line of lines) {
    const [name = '', text = ''] = [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)];
    if (name === 'FROM') stages.push({ name: / AS (\w+)/.exec(text)?.[1], instructions: [] });
    else stages.at(-1)?.instructions.push({ name, text });
  }
  return stages;
}

/** What an instruction that is given once says. */
export function saysOf({ instructions }: Stage, wanted: string): string {
  const found = instructions.filter(({ name }) => name === wanted);
  if (found.length !== 1) throw new Error(`${wanted} is given ${found.length} times`);
  return found[0]?.text ?? '';
}
