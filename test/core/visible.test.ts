import { expect, it } from 'vitest';
import { visible, visibleJson, visibleLines } from '../../src/core/text/visible.js';

const HOSTILE = 'a\u0000\u001b[2J\u007f\u009b\u0085\u202e\u2028b\r\n\tc\u{e0001}é😀';

it('control and invisible characters are escaped and all others stay', () => {
  expect(visible(HOSTILE)).toBe('a\\x00\\x1b[2J\\x7f\\x9b\\x85\\u{202e}\\u{2028}b\\r\\n\\tc\\u{e0001}é😀');
  expect(visibleLines('a\nb\u001b')).toBe('a\nb\\x1b');
});

it('escaped JSON has the same value', () => {
  const text = visibleJson({ [HOSTILE]: [HOSTILE] });
  expect(text).not.toMatch(/[\p{Cc}\p{Cf}\u2028]/u);
  expect(JSON.parse(text)).toEqual({ [HOSTILE]: [HOSTILE] });
  expect(JSON.parse(visibleJson({ a: HOSTILE }, 2))).toEqual({ a: HOSTILE });
});
