import { formatChineseDate } from '../domain/dates.ts';
import { REVIEW_CONCLUSIONS } from '../domain/glossary-of-records.ts';
import { latestOf } from '../domain/records/project-file.ts';
import type { ProjectFile } from '../domain/records/project-file.ts';
import { urgentAgreement } from '../domain/urgent-agreement.ts';
import type { Rule } from './rule.ts';
import { fail, notApplicable, pass } from './rule.ts';

/** Whether the scheme was confirmed as revised after the latest conclusion asked for it. */
function isRevised({ records }: ProjectFile): boolean {
  const concluded = records.findLastIndex(({ kind }) => kind === 'reviewConclusion');
  return records.slice(concluded + 1).some(({ kind }) => kind === 'revisionConfirmed');
}

/** Nothing is included, procured or built that was not reviewed, or that the review did not let pass. */
export const reviewPermits: Rule<'file'> = {
  id: 'R14',
  title: '经方案审查并通过',
  article: '四（二）',
  sentence: '审查结论作为项目是否实施的依据。未经审查的项目一律不得实施',
  kind: 'block',
  check({ file }) {
    // 四（三） sends an urgent project to the district government instead of the panel.
    if (urgentAgreement(file)) {
      return notApplicable('突发紧急项目经区政府同意，直接纳入年度建设计划。');
    }
    const concluded = latestOf(file, 'reviewConclusion');
    if (!concluded) return fail('项目尚未作出方案审查结论。', '请先组织方案审查并作出结论。');
    const { conclusion } = concluded.fields;
    const finding = `${formatChineseDate(concluded.on)}的审查结论为“${REVIEW_CONCLUSIONS[conclusion]}”`;
    switch (conclusion) {
      case 'pass':
        return pass;
      case 'revise':
        return isRevised(file)
          ? pass
          : fail(`${finding}，修改后的方案尚未确认。`, '请由建设单位按修改要求完善方案，办理“确认修改后的方案”。');
      case 'fail':
        return fail(`${finding}。`, '请由建设单位完善方案后重新组织评审；不再建设的，办理取消。');
    }
  },
};
