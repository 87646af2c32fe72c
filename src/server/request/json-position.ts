const TOKEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: strings of JSON must not hold them
  /[ \t\r\n]*(?:([{}[\],:])|("(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-]))/y;

/** What may come next. `first…` is the place right after an opening bracket, where the closing one may follow. */
type Place = 'value' | 'firstValue' | 'key' | 'firstKey' | 'colon' | 'after';

/** Whether `token` may stand at `place`, and what may follow it; `open` holds the brackets that are open. */
function follow(place: Place, token: string, open: string[]): Place | undefined {
  if (place === 'colon') return token === ':' ? 'value' : undefined;
  if (
    token === open.at(-1) &&
    (place === 'after' || (place === 'firstValue' && token === ']') || (place === 'firstKey' && token === '}'))
  ) {
    open.pop();
    return 'after';
  }
  if (place === 'after') return token === ',' && open.length > 0 ? (open.at(-1) === '}' ? 'key' : 'value') : undefined;
  if (place === 'key' || place === 'firstKey') return token.startsWith('"') ? 'colon' : undefined;
  if (token === '{') open.push('}');
  else if (token === '[') open.push(']');
  else return /^[}\],:]$/.test(token) ? undefined : 'after';
  return token === '{' ? 'firstKey' : 'firstValue';
}

/** Where a text stops being JSON: line and column from 1, and a few characters of what stands there. The engine's own messages often omit it. */
export function jsonErrorPosition(text: string): { line: number; column: number; found: string } {
  const open: string[] = [];
  let place: Place = 'value';
  let at = 0;
  for (;;) {
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(text);
    const next: Place | undefined = token ? follow(place, token[0].trim(), open) : undefined;
    if (next === undefined) break;
    place = next;
    at = TOKEN.lastIndex;
  }
  while (at < text.length && ' \t\r\n'.includes(text.charAt(at))) at++;
  const before = text.slice(0, at);
  const line = before.split('\n').length;
  return { line, column: at - before.lastIndexOf('\n'), found: text.slice(at, at + 12).split(/[\r\n]/)[0] ?? '' };
}
