import type { ProjectContent } from '../domain/project.ts';
import type { Rule } from './rule.ts';
import { fail, OFFICE_POLICY, pass } from './rule.ts';

const NEEDED: readonly { label: string; isMissing: (content: ProjectContent) => boolean }[] = [
  { label: '建设内容清单', isMissing: (content) => content.contentItems.length === 0 },
  { label: '建设必要性', isMissing: (content) => content.necessity.trim() === '' },
  { label: '现状与需求', isMissing: (content) => content.currentState.trim() === '' },
  { label: '建设内容与规模', isMissing: (content) => content.scheme.trim() === '' },
  { label: '联系人', isMissing: (content) => content.contactName.trim() === '' },
  { label: '申报材料', isMissing: (content) => content.papers.length === 0 },
];

/** A declaration is registered only when what the pre-review judges is there. */
export const declarationComplete: Rule<'content'> = {
  id: 'P01',
  title: '申报内容齐全',
  article: OFFICE_POLICY,
  sentence: '申报登记前，建设内容、必要性、现状与需求、建设方案、联系人和申报材料应当齐全',
  kind: 'block',
  check({ content }) {
    const missing = NEEDED.filter(({ isMissing }) => isMissing(content)).map(({ label }) => label);
    return missing.length === 0 ? pass : fail(`缺少：${missing.join('、')}。`, '请在项目登记表中补齐后再登记申报。');
  },
};
