import { Command } from 'commander';
import { DEFAULT_SETTINGS } from '../server/outside/settings.js';
import { type ClientOptions, connectionOptions } from './client/client-command.js';

const answers = (url: string): Promise<boolean> =>
  fetch(`${url}/__sandbox/health`).then(
    ({ ok }) => ok,
    () => false,
  );

/**
 * `oms-sandbox mcp`: lets a model work on a running sandbox, through standard input and output. If
 * no URL is named and none runs at the usual one, it has a sandbox of its own in memory.
 */
export const mcpCommand = (): Command =>
  connectionOptions(new Command('mcp').description('Serve tools for a model (MCP) on standard input and output')).action(
    async ({ url, account = DEFAULT_SETTINGS.defaultTenant, controlToken }: ClientOptions, command: Command) => {
      const { serveStdio } = await import('../mcp/stdio.js');
      const named = ['cli', 'env'].includes(command.getOptionValueSource('url') ?? '');
      if (named || (await answers(url))) return serveStdio({ url, account, controlToken });
      const { createOpenSandbox } = await import('../sandbox/create-open-sandbox.js');
      const own = await createOpenSandbox({ lifecycle: 'auto' });
      process.stderr.write(`oms-sandbox mcp: no sandbox runs at ${url}; its own, in memory, is at ${own.url}.\n`);
      return serveStdio({ url: own.url, account }).finally(own.close);
    },
  );
