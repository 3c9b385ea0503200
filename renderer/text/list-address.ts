import { keysOf } from '../../src/domain/glossary.ts';

/** Which part of a list is looked at. */
interface Paging {
  readonly page: number;
  readonly pageSize: number;
}

/** The term that the address names, or null where it names none that is known. */
export function knownTerm<Key extends string>(text: string | null, terms: Readonly<Record<Key, string>>): Key | null {
  return keysOf(terms).find((key) => key === text) ?? null;
}

/** The terms that the address names; those that are not known are left out. */
export function knownTerms<Key extends string>(texts: readonly string[], terms: Readonly<Record<Key, string>>): Key[] {
  return texts.filter((text): text is Key => Object.hasOwn(terms, text));
}

/** A whole number above zero, such as a year or an id; null for anything else. */
export function wholeNumber(text: string | null): number | null {
  const value = Number(text);
  return text !== null && Number.isSafeInteger(value) && value > 0 ? value : null;
}

/** The words that are searched, no more of them than a search takes. */
export function readQuery(params: URLSearchParams): string {
  return (params.get('q') ?? '').slice(0, 60);
}

/** Pages are counted from 1 in the address and from 0 in the library. */
export function readPaging(params: URLSearchParams): Paging {
  return { page: (wholeNumber(params.get('page')) ?? 1) - 1, pageSize: params.get('size') === '100' ? 100 : 50 };
}

/** Leaves out what is usual. */
export function writePaging(params: URLSearchParams, { page, pageSize }: Paging): void {
  if (page > 0) params.set('page', String(page + 1));
  if (pageSize !== 50) params.set('size', String(pageSize));
}
