import type { ComponentChildren } from 'preact';

/** A value is cut where it would slow the page down. */
const LONGEST = 60_000;

const KINDS: readonly [RegExp, string][] = [
  [/^"(?:[^"\\]|\\.)*"(?=\s*:)/, 'key'],
  [/^"(?:[^"\\]|\\.)*"/, 'text'],
  [/^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/, 'number'],
  [/^(?:true|false|null)\b/, 'word'],
];

/** The lines of indented JSON as coloured texts. `marked` holds names of fields that are wrong. */
function lineOf(line: string, marked: ReadonlySet<string>): { parts: ComponentChildren[]; isMarked: boolean } {
  const parts: ComponentChildren[] = [];
  let isMarked = false;
  let rest = line;
  while (rest !== '') {
    const found = KINDS.map(([pattern, kind]) => ({ text: pattern.exec(rest)?.[0], kind })).find(({ text }) => text !== undefined);
    const text = found?.text ?? /^[\s\S](?:(?!["\d-]|true|false|null)[\s\S])*/.exec(rest)?.[0] ?? rest;
    if (found?.kind === 'key' && marked.has(JSON.parse(text) as string)) isMarked = true;
    parts.push(found ? <span class={`json-${found.kind}`}>{text}</span> : text);
    rest = rest.slice(text.length);
  }
  return { parts, isMarked };
}

/** Any value as indented JSON, always text. Fields of `marked`, by their last name, stand out. */
export function JsonView({ value, marked = [] }: { value: unknown; marked?: readonly string[] }) {
  const text = JSON.stringify(value, null, 2) ?? 'nothing';
  const names = new Set(
    marked.map(
      (field) =>
        field
          .replace(/\[\d+\]$/, '')
          .split('.')
          .at(-1) ?? field,
    ),
  );
  const cut = text.length > LONGEST;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so keys must reach it
    <pre class="json" tabIndex={0}>
      {(cut ? text.slice(0, LONGEST) : text).split('\n').map((line, at) => {
        const { parts, isMarked } = lineOf(line, names);
        return (
          <span key={at} class={isMarked ? 'line marked' : 'line'}>
            {parts}
            {'\n'}
          </span>
        );
      })}
      {cut && `… ${text.length - LONGEST} more characters`}
    </pre>
  );
}
