import type { CallContext } from './call-context.ts';
import type { CallErrorShape, CallResult } from './call-error.ts';
import { CallError } from './call-error.ts';
import type { CallName, HandlerOutput, ParsedInput } from './contract.ts';
import { contract } from './contract.ts';

/** One handler per call of a host; the compiler finds a missing one. */
export type Handlers<Names extends CallName> = {
  readonly [Name in Names]: (
    input: ParsedInput<Name>,
    context: CallContext,
  ) => HandlerOutput<Name> | Promise<HandlerOutput<Name>>;
};

/** Hears of every failure that was not expected; the message may hold personal data, so only code and stack are kept. */
export type ReportDefect = (callName: string, error: unknown) => void;

function isCallName(name: string): name is CallName {
  return Object.hasOwn(contract, name);
}

function failed(error: CallErrorShape): CallResult {
  return { ok: false, error };
}

/**
 * Answers one call: parses the input with the contract, runs the handler, parses the output.
 * Never throws; an unexpected failure becomes `internal` and goes to `reportDefect`.
 */
export function createDispatcher<Names extends CallName>(handlers: Handlers<Names>, reportDefect: ReportDefect) {
  return async function dispatch(name: string, input: unknown, context: CallContext): Promise<CallResult> {
    if (!isCallName(name) || !Object.hasOwn(handlers, name)) {
      return failed({
        code: 'denied',
        message: '没有这项操作。',
        details: [{ where: name.slice(0, 60), what: '未知的调用' }],
      });
    }
    const spec = contract[name];
    const parsed = spec.input.safeParse(input);
    if (!parsed.success) {
      const details = parsed.error.issues.map((issue) => ({ where: issue.path.join('.'), what: issue.message }));
      return failed({ code: 'invalidInput', message: `填写有误：${details[0]?.what ?? '请核对后重试。'}`, details });
    }
    try {
      const handler = handlers[name as Names] as (input: unknown, context: CallContext) => unknown;
      const output = await handler(parsed.data, context);
      return { ok: true, value: spec.output.parse(output) };
    } catch (error) {
      if (error instanceof CallError) return failed(error.toShape());
      reportDefect(name, error);
      return failed({
        code: 'internal',
        message: '程序内部出错，本次操作没有保存。请重试；如仍出现，请记下时间并联系维护人员。',
        details: [],
      });
    }
  };
}
