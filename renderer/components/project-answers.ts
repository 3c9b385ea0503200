import type { ProjectAnswers, RuleAnswerView } from '../../src/contract/shapes/rule-answer.ts';

function together(parts: readonly string[], between: string): string {
  return [...new Set(parts)].filter((part) => part !== '').join(between);
}

/**
 * The answers of many projects as one per rule and outcome, its finding naming each project: a reviewer reads and
 * explains a warning once for all that it concerns.
 */
export function mergedAnswers(projects: readonly ProjectAnswers[]): RuleAnswerView[] {
  const found = projects.flatMap(({ code, name, answers }) =>
    answers.map((answer) => ({ ...answer, finding: `${code} ${name}：${answer.finding}` })),
  );
  const groups = Map.groupBy(found, ({ ruleId, title, outcome }) => `${ruleId} ${title} ${outcome}`);
  return [...groups.values()].flatMap((all) => {
    const [first] = all;
    if (!first) return [];
    const finding = together(
      all.map((answer) => answer.finding),
      ' ',
    );
    const remedy = together(
      all.map((answer) => answer.remedy),
      ' ',
    );
    return [{ ...first, finding, remedy }];
  });
}
