import { CallError } from '../contract/call-error.ts';
import type { CallContext } from '../contract/call-context.ts';
import type { CoreCallName } from '../contract/contract.ts';
import type { Handlers } from '../contract/dispatcher.ts';
import { WriteCancelled } from '../documents/workbook-output/write-workbook.ts';
import { InvalidValue } from '../domain/invalid-value.ts';
import { AttachmentUnreadable } from '../storage/attachment-unreadable.ts';
import { PackageProblem } from '../storage/exchange/package-problem.ts';
import { LibraryError } from '../storage/library-error.ts';
import { AlreadyTaken, NotFound, StaleVersion } from '../storage/record-errors.ts';
import { WorkbookReadError } from './workbook-reader.ts';

/** Tells an expected failure of a layer below the way calls tell it; anything else stays a defect. */
export function translateFailure(error: unknown): unknown {
  if (error instanceof NotFound) return new CallError('notFound', error.message);
  if (error instanceof StaleVersion) return new CallError('staleVersion', error.message);
  if (error instanceof AlreadyTaken) return new CallError('conflict', error.message);
  if (error instanceof InvalidValue) return new CallError('invalidInput', error.message);
  if (error instanceof AttachmentUnreadable) return new CallError('fileProblem', error.message);
  if (error instanceof PackageProblem) return new CallError('fileProblem', error.message);
  if (error instanceof LibraryError) return new CallError('libraryProblem', error.message);
  if (error instanceof WriteCancelled) return new CallError('cancelled', '已取消导出，没有生成文件。');
  if (error instanceof WorkbookReadError) {
    return new CallError(error.failure === 'cancelled' ? 'cancelled' : 'fileProblem', error.message);
  }
  return error;
}

/** The same handlers, failing only with `CallError` or a defect. */
export function translatingFailures(handlers: Handlers<CoreCallName>): Handlers<CoreCallName> {
  const translated = Object.entries(handlers).map(([name, handler]) => [
    name,
    async (input: never, call: CallContext): Promise<unknown> => {
      try {
        return await (handler as (input: never, call: CallContext) => unknown)(input, call);
      } catch (error) {
        throw translateFailure(error);
      }
    },
  ]);
  return Object.fromEntries(translated) as Handlers<CoreCallName>;
}
