import { z } from 'zod';
import { DRAW_FORMAT } from '../../domain/draw/draw-record.ts';
import type { DrawRecord } from '../../domain/draw/draw-record.ts';
import {
  EXPERT_KINDS,
  EXPERT_ORIGINS,
  MEETING_PURPOSES,
  MEETING_STATES,
} from '../../domain/experts/glossary-of-experts.ts';
import { INELIGIBILITIES } from '../../domain/experts/ineligibility.ts';
import { keysOf } from '../../domain/glossary.ts';

const numberShape = z.int().positive();
const sha256Shape = z.string().regex(/^[0-9a-f]{64}$/, '应为 64 位小写十六进制数。');
const expertKindShape = z.enum(keysOf(EXPERT_KINDS));

const expertShape = z.strictObject({
  id: numberShape,
  name: z.string(),
  kind: expertKindShape,
  employer: z.string(),
  outside: z.boolean(),
});

const conditionShape = z.strictObject({
  index: z.int().min(0),
  specialty: z.string(),
  origin: z.enum(keysOf(EXPERT_ORIGINS)),
  kind: z.enum(['any', ...keysOf(EXPERT_KINDS)]),
  count: z.int().min(0),
  wanted: z.int().min(0),
  reserves: z.int().min(0),
  candidates: z.array(numberShape),
});

const reasonShape = z.strictObject({ kind: z.enum(keysOf(INELIGIBILITIES)), detail: z.string() });

/** What is fixed before a draw. */
export const sealedCandidatesShape = z.strictObject({
  meeting: z.strictObject({
    id: numberShape,
    title: z.string(),
    purpose: z.enum(keysOf(MEETING_PURPOSES)),
    meetingOn: z.string(),
    place: z.string(),
    projects: z.array(z.strictObject({ code: z.string(), name: z.string(), unit: z.string() })),
  }),
  earlier: z.array(
    z.strictObject({
      id: numberShape,
      title: z.string(),
      meetingOn: z.string(),
      state: z.enum(keysOf(MEETING_STATES)),
      draws: z.int().min(1),
    }),
  ),
  conditions: z.array(conditionShape),
  eligible: z.array(expertShape),
  ineligible: z.array(expertShape.extend({ reasons: z.array(reasonShape) })),
  notAsked: z.int().min(0),
});

/** A draw as it is exported; nothing may be missing and nothing unknown may stand in it. */
export const drawRecordShape = z.strictObject({
  format: z.literal(DRAW_FORMAT),
  ordinal: z.int().min(1).max(3),
  reason: z.string(),
  drawnAt: z.string(),
  drawnBy: z.string(),
  seed: sha256Shape,
  candidates: sealedCandidatesShape,
  candidatesSha256: sha256Shape,
  result: z.array(
    z.strictObject({ condition: z.int().min(0), chosen: z.array(numberShape), reserves: z.array(numberShape) }),
  ),
  checkSha256: sha256Shape,
}) satisfies z.ZodType<DrawRecord, unknown>;
