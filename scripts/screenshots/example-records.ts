import type { WrittenRecord } from '../../test/e2e/support/record-writer.ts';

const member = (name: string, employer: string, role: string) => ({
  姓名或机构名称: name,
  所在单位: employer,
  身份: role,
  与项目无利害关系: true as const,
});
const DEVELOPMENT = member('样例甲', '区发改经信局', '区发改经信局');
const FINANCE = member('样例乙', '区财政局', '区财政局');
const EXPERT = { ...member('样例丙', '样例大学', '专家'), 区外: true as const };

const meeting = (members: readonly (typeof DEVELOPMENT)[]): WrittenRecord => ({
  step: '组成评审专家组',
  typed: { 组建日期: '2026-09-14', 评审会日期: '2026-09-18', 地点: '一号会议室', 组长: '样例丙' },
  tables: { 评审专家组成员: members },
});

/** A panel without the finance bureau, which R12 refuses. */
export const INCOMPLETE_PANEL = meeting([DEVELOPMENT, { ...FINANCE, 身份: '其他部门' }, EXPERT]);

export const PANEL = meeting([DEVELOPMENT, FINANCE, EXPERT]);

export const OPINIONS: WrittenRecord = {
  step: '登记专家个人意见',
  typed: { 评审日期: '2026-09-18' },
  tables: { 个人意见: Array.from({ length: 3 }, () => ({ 评分: '87', 意见: '同意实施，建议核减部分单价。' })) },
};

/** Without the amounts, which depend on what was declared. */
export const CONCLUSION: WrittenRecord = {
  step: '作出审查结论',
  typed: {
    审查日期: '2026-09-21',
    建设必要性: '建设必要，现有条件不能满足业务需要。',
    建设内容及规模: '建设内容及规模基本合理。',
    是否符合全区数据资源统一规划和年度实施任务: '符合。',
    经费是否合理: '部分单价偏高，予以核减。',
    数据资源归集与共享: '目录和归集、共享安排明确。',
    绩效评估意见: '绩效目标可衡量、可实现。',
  },
  chosen: { 审查结论: '通过' },
  tables: { 专家意见采纳情况: Array.from({ length: 3 }, () => ({ 是否采纳: '采纳' })) },
};

export const SUPPLEMENT: WrittenRecord = {
  step: '通知补充资料',
  typed: { 需补充的资料: '三家以上供应商报价；机房平面图。', 补齐期限: '2026-10-16' },
};

export const URGENT: WrittenRecord = {
  step: '按突发紧急项目办理',
  typed: {
    单位报区政府日期: '2026-09-28',
    突发紧急情况: '汛期档案库房进水，须立即抢救。',
    报批文号: '示例档〔2026〕6号',
  },
};

export const CHANGE: WrittenRecord = {
  step: '受理项目变更申报',
  typed: { 收文编号: '示例收〔2026〕27', 变更理由: '采购节余，调减本年度资金。' },
  chosen: { 变更种类: '调减预算' },
  tables: { 变更后该年度资金: [{ 金额: '500000' }] },
};

export const MONITORING: WrittenRecord = {
  step: '报送绩效监控报告',
  typed: {
    监控期起: '2026-01-01',
    监控期止: '2026-06-30',
    预算数: '1490000',
    执行数: '447000',
    偏差原因: '设备到货晚于计划。',
    改进措施: '加派人员，按月核对进度。',
  },
  ticked: ['已报领导小组办公室', '已报区财政局'],
  tables: {
    绩效目标实现程度: Array.from({ length: 5 }, () => ({ 实际完成: '按计划', 完成率: '50', 全年完成可能性: '确定能' })),
  },
};

/** All but the confirmation that no system is linked directly to another, without which R30 refuses. */
export const LINKED_DIRECTLY: WrittenRecord = {
  step: '上线核查',
  ticked: [
    '与基础服务完成对接',
    '完成数据共享接口对接',
    '数据资源目录已明确',
    '已接入区数据中枢',
    '已对接公共基础支撑平台',
    '信息安全保障系统与项目同步运行',
  ],
};

export const ACCEPTANCE: WrittenRecord = {
  step: '竣工验收',
  tables: { 五项验收内容: Array.from({ length: 5 }, () => ({ 审查情况: '符合要求。', 结果: '符合' })) },
};

export const INSPECTION: WrittenRecord = {
  step: '运维安全检查',
  typed: { 检查情况: '服务器存在高危漏洞，尚未修补。' },
  ticked: ['存在重大安全漏洞或运维保障不到位'],
};
