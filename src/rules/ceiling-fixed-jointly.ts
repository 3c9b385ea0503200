import { PANEL_ROLES } from '../domain/glossary-of-records.ts';
import { fen, formatYuan, sumFen } from '../domain/money.ts';
import { standingCeilings } from '../domain/money-ledger.ts';
import { recordById } from '../domain/records/project-file.ts';
import type { RecordFields } from '../domain/records/record-kinds.ts';
import { belowLimit } from './limited-by-budget.ts';
import { isExpert } from './panel-facts.ts';
import type { Rule } from './rule.ts';
import { fail, pass } from './rule.ts';
import { isConfirmed } from './tender-facts.ts';

/** What R21 rests on (办法五（二）). */
export const CEILING_SENTENCE =
  '对经核准的招标需求，由领导小组办公室组织区发改经信局、区财政局等单位和专家进行价格估算，必要时可以征询有关单位意见，确定项目采购最高限价';

type Estimate = RecordFields<'priceCeiling'>['estimates'][number];

const ESTIMATORS: readonly { readonly label: string; readonly includes: (estimate: Estimate) => boolean }[] = [
  { label: PANEL_ROLES.development, includes: ({ role }) => role === 'development' },
  { label: PANEL_ROLES.finance, includes: ({ role }) => role === 'finance' },
  { label: '专家或第三方机构', includes: isExpert },
];

/** The bureaus and experts estimate the price of confirmed requirements; the ceiling stays within what is arranged. */
export const ceilingFixedJointly: Rule<'record' | 'file' | 'ledger' | 'policy', 'priceCeiling'> = {
  id: 'R21',
  title: '采购最高限价由各方估算确定',
  article: '五（二）',
  sentence: CEILING_SENTENCE,
  kind: 'block',
  check({ record: { fields }, file, ledger, policy }) {
    const small = belowLimit({ file, policy }, policy.procurementLimit);
    if (small) return small;
    const requirements = recordById(file, 'tenderRequirements', fields.requirements);
    const absent = ESTIMATORS.filter(({ includes }) => !fields.estimates.some(includes));
    // A ceiling that is fixed anew for the same requirements takes the old one's place.
    const others = standingCeilings(file).filter((other) => other.fields.requirements !== fields.requirements);
    const ceilings = sumFen([...others.map((other) => other.fields.amount), fields.amount]);
    const faults = [
      ...(requirements && isConfirmed(file, requirements) ? [] : ['选定的招标需求未经专家确认为“符合”']),
      ...absent.map(({ label }) => `缺少${label}的估算`),
      ...(ceilings > ledger.arranged
        ? [
            `采购最高限价合计 ${formatYuan(ceilings)} 元，超过安排资金 ${formatYuan(ledger.arranged)} 元，` +
              `超出 ${formatYuan(fen(ceilings - ledger.arranged))} 元`,
          ]
        : []),
    ];
    if (faults.length === 0) return pass;
    return fail(`${faults.join('；')}。`, '请按经确认的招标需求补齐各方估算，在安排资金以内确定限价。');
  },
};
