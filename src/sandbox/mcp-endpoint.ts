import type { IncomingMessage, ServerResponse } from 'node:http';
import { accountOf } from '../server/index.js';

/** What the endpoint needs of the sandbox. */
interface Surroundings {
  /** The URL of the sandbox, without a trailing slash. */
  self: () => string;
  defaultTenant: string;
  controlToken: string | undefined;
}

/**
 * The address at which a running sandbox speaks MCP, about the account that the headers name or
 * the default one. Its code is loaded by the first call.
 */
export const mcpEndpoint = ({ self, defaultTenant, controlToken }: Surroundings) =>
  new Map([
    [
      '/mcp',
      async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
        const { answerHttp } = await import('../mcp/http.js');
        await answerHttp(req, res, { url: self(), account: accountOf(req.headers) ?? defaultTenant, controlToken });
      },
    ],
  ]);
