import { z } from 'zod';
import { COST_CLASSES, keysOf, STAGES } from '../../domain/glossary.ts';
import { coreCall } from '../call.ts';
import { fenShape, projectIdShape, unitIdShape } from '../shapes/values.ts';

const percentShape = z.int().min(0).max(100);

const comparedItemShape = z.object({
  name: z.string(),
  spec: z.string(),
  costClass: z.enum(keysOf(COST_CLASSES)),
  total: fenShape,
});

const similarProjectShape = z.object({
  id: projectIdShape,
  code: z.string(),
  name: z.string(),
  unitId: unitIdShape,
  unitName: z.string(),
  planYear: z.int(),
  stage: z.enum(keysOf(STAGES)),
  declaredAmount: fenShape,
  similarity: z.object({
    percent: percentShape,
    name: percentShape,
    contents: percentShape.nullable(),
    functions: percentShape.nullable(),
  }),
  shared: z.object({
    names: z.array(z.string()),
    items: z.array(z.object({ one: comparedItemShape, other: comparedItemShape, percent: percentShape })),
    phrases: z.array(z.string()),
  }),
});

export const similarityCalls = {
  /** The projects of the library that a project is most like, closest first, with what they share. */
  'similarity.closest': coreCall(
    z.object({ projectId: projectIdShape }),
    z.object({ limitPercent: percentShape, projects: z.array(similarProjectShape) }),
  ),
} as const;
