import {
  COST_CLASSES,
  DECLARATION_PAPERS,
  GOAL_KINDS,
  GOAL_TERMS,
  OPEN_ATTRIBUTES,
  SHARE_MODES,
  SHARE_TYPES,
  UPDATE_CYCLES,
} from '../../domain/glossary.ts';
import { FIELD_LIMITS, RECORD_LIMITS } from '../../domain/field-limits.ts';
import type { DeclarationField } from './declaration-field.ts';
import { declarationField as field } from './declaration-field.ts';

/** A sheet that holds one record a row. */
export interface DeclarationTable {
  readonly sheet: string;
  readonly synonyms: readonly string[];
  readonly fields: readonly DeclarationField[];
  readonly note: string;
  /** Rows that the template offers. */
  readonly rows: number;
  /** Records that a declaration may hold. */
  readonly most: number;
}

export const CONTENT_TABLE: DeclarationTable = {
  sheet: '内容清单',
  synonyms: ['建设内容清单', '建设内容', '投资明细', '投资概算', '概算明细', '费用明细'],
  note: '每项一行；合价自动计算，等于数量×单价。其他费用（监理、测试、设计等）和预备费也逐项填写。',
  rows: 200,
  most: RECORD_LIMITS.contentItems,
  fields: [
    field('name', '内容名称', {
      synonyms: ['名称', '项目内容', '建设内容', '设备名称', '费用名称', '明细名称'],
      required: true,
      limit: FIELD_LIMITS.itemName,
      size: 26,
    }),
    field('spec', '规格说明', {
      synonyms: ['规格', '规格型号', '技术参数', '功能描述', '说明', '主要参数', '规格及参数'],
      limit: FIELD_LIMITS.itemSpec,
      size: 40,
    }),
    field('costClass', '费用类别', {
      synonyms: ['类别', '费用类型', '投资类别', '分类'],
      required: true,
      choices: COST_CLASSES,
      size: 14,
    }),
    field('quantity', '数量', { synonyms: ['数目', '工作量'], required: true, size: 10 }),
    field('measure', '计量单位', { synonyms: ['单位', '量纲'], limit: FIELD_LIMITS.measure, size: 10 }),
    field('unitPrice', '单价（元）', { synonyms: ['单价', '概算单价', '单价金额'], required: true, size: 16 }),
    field('total', '合价（元）', {
      synonyms: ['合价', '总价', '金额', '小计', '合计金额', '投资额', '概算金额'],
      size: 18,
    }),
  ],
};

export const GOAL_TABLE: DeclarationTable = {
  sheet: '绩效目标',
  synonyms: ['绩效目标表', '绩效指标', '绩效'],
  note: '年度目标至少各有一项产出、效益和满意度指标，并写明指标值。',
  rows: 60,
  most: RECORD_LIMITS.goals,
  fields: [
    field('term', '目标期限', { synonyms: ['期限', '长期或年度'], required: true, choices: GOAL_TERMS, size: 12 }),
    field('kind', '指标类别', {
      synonyms: ['类别', '指标类型', '二级指标', '绩效类别'],
      required: true,
      choices: GOAL_KINDS,
      size: 18,
    }),
    field('indicator', '指标名称', {
      synonyms: ['指标', '绩效指标', '三级指标', '指标内容'],
      required: true,
      limit: FIELD_LIMITS.indicator,
      size: 36,
    }),
    field('value', '指标值', {
      synonyms: ['目标值', '年度指标值', '绩效标准'],
      limit: FIELD_LIMITS.goalValue,
      size: 16,
    }),
    field('measure', '计量单位', { synonyms: ['单位'], limit: FIELD_LIMITS.measure, size: 12 }),
  ],
};

export const RESOURCE_TABLE: DeclarationTable = {
  sheet: '资源目录',
  synonyms: ['政务信息资源目录', '数据资源目录', '信息资源目录', '共享目录'],
  note: '本项目产生和归集的数据资源，每项一行；不予共享的写明法律法规依据。',
  rows: 100,
  most: RECORD_LIMITS.dataResources,
  fields: [
    field('name', '资源名称', {
      synonyms: ['名称', '信息资源名称', '数据资源名称'],
      required: true,
      limit: FIELD_LIMITS.resourceName,
      size: 24,
    }),
    field('code', '资源代码', {
      synonyms: ['代码', '资源编码', '信息资源代码'],
      limit: FIELD_LIMITS.resourceCode,
      size: 14,
    }),
    field('provider', '提供方', {
      synonyms: ['资源提供方', '信息资源提供方', '提供单位'],
      limit: FIELD_LIMITS.provider,
      size: 18,
    }),
    field('summary', '资源摘要', {
      synonyms: ['摘要', '信息资源摘要', '内容摘要'],
      limit: FIELD_LIMITS.resourceSummary,
      size: 30,
    }),
    field('items', '数据项及类型', {
      synonyms: ['数据项', '信息项', '信息项及类型'],
      limit: FIELD_LIMITS.resourceItems,
      size: 36,
    }),
    field('shareType', '共享类型', { synonyms: ['共享属性'], required: true, choices: SHARE_TYPES, size: 14 }),
    field('shareBasis', '不予共享依据', {
      synonyms: ['共享条件', '不共享依据', '依据'],
      limit: FIELD_LIMITS.shareBasis,
      size: 20,
    }),
    field('shareMode', '共享方式', { synonyms: ['提供方式'], required: true, choices: SHARE_MODES, size: 10 }),
    field('openAttribute', '开放属性', {
      synonyms: ['开放类型', '是否向社会开放'],
      required: true,
      choices: OPEN_ATTRIBUTES,
      size: 12,
    }),
    field('updateCycle', '更新周期', { synonyms: ['更新频率'], required: true, choices: UPDATE_CYCLES, size: 10 }),
  ],
};

export const PAPER_TABLE: DeclarationTable = {
  sheet: '申报材料',
  synonyms: ['材料清单', '附件清单', '申报材料清单'],
  note: '随申报提交的材料，每份一行。',
  rows: 30,
  most: RECORD_LIMITS.papers,
  fields: [
    field('kind', '材料类别', {
      synonyms: ['类别', '材料类型'],
      required: true,
      choices: DECLARATION_PAPERS,
      size: 34,
    }),
    field('title', '材料名称', {
      synonyms: ['名称', '文件名称'],
      required: true,
      limit: FIELD_LIMITS.paperTitle,
      size: 50,
    }),
    field('copies', '份数', { synonyms: ['数量'], size: 8 }),
  ],
};
