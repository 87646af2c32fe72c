/** The config file cannot be read or is invalid. The message has one line for each problem. */
export class ConfigError extends Error {}
