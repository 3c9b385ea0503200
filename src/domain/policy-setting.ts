import type { Fen, MoneyUnit } from './money.ts';
import type { OfficePolicy } from './office-policy.ts';

/** Parts of the office's policy, in the order of the regulation: identifier → heading. */
export const POLICY_GROUPS = {
  preReview: '申报与预审',
  review: '方案审查与入库',
  experts: '专家与评审会议',
  procurement: '采购与合同',
  implementation: '项目实施',
  resources: '基础资源',
} as const;
export type PolicyGroup = keyof typeof POLICY_GROUPS;

interface Described {
  readonly group: PolicyGroup;
  readonly label: string;
  /** The article it belongs to; 办公室规定 where the regulation is silent. */
  readonly article: string;
  /** What it changes, and for which rule. */
  readonly effect: string;
  /** Open deadlines are counted by it. */
  readonly movesDeadlines: boolean;
}

/** An amount, shown and typed in its unit. */
interface MoneySetting extends Described {
  readonly kind: 'money';
  readonly unit: MoneyUnit;
  readonly min: Fen;
  readonly max: Fen;
}

/** A whole number; `choices` where only some make sense. */
interface WholeSetting extends Described {
  readonly kind: 'whole';
  readonly unit: string;
  readonly min: number;
  readonly max: number;
  readonly choices?: readonly number[];
}

/** 是 or 否. */
interface SwitchSetting extends Described {
  readonly kind: 'switch';
}

export type PolicySetting = MoneySetting | WholeSetting | SwitchSetting;

type SettingOf<Value> = Value extends boolean ? SwitchSetting : Value extends Fen ? MoneySetting : WholeSetting;

/** A description for every setting of the policy, of the kind that its value has. */
export type PolicySettings = { readonly [Name in keyof OfficePolicy]: SettingOf<OfficePolicy[Name]> };
