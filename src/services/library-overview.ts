import { CallError } from '../contract/call-error.ts';
import type { HandlerOutput } from '../contract/contract.ts';
import type { Handlers } from '../contract/dispatcher.ts';
import { getAuditHead } from '../storage/audit-chain.ts';
import { countProjects, sumByPlanYear, sumByStage } from '../storage/dashboard.ts';
import { countDocuments } from '../storage/issued-documents.ts';
import { countUnits } from '../storage/units.ts';
import { ALL_DEADLINES } from '../storage/open-deadlines.ts';
import { deadlinePage } from './deadlines.ts';
import type { SampleHandlers } from './sample-library/create-sample-library.ts';
import type { ServiceContext } from './service-context.ts';

/** The 工作台 shows at most this many open deadlines; the list of deadlines has them all. */
const SHOWN_DEADLINES = 50;

function status({ library, reader, calendar, today }: ServiceContext): HandlerOutput<'library.status'> {
  return {
    today: today(),
    folder: library.folder,
    schemaVersion: library.schemaVersion,
    unitCount: countUnits(reader),
    projectCount: countProjects(reader),
    documentCount: countDocuments(reader),
    auditCount: getAuditHead(reader).sequence,
    calendarYears: [...calendar.values()].map(({ year, source }) => ({ year, source })),
  };
}

function dashboard(context: ServiceContext): HandlerOutput<'library.dashboard'> {
  const { reader, today } = context;
  const { rows, total } = deadlinePage(context, ALL_DEADLINES, { page: 0, pageSize: SHOWN_DEADLINES });
  return {
    today: today(),
    deadlines: rows,
    openDeadlines: total,
    stages: sumByStage(reader),
    planYears: sumByPlanYear(reader),
  };
}

/** The use cases about the library as a whole; the sample library is filled through the other use cases. */
export function libraryHandlers(context: ServiceContext, sampleHandlers: SampleHandlers) {
  const { reader, today } = context;
  return {
    'library.status': () => status(context),
    'library.dashboard': () => dashboard(context),
    'library.createSample': async (_input, call) => {
      if (countUnits(reader) > 0 || countProjects(reader) > 0) {
        throw new CallError('conflict', '资料库中已有内容，不能再放入示例资料。');
      }
      const { createSampleLibrary } = await import('./sample-library/create-sample-library.ts');
      return createSampleLibrary(sampleHandlers, today(), call);
    },
  } satisfies Handlers<'library.status' | 'library.dashboard' | 'library.createSample'>;
}
