import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { describe, expect, it } from 'vitest';
import { bytesOf, watchSize } from '../../../src/server/request/body-limit.js';

describe('a size option', () => {
  it.each([
    [7, 7],
    ['7', 7],
    ['10kb', 10_240],
    ['1.5 MB', 1_572_864],
    ['1gb', 1_073_741_824],
  ])('may be a number of bytes or a text with a unit: %j', (size, bytes) => {
    expect(bytesOf(size)).toBe(bytes);
  });

  it.each(['', 'mb', '-1', '5 apples', 'NaN'])('is refused otherwise: %j', (size) => {
    expect(() => bytesOf(size)).toThrow(`"${size}" is not a size such as 5mb`);
  });
});

describe('an incoming body', () => {
  const watched = (length?: number) => {
    const req = new IncomingMessage(new Socket());
    if (length !== undefined) req.headers['content-length'] = String(length);
    const told: string[] = [];
    watchSize(req, 10, () => told.push('over'));
    return { req, told };
  };

  it('is over the limit as soon as its announced length is', () => {
    expect(watched(11).told).toEqual(['over']);
    expect(watched(10).told).toEqual([]);
  });

  it('is reported once when more than the limit has arrived', () => {
    const { req, told } = watched();
    req.emit('data', Buffer.alloc(10));
    expect(told).toEqual([]);
    req.emit('data', Buffer.alloc(1));
    req.emit('data', Buffer.alloc(1));
    expect(told).toEqual(['over']);
  });
});
