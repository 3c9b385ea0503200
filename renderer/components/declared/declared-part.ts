/** The parts of the declaration, in the order in which they are shown. */
export const DECLARED_PARTS = {
  basics: '基本情况',
  funds: '资金来源',
  content: '建设内容',
  necessity: '建设必要性',
  currentState: '现状与需求',
  scheme: '建设内容与规模',
  security: '安全与对接',
  goals: '绩效目标',
  catalogue: '数据资源目录',
  papers: '申报材料',
} as const;
export type DeclaredPart = keyof typeof DECLARED_PARTS;

/** DOM id of a declared part. */
export function declaredAnchor(part: DeclaredPart): string {
  return `declared-${part}`;
}
