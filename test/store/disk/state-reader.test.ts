import { writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RecordCutter } from '../../../src/store/disk/record-cutter.js';
import { readStateFile, type StateJson } from '../../../src/store/disk/state-reader.js';
import { temporaryFile } from '../temporary.js';

const inParts = 0;

function fileOf(content: string): string {
  const file = temporaryFile();
  writeFileSync(file, content);
  return file;
}

const stateOf = (records: string): string => `{ "tenants": { "{[\\"": { "clock": {}, "collections": { "x": [\n${records}\n] } } } }`;

describe('a state file too long for one string', () => {
  it('reads like a short one', async () => {
    const content = stateOf('{ "a": "}]\\"\\\\" },\n {\n"b": [{}, [{}]]\n}, 5, [{}], {}');
    const unchecked = async (wholeBelow?: number) => (await readStateFile(fileOf(content), {}, wholeBelow)) as StateJson | undefined;
    const [whole, parts] = [await unchecked(), await unchecked(inParts)];
    expect(parts?.json).toEqual(whole?.json);
    const path = ['tenants', '{["', 'collections', 'x', 3];
    expect([parts?.locate(path)?.line, whole?.locate(path)?.line]).toEqual([5, 5]);
  });

  it('is refused with the position of an error inside and outside records', async () => {
    const read = (content: string) => readStateFile(fileOf(content), {}, inParts);
    await expect(read(stateOf('{ "a": 1 }, { "b":\n x }'))).rejects.toThrow(/:3:2: .*expected a value, found "x }"/);
    await expect(read(stateOf('{ "a": 1 }, { b: 1 }'))).rejects.toThrow(/:2:15: .*expected a property name/);
    await expect(read(stateOf('{ "a": [ },\n{ "b": 1 }'))).rejects.toThrow(/:2:10: .*expected a value/);
    await expect(read(stateOf('{ "a": 1 }\n{ "b": 1 }'))).rejects.toThrow(/:3:1: .*expected ',' or ']'/);
  });

  it('is read the same wherever its chunks end', () => {
    const content = Buffer.from(stateOf('{ "a": "ü}\\"", "b": [\n1, {}] },\n{ "c": 2 }'));
    const cut = (chunks: Buffer[]) => {
      const records: unknown[] = [];
      const cutter = new RecordCutter(({ bytes, line, column }) => records.push([bytes.toString(), line, column]));
      for (const chunk of chunks) cutter.push(chunk);
      return [records, cutter.frame().toString(), cutter.rest()];
    };
    const whole = cut([content]);
    fc.assert(
      fc.property(fc.nat(content.length), fc.nat(content.length), (a, b) => {
        const [first, second] = [Math.min(a, b), Math.max(a, b)];
        expect(cut([content.subarray(0, first), content.subarray(first, second), content.subarray(second)])).toEqual(whole);
      }),
    );
  });

  it('is undefined if it does not exist', async () => {
    expect(await readStateFile(`${temporaryFile()}.missing`, {}, inParts)).toBeUndefined();
  });
});
