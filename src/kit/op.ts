import type { operations, parametersWithDefault } from '../contract-types.js';
import type { Failure } from '../core/forms/errors.js';
import type { SearchSpelling } from '../core/text/path.js';
import type { Work } from '../core/work/slices.js';
import type { Command } from '../store/tx.js';
import type { AnswerOf, BodyOf, CallOf, Exactly, SuccessOf } from './operation-types.js';
import type { Call, Checked, Feed, Op, StreamRoute } from './route.js';
import { type FieldNames, speaking } from './words.js';

/** Optional if the contract documents 200; otherwise the route must name its success status. */
type StatusField<O, Status extends SuccessOf<O>> = 200 extends Status ? { status?: Status } : { status: Status };

/** Work such as making the views of many rows; `size` as in `tx.long`. */
export interface Preparation {
  readonly size: number;
  readonly work: () => Work<unknown>;
}

/**
 * How an operation is answered: a command of the domain between two functions that rename fields.
 * `with` and `returns` decide nothing.
 */
type CommandOf<O, Defaults, Input, Output, Status extends SuccessOf<O>, Answer> = StatusField<O, Status> & {
  does: Command<Input, Output>;
  with: (call: CallOf<O, Defaults>) => NoInfer<Input>;
  returns: (output: NoInfer<Output>) => Answer & Exactly<Answer, BodyOf<O, Status>>;
  /** What takes long of `returns` and is kept: it may be done before, in slices. */
  prepares?: (output: NoInfer<Output>) => Preparation;
  /** Whether only a part of what was asked could be done: then the answer is 207. */
  partly?: (output: NoInfer<Output>) => boolean;
  /** Headers of the answer, by their names. */
  headers?: (output: NoInfer<Output>) => Readonly<Record<string, string>>;
  /**
   * Statuses of this operation that differ from the version's. For example, v2 allocations answer
   * 400 for an unknown id.
   */
  errors?: Partial<Record<Failure, number>>;
  /** Renames the record's fields in a refusal to the version's names. */
  names?: FieldNames;
  /** How a search may also name the fields of what it finds. */
  spelled?: SearchSpelling | undefined;
};

type DefaultsOf<Defaults, Id> = Id extends keyof Defaults ? Defaults[Id] : never;

type OpOf<Contract, Defaults> = <
  Id extends keyof Contract & string,
  Input,
  Output,
  Answer extends AnswerOf<Contract[Id], Status>,
  Status extends SuccessOf<Contract[Id]> = 200 & SuccessOf<Contract[Id]>,
>(
  operationId: Id,
  route: CommandOf<Contract[Id], DefaultsOf<Defaults, Id>, Input, Output, Status, Answer>,
) => Op;

/**
 * Makes operations of a contract, typed by it: the operationId decides the request that `with` gets
 * and the answer that `returns` makes, and `does` connects the two.
 */
export const opFor =
  <Contract, Defaults>(): OpOf<Contract, Defaults> =>
  (operationId, { does, with: input, prepares, returns, partly, headers, status, errors, names, spelled }) => ({
    operationId,
    runs: (tx, call, tell, tellPart) => {
      const asked = input(call as never);
      const output = speaking(names, () => does(tx, asked));
      for (const [name, value] of Object.entries(headers?.(output) ?? {})) tell(name, value);
      if (partly?.(output)) tellPart?.();
      const before = prepares?.(output);
      if (before) tx.long('preparation of the answer', before.size, before.work);
      return returns(output);
    },
    ...(status !== undefined && { status }),
    ...(errors && { errors }),
    ...(spelled && { spelled }),
  });

/** How an operation is answered outside a transaction. It gets all headers that the client sent. */
type DirectOf<O, Defaults, Status extends SuccessOf<O>, Answer> = StatusField<O, Status> & {
  answers: (call: CallOf<O, Defaults> & Pick<Call, 'headers'>, checked: Checked) => Promised<Answer & Exactly<Answer, BodyOf<O, Status>>>;
  /** The same answer as an event stream: see `DirectRoute`. */
  streams?: (call: CallOf<O, Defaults> & Pick<Call, 'headers'>, checked: Checked, wake: () => void) => Promise<Feed>;
  /** Whether its body may be as large as a whole tenant. */
  longBody?: true;
};

type Promised<T> = T | Promise<T>;

type OpDirectlyOf<Contract, Defaults> = <
  Id extends keyof Contract & string,
  Answer extends AnswerOf<Contract[Id], Status>,
  Status extends SuccessOf<Contract[Id]> = 200 & SuccessOf<Contract[Id]>,
>(
  operationId: Id,
  route: DirectOf<Contract[Id], DefaultsOf<Defaults, Id>, Status, Answer>,
) => Op;

/**
 * Makes operations of a contract that are not commands on one tenant's state, with the same types.
 */
export const directFor =
  <Contract, Defaults>(): OpDirectlyOf<Contract, Defaults> =>
  (operationId, { answers, streams, status, longBody }) => ({
    operationId,
    answers: (call, checked) => answers(call as never, checked),
    ...(streams && { streams: (call: Call, checked: Checked, wake: () => void) => streams(call as never, checked, wake) }),
    ...(longBody && { longBody }),
    ...(status !== undefined && { status }),
  });

/** Makes operations of a contract whose answers are sent in pieces. */
export const streamFor =
  <Contract>() =>
  (operationId: keyof Contract & string, { pieces }: Pick<StreamRoute, 'pieces'>): Op => ({ operationId, pieces });

/** Makes operations of a contract whose answers go on as things happen. */
export const liveFor =
  <Contract, Defaults>() =>
  <Id extends keyof Contract & string>(
    operationId: Id,
    follows: (call: CallOf<Contract[Id], DefaultsOf<Defaults, Id>> & Pick<Call, 'headers'>, checked: Checked, wake: () => void) => Feed,
  ): Op => ({ operationId, follows: (call, checked, wake) => follows(call as never, checked, wake) });

/** A command whose answer tells what became of the webhooks that it staged. */
type SendingOf<O, Defaults, Input, Staged, Output, Answer> = {
  does: Command<Input, Staged>;
  with: (call: CallOf<O, Defaults>) => NoInfer<Input>;
  /** Reads what became of what was staged, once it was sent. */
  reports: Command<NoInfer<Staged>, Output>;
  returns: (output: NoInfer<Output>) => Answer & Exactly<Answer, BodyOf<O, 200 & SuccessOf<O>>>;
  errors?: Partial<Record<Failure, number>>;
};

/** An operation of the API whose answer waits until the webhooks that it stages are sent. */
export const sending = <
  Id extends keyof operations & string,
  Input,
  Staged,
  Output,
  Answer extends AnswerOf<operations[Id], 200 & SuccessOf<operations[Id]>>,
>(
  operationId: Id,
  route: SendingOf<operations[Id], DefaultsOf<parametersWithDefault, Id>, Input, Staged, Output, Answer>,
): Op => ({
  operationId,
  stages: (tx, call) => route.does(tx, route.with(call as never)),
  shows: (tx, staged) => route.returns(route.reports(tx, staged as never)),
  ...(route.errors && { errors: route.errors }),
});

/** An operation of the API: see `opFor`. */
export const op = opFor<operations, parametersWithDefault>();
