import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { CallError } from '../contract/call-error.ts';
import type { CoreCallName } from '../contract/contract.ts';
import type { Handlers } from '../contract/dispatcher.ts';
import type { FileToken } from '../domain/ids.ts';
import type { OfficeSettings } from '../domain/office-settings.ts';
import { DEFAULT_WORK_FACTOR } from '../storage/exchange/package-head.ts';
import { fileKeyProvider } from '../storage/key-provider.ts';
import type { Library } from '../storage/library.ts';
import { LibraryError } from '../storage/library-error.ts';
import { openLibrary } from '../storage/open-library.ts';
import { currentPolicy } from '../storage/policy-revisions.ts';
import { attachmentHandlers } from './attachments/attachments.ts';
import { clearOpenedCopies } from './attachments/opened-copies.ts';
import { auditHandlers } from './audit/audit.ts';
import { calendarHandlers, readCalendar } from './calendars.ts';
import { deadlineHandlers } from './deadlines.ts';
import { declarationWorkbookHandlers } from './declaration-workbooks.ts';
import { documentHandlers } from './documents.ts';
import { expertHandlers } from './experts/experts.ts';
import { specialtyHandlers } from './experts/specialties.ts';
import type { ForeignTables } from './foreign-tables.ts';
import { exchangeHandlers } from './exchange/exchange.ts';
import { PackageStage } from './exchange/staged-package.ts';
import { fundingHandlers } from './funding.ts';
import { ImportDrafts } from './imports/import-drafts.ts';
import { importHandlers } from './imports/imports.ts';
import { inclusionHandlers } from './inclusion/inclusion.ts';
import { ledgerHandlers } from './ledgers/ledgers.ts';
import { libraryHandlers } from './library-overview.ts';
import { lifecycleHandlers } from './lifecycle/lifecycle.ts';
import { afterMeetingHandlers } from './meetings/after/after-meeting.ts';
import { meetingHandlers } from './meetings/meetings.ts';
import { listExportHandlers } from './list-export/export-list.ts';
import { fileProblem } from './paper-folder.ts';
import { paperHandlers } from './papers/papers.ts';
import { policyHandlers } from './policies.ts';
import { preReviewHandlers } from './pre-reviews.ts';
import { projectArchiveHandlers } from './project-archive/project-archive.ts';
import { projectHandlers } from './projects.ts';
import { recordHandlers } from './records/records.ts';
import type { ServiceContext } from './service-context.ts';
import { localDate } from './service-context.ts';
import { similarityHandlers } from './similarity/similarity.ts';
import { translatingFailures } from './translate-failure.ts';
import { unitHandlers } from './units.ts';
import type { WorkbookReader } from './workbook-reader.ts';
import { yearFundingHandlers } from './year-funding/year-funding.ts';

/** What the process around the core provides. */
export interface CoreOptions {
  /** Holds the library and its key; made when absent. */
  readonly libraryFolder: string;
  /** The office's settings as they are now. */
  readonly settings: () => OfficeSettings;
  /** Path of a file that the reviewer picked in a system dialog. */
  readonly resolveFile: (token: FileToken) => string | undefined;
  readonly readWorkbook: WorkbookReader;
  readonly foreignTables: ForeignTables;
  readonly now: () => Date;
  /** Bits of work for every guess at a package's passphrase; {@link DEFAULT_WORK_FACTOR} unless told. */
  readonly packageWorkFactor?: number;
  /** Called after every committed use case. */
  readonly onLibraryChanged: () => void;
}

/** The whole application but its window. */
export interface Core {
  readonly handlers: Handlers<CoreCallName>;
  close(): void;
}

function openFolder(libraryFolder: string, now: () => Date): Library {
  try {
    mkdirSync(libraryFolder, { recursive: true });
  } catch (error) {
    throw fileProblem('建立资料库文件夹', libraryFolder, error);
  }
  try {
    return openLibrary({
      folder: libraryFolder,
      keyProvider: fileKeyProvider(join(libraryFolder, 'library.key')),
      now,
    });
  } catch (error) {
    if (error instanceof LibraryError) throw new CallError('libraryProblem', error.message);
    throw error;
  }
}

function serviceContext(library: Library, options: CoreOptions): ServiceContext {
  const { settings, resolveFile, readWorkbook, foreignTables, now, onLibraryChanged } = options;
  const { packageWorkFactor = DEFAULT_WORK_FACTOR } = options;
  let calendar = readCalendar(library.reader);
  let policy = currentPolicy(library.reader);
  return {
    library,
    reader: library.reader,
    write(work) {
      const result = library.write(settings().reviewerName, work);
      onLibraryChanged();
      return result;
    },
    settings,
    get calendar() {
      return calendar;
    },
    calendarChanged() {
      calendar = readCalendar(library.reader);
    },
    get policy() {
      return policy;
    },
    policyChanged() {
      policy = currentPolicy(library.reader);
    },
    today: () => localDate(now()),
    pathOf(token) {
      const path = resolveFile(token);
      if (path === undefined) throw new CallError('denied', '请重新选择文件。');
      return path;
    },
    readWorkbook,
    foreignTables,
    packageWorkFactor,
  };
}

function closeLibrary(library: Library): void {
  clearOpenedCopies(library);
  library.close();
}

/** Opens the library and answers every call of the core; throws CallError when the library cannot be opened. */
export function openCore(options: CoreOptions): Core {
  const library = openFolder(options.libraryFolder, options.now);
  clearOpenedCopies(library);
  const context = serviceContext(library, options);
  const stage = new PackageStage();
  const drafts = new ImportDrafts();
  const dayToDay = {
    ...unitHandlers(context),
    ...specialtyHandlers(context),
    ...expertHandlers(context),
    ...projectHandlers(context),
    ...meetingHandlers(context),
    ...afterMeetingHandlers(context),
    ...preReviewHandlers(context),
    ...recordHandlers(context),
    ...deadlineHandlers(context),
    ...inclusionHandlers(context),
    ...yearFundingHandlers(context),
  };
  const handlers: Handlers<CoreCallName> = {
    ...dayToDay,
    ...attachmentHandlers(context),
    ...declarationWorkbookHandlers(context),
    ...lifecycleHandlers(context),
    ...similarityHandlers(context),
    ...paperHandlers(context),
    ...documentHandlers(context),
    ...fundingHandlers(context),
    ...ledgerHandlers(context),
    ...listExportHandlers(context, { stage, drafts }),
    ...projectArchiveHandlers(context),
    ...calendarHandlers(context),
    ...policyHandlers(context),
    ...exchangeHandlers(context, stage),
    ...auditHandlers(context),
    ...importHandlers(context, drafts),
    ...libraryHandlers(context, dayToDay),
  };
  return {
    handlers: translatingFailures(handlers),
    close() {
      stage.clear();
      closeLibrary(library);
    },
  };
}
