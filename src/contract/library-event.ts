import { z } from 'zod';
import { progressShape } from './call-context.ts';

/** What the screen is told without asking. */
export const libraryEventShape = z.discriminatedUnion('kind', [
  /** Something in the library changed; lists are read again. */
  z.object({ kind: z.literal('library.changed') }),
  /** The core process died and is being restarted; what was under way is lost, what was saved is not. */
  z.object({ kind: z.literal('core.lost') }),
  /** The core serves again (also sent after the first start). */
  z.object({ kind: z.literal('core.ready') }),
  /** The core cannot open the library: why, and what to do. */
  z.object({ kind: z.literal('core.failed'), message: z.string() }),
  z.object({
    kind: z.literal('call.progress'),
    callId: z.string(),
    progress: progressShape,
  }),
]);
export type LibraryEvent = z.infer<typeof libraryEventShape>;
