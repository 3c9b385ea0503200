import { CONTENT_CATEGORIES } from '../domain/glossary.ts';
import { CONNECTION_SENTENCE } from './live-system-connected.ts';
import type { Rule } from './rule.ts';
import { fail, notApplicable, pass } from './rule.ts';

/**
 * A declaration plans the connections and brings the catalogue. 二（二） asks it of systems that are there already, too
 * (包括已有的、在建的及新建的), so operation and maintenance are no excuse. Networks and infrastructure, which 一 also counts
 * among the projects, hold no business data of their own: there is nothing to connect and nothing to catalogue, unless
 * the unit declares data resources all the same.
 */
export const connectionsPlanned: Rule<'content'> = {
  id: 'R02',
  title: '计划与数据中枢、公共基础支撑平台对接并提供资源目录',
  article: '二（二）',
  sentence: CONNECTION_SENTENCE,
  kind: 'block',
  check({ content }) {
    const { contentCategory, dataResources, connectsDataHub, connectsSupportPlatform } = content;
    const holdsData = contentCategory === 'application' || contentCategory === 'resource' || dataResources.length > 0;
    if (!holdsData) {
      return notApplicable(`内容类别为“${CONTENT_CATEGORIES[contentCategory]}”，不产生政务数据资源。`);
    }
    const basis = content.secrecyBasis.trim();
    if (basis !== '') return notApplicable(`依据“${basis}”保密，不予对接。`);
    const missing = [
      ...(connectsDataHub ? [] : ['没有计划与区数据中枢对接']),
      ...(connectsSupportPlatform ? [] : ['没有计划与公共基础支撑平台对接']),
      ...(dataResources.length > 0 ? [] : ['没有提供政务资源目录']),
    ];
    if (missing.length === 0) return pass;
    return fail(
      `${missing.join('；')}。`,
      '请由建设单位补充对接安排和数据资源目录；确有法律法规明确要保密的，在“不对接的法律法规依据”中写明条款。',
    );
  },
};
