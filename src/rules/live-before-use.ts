import { latestOf } from '../domain/records/project-file.ts';
import type { Rule } from './rule.ts';
import { fail, OFFICE_POLICY, pass } from './rule.ts';

/** A project usually goes live, with its connections checked, before it is put in use. */
export const liveBeforeUse: Rule<'file'> = {
  id: 'P32',
  title: '投入使用前已上线核查',
  article: OFFICE_POLICY,
  sentence: '投入使用前应当办理上线核查，确认各项对接完成',
  kind: 'warn',
  check({ file }) {
    if (latestOf(file, 'goLive')) return pass;
    return fail('没有登记上线核查。', '请先办理“上线核查”；不需要上线的项目，说明理由。');
  },
};
