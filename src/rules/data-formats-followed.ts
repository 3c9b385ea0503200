import { CONSTRUCTION_TYPES, CONTENT_CATEGORIES } from '../domain/glossary.ts';
import type { Rule } from './rule.ts';
import { fail, notApplicable, pass } from './rule.ts';

/** A new business system keeps to the data formats of province, city and district. */
export const dataFormatsFollowed: Rule<'content'> = {
  id: 'R03',
  title: '新建业务系统的数据格式符合规范',
  article: '二（二）',
  sentence: '新建业务系统的数据格式必须符合省、市、区数据资源规范',
  kind: 'warn',
  check({ content: { constructionType, contentCategory, followsDataFormats } }) {
    if (constructionType !== 'build') {
      return notApplicable(`建设类型为“${CONSTRUCTION_TYPES[constructionType]}”，不是新建。`);
    }
    if (contentCategory === 'network' || contentCategory === 'infrastructure') {
      return notApplicable(`内容类别为“${CONTENT_CATEGORIES[contentCategory]}”，不是业务系统。`);
    }
    if (followsDataFormats) return pass;
    return fail(
      '没有确认数据格式符合省、市、区数据资源规范。',
      '请向建设单位核实后在项目登记表中勾选，或说明情况和改正安排。',
    );
  },
};
