import type { PreReviewTopic } from '../../../../src/domain/glossary.ts';

/** The texts that a reviewer writes about an item. */
export type OpinionField = 'problem' | 'suggestion' | 'basis';

/** Sentences to put in with one choice and to change at will. */
export type QuickPhrases = Readonly<Record<OpinionField, readonly string[]>>;

/** An article of 《拱墅区信息化项目管理办法》 with its own words. */
function article(label: string, sentence: string): string {
  return `《拱墅区信息化项目管理办法》${label}：“${sentence}”`;
}

/** Ready sentences by item; every basis quotes the regulation word for word. */
export const QUICK_PHRASES: Readonly<Record<PreReviewTopic, QuickPhrases>> = {
  necessity: {
    problem: ['申报材料未说明项目与省、市、区工作要求的对应关系。', '业务需求描述不具体，建设必要性依据不足。'],
    suggestion: ['补充立项依据和业务需求，说明不建设的影响。', '说明项目在全区数字化转型规划中的位置和分步实施安排。'],
    basis: [
      article('四（一）', '项目建设单位根据省市区有关工作要求和自身业务需求，提出项目建设计划'),
      article('二（一）', '按照全区统一的政府数字化转型工作规划分步实施'),
    ],
  },
  currentState: {
    problem: ['未说明已有系统的使用情况和存在问题。', '需求与现状之间缺少对应，建设规模依据不足。'],
    suggestion: ['补充已有系统清单、使用情况和问题分析。', '逐项列明需求来源和对应的建设内容。'],
    basis: [
      article('四（二）', '根据项目建设单位的信息化建设现状、需求、省市规范，结合项目需求方案对项目进行初步筛选'),
    ],
  },
  standards: {
    problem: ['未说明数据格式遵循的省、市、区数据资源规范。', '方案引用的规范已废止或不适用。'],
    suggestion: ['列明遵循的规范名称和版本，并在方案中逐条落实。'],
    basis: [
      article('二（二）', '新建业务系统的数据格式必须符合省、市、区数据资源规范'),
      article('二（三）', '符合国家、省、市及区制定的各项信息化建设规范、信息安全管理规章制度等相关规定'),
    ],
  },
  integration: {
    problem: ['方案未明确与区数据中枢、公共基础支撑平台的对接。', '方案拟与其他系统直接对接，未通过数据共享接口。'],
    suggestion: ['补充对接方案，列明对接内容、方式和时间。', '利用已有公共基础支撑平台能力，取消重复建设的内容。'],
    basis: [
      article('二（二）', '必须与区数据中枢、公共基础支撑平台对接，并提供政务资源目录'),
      article('五（六）', '项目上线前需完成数据共享接口对接，不得系统与系统间直接对接'),
    ],
  },
  catalogue: {
    problem: ['未提供政务信息资源目录，或目录不完整。', '不予共享的资源未写明依据。'],
    suggestion: ['按数据资源归集共享规范补齐目录，明确共享类型、方式和更新周期。'],
    basis: [article('六（二）', '项目建设过程必须明确数据资源目录，按照数据资源归集共享规范，无条件与区数据中枢对接')],
  },
  security: {
    problem: ['未明确等级保护级别和安全保障措施。', '安全保障未与项目同步规划、同步建设、同步运行。'],
    suggestion: ['补充安全保障方案和相应经费，明确定级、备案和测评安排。'],
    basis: [article('二（三）', '信息化项目的信息安全保障系统应当与信息化项目同步规划、同步建设、同步运行')],
  },
  investment: {
    problem: ['部分内容单价或数量依据不足。', '费用构成不清，未列明测算依据。'],
    suggestion: ['补充询价或同类项目价格依据，逐项说明数量测算方法。', '核减与建设内容无关或重复的费用。'],
    basis: [
      article('四（二）', '经费是否合理'),
      article('四（一）', '对于投资额度较大、技术复杂的项目，需进行前期咨询、论证和可行性分析'),
    ],
  },
  goals: {
    problem: ['绩效目标不完整，缺少产出、效益或满意度指标。', '绩效指标不可衡量，指标值与建设内容不对应。'],
    suggestion: ['补齐年度绩效目标，指标值应具体、可考核。'],
    basis: [article('四（一）', '在年底向区财政局申报次年部门预算时，编制信息化项目绩效目标')],
  },
  similarity: {
    problem: ['与库内已有项目建设内容相近，存在重复建设。', '同一单位多个项目内容可以合并。'],
    suggestion: ['说明与相近项目的区别和衔接，取消重复内容。', '与相近项目合并申报。'],
    basis: [
      article('四（二）', '提出取消、拆分、合并项目建设或完善需求方案等意见建议'),
      article('二（四）', '统一纳入全区信息化项目库管理'),
    ],
  },
};

/** Puts a ready sentence behind what is already written, on its own line. */
export function withPhrase(text: string, phrase: string): string {
  const before = text.trimEnd();
  if (before.includes(phrase)) return text;
  return before === '' ? phrase : `${before}\n${phrase}`;
}
