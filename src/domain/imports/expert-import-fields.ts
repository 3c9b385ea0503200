import { EXPERT_KINDS } from '../experts/glossary-of-experts.ts';
import type { ImportField } from './import-field.ts';
import { importField } from './import-field.ts';

/** The columns of a table of experts and third-party institutions. */
export const EXPERT_IMPORT_FIELDS: readonly ImportField[] = [
  importField('name', '姓名或机构名称', 'line', {
    required: true,
    max: 60,
    synonyms: ['姓名', '专家姓名', '专家', '名称', '机构名称', '单位名称'],
  }),
  importField('kind', '专家类别', 'choice', {
    synonyms: ['类别', '类型', '专家类型'],
    terms: EXPERT_KINDS,
    words: { 个人: 'person', 专家: 'person', 机构: 'institution', 第三方: 'institution', 单位: 'institution' },
    hint: Object.values(EXPERT_KINDS).join('、'),
  }),
  importField('number', '证件号码', 'line', {
    max: 40,
    personal: true,
    needs: ['kind'],
    synonyms: ['身份证号', '身份证号码', '身份证', '证件号', '统一社会信用代码', '信用代码'],
  }),
  importField('employer', '工作单位', 'line', { max: 80, synonyms: ['单位', '所在单位', '任职单位', '供职单位'] }),
  importField('title', '职称或职务', 'line', { max: 60, synonyms: ['职称', '职务', '职称职务', '资质', '技术职称'] }),
  importField('outside', '区外', 'yesNo', {
    synonyms: ['是否区外', '区内外', '区内/区外', '地区', '区域', '来源'],
    words: {
      区外: 'yes',
      外地: 'yes',
      外区: 'yes',
      市外: 'yes',
      省外: 'yes',
      区内: 'no',
      本区: 'no',
      本地: 'no',
      拱墅: 'no',
      拱墅区: 'no',
    },
    hint: '区外、区内',
  }),
  importField('specialties', '专业', 'names', {
    max: 30,
    synonyms: ['专业领域', '擅长领域', '评审专业', '专业方向', '从事专业', '专业类别'],
    hint: '写专业名录中的名称，多个用顿号隔开',
  }),
  importField('contactName', '联系人', 'line', { max: 40, synonyms: ['机构联系人'] }),
  importField('phone', '联系电话', 'line', {
    max: 30,
    personal: true,
    synonyms: ['手机', '手机号', '手机号码', '电话', '联系方式', '移动电话'],
  }),
  importField('email', '电子邮箱', 'line', { max: 100, personal: true, synonyms: ['邮箱', 'E-mail', 'email'] }),
  importField('bankHolder', '开户名', 'line', { max: 60, synonyms: ['账户名', '户名', '开户姓名'] }),
  importField('bankName', '开户银行', 'line', { max: 80, synonyms: ['开户行', '银行', '开户行名称'] }),
  importField('bankAccount', '银行账号', 'line', {
    max: 60,
    personal: true,
    synonyms: ['银行卡号', '账号', '卡号', '银行账户', '帐号', '银行帐号'],
  }),
  importField('note', '备注', 'text', { max: 1000, synonyms: ['说明', '附注'] }),
];
