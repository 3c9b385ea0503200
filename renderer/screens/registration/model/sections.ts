import type { RegistrationValues, TableName } from './registration-values.ts';

/** A part of the form: an entry of the navigator and a heading. */
export interface FormSectionInfo {
  readonly id: string;
  readonly title: string;
  readonly fields: readonly (keyof RegistrationValues)[];
}

/** The parts of the form in reading order. */
export const SECTIONS = {
  basics: {
    id: 'basics',
    title: '基本情况',
    fields: ['unitId', 'name', 'planYear', 'constructionType', 'contentCategory', 'continuity', 'classified'],
  },
  funds: { id: 'funds', title: '资金来源', fields: ['fundShares'] },
  content: { id: 'content', title: '建设内容', fields: ['contentItems'] },
  scheme: { id: 'scheme', title: '必要性与方案', fields: ['necessity', 'currentState', 'scheme'] },
  security: {
    id: 'security',
    title: '安全与对接',
    fields: [
      'securityLevel',
      'securityPlan',
      'connectsDataHub',
      'connectsSupportPlatform',
      'followsDataFormats',
      'secrecyBasis',
      'existingSystems',
    ],
  },
  goals: { id: 'goals', title: '绩效目标', fields: ['goals'] },
  catalogue: { id: 'catalogue', title: '数据资源目录', fields: ['dataResources'] },
  papers: { id: 'papers', title: '申报材料', fields: ['papers'] },
  contact: { id: 'contact', title: '联系人', fields: ['contactName', 'contactPhone'] },
} as const satisfies Record<string, FormSectionInfo>;

export const SECTION_LIST: readonly FormSectionInfo[] = Object.values(SECTIONS);

/** Labels of the fields outside the tables, as the form and its faults name them. */
export const FIELD_LABELS = {
  unitId: '建设单位',
  name: '项目名称',
  planYear: '计划年度',
  constructionType: '建设类型',
  contentCategory: '内容类别',
  continuity: '新增或延续',
  classified: '是否涉密',
  necessity: '建设必要性',
  currentState: '现状与需求',
  scheme: '建设内容与规模',
  securityLevel: '等保级别',
  securityPlan: '安全保障安排',
  connectsDataHub: '对接区数据中枢',
  connectsSupportPlatform: '对接公共基础支撑平台',
  followsDataFormats: '数据格式符合省、市、区数据资源规范',
  secrecyBasis: '不对接的法律法规依据',
  existingSystems: '涉及的现有系统',
  contactName: '联系人',
  contactPhone: '联系电话',
} as const satisfies Partial<Record<keyof RegistrationValues, string>>;

/** Section of each table, for naming a fault's place. */
export const TABLE_SECTIONS: Readonly<Record<TableName, FormSectionInfo>> = {
  contentItems: SECTIONS.content,
  goals: SECTIONS.goals,
  dataResources: SECTIONS.catalogue,
  papers: SECTIONS.papers,
};
