import { CLASSIFICATION_MARK } from '../domain/classification-mark.ts';
import type { ProjectContent } from '../domain/project.ts';
import type { Rule } from './rule.ts';
import { fail, OFFICE_POLICY, pass } from './rule.ts';

function* textsOf(content: ProjectContent): Iterable<readonly [label: string, text: string]> {
  yield ['项目名称', content.name];
  yield ['建设必要性', content.necessity];
  yield ['现状与需求', content.currentState];
  yield ['建设内容与规模', content.scheme];
  for (const item of content.contentItems) yield [`建设内容“${item.name}”`, `${item.name} ${item.spec}`];
  for (const paper of content.papers) yield [`申报材料“${paper.title}”`, paper.title];
  for (const resource of content.dataResources)
    yield [`资源目录“${resource.name}”`, `${resource.name} ${resource.summary}`];
}

/** Words like 机密 in a declaration make the reviewer look twice before it stays on this machine. */
export const classificationMarksChecked: Rule<'content'> = {
  id: 'P03',
  title: '密级字样已核实',
  article: OFFICE_POLICY,
  sentence: '申报内容出现“绝密”“机密”“秘密”字样的，应当核实不涉及国家秘密后方可在本机办理',
  kind: 'warn',
  check({ content }) {
    const places = [...textsOf(content)].filter(([, text]) => CLASSIFICATION_MARK.test(text)).map(([label]) => label);
    if (places.length === 0) return pass;
    return fail(`${places.join('、')}中出现密级字样。`, '请向建设单位核实；确不涉密的，说明核实情况。');
  },
};
