import { z } from 'zod';
import { coreCall } from '../call.ts';
import { CANDIDATE_VIEWS } from '../../domain/experts/candidate-list.ts';
import { keysOf } from '../../domain/glossary.ts';
import { fileTokenShape, meetingIdShape, planYearShape, text } from '../shapes/values.ts';
import { deadlineCalls } from './deadline-calls.ts';
import { documentCalls } from './document-calls.ts';
import { exchangeCalls } from './exchange-calls.ts';
import { expertCalls } from './expert-calls.ts';
import { importCalls } from './import-calls.ts';
import { inclusionCalls } from './inclusion-calls.ts';
import { meetingCalls } from './meeting-calls.ts';
import { paperCalls } from './paper-calls.ts';
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
  z.object({ of: z.literal('unissuedPapers'), ...paperCalls['papers.unissuedOf'].input.omit(PAGE).shape }),
  z.object({ of: z.literal('inclusionDrafts') }),
  /** The ranking of a draft as it is saved. */
  z.object({ of: z.literal('inclusionRanking'), ...inclusionCalls['inclusion.get'].input.shape }),
  z.object({ of: z.literal('meetings'), ...meetingCalls['meetings.list'].input.omit(PAGE).shape }),
  z.object({
    of: z.literal('candidates'),
    id: meetingIdShape,
    view: z.enum(keysOf(CANDIDATE_VIEWS)),
    query: text(60),
  }),
  z.object({ of: z.literal('experts'), ...expertCalls['experts.list'].input.omit(PAGE).shape }),
  z.object({ of: z.literal('specialties') }),
  z.object({ of: z.literal('yearFunding'), year: planYearShape }),
  z.object({ of: z.literal('imports') }),
  z.object({ of: z.literal('importRows'), ...importCalls['imports.preview'].input.omit(PAGE).shape }),
  z.object({ of: z.literal('exchange') }),
  /** With what is decided so far, which only the screen knows. */
  z.object({
    of: z.literal('exchangeItems'),
    ...exchangeCalls['exchange.items'].input.omit(PAGE).shape,
    decisions: exchangeCalls['exchange.take'].input.shape.decisions,
  }),
]);

export const listExportCalls = {
  /** Writes a list as it is shown to the picked target, whole or not at all; reports progress and can be cancelled. */
  'lists.export': coreCall(
    z.object({ list: exportedListShape, target: fileTokenShape, format: z.enum(['xlsx', 'csv']) }),
    z.object({ fileName: z.string(), rows: z.int() }),
  ),
} as const;
