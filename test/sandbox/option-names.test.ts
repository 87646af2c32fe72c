import { describe, expect, it } from 'vitest';
import { createSandbox, type SandboxOptions } from '../../src/index.js';
import { openSandbox } from '../support/tenant.js';

const newTenant = openSandbox();

describe('unknown options from plain JavaScript', () => {
  it('are refused by createSandbox', async () => {
    await expect(createSandbox({ sed: 'empty' } as SandboxOptions)).rejects.toThrow(
      'createSandbox has no option "sed"; did you mean seed?',
    );
  });

  it('are refused by every call of the test kit that takes options', () => {
    const { sandbox } = newTenant();
    const tenant = sandbox.tenant();
    const calls: [() => unknown, string][] = [
      [() => tenant.fault({ operaton: 'createOrder', status: 500 } as never), 'fault has no option "operaton"; did you mean operation?'],
      [() => tenant.restock({ sku: 'A', quantty: 1 } as never), 'restock has no option "quantty"; did you mean quantity?'],
      [() => tenant.move('A', 'ship', { itmes: [] } as never), 'move has no option "itmes"; did you mean items?'],
      [() => tenant.events({ typ: 'x' } as never), 'events has no option "typ"; did you mean type?'],
      [() => tenant.requests({ stats: 200 } as never), 'requests has no option "stats"; did you mean status?'],
      [() => tenant.orders({ statuscode: 'A' } as never), 'orders has no option "statuscode"; did you mean statusCode?'],
      [
        () => tenant.events({ type: 'ORDER_SHIPED' } as never),
        'events: the option "type" cannot be "ORDER_SHIPED"; did you mean ORDER_SHIPPED?',
      ],
      [
        () => tenant.requests({ operation: 'createOrdr' } as never),
        'requests: the option "operation" cannot be "createOrdr"; did you mean createOrder?',
      ],
      [() => tenant.requests({ method: 'get' }), 'requests: the option "method" cannot be "get"; did you mean GET?'],
      [
        () => tenant.orders({ statusCode: 'ORDER_SHIPED' } as never),
        'orders: the option "statusCode" cannot be "ORDER_SHIPED"; did you mean ORDER_SHIPPED?',
      ],
      [
        () => tenant.webhooks.subscribe('ORDER_SHIPED' as never),
        'webhooks.subscribe: the option "event" cannot be "ORDER_SHIPED"; did you mean ORDER_SHIPPED?',
      ],
    ];
    for (const [call, message] of calls) expect(call).toThrow(message);
  });
});

it('an option of createSandbox with a word that it does not take is refused, with the one that was meant', async () => {
  const refused = (options: object) => createSandbox(options as never).catch(({ message }: Error) => message);
  expect(await refused({ unknownFields: 'refus' })).toBe(
    'createSandbox: the option "unknownFields" cannot be "refus"; did you mean refuse?',
  );
  expect(await refused({ log: 'xml' })).toBe('createSandbox: the option "log" cannot be "xml"; expected one of [pretty, json, silent]');
  expect(await refused({ lifecycle: true })).toBe('createSandbox: the option "lifecycle" cannot be true; expected one of [auto, manual]');
  expect(await refused({ corsOrigins: ['shop.example'] })).toContain(
    'createSandbox: the option "corsOrigins" has "shop.example", which must be * or an origin',
  );
  expect(await refused({ durability: 'none' })).toContain('"durability" cannot be "none"');
});
