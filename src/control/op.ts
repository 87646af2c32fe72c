import { directFor, liveFor, opFor, streamFor } from '../kit/op.js';
import type { operations, parametersWithDefault } from './contract-types.js';

/** Declares an operation that is a command on one tenant's state. */
export const op = opFor<operations, parametersWithDefault>();

/** Declares any other operation. */
export const direct = directFor<operations, parametersWithDefault>();

/** Declares an operation whose answer is sent piece by piece. */
export const streamed = streamFor<operations>();

/** Declares an operation whose answer goes on as things happen. */
export const live = liveFor<operations, parametersWithDefault>();
