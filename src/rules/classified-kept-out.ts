import type { Rule } from './rule.ts';
import { fail, pass } from './rule.ts';

/** A classified project never enters this machine. */
export const classifiedKeptOut: Rule<'content'> = {
  id: 'R35',
  title: '涉密项目不在本机办理',
  article: '附则',
  sentence: '涉密信息化项目按照国家保密有关规定和参考项目管理执行',
  kind: 'block',
  check({ content }) {
    if (!content.classified) return pass;
    return fail('该项目标明为涉密项目。', '请按国家保密有关规定在涉密设备上另行办理，并删除本机上的有关内容。');
  },
};
