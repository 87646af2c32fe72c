import { type Attack, Findings } from '../attack.js';
import { orderOf } from '../order.js';
import { head, Raw } from '../raw.js';

const body = JSON.stringify(orderOf('SMUGGLED'));
const inner = head('POST', '/api/v2/order', `content-length: ${body.length}`) + body;
const chunked = `${inner.length.toString(16)}\r\n${inner}\r\n0\r\n\r\n`;
const post = (...lines: string[]): string => head('POST', '/api/v2/order/query', ...lines);

/** A request whose body holds another request; two readers would disagree about where it ends. */
const shapes: readonly [name: string, bytes: string][] = [
  ['a length and chunks', post('content-length: 4', 'transfer-encoding: chunked') + chunked],
  ['chunks and a length', post('transfer-encoding: chunked', 'content-length: 4') + chunked],
  ['two lengths', post('content-length: 0', `content-length: ${inner.length}`) + inner],
  ['a list of lengths', post(`content-length: 0, ${inner.length}`) + inner],
  ['a length with a sign', post(`content-length: +${inner.length}`) + inner],
  ['a length in hexadecimal', post(`content-length: 0x${inner.length.toString(16)}`) + inner],
  ['a length before a blank', post(`content-length : ${inner.length}`) + inner],
  ['a length on a folded line', post(`content-length:\r\n ${inner.length}`) + inner],
  ['a length with a null', post('content-length: 0\0') + inner],
  ['chunked twice', post('transfer-encoding: chunked, chunked') + chunked],
  ['chunked, then not', post('transfer-encoding: chunked, identity') + chunked],
  ['another encoding', post('transfer-encoding: xchunked') + chunked],
  ['encoding after a tab', post('transfer-encoding:\tchunked', 'content-length: 4') + chunked],
  ['encoding before a blank', post('transfer-encoding : chunked', 'content-length: 4') + chunked],
  ['a chunk with a sign', `${post('transfer-encoding: chunked')}+0\r\n\r\n${inner}`],
  ['a chunk that overflows', `${post('transfer-encoding: chunked')}ffffffffffffffff1\r\n${inner}\r\n0\r\n\r\n`],
  ['a chunk that ends in LF', `${post('transfer-encoding: chunked')}0\n\n${inner}`],
  ['a chunk with an extension', `${post('transfer-encoding: chunked')}0;a="\r\n\r\n${inner}"\r\n\r\n`],
  ['lines that end in LF', post('content-length: 0').replaceAll('\r\n', '\n').replace(/\n\n$/, '\n \n') + inner],
  ['lines that end in CR', post('x-a: b\rcontent-length: 0') + inner],
  ['an older HTTP', post('transfer-encoding: chunked').replace('HTTP/1.1', 'HTTP/1.0') + chunked],
];

/** Requests that hide another one, and what is no HTTP at all. */
export const smuggling: Attack = {
  name: 'smuggling',
  tries: 'lengths and chunks that contradict each other, with a request inside',
  async play({ target }) {
    const found = new Findings();
    for (const [name, bytes] of shapes) {
      const raw = await Raw.connect(target.port);
      raw.send(bytes).socket.end();
      found.unless(await raw.until(1), `${name}: neither answered nor ended`);
      const placed = await target.call('/api/v2/order?orderNumber=SMUGGLED');
      found.unless(placed.status === 404, `${name}: the request inside was carried out`);
      raw.end();
    }
    return found;
  },
};
