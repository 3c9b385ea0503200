import { recordsOf } from '../domain/records/project-file.ts';
import { belowLimit } from './limited-by-budget.ts';
import type { Rule } from './rule.ts';
import { fail, pass } from './rule.ts';
import { hasConfirmedRequirements } from './tender-facts.ts';

/** What R20 rests on (办法五（一）). */
export const REQUIREMENTS_SENTENCE =
  '项目建设单位项目（单个项目经费预算50万元以上，下同）采购前根据项目实施方案审查意见编写招标需求，由领导小组办公室统一组织专家确认，对出现与审定意见中内容不一致、采购不符合要求的软硬件和服务等方面问题的项目，一律不准实施采购';

/** Nothing is procured before experts confirmed the tender requirements. */
export const requirementsConfirmed: Rule<'file' | 'policy'> = {
  id: 'R20',
  title: '招标需求已经专家确认',
  article: '五（一）',
  sentence: REQUIREMENTS_SENTENCE,
  kind: 'block',
  check({ file, policy }) {
    const small = belowLimit({ file, policy }, policy.procurementLimit);
    if (small) return small;
    if (hasConfirmedRequirements(file)) return pass;
    const deviating = recordsOf(file, 'tenderRequirements').length > 0;
    return fail(
      deviating ? '招标需求经确认与审定意见不符合。' : '招标需求尚未经专家确认。',
      '请先办理“确认招标需求”，确认结论为“符合”后再实施采购。',
    );
  },
};
