import type { FundSource } from '../../domain/glossary.ts';
import {
  CONSTRUCTION_TYPES,
  CONTENT_CATEGORIES,
  CONTINUITIES,
  FUND_SOURCES,
  keysOf,
  SECURITY_LEVELS,
} from '../../domain/glossary.ts';
import { FIELD_LIMITS } from '../../domain/field-limits.ts';
import type { DeclarationField, Terms } from './declaration-field.ts';
import { declarationField as field } from './declaration-field.ts';

export const YES_NO: Terms = { yes: '是', no: '否' };

export const BASIC_SHEET = '基本情况';
export const BASIC_SHEET_SYNONYMS = ['项目基本情况', '基本信息', '项目基本信息', '申报表', '项目申报表'];
export const OPTIONS_SHEET = '选项';
export const GUIDE_SHEET = '填写说明';

/** 基本情况: a form of labels and values. */
export const BASIC_FIELDS: readonly DeclarationField[] = [
  field('unit', '建设单位', {
    synonyms: ['申报单位', '项目单位', '单位名称', '项目建设单位'],
    required: true,
    limit: FIELD_LIMITS.unitName,
    note: '从下拉列表选择；没有的写单位全称',
  }),
  field('name', '项目名称', {
    synonyms: ['信息化项目名称', '申报项目名称'],
    required: true,
    limit: FIELD_LIMITS.projectName,
    note: '不超过 100 个字',
  }),
  field('planYear', '计划年度', {
    synonyms: ['申报年度', '预算年度', '年度', '项目年度'],
    required: true,
    note: '申报次年项目，如 2027',
  }),
  field('constructionType', '建设类型', {
    synonyms: ['项目类型', '建设性质'],
    required: true,
    choices: CONSTRUCTION_TYPES,
    note: '从下拉列表选择',
  }),
  field('contentCategory', '内容类别', {
    synonyms: ['项目类别', '建设类别'],
    required: true,
    choices: CONTENT_CATEGORIES,
    note: '从下拉列表选择',
  }),
  field('continuity', '新增或延续', {
    synonyms: ['新增延续', '项目属性', '是否延续项目'],
    required: true,
    choices: CONTINUITIES,
    note: '从下拉列表选择',
  }),
  field('classified', '是否涉密', {
    synonyms: ['涉密项目', '是否涉密项目'],
    required: true,
    choices: YES_NO,
    note: '涉密项目请勿使用本表，按国家保密规定另行办理',
  }),
  field('necessity', '建设必要性', {
    synonyms: ['项目必要性', '立项依据和必要性', '建设依据及必要性'],
    limit: FIELD_LIMITS.longText,
    size: 6,
    note: '依据、存在问题、不建设的影响',
  }),
  field('currentState', '现状与需求', {
    synonyms: ['信息化现状与需求', '现状及需求', '现状和需求'],
    limit: FIELD_LIMITS.longText,
    size: 6,
    note: '现有系统、业务量、需求',
  }),
  field('scheme', '建设内容与规模', {
    synonyms: ['建设内容及规模', '建设内容', '建设方案', '项目建设内容'],
    limit: FIELD_LIMITS.longText,
    size: 6,
    note: '概述，明细填“内容清单”',
  }),
  field('securityLevel', '等保级别', {
    synonyms: ['等级保护级别', '安全等级', '等保等级', '信息安全等级'],
    required: true,
    choices: SECURITY_LEVELS,
    note: '未定级的选“未定级”',
  }),
  field('securityPlan', '安全保障安排', {
    synonyms: ['安全保障', '三同步', '安全保障三同步', '安全保障措施'],
    limit: FIELD_LIMITS.securityPlan,
    size: 3,
    note: '与项目同步规划、同步建设、同步运行的安排',
  }),
  field('existingSystems', '涉及的现有系统', {
    synonyms: ['现有系统', '涉及系统', '关联系统'],
    limit: FIELD_LIMITS.existingSystems,
    size: 2,
  }),
  field('connectsDataHub', '是否对接区数据中枢', {
    synonyms: ['对接区数据中枢', '对接数据中枢', '接入区数据中枢'],
    required: true,
    choices: YES_NO,
  }),
  field('connectsSupportPlatform', '是否对接公共基础支撑平台', {
    synonyms: ['对接公共基础支撑平台', '对接基础支撑平台'],
    required: true,
    choices: YES_NO,
  }),
  field('secrecyBasis', '不对接的法律法规依据', {
    synonyms: ['保密依据', '不共享依据', '不对接依据'],
    limit: FIELD_LIMITS.secrecyBasis,
    size: 2,
    note: '两项均对接的不填',
  }),
  field('followsDataFormats', '数据格式是否符合规范', {
    synonyms: ['数据格式符合规范', '数据格式符合省市区规范'],
    required: true,
    choices: YES_NO,
    note: '省、市、区数据资源规范',
  }),
  field('contactName', '联系人', { synonyms: ['项目联系人', '联系人姓名', '经办人'], limit: FIELD_LIMITS.contactName }),
  field('contactPhone', '联系电话', {
    synonyms: ['电话', '手机', '联系方式', '联系人电话'],
    limit: FIELD_LIMITS.phone,
  }),
];

/** 基本情况: how much each source bears, in the unit that the label names. */
export const FUND_FIELDS: readonly (DeclarationField & { readonly key: FundSource })[] = keysOf(FUND_SOURCES).map(
  (source) => ({
    ...field(source, `${FUND_SOURCES[source]}（万元）`, {
      synonyms: [`${FUND_SOURCES[source]}资金`, `${FUND_SOURCES[source]}收入`],
    }),
    key: source,
  }),
);
