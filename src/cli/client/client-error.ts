/**
 * A command that works through the API of a sandbox failed. The message is for the user: what
 * failed, and what to do next.
 */
export class ClientError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'ClientError';
  }
}

/** No sandbox answers at the URL. */
export class NoSandbox extends ClientError {
  constructor(url: string) {
    super(`no sandbox answers at ${url}. Start one with oms-sandbox start, or name another with --url`);
  }
}
