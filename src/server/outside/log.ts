import { styleText } from 'node:util';
import { visible, visibleJson, visibleLines } from '../../core/text/visible.js';
import { isoTime, systemTime } from '../../core/time/clock.js';
import { Repeats } from '../../core/work/repeats.js';
import type { LogFormat } from '../../ports/log-format.js';

/**
 * What the log records of a request once it is answered: no bodies, no query, and no header values
 * except the tenant.
 */
export interface LogEntry {
  method: string;
  path: string;
  operationId?: string;
  /** 0 if the client went away before the answer. */
  status: number;
  /** Milliseconds from the request to the end of its answer. */
  ms: number;
  tenant?: string;
  /** The message of a refusal. */
  refused?: string;
  /** Unknown fields and other likely mistakes: `itmes (items?)`. */
  unknownFields?: string;
}

/** Receives requests and the sandbox's own errors. */
export interface RequestLog {
  request(entry: LogEntry): void;
  /** An error of the sandbox itself, with its stack if it has one. */
  fault(error: unknown, entry: LogEntry): void;
  /** A message that belongs to no single request. */
  notice(text: string): void;
}

/** The part of a stream that a log uses. */
export interface LogStream {
  write(text: string): unknown;
  isTTY?: boolean;
}

const colourOf = (status: number) => (status >= 500 ? 'red' : status >= 400 ? 'yellow' : 'green');

const traceOf = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error));

function prettyLine({ method, path, operationId, status, ms, refused, unknownFields }: LogEntry, colours: boolean): string {
  const paint = (style: Parameters<typeof styleText>[0], text: string) =>
    colours ? styleText(style, text, { validateStream: false }) : text;
  const parts = [
    method.padEnd(6),
    visible(path),
    paint('cyan', operationId ?? '-'),
    paint(colourOf(status), String(status)),
    `${ms.toFixed(1)} ms`,
  ];
  const told = unknownFields === undefined ? '' : ` ${paint('yellow', visible(`unknown fields: ${unknownFields}`))}`;
  return parts.join(' ') + (refused === undefined ? '' : ` ${paint('dim', visible(refused))}`) + told;
}

/**
 * A log on a stream: one readable line or one JSON object per request; undefined for `silent`. A
 * JSON object has the machine's `time`, which `nowMs` gives in milliseconds since 1970.
 * Colors only on a terminal, and not with NO_COLOR. Control characters that clients send are
 * escaped.
 */
export function createLog(
  format: LogFormat,
  out: LogStream = process.stderr,
  env: NodeJS.ProcessEnv = process.env,
  nowMs: () => number = systemTime,
): RequestLog | undefined {
  if (format === 'silent') return undefined;
  const line = (text: string) => void out.write(`${text}\n`);
  const repeats = new Repeats();
  /** Logs an error once, and then how often it was repeated. */
  const fault = (error: unknown, tell: (trace: string) => void): void => {
    const trace = traceOf(error);
    repeats.note(trace, (again) => tell(again === 0 ? trace : `${trace.split('\n')[0]} (${again} more times)`));
  };
  if (format === 'json') {
    const object = (fields: object): void => line(visibleJson({ time: isoTime(nowMs()), ...fields }));
    return {
      request: (entry) => object({ ...entry, ms: Math.round(entry.ms * 10) / 10 }),
      fault: (error, { method, path, operationId }) =>
        fault(error, (trace) => object({ level: 'error', method, path, operationId, error: trace })),
      notice: (text) => object({ level: 'notice', notice: text }),
    };
  }
  const colours = out.isTTY === true && !env['NO_COLOR'];
  return {
    request: (entry) => line(prettyLine(entry, colours)),
    fault: (error) => fault(error, (trace) => line(visibleLines(trace))),
    notice: (text) => line(visible(text)),
  };
}
