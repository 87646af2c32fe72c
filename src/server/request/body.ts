import { isUtf8 } from 'node:buffer';
import type { IncomingMessage, ServerResponse } from 'node:http';
import express from 'express';
import { missing, Refusal } from '../../core/forms/errors.js';
import { faultText, findFault, placeOf } from '../../core/text/json-scanner.js';
import type { LimitName } from '../../core/work/limits.js';
import { inSlices } from '../../core/work/slices.js';
import { type BodyLimitNames, bytesOf, raising, tooLarge, watchSize } from './body-limit.js';
import { scanBody } from './body-scan.js';
import { type BodyFacts, tooManyValues } from './body-skim.js';
import { BrokenJson, exceedingValues, parsingJson } from './json-parts.js';
import { receiveLong } from './receive-long.js';

const JSON_TYPE = /^application\/(?:[^\s/;+]+\+)?json$/;
const LONGEST_LOCATED = 200_000;
/** Bodies up to this many bytes are parsed in one step. */
const READ_AT_ONCE = 256 * 1024;
const CHARSET = /;\s*charset\s*=\s*"?([^";\s]*)/i;

type Reader = (req: IncomingMessage, res: ServerResponse, need: 'optional' | 'required') => Promise<unknown>;

const NO_FACTS: BodyFacts = { values: 0, nulls: 0, duplicateKeys: [] };

const received = new WeakMap<object, Buffer>();
const scanned = new WeakMap<object, BodyFacts>();

/**
 * The body of a request as received, once it has been read; validation may change the parsed one.
 */
export const receivedBytes = (req: IncomingMessage): Buffer | undefined => received.get(req);

/** What the text of a request's body shows, once it has been read. */
export const bodyFacts = (req: IncomingMessage): BodyFacts => scanned.get(req) ?? NO_FACTS;

/**
 * Makes a reader of JSON bodies of at most `limit` bytes and `maxValues` values. It returns
 * undefined without a body, and refuses an empty body that is required.
 */
export function createBodyReader(limit: number | string, maxValues: number, names?: BodyLimitNames): Reader {
  const bound = { most: bytesOf(limit), name: names?.bytes };
  const receive = express.json({
    limit: bound.most,
    type: () => true,
    strict: false,
    verify: (req, _res, bytes) => {
      received.set(req, bytes);
      scanned.set(req, scan(bytes, maxValues));
    },
  });
  return readerBy((req, res) => receiving(req, res, bound, receive));
}

/** Makes a reader of bodies so large that other requests are served while one is parsed. */
export function createLongBodyReader(limit: number | string, maxValues: number, names?: BodyLimitNames): Reader {
  const receive = createFileReader(bytesOf(limit), names?.bytes);
  return readerBy(async (req, res) => {
    const bytes = await receive(req, res);
    return bytes.length === 0 ? undefined : parseInParts(req, bytes, { most: maxValues, name: names?.values });
  });
}

interface Bound {
  most: number;
  /** The name of the limit, if an option raises it. */
  name: LimitName | undefined;
}

function readerBy(valueIn: (req: IncomingMessage, res: ServerResponse) => Promise<unknown>): Reader {
  return async (req, res, need) => {
    if (hasBody(req)) {
      requireJson(req);
      const value = await valueIn(req, res);
      if (receivedBytes(req)?.length !== 0) return value;
    }
    if (need === 'required') throw missing('body');
    return undefined;
  };
}

/** Makes a reader of files: the body as it is, of any type, of at most `limit` bytes. */
export function createFileReader(limit: number, name?: LimitName): (req: IncomingMessage, res: ServerResponse) => Promise<Buffer> {
  return async (req) => {
    const bytes = await receiveLong(req, limit, name);
    received.set(req, bytes);
    return bytes;
  };
}

/** Receives a body and parses it. Refuses one of more than `most` bytes before the rest arrives. */
const receiving = (req: IncomingMessage, res: ServerResponse, bound: Bound, receive: ReturnType<typeof express.json>): Promise<unknown> =>
  new Promise((done, fail) => {
    watchSize(req, bound.most, () => fail(tooLarge(bound.most, bound.name)));
    receive(req, res, (error?: unknown) => (error === undefined ? done((req as { body?: unknown }).body) : fail(refusalFor(error, bound))));
  });

function scan(bytes: Buffer, maxValues: number): BodyFacts {
  if (!isUtf8(bytes)) throw new Refusal('invalidInput', 'The body is not valid UTF-8');
  return scanBody(bytes, maxValues);
}

async function parseInParts(req: IncomingMessage, bytes: Buffer, { most: maxValues, name }: Bound): Promise<unknown> {
  let [values, nulls] = [0, 0];
  const read = (text: Buffer): unknown => {
    const facts = scan(text, Number.POSITIVE_INFINITY);
    [values, nulls] = [values + facts.values, nulls + facts.nulls];
    if (values > maxValues) throw tooManyValues(maxValues, raising(name));
    return JSON.parse(text.toString());
  };
  // Parsing them first would take hundreds of megabytes.
  if (bytes.length > 2 * maxValues && (await inSlices(exceedingValues(bytes, maxValues)))) throw tooManyValues(maxValues, raising(name));
  try {
    return bytes.length <= READ_AT_ONCE ? read(bytes) : await inSlices(parsingJson(bytes, read));
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof BrokenJson) throw notJson(bytes.length > LONGEST_LOCATED ? '' : bytes.toString());
    throw error;
  } finally {
    scanned.set(req, { values, nulls, duplicateKeys: [] });
  }
}

const hasBody = ({ headers }: IncomingMessage): boolean =>
  headers['transfer-encoding'] !== undefined || (headers['content-length'] !== undefined && Number(headers['content-length']) !== 0);

/** Refuses content types other than JSON in UTF-8, and normalizes the header. */
function requireJson(req: IncomingMessage): void {
  const header = req.headers['content-type'];
  const type = header?.split(';')[0]?.trim().toLowerCase() ?? '';
  if (!JSON_TYPE.test(type))
    throw new Refusal('unsupportedMediaType', `The content type must be application/json, not ${type || 'missing'}`);
  const charset = CHARSET.exec(header ?? '')?.[1]?.toLowerCase() ?? 'utf-8';
  if (charset !== 'utf-8' && charset !== 'utf8') throw new Refusal('unsupportedMediaType', `The charset must be UTF-8, not ${charset}`);
  req.headers['content-type'] = 'application/json';
}

/** Turns an error of the body parser into a refusal. */
function refusalFor(error: unknown, { name }: Bound): unknown {
  if (error instanceof Refusal || !(error instanceof Error)) return error;
  const { type, body, limit } = error as Error & { type?: string; body?: unknown; limit?: number };
  if (type === 'entity.too.large' && limit !== undefined) return tooLarge(limit, name);
  if (type === 'encoding.unsupported' || type === 'charset.unsupported') return new Refusal('unsupportedMediaType', error.message);
  if (type === 'entity.parse.failed' && typeof body === 'string') return notJson(body);
  return new Refusal('invalidInput', `The body cannot be read: ${error.message}`);
}

const notJson = (text: string): Refusal => new Refusal('invalidInput', `The body is not valid JSON${where(text)}`);

/**
 * The place of the error in an invalid body; empty for bodies so large that finding it would delay
 * other requests.
 */
function where(text: string): string {
  if (text === '' || text.length > LONGEST_LOCATED) return '';
  const fault = findFault(text);
  if (!fault) return '';
  const { line, column } = placeOf(text, fault.offset);
  return `: line ${line}, column ${column}: ${faultText(text, fault, 'the body')}`;
}
