import { z } from 'zod';
import { officePolicyShape } from '../../../../src/contract/shapes/policy.ts';
import { InvalidValue } from '../../../../src/domain/invalid-value.ts';
import type { Fen } from '../../../../src/domain/money.ts';
import { formatExactMoney, parseMoney } from '../../../../src/domain/money.ts';
import type { OfficePolicy } from '../../../../src/domain/office-policy.ts';
import type { PolicySetting } from '../../../../src/domain/policy-setting.ts';
import { POLICY_NAMES } from '../../../../src/domain/policy-changes.ts';
import { POLICY_SETTINGS } from '../../../../src/domain/policy-settings.ts';

/** The policy as its form holds it: every setting as it is typed, switches as 是 and 否. */
export type PolicyValues = Readonly<Record<keyof OfficePolicy, string>>;

export const YES = '是';
export const NO = '否';

/** A policy as its form shows it for editing. */
export function policyValues(policy: OfficePolicy): PolicyValues {
  const typed = (name: keyof OfficePolicy): string => {
    const value = policy[name];
    if (typeof value === 'boolean') return value ? YES : NO;
    const setting: PolicySetting = POLICY_SETTINGS[name];
    return setting.kind === 'money' ? formatExactMoney(value as Fen, setting.unit) : String(value);
  };
  return Object.fromEntries(POLICY_NAMES.map((name) => [name, typed(name)])) as Record<keyof OfficePolicy, string>;
}

/** Reads what was typed; what is no number is left to the policy's own check to refuse in its words. */
function readValue(name: keyof OfficePolicy, text: string): unknown {
  const plain = text.normalize('NFKC').replaceAll(/[\s,]/g, '');
  const setting: PolicySetting = POLICY_SETTINGS[name];
  switch (setting.kind) {
    case 'switch':
      return text === YES;
    case 'money':
      return parseMoney(plain, setting.unit);
    case 'whole':
      return plain === '' ? null : Number(plain);
  }
}

const readShape = z.custom<PolicyValues>().transform((values, context): Record<string, unknown> => {
  const read: Record<string, unknown> = {};
  for (const name of POLICY_NAMES) {
    try {
      read[name] = readValue(name, values[name]);
    } catch (error) {
      if (!(error instanceof InvalidValue)) throw error;
      context.addIssue({ code: 'custom', path: [name], message: error.message });
    }
  }
  return read;
});

/** From what was typed to the policy, each fault at its setting. */
export const policyFormShape = readShape.pipe(
  officePolicyShape as unknown as z.ZodType<OfficePolicy, Record<string, unknown>>,
);
