import { duplicatesAmong, similarProjectInWords } from '../domain/similarity/similar-project.ts';
import type { Rule } from './rule.ts';
import { fail, OFFICE_POLICY, pass } from './rule.ts';

/** What is much like a project of the library is looked at before it is taken in: the same is not built twice. */
export const notDeclaredTwice: Rule<'similarProjects' | 'policy'> = {
  id: 'P35',
  title: '与库内项目相似度',
  article: OFFICE_POLICY,
  sentence: '与库内项目的相似度达到办公室设定界限的，登记申报时核对是否重复建设，并说明理由',
  kind: 'warn',
  check({ similarProjects, policy }) {
    const { similarityPercent } = policy;
    const [closest, ...others] = duplicatesAmong(similarProjects(), similarityPercent);
    if (!closest) return pass;
    const more = others.length === 0 ? '' : `另有 ${String(others.length)} 个项目达到界限。`;
    return fail(
      `与项目${similarProjectInWords(closest)}，达到 ${String(similarityPercent)}% 的界限。${more}`,
      '请核对是否重复建设；属延续、分期或内容不同的，请说明理由。',
    );
  },
};
