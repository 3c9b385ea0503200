import { formatChineseDate } from '../domain/dates.ts';
import { ACCEPTANCE_CONTENTS } from '../domain/glossary-of-records.ts';
import { keysOf } from '../domain/glossary.ts';
import type { RecordFields } from '../domain/records/record-kinds.ts';
import { withinLaterRules } from './limited-by-budget.ts';
import type { Rule } from './rule.ts';
import { fail, pass } from './rule.ts';

type Fields = RecordFields<'acceptance'>;

function contentFaults({ contents }: Fields): string[] {
  return keysOf(ACCEPTANCE_CONTENTS).flatMap((content) => {
    const label = ACCEPTANCE_CONTENTS[content];
    const [row, second] = contents.filter((each) => each.content === content);
    if (!row) return [`缺少“${label}”`];
    if (second) return [`“${label}”填写了不止一行`];
    return [
      ...(row.finding.trim() === '' ? [`“${label}”没有审查情况`] : []),
      ...(row.result === null ? [`“${label}”没有结果`] : []),
    ];
  });
}

function conclusionFaults({ acceptedOn, contents, conclusion, defects }: Fields): string[] {
  if (conclusion === 'pass') {
    return contents
      .filter(({ result }) => result === 'deviating')
      .map(({ content }) => `“${ACCEPTANCE_CONTENTS[content]}”不符合，验收结论不能为“合格”`);
  }
  if (defects.length === 0) return ['验收结论为“不合格”，没有列出问题和整改期限'];
  return defects
    .filter(({ dueOn }) => dueOn < acceptedOn)
    .map(({ what, dueOn }) => `问题“${what}”的整改期限 ${formatChineseDate(dueOn)} 早于验收日期`);
}

/** Each of the five contents is judged once, and the conclusion agrees with them. */
export const acceptanceContentsAnswered: Rule<'record' | 'file' | 'policy', 'acceptance'> = {
  id: 'R26',
  title: '五项验收内容逐项审查',
  article: '五（五）',
  sentence:
    '竣工验收主要内容包括：审查项目资料完备性、规范性情况；审查项目履行合同和招标投标文件情况；审查系统各项功能、性能、安全性及各项技术指标完成情况；审查系统信息资源共享落实情况；以及审查合同规定的其他情况',
  kind: 'block',
  check: withinLaterRules(({ record: { fields } }) => {
    const faults = [...contentFaults(fields), ...conclusionFaults(fields)];
    if (faults.length === 0) return pass;
    return fail(`${faults.join('；')}。`, '请逐项填写审查情况和结果；结论为“不合格”的，列明问题和整改期限。');
  }),
};
