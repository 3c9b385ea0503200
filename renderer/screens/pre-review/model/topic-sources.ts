import type { DeclaredPart } from '../../../components/declared/declared-part.ts';
import type { PreReviewTopic } from '../../../../src/domain/glossary.ts';

/** Where the reviewer looks when she judges an item. */
export const TOPIC_SOURCES: Readonly<Record<PreReviewTopic, DeclaredPart>> = {
  necessity: 'necessity',
  currentState: 'currentState',
  standards: 'security',
  integration: 'security',
  catalogue: 'catalogue',
  security: 'security',
  investment: 'content',
  goals: 'goals',
  similarity: 'basics',
};
