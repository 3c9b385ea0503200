import { CONSTRUCTION_TYPES, CONTENT_CATEGORIES, FUND_SOURCES, keysOf } from '../glossary.ts';
import type { FundSource } from '../glossary.ts';
import { EARLIER_STATES } from '../glossary-of-records.ts';
import { FIELD_LIMITS } from '../field-limits.ts';
import type { ImportField } from './import-field.ts';
import { importField } from './import-field.ts';

const SOURCE_SYNONYMS: Readonly<Record<FundSource, readonly string[]>> = {
  generalBudget: ['区财政', '区级财政', '财政资金', '本级财政', '区级资金', '预算资金'],
  governmentFund: ['政府性基金预算', '基金'],
  stateCapital: ['国有资本', '国资'],
  fiscalAccount: ['财政专户资金', '专户'],
  carryOver: ['结余', '结转', '上年结转'],
  higherGrant: ['上级资金', '上级', '省市补助', '市级补助', '上级专项'],
  selfRaised: ['自筹资金', '单位自筹', '其他资金'],
};

/** The column of what one source bears. */
export function shareField(source: FundSource): string {
  return `share.${source}`;
}

const SHARES: readonly ImportField[] = keysOf(FUND_SOURCES).map((source) =>
  importField(shareField(source), `资金来源/${FUND_SOURCES[source]}`, 'money', {
    synonyms: [FUND_SOURCES[source], ...SOURCE_SYNONYMS[source]],
  }),
);

/** The columns of a ledger of earlier years' projects. */
export const PROJECT_IMPORT_FIELDS: readonly ImportField[] = [
  importField('name', '项目名称', 'line', {
    required: true,
    max: FIELD_LIMITS.projectName,
    synonyms: ['项目', '名称', '信息化项目名称', '系统名称'],
  }),
  importField('unit', '建设单位', 'line', {
    required: true,
    max: FIELD_LIMITS.unitName,
    synonyms: ['单位', '申报单位', '单位名称', '实施单位', '项目单位', '建设（申报）单位', '业主单位', '主管部门'],
  }),
  importField('year', '项目年度', 'year', {
    required: true,
    synonyms: ['年度', '年份', '计划年度', '立项年度', '申报年度', '预算年度', '立项年份'],
    hint: '如 2023',
  }),
  importField('oldNumber', '原编号', 'line', {
    max: 60,
    synonyms: ['项目编号', '编号', '项目编码', '立项编号', '台账编号'],
  }),
  importField('constructionType', '建设类型', 'choice', {
    synonyms: ['项目类型', '建设性质', '类型'],
    terms: CONSTRUCTION_TYPES,
    words: { 新建项目: 'build', 续建: 'extend', 运维项目: 'operate', 运行维护: 'operate', 升级改造: 'upgrade' },
    hint: Object.values(CONSTRUCTION_TYPES).join('、'),
  }),
  importField('contentCategory', '内容类别', 'choice', {
    synonyms: ['项目类别', '建设内容类别', '类别'],
    terms: CONTENT_CATEGORIES,
    words: {
      应用系统: 'application',
      软件: 'application',
      网络: 'network',
      数据资源: 'resource',
      硬件: 'infrastructure',
    },
    hint: Object.values(CONTENT_CATEGORIES).join('、'),
  }),
  importField('documentNumber', '批复文号', 'line', { max: 80, synonyms: ['文号', '立项文号', '批文号', '审批文号'] }),
  importField('approvedOn', '批复日期', 'date', { synonyms: ['立项日期', '批复时间', '立项时间', '审批日期'] }),
  importField('declared', '申报金额', 'money', { synonyms: ['申报资金', '申报预算', '概算', '预算金额', '总投资'] }),
  importField('approved', '审定金额', 'money', {
    synonyms: ['批复金额', '核定金额', '审核金额', '立项金额', '审定资金', '批复资金'],
  }),
  ...SHARES,
  importField('contractor', '承建单位', 'line', { max: 100, synonyms: ['中标单位', '供应商', '承建商', '成交供应商'] }),
  importField('contracted', '合同金额', 'money', { synonyms: ['中标金额', '成交金额', '合同价', '合同额'] }),
  importField('paid', '已支付金额', 'money', { synonyms: ['已支付', '已付金额', '支付金额', '累计支付', '已付款'] }),
  importField('acceptedOn', '验收日期', 'date', { synonyms: ['验收时间', '竣工验收日期', '终验日期', '终验时间'] }),
  importField('finalState', '项目状态', 'choice', {
    synonyms: ['状态', '进展', '项目进展', '当前状态', '使用情况', '建设状态'],
    terms: EARLIER_STATES,
    words: {
      使用中: 'inUse',
      正在使用: 'inUse',
      运行中: 'inUse',
      运维中: 'inUse',
      完成: 'completed',
      已验收: 'completed',
      验收合格: 'completed',
      已完工: 'completed',
      终止: 'terminated',
      停用: 'terminated',
      已停用: 'terminated',
      取消: 'terminated',
      已取消: 'terminated',
      下线: 'terminated',
      已下线: 'terminated',
    },
    hint: Object.values(EARLIER_STATES).join('、'),
  }),
  importField('summary', '建设内容', 'text', {
    max: FIELD_LIMITS.longText,
    synonyms: ['主要建设内容', '建设内容与规模', '项目内容', '项目简介'],
  }),
  importField('note', '备注', 'text', { max: 1000, synonyms: ['说明', '附注'] }),
];
