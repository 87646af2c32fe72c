import { isAscii } from 'node:buffer';
import { createReadStream, readFileSync, statSync } from 'node:fs';
import type { Path } from '../../core/text/field-name.js';
import { faultText, findFault, offsetOf, placeOf } from '../../core/text/json-scanner.js';
import { isObject } from '../../core/text/path.js';
import { type CutRecord, RecordCutter } from './record-cutter.js';
import { isSealed, type Sealer } from './seal.js';
import { sealedState } from './sealed-state.js';
import { StateFileError, systemReason } from './state-file-error.js';
import type { FileState } from './state-text.js';

/** The unchecked content of a state file, and the positions of its values. */
export interface StateJson {
  readonly json: unknown;
  readonly size: number;
  locate(path: Path): { line: number; column: number } | undefined;
}

/** A JavaScript string holds at most 512 MB; longer files are read record by record. */
const longestText = 256 * 1024 * 1024;

/** Node.js reads files up to this size at once. */
const longestFile = 2 ** 31 - 1;

/**
 * Reads a state file; undefined if there is none. What the program wrote itself is not checked (see
 * `Seal`). Throws a `StateFileError` with the position if the file is not JSON.
 */
export async function readStateFile(
  file: string,
  sealer: Sealer = {},
  wholeBelow = longestText,
): Promise<StateJson | { state: FileState; size: number } | undefined> {
  try {
    const { size } = statSync(file);
    // A start has nothing else to do, and reading through worker threads takes longer.
    return (size <= longestFile ? readWhole(file, size, sealer, wholeBelow) : undefined) ?? (await readInParts(file, size));
  } catch (error) {
    if (error instanceof StateFileError) throw error;
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new StateFileError(file, `it cannot be read (${systemReason(error)}).`, { cause: error });
  }
}

/** Undefined if the file has no valid seal and is too long for one string. */
function readWhole(
  file: string,
  size: number,
  sealer: Sealer,
  wholeBelow: number,
): StateJson | { state: FileState; size: number } | undefined {
  const bytes = readFileSync(file);
  if (isSealed(bytes, sealer)) return { state: sealedState(bytes), size };
  return size < wholeBelow ? parsed(file, size, textOf(bytes)) : undefined;
}

/** Decodes UTF-8. Text that is all ASCII is decoded as Latin-1, which is three times as fast. */
const textOf = (bytes: Buffer): string => bytes.toString(isAscii(bytes) ? 'latin1' : 'utf8');

function parsed(file: string, size: number, content: string): StateJson {
  const text = content.startsWith('\uFEFF') ? content.slice(1) : content;
  return { json: parse(file, text), size, locate: (path) => locate(text, path) };
}

async function readInParts(file: string, size: number): Promise<StateJson> {
  const records: unknown[] = [];
  const take = ({ bytes, ...place }: CutRecord): unknown => parse(file, bytes.toString('utf8', 0, longestText), place);
  const cutter = new RecordCutter((record) => records.push(take(record)));
  for await (const chunk of createReadStream(file, { highWaterMark: 1024 * 1024 })) cutter.push(chunk as Buffer);
  const rest = cutter.rest();
  if (rest) take(rest);
  const frame = parsed(file, size, cutter.frame().toString());
  const isStandIn = (value: unknown): value is { cut: number } => isObject(value) && typeof value['cut'] === 'number';
  for (const list of recordLists(frame.json)) {
    for (const [index, value] of list.entries()) if (isStandIn(value)) list[index] = records[value.cut];
  }
  return frame;
}

/** The lists at `tenants.*.collections.*`. */
function recordLists(json: unknown): unknown[][] {
  const members = (value: unknown): unknown[] => (isObject(value) ? Object.values(value) : []);
  const tenants = members(isObject(json) ? json['tenants'] : undefined);
  return tenants.flatMap((tenant) => members(isObject(tenant) ? tenant['collections'] : undefined)).filter((list) => Array.isArray(list));
}

function parse(file: string, text: string, from = { line: 1, column: 1 }): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const fault = findFault(text);
    if (!fault) throw error;
    const { line, column } = placeOf(text, fault.offset);
    const place = { line: from.line + line - 1, column: line === 1 ? from.column + column - 1 : column };
    throw new StateFileError(file, `this is not JSON: ${faultText(text, fault, 'the file')}. The file was left as it is.`, place);
  }
}

/** The position of a value or, if it is missing, of the nearest value around it. */
function locate(text: string, path: Path): { line: number; column: number } | undefined {
  const offset = offsetOf(text, path);
  if (offset !== undefined) return placeOf(text, offset);
  return path.length === 0 ? undefined : locate(text, path.slice(0, -1));
}
