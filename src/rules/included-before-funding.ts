import { formatChineseDate } from '../domain/dates.ts';
import { INCLUSION_DECISIONS } from '../domain/glossary-of-records.ts';
import { latestOf } from '../domain/records/project-file.ts';
import { urgentAgreement } from '../domain/urgent-agreement.ts';
import { INCLUSION_SENTENCE } from './inclusion-decided.ts';
import type { Rule } from './rule.ts';
import { fail, notApplicable, pass } from './rule.ts';

/** Money is asked for, arranged and issued only once the leading group agreed to the project. */
export const includedBeforeFunding: Rule<'file'> = {
  id: 'R16',
  title: '领导小组同意入库',
  article: '四（三）',
  sentence: INCLUSION_SENTENCE,
  kind: 'block',
  check({ file }) {
    if (urgentAgreement(file)) {
      return notApplicable('突发紧急项目经区政府同意，直接纳入年度建设计划。');
    }
    const decided = latestOf(file, 'inclusionDecision');
    if (decided?.fields.decision === 'agree') return pass;
    return fail(
      decided
        ? `领导小组 ${formatChineseDate(decided.on)} 的决定为“${INCLUSION_DECISIONS[decided.fields.decision]}”。`
        : '领导小组尚未研究决定。',
      '请将项目列入入库草案，经领导小组研究同意入库后再办理资金。',
    );
  },
};
