import { nameKey } from '../domain/name-key.ts';
import type { ProjectFile } from '../domain/records/project-file.ts';
import { latestOf, recordsOf } from '../domain/records/project-file.ts';
import { isExpert } from './panel-facts.ts';
import type { Rule } from './rule.ts';
import { fail, notApplicable, OFFICE_POLICY, pass } from './rule.ts';

/** Whose opinions were kept since the latest panel was formed; a panel that meets again judges anew. */
function heard({ records }: ProjectFile): Set<string> {
  const since = records.slice(records.findLastIndex(({ kind }) => kind === 'reviewMeeting') + 1);
  return new Set(
    recordsOf({ records: since }, 'expertOpinions').flatMap(({ fields }) =>
      fields.opinions.filter(({ opinion }) => opinion.trim() !== '').map(({ member }) => nameKey(member)),
    ),
  );
}

/** No conclusion without the opinion of each expert of the panel. */
export const expertOpinionsOnFile: Rule<'file'> = {
  id: 'P17',
  title: '专家个人意见已登记',
  article: OFFICE_POLICY,
  sentence: '作出审查结论前，评审专家组中每名专家和第三方机构的个人意见应当登记在案',
  kind: 'block',
  check({ file }) {
    const panel = latestOf(file, 'reviewMeeting');
    if (!panel) return notApplicable('尚未组成评审专家组。');
    const opinions = heard(file);
    const silent = panel.fields.members.filter((member) => isExpert(member) && !opinions.has(nameKey(member.name)));
    if (silent.length === 0) return pass;
    return fail(
      `没有登记${silent.map(({ name }) => `“${name}”`).join('、')}的个人意见。`,
      '请先办理“登记专家个人意见”；没有参加评审的，先更正评审专家组名单。',
    );
  },
};
