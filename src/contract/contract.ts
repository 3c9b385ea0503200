import { z } from 'zod';
import { zhCN } from 'zod/locales';
import { afterMeetingCalls } from './calls/after-meeting-calls.ts';
import { attachmentCalls } from './calls/attachment-calls.ts';
import { auditCalls } from './calls/audit-calls.ts';
import { calendarCalls } from './calls/calendar-calls.ts';
import { deadlineCalls } from './calls/deadline-calls.ts';
import { declarationWorkbookCalls } from './calls/declaration-workbook-calls.ts';
import { documentCalls } from './calls/document-calls.ts';
import { expertCalls } from './calls/expert-calls.ts';
import { exchangeCalls } from './calls/exchange-calls.ts';
import { fundingCalls } from './calls/funding-calls.ts';
import { importCalls } from './calls/import-calls.ts';
import { inclusionCalls } from './calls/inclusion-calls.ts';
import { ledgerCalls } from './calls/ledger-calls.ts';
import { libraryCalls } from './calls/library-calls.ts';
import { lifecycleCalls } from './calls/lifecycle-calls.ts';
import { meetingCalls } from './calls/meeting-calls.ts';
import { listExportCalls } from './calls/list-export-calls.ts';
import { paperCalls } from './calls/paper-calls.ts';
import { policyCalls } from './calls/policy-calls.ts';
import { preReviewCalls } from './calls/pre-review-calls.ts';
import { projectArchiveCalls } from './calls/project-archive-calls.ts';
import { projectCalls } from './calls/project-calls.ts';
import { recordCalls } from './calls/record-calls.ts';
import { shellCalls } from './calls/shell-calls.ts';
import { similarityCalls } from './calls/similarity-calls.ts';
import { specialtyCalls } from './calls/specialty-calls.ts';
import { unitCalls } from './calls/unit-calls.ts';
import { yearFundingCalls } from './calls/year-funding-calls.ts';

// Messages of zod's own that reach the screen are Chinese, too.
z.config(zhCN());

/** Every call between the screen and its hosts; handler and client types derive from this map. */
export const contract = {
  ...unitCalls,
  ...specialtyCalls,
  ...expertCalls,
  ...projectCalls,
  ...meetingCalls,
  ...afterMeetingCalls,
  ...declarationWorkbookCalls,
  ...preReviewCalls,
  ...recordCalls,
  ...attachmentCalls,
  ...lifecycleCalls,
  ...deadlineCalls,
  ...similarityCalls,
  ...paperCalls,
  ...documentCalls,
  ...inclusionCalls,
  ...yearFundingCalls,
  ...fundingCalls,
  ...ledgerCalls,
  ...listExportCalls,
  ...projectArchiveCalls,
  ...calendarCalls,
  ...policyCalls,
  ...exchangeCalls,
  ...auditCalls,
  ...importCalls,
  ...libraryCalls,
  ...shellCalls,
} as const;

export type Contract = typeof contract;
export type CallName = keyof Contract;
export type CoreCallName = { [Name in CallName]: Contract[Name]['host'] extends 'core' ? Name : never }[CallName];
export type ShellCallName = Exclude<CallName, CoreCallName>;

type Atom = string | number | boolean | null | undefined;
type DeepReadonly<Value> = unknown extends Value
  ? Value
  : Value extends Atom
    ? Value
    : { readonly [Key in keyof Value]: DeepReadonly<Value[Key]> };

/** What a caller may pass; the call changes nothing in it. */
export type CallInput<Name extends CallName> = DeepReadonly<z.input<Contract[Name]['input']>>;
/** What the caller gets. */
export type CallOutput<Name extends CallName> = z.output<Contract[Name]['output']>;

/** What a handler gets, once validated. */
export type ParsedInput<Name extends CallName> = DeepReadonly<z.output<Contract[Name]['input']>>;
/** What a handler answers: the same, and it may keep its records read-only. */
export type HandlerOutput<Name extends CallName> = DeepReadonly<CallOutput<Name>>;
