import { CallError } from '../../contract/call-error.ts';
import type { ParsedInput } from '../../contract/contract.ts';
import { isWorkbook } from '../../domain/glossary.ts';
import type { Reader } from '../../storage/reader-writer.ts';
import type { ServiceContext } from '../service-context.ts';
import type { MadePaper } from './made-paper.ts';
import { makeDrawPaper } from './make-draw-paper.ts';
import { makeInclusionPaper } from './make-inclusion-paper.ts';
import { isMeetingPaper, makeMeetingPaper } from './make-meeting-paper.ts';
import { makeProjectPaper } from './make-project-paper.ts';

/** The paper of that kind about a record, a draw or a submitted draft; throws CallError or MissingFacts when it cannot be made. */
export function makePaper(context: ServiceContext, reader: Reader, wanted: ParsedInput<'papers.preview'>): MadePaper {
  const { about, kind, body } = wanted;
  if (body !== null && isWorkbook(kind)) throw new CallError('invalidInput', '工作簿没有可修改的正文。');
  switch (about.of) {
    case 'record':
      return makeProjectPaper(context, reader, about, wanted);
    case 'draw':
      return isMeetingPaper(kind)
        ? makeMeetingPaper(context, reader, about.drawId, { ...wanted, kind })
        : makeDrawPaper(context, reader, about.drawId, wanted);
    case 'inclusion':
      return makeInclusionPaper(context, reader, about, wanted);
  }
}
