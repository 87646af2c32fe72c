#!/usr/bin/env node
import { fail } from './cli/failure.js';
import { program } from './cli/program.js';

program().parseAsync().catch(fail);
