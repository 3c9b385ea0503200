import { UNIT_KINDS } from '../glossary.ts';
import { importField } from './import-field.ts';

/** The columns of a table of 建设单位. */
export const UNIT_IMPORT_FIELDS = [
  importField('name', '单位名称', 'line', {
    required: true,
    max: 80,
    synonyms: ['单位', '建设单位', '单位全称', '名称', '部门', '部门名称', '预算单位', '预算单位名称', '机构名称'],
    hint: '写全称',
  }),
  importField('kind', '单位类别', 'choice', {
    synonyms: ['类别', '单位类型', '单位性质', '类型'],
    terms: UNIT_KINDS,
    words: {
      区级部门: 'bureau',
      区直单位: 'bureau',
      部门: 'bureau',
      机关: 'bureau',
      行政: 'bureau',
      镇街: 'subdistrict',
      街道办事处: 'subdistrict',
      事业单位: 'affiliated',
      事业: 'affiliated',
      下属事业单位: 'affiliated',
      二级单位: 'affiliated',
      区外: 'outside',
      外地: 'outside',
    },
    hint: Object.values(UNIT_KINDS).join('、'),
  }),
  importField('aliases', '曾用名和简称', 'names', {
    max: 80,
    synonyms: ['曾用名', '简称', '别名', '原名称', '单位简称'],
    hint: '多个用顿号隔开',
  }),
  importField('budgetCode', '预算编码', 'line', {
    max: 30,
    synonyms: ['预算单位编码', '单位编码', '编码', '单位代码', '预算代码'],
  }),
  importField('note', '备注', 'text', { max: 500, synonyms: ['说明', '附注'] }),
] as const;
