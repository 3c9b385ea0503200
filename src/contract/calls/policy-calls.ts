import { z } from 'zod';
import type { OfficePolicy } from '../../domain/office-policy.ts';
import { POLICY_NAMES } from '../../domain/policy-changes.ts';
import { coreCall } from '../call.ts';
import { officePolicyShape } from '../shapes/policy.ts';
import { instantShape, line, pageShape } from '../shapes/values.ts';

/** A revision of the policy; null stands for the defaults that came with the application. */
const revisionIdShape = z.int().positive().nullable();
const policyNameShape = z.enum(POLICY_NAMES as [keyof OfficePolicy, ...(keyof OfficePolicy)[]]);

export const policyCalls = {
  /** The policy that holds now, beside the defaults. */
  'policies.get': coreCall(
    z.object({}),
    z.object({ revisionId: revisionIdShape, policy: officePolicyShape, defaults: officePolicyShape }),
  ),
  /** Saves a revision and lets every open deadline follow; what was decided keeps the policy it was decided under. */
  'policies.save': coreCall(
    z.object({
      /** The revision that the reviewer changed; another one by now is refused (`staleVersion`). */
      revisionId: revisionIdShape,
      policy: officePolicyShape,
      reason: line(200, '修改原因'),
    }),
    z.object({ revisionId: revisionIdShape, movedDeadlines: z.int() }),
  ),
  /** Who changed what and why, latest first. */
  'policies.history': coreCall(
    z.object({ ...pageShape }),
    z.object({
      rows: z.array(
        z.object({
          revisionId: z.int(),
          savedAt: instantShape,
          savedBy: z.string(),
          reason: z.string(),
          changes: z.array(z.object({ name: policyNameShape, from: z.string(), to: z.string() })),
        }),
      ),
      total: z.int(),
    }),
  ),
} as const;
