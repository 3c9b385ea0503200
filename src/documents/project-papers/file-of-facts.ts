import type { ProjectFile } from '../../domain/records/project-file.ts';
import type { ProjectPaperFacts } from './project-paper-facts.ts';

/** The project's file as the facts hold it; who to call is not among them and stays empty. */
export function fileOf({ content, declarations, preReview, records }: ProjectPaperFacts): ProjectFile {
  return { content: { ...content, contactName: '', contactPhone: '' }, declarations, preReview, records };
}
