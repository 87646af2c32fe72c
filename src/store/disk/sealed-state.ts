import { isAscii } from 'node:buffer';
import type { PartitionJson } from '../state.js';
import type { Stored } from '../unread.js';
import type { FileState } from './state-text.js';

const LINE_FEED = 0x0a;
/** So many bytes become one text, of which the records are parts. */
const TEXT_BYTES = 1024 * 1024;
/** How a line with a record begins: `stateText` indents nothing else so far. */
const RECORD = `${' '.repeat(10)}{`;

/**
 * Reads a file whose seal is valid: there is nothing to check, and each record, which has a line of
 * its own, stays a text until somebody asks for it.
 */
export function sealedState(file: Buffer): FileState {
  const lists: Stored[][] = [];
  let frame = '';
  let list: Stored[] | undefined;
  for (const text of textsOf(file)) {
    for (let [at, end] = [0, 0]; at < text.length; at = end + 1) {
      end = text.indexOf('\n', at);
      if (text.startsWith(RECORD, at)) {
        if (!list) {
          list = [];
          frame += lists.push(list) - 1;
        }
        list.push(text.slice(at + RECORD.length - 1, text[end - 1] === ',' ? end - 1 : end));
      } else {
        list = undefined;
        frame += text.slice(at, end);
      }
    }
  }
  const { tenants, ...rest } = JSON.parse(frame) as Omit<FileState, 'tenants'> & { tenants: Record<string, Framed> };
  return { ...rest, tenants: new Map(Object.entries(tenants).map(([name, tenant]) => [name, filled(tenant, lists)])) };
}

/** A tenant with the number of a list instead of each collection's records. */
type Framed = Omit<PartitionJson, 'collections'> & { collections: Record<string, number[]> };

function filled({ collections, ...rest }: Framed, lists: readonly Stored[][]): PartitionJson {
  const all = Object.entries(collections).map(([name, [list]]) => [name, list === undefined ? [] : lists[list]]);
  return { ...rest, collections: Object.fromEntries(all) };
}

/** The lines of a file that ends with a line feed, many in one text. */
function* textsOf(file: Buffer): Generator<string> {
  for (let start = 0; start < file.length; ) {
    const end = file.indexOf(LINE_FEED, Math.min(start + TEXT_BYTES, file.length) - 1) + 1;
    const bytes = file.subarray(start, end);
    yield bytes.toString(isAscii(bytes) ? 'latin1' : 'utf8');
    start = end;
  }
}
