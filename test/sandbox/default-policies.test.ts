import { expect, it } from 'vitest';
import { createSandbox, type SandboxOptions } from '../../src/index.js';

it('createSandbox sets policies for all tenants, which a tenant can still change', async () => {
  const sandbox = await createSandbox({ seed: 'empty', policies: { captureAt: 'checkout', listLimit: 7 } });
  const tenant = sandbox.tenant();
  expect(tenant.policies()).toMatchObject({ captureAt: 'checkout', listLimit: 7 });
  expect(tenant.policies({ listLimit: 8 })).toMatchObject({ listLimit: 8 });
  expect(tenant.policies({ listLimit: null })).toMatchObject({ listLimit: 7 });
  await sandbox.close();
});

it.each([
  [{ captureat: 'checkout' }, 'The policy captureat is not a policy: captureat; did you mean captureAt?'],
  [{ captureAt: 'later' }, 'The policy captureAt must be one of [shipment, checkout]'],
])('createSandbox refuses the policies %j', async (policies, message) => {
  await expect(createSandbox({ policies } as SandboxOptions)).rejects.toThrow(message);
});
