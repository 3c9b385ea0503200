import { z } from 'zod';
import { coreCall } from '../call.ts';
import { specialtyNameShape, specialtyShape } from '../shapes/expert.ts';
import { specialtyIdShape, versionShape } from '../shapes/values.ts';

export const specialtyCalls = {
  /** All fields with their specialties in the office's order, retired ones too; `uses` keeps one from being deleted. */
  'specialties.list': coreCall(
    z.object({}),
    z.object({
      rows: z.array(specialtyShape.extend({ experts: z.int(), uses: z.int() })),
    }),
  ),
  /** Adds a field (`parentId` null) or a specialty of a field, at the end. */
  'specialties.create': coreCall(
    z.object({ parentId: specialtyIdShape.nullable(), name: specialtyNameShape }),
    specialtyShape,
  ),
  'specialties.rename': coreCall(
    z.object({ id: specialtyIdShape, version: versionShape, name: specialtyNameShape }),
    specialtyShape,
  ),
  /** Puts the fields, or the specialties of a field, into the given order; all of them are named. */
  'specialties.reorder': coreCall(
    z.object({ parentId: specialtyIdShape.nullable(), ids: z.array(specialtyIdShape).min(1).max(200) }),
    z.object({}),
  ),
  /** A retired one is no longer offered; experts that have it keep it. */
  'specialties.retire': coreCall(
    z.object({ id: specialtyIdShape, version: versionShape, retired: z.boolean() }),
    specialtyShape,
  ),
  /** Only one that nobody and nothing uses. */
  'specialties.delete': coreCall(z.object({ id: specialtyIdShape, version: versionShape }), z.object({})),
} as const;
