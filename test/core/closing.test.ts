import { expect, it } from 'vitest';
import { Closing } from '../../src/core/work/closing.js';

it('parts are closed once each in reverse order, even if one fails, and the first failure is reported', async () => {
  const closed: string[] = [];
  const closing = new Closing();
  closing.add(() => void closed.push('store'));
  closing.add(async () => {
    closed.push('port');
    throw new Error('The port is stuck');
  });
  closing.add(() => void closed.push('alarm'));
  const closes = [closing.close(), closing.close()];
  for (const close of closes) await expect(close).rejects.toThrow('The port is stuck');
  expect(closed).toEqual(['alarm', 'port', 'store']);
});
