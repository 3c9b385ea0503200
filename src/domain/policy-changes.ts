import type { Fen } from './money.ts';
import { formatExactMoney } from './money.ts';
import type { OfficePolicy } from './office-policy.ts';
import type { PolicySetting } from './policy-setting.ts';
import { POLICY_SETTINGS } from './policy-settings.ts';
import { keysOf } from './glossary.ts';

/** The names of the settings, in the order in which screens show them. */
export const POLICY_NAMES: readonly (keyof OfficePolicy)[] = keysOf(POLICY_SETTINGS);

/** A setting's value as people read it, such as 50 万元, 5 个工作日, 20%, 是. */
export function policyValueText(name: keyof OfficePolicy, policy: OfficePolicy): string {
  const setting: PolicySetting = POLICY_SETTINGS[name];
  const value = policy[name];
  if (setting.kind === 'switch') return value === true ? '是' : '否';
  if (setting.kind === 'money') return `${formatExactMoney(value as Fen, setting.unit)} ${setting.unit}`;
  return setting.unit === '%' ? `${String(value)}%` : `${String(value)} ${setting.unit}`;
}

/** A setting that differs between two policies, both values as people read them. */
export interface PolicyChange {
  readonly name: keyof OfficePolicy;
  readonly from: string;
  readonly to: string;
}

/** What differs between two policies. */
export function policyChanges(before: OfficePolicy, after: OfficePolicy): PolicyChange[] {
  return POLICY_NAMES.filter((name) => before[name] !== after[name]).map((name) => ({
    name,
    from: policyValueText(name, before),
    to: policyValueText(name, after),
  }));
}

/** Whether open deadlines have to be counted anew when one policy takes the other's place. */
export function movesDeadlines(before: OfficePolicy, after: OfficePolicy): boolean {
  return policyChanges(before, after).some(({ name }) => POLICY_SETTINGS[name].movesDeadlines);
}
