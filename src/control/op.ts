import { directFor, opFor } from '../kit/op.js';
import type { operations, parametersWithDefault } from './contract-types.js';

/** An operation of the control API that is a command on one tenant's state. */
export const op = opFor<operations, parametersWithDefault>();

/** An operation of the control API that is anything else. */
export const direct = directFor<operations, parametersWithDefault>();
