import { z } from 'zod';
import { coreCall } from '../call.ts';
import { fileTokenShape, planYearShape } from '../shapes/values.ts';
import { deadlineCalls } from './deadline-calls.ts';
import { documentCalls } from './document-calls.ts';
import { meetingCalls } from './meeting-calls.ts';
import { projectCalls } from './project-calls.ts';
import { unitCalls } from './unit-calls.ts';

const PAGE = { page: true, pageSize: true } as const;

/** Which list of the office, with what its screen filters and sorts it by. */
export const exportedListShape = z.discriminatedUnion('of', [
  z.object({ of: z.literal('projects'), ...projectCalls['projects.list'].input.omit(PAGE).shape }),
  z.object({ of: z.literal('awaitingPreReview') }),
  z.object({ of: z.literal('units'), ...unitCalls['units.list'].input.omit(PAGE).shape }),
  z.object({ of: z.literal('deadlines'), ...deadlineCalls['deadlines.list'].input.omit(PAGE).shape }),
  z.object({ of: z.literal('documents'), ...documentCalls['documents.list'].input.omit(PAGE).shape }),
  z.object({ of: z.literal('inclusionDrafts') }),
  z.object({ of: z.literal('meetings'), ...meetingCalls['meetings.list'].input.omit(PAGE).shape }),
  z.object({ of: z.literal('yearFunding'), year: planYearShape }),
  z.object({ of: z.literal('imports') }),
  z.object({ of: z.literal('exchange') }),
]);

export const listExportCalls = {
  /** Writes a list as it is shown to the picked target, whole or not at all; reports progress and can be cancelled. */
  'lists.export': coreCall(
    z.object({ list: exportedListShape, target: fileTokenShape, format: z.enum(['xlsx', 'csv']) }),
    z.object({ fileName: z.string(), rows: z.int() }),
  ),
} as const;
