import { z } from 'zod';
import { formatExactMoney } from '../../domain/money.ts';
import type { OfficePolicy } from '../../domain/office-policy.ts';
import type { PolicySetting } from '../../domain/policy-setting.ts';
import { POLICY_SETTINGS } from '../../domain/policy-settings.ts';
import { fenShape } from './values.ts';

function settingShape(setting: PolicySetting): z.ZodType {
  const { label } = setting;
  if (setting.kind === 'switch') return z.boolean(`请选择${label}。`);
  if (setting.kind === 'money') {
    const { min, max, unit } = setting;
    const range = `${label}应在 ${formatExactMoney(min, unit)} ${unit}至 ${formatExactMoney(max, unit)} ${unit}之间。`;
    return fenShape.refine((amount) => amount >= min && amount <= max, range);
  }
  const { min, max, unit, choices } = setting;
  const most = unit === '%' ? `${String(max)}% ` : `${String(max)} ${unit}`;
  const range = `${label}应在 ${String(min)} 至 ${most}之间。`;
  const number = z.int(`请填写${label}，只填整数。`).min(min, range).max(max, range);
  if (!choices) return number;
  return number.refine((value) => choices.includes(value), `${label}只能是 ${choices.join('、')} ${unit}。`);
}

const shapes = Object.fromEntries(
  Object.entries(POLICY_SETTINGS).map(([name, setting]) => [name, settingShape(setting)]),
) as unknown as { readonly [Name in keyof OfficePolicy]: z.ZodType<OfficePolicy[Name], OfficePolicy[Name]> };

/** The office's policy, each setting within the range that makes sense. */
export const officePolicyShape: z.ZodType<OfficePolicy, OfficePolicy> = z
  .object(shapes)
  .superRefine((policy, context) => {
    if (!policy.panelOdd || policy.panelMinimum % 2 === 1) return;
    const { label } = POLICY_SETTINGS.panelMinimum;
    context.addIssue({ code: 'custom', path: ['panelMinimum'], message: `专家组人数须为单数，${label}也应填单数。` });
  });
