import type { Handlers } from '../../../contract/dispatcher.ts';
import type { ServiceContext } from '../../service-context.ts';
import { afterPage } from './after-page.ts';
import { exportFeeSheet } from './export-fee-sheet.ts';
import { exportFeeSummary } from './export-fee-summary.ts';
import { readOpinions, writeTemplate } from './opinion-workbooks.ts';
import { rateExperts } from './rate-experts.ts';
import { saveAttendance } from './save-attendance.ts';
import { recountFees, saveFees } from './save-fees.ts';
import { saveOpinions } from './save-opinions.ts';

/** The use cases of what a meeting of experts leaves behind. */
export function afterMeetingHandlers(context: ServiceContext) {
  return {
    'afterMeeting.get': ({ meetingId }) => afterPage(context, meetingId),
    'afterMeeting.saveAttendance': (input) => saveAttendance(context, input),
    'afterMeeting.saveOpinions': (input) => saveOpinions(context, input),
    'afterMeeting.writeOpinionTemplate': (input) => writeTemplate(context, input),
    'afterMeeting.readOpinionWorkbook': (input, call) => readOpinions(context, input, call),
    'afterMeeting.saveFees': (input) => saveFees(context, input),
    'afterMeeting.recountFees': (input) => recountFees(context, input),
    'afterMeeting.exportFeeSheet': (input, call) => exportFeeSheet(context, input, call),
    'afterMeeting.exportFeeSummary': (input, call) => exportFeeSummary(context, input, call),
    'afterMeeting.rate': (input) => rateExperts(context, input),
  } satisfies Handlers<
    | 'afterMeeting.get'
    | 'afterMeeting.saveAttendance'
    | 'afterMeeting.saveOpinions'
    | 'afterMeeting.writeOpinionTemplate'
    | 'afterMeeting.readOpinionWorkbook'
    | 'afterMeeting.saveFees'
    | 'afterMeeting.recountFees'
    | 'afterMeeting.exportFeeSheet'
    | 'afterMeeting.exportFeeSummary'
    | 'afterMeeting.rate'
  >;
}
