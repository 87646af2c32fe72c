import { isUtf8 } from 'node:buffer';
import type { IncomingMessage, ServerResponse } from 'node:http';
import express from 'express';
import { missing, Refusal } from '../../core/errors.js';
import { faultText, findFault, placeOf } from '../../core/json-scanner.js';
import { bytesOf, tooLarge, watchSize } from './body-limit.js';
import { scanBody } from './body-scan.js';
import type { BodyFacts } from './body-skim.js';

const JSON_TYPE = /^application\/(?:[^\s/;+]+\+)?json$/;
const LONGEST_LOCATED = 200_000;
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
export function createBodyReader(limit: number | string, maxValues: number): Reader {
  const most = bytesOf(limit);
  const parse = express.json({
    limit: most,
    strict: false,
    type: () => true,
    verify: (req, _res, bytes) => {
      received.set(req, bytes);
      if (!isUtf8(bytes)) throw new Refusal('invalidInput', 'The body is not valid UTF-8');
      scanned.set(req, scanBody(bytes, maxValues));
    },
  });
  return async (req, res, need) => {
    if (hasBody(req)) {
      requireJson(req);
      await new Promise<void>((done, fail) => {
        watchSize(req, most, () => fail(tooLarge(most)));
        parse(req, res, (error?: unknown) => (error === undefined ? done() : fail(refusalFor(error))));
      });
      if (receivedBytes(req)?.length !== 0) return (req as { body?: unknown }).body;
    }
    if (need === 'required') throw missing('body');
    return undefined;
  };
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
function refusalFor(error: unknown): unknown {
  if (error instanceof Refusal || !(error instanceof Error)) return error;
  const { type, body, limit } = error as Error & { type?: string; body?: unknown; limit?: number };
  if (type === 'entity.too.large' && limit !== undefined) return tooLarge(limit);
  if (type === 'encoding.unsupported' || type === 'charset.unsupported') return new Refusal('unsupportedMediaType', error.message);
  if (type === 'entity.parse.failed' && typeof body === 'string')
    return new Refusal('invalidInput', `The body is not valid JSON${where(body)}`);
  return new Refusal('invalidInput', `The body cannot be read: ${error.message}`);
}

/**
 * The place of the error in an invalid body; empty for bodies so large that finding it would delay
 * other requests.
 */
function where(text: string): string {
  if (text.length > LONGEST_LOCATED) return '';
  const fault = findFault(text);
  if (!fault) return '';
  const { line, column } = placeOf(text, fault.offset);
  return `: line ${line}, column ${column}: ${faultText(text, fault, 'the body')}`;
}
