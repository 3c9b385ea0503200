import type { Paragraph, Table } from 'docx';
import type { DocxLibrary } from './docx-library.ts';

/** Where a text will stand in what the library makes: a character of the private use area, which no font has. */
export const SLOT = '\uE000';

/**
 * A piece of a paper's text. All pieces of one shape are the same for the library but for their texts, so it makes that
 * shape once, with slots, and the texts are put in afterwards.
 */
export interface Piece {
  /** Everything that decides what the library makes, in words; equal shapes are made once. */
  readonly shape: string;
  /** The piece with as many texts as its own, or with slots for them. */
  readonly make: (library: DocxLibrary, texts: readonly string[]) => Paragraph | Table;
  readonly texts: readonly string[];
}
