import type { Handlers } from '../../contract/dispatcher.ts';
import type { ServiceContext } from '../service-context.ts';
import { verifyArchive } from './verify-archive.ts';
import { writeArchive } from './write-archive.ts';

/** The use cases of handing a project over to the records office. */
export function projectArchiveHandlers(context: ServiceContext) {
  return {
    'projectArchive.write': (input, call) => writeArchive(context, input, call),
    'projectArchive.verify': (input, call) => verifyArchive(context, input, call),
  } satisfies Handlers<'projectArchive.write' | 'projectArchive.verify'>;
}
