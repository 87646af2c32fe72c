#!/usr/bin/env node
import { fail } from './cli/failure.js';
import { program, withCommand } from './cli/program.js';

program()
  .parseAsync(withCommand(process.argv.slice(2)), { from: 'user' })
  .catch(fail);
