import { z } from 'zod';
import { progressShape } from './call-context.ts';
import { callErrorShape } from './call-error.ts';
import { officeSettingsShape } from './calls/shell-calls.ts';
import { defectShape } from './defect.ts';
import { libraryEventShape } from './library-event.ts';
import { fileTokenShape, isoDateShape } from './shapes/values.ts';

// The messages between the desktop shell and the core process. Both ends parse what they get.

const callId = z.int().nonnegative();
const readId = z.int().nonnegative();
const grant = z.object({ token: fileTokenShape, path: z.string().min(1) });

/** What a process of its own does with a file of unknown origin. */
export const readTaskShape = z.discriminatedUnion('kind', [
  /** Reads a workbook to plain data. */
  z.object({ kind: z.literal('workbook'), path: z.string().min(1) }),
  /** Reads a table, a workbook or delimited text, to plain data. */
  z.object({ kind: z.literal('table'), path: z.string().min(1) }),
  /** Answers the table as a workbook in which faulty cells are marked and say why. */
  z.object({
    kind: z.literal('markFaults'),
    path: z.string().min(1),
    faults: z.array(z.object({ sheet: z.string(), row: z.int(), column: z.int(), text: z.string() })),
  }),
]);
export type ReadTask = z.infer<typeof readTaskShape>;

/** What came of it: what was read, or the bytes of the marked workbook; `failure` is a `WorkbookReadFailure`. */
export const readResultShape = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), workbook: z.unknown() }),
  z.object({
    ok: z.literal(false),
    failure: z.enum(['refused', 'timeout', 'crashed', 'cancelled']),
    /** Chinese; absent when the failure says it all. */
    message: z.string().optional(),
  }),
]);
export type ReadResult = z.infer<typeof readResultShape>;

/** From the shell to the core. */
export const toCoreShape = z.discriminatedUnion('kind', [
  /** The first message: opens the library. */
  z.object({
    kind: z.literal('start'),
    libraryFolder: z.string().min(1),
    settings: officeSettingsShape,
    grants: z.array(grant),
    /** A fixed date instead of the machine's clock; for tests only. */
    today: isoDateShape.nullable(),
  }),
  z.object({ kind: z.literal('call'), id: callId, name: z.string(), input: z.unknown() }),
  z.object({ kind: z.literal('cancel'), id: callId }),
  /** The reviewer picked a file; only now may the core touch it. */
  z.object({ kind: z.literal('grant'), ...grant.shape }),
  z.object({ kind: z.literal('settings'), settings: officeSettingsShape }),
  z.object({ kind: z.literal('readFinished'), id: readId, result: readResultShape }),
  z.object({ kind: z.literal('shutdown') }),
]);
export type ToCore = z.infer<typeof toCoreShape>;

/** From the core to the shell. */
export const fromCoreShape = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('ready') }),
  /** The library cannot be opened; the core serves nothing. The message is Chinese and says what to do. */
  z.object({ kind: z.literal('failed'), message: z.string().min(1) }),
  z.object({
    kind: z.literal('reply'),
    id: callId,
    result: z.discriminatedUnion('ok', [
      z.object({ ok: z.literal(true), value: z.unknown() }),
      z.object({ ok: z.literal(false), error: callErrorShape }),
    ]),
  }),
  z.object({
    kind: z.literal('progress'),
    id: callId,
    progress: progressShape,
  }),
  z.object({ kind: z.literal('event'), event: libraryEventShape }),
  /** A process of its own shall read a file; answered by `readFinished`. */
  z.object({ kind: z.literal('read'), id: readId, task: readTaskShape }),
  z.object({ kind: z.literal('cancelRead'), id: readId }),
  z.object({ kind: z.literal('defect'), defect: defectShape }),
]);
export type FromCore = z.infer<typeof fromCoreShape>;
