import type { RecordDraft } from '../domain/records/record-kinds.ts';
import type { PanelMember } from './panel-facts.ts';
import { dependentExperts, isExpert } from './panel-facts.ts';
import type { Rule } from './rule.ts';
import { fail, notApplicable, pass } from './rule.ts';

type WithExperts = 'reviewMeeting' | 'tenderRequirements' | 'acceptance';

function panelOf({ kind, fields }: RecordDraft<WithExperts>): readonly PanelMember[] {
  return kind === 'reviewMeeting' ? fields.members : fields.experts;
}

/** Whoever judges a project as an expert is independent of it. */
export const expertsIndependent: Rule<'record' | 'unitNames', WithExperts> = {
  id: 'R05',
  title: '专家和第三方机构独立判断',
  article: '二（四）',
  sentence: '专家库指为项目提供决策支持和评估服务的具有独立判断能力的专家或具有独立法人资格的第三方机构',
  kind: 'block',
  check({ record, unitNames }) {
    const members = panelOf(record);
    if (!members.some(isExpert)) return notApplicable('名单中没有专家或第三方机构。');
    const faults = dependentExperts(members, unitNames);
    if (faults.length === 0) return pass;
    return fail(
      `${faults.join('；')}。`,
      '请核实后勾选“与项目无利害关系”；与项目有利害关系或属于建设单位的，另选专家。',
    );
  },
};
