import { formatChineseDate } from '../../domain/dates.ts';
import { formatDocumentNumber } from '../../domain/document-number.ts';
import type { Attachment, Block, LetterDocument } from '../official/official-document.ts';
import type { ProjectPaperFacts } from './project-paper-facts.ts';

/** A letter of the office about a project: what every such letter has beside its own text. */
export function letterOfOffice(
  { officeName, copyTo, issuedOn, number, unitName }: ProjectPaperFacts,
  {
    title,
    addressee = unitName,
    body,
    attachments = [],
  }: { title: string; addressee?: string; body: readonly Block[]; attachments?: readonly Attachment[] },
): LetterDocument {
  if (number === null) throw new TypeError('a letter has a number');
  return {
    form: 'letter',
    head: officeName.trim(),
    number: formatDocumentNumber(number),
    title,
    addressee: addressee.trim(),
    body,
    signature: { office: officeName.trim(), date: formatChineseDate(issuedOn) },
    copies: copyTo.map((name) => name.trim()).filter((name) => name !== '' && name !== addressee.trim()),
    attachments,
  };
}

/** What every letter states about its office and project; by Chinese name where it is not on record. */
export function missingInLetter({ officeName, number, unitName, content }: ProjectPaperFacts): string[] {
  const stated: readonly (readonly [string, string])[] = [
    ['发文机关名称', officeName],
    ['发文机关代字', number?.prefix ?? ''],
    ['建设单位名称', unitName],
    ['项目名称', content.name],
  ];
  return stated.filter(([, value]) => value.trim() === '').map(([name]) => name);
}
