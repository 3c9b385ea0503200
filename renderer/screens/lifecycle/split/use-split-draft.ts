import { useCallback, useMemo, useState } from 'react';
import { readableMoney } from '../../../text/readable-money.ts';
import type { FundSource } from '../../../../src/domain/glossary.ts';
import { FUND_SOURCES } from '../../../../src/domain/glossary.ts';
import { formatExactMoney } from '../../../../src/domain/money.ts';
import { InvalidValue } from '../../../../src/domain/invalid-value.ts';
import { bySource, shareOf } from '../../../../src/domain/money-ledger.ts';
import type { FundShare, ProjectContent } from '../../../../src/domain/project.ts';
import type { ContentFault, SplitPart } from '../../../../src/domain/split-content.ts';
import { partAmount, partLabel, splitFaults } from '../../../../src/domain/split-content.ts';
import { spreadShares } from '../../../../src/domain/spread-shares.ts';

/** What a project declares that is shared out. */
export type SplitWhole = Pick<ProjectContent, 'name' | 'contentItems' | 'fundShares'>;

/** One of the projects to be, as it is typed; `key` stays while others are taken away. */
interface TypedPart {
  readonly key: number;
  readonly name: string;
  /** Amounts in 元 by source where they differ from the proposal. */
  readonly typed: Readonly<Partial<Record<FundSource, string>>>;
}

/** What was typed that is no amount. */
function unreadable(parts: readonly TypedPart[]): ContentFault[] {
  return parts.flatMap((part, index) =>
    Object.entries(part.typed)
      .filter(([, text]) => text.trim() !== '' && readableMoney(text, '元') === null)
      .map(([source, text]) => ({
        where: partLabel(part, index),
        what: `${FUND_SOURCES[source as FundSource]}“${text}”不是金额，请填写数字，例如 120000。`,
      })),
  );
}

function faultsOf(whole: SplitWhole, parts: readonly SplitPart[], typed: readonly TypedPart[]): ContentFault[] {
  const faults = unreadable(typed);
  if (faults.length > 0) return faults;
  try {
    return splitFaults(whole, parts);
  } catch (error) {
    if (error instanceof InvalidValue) return [{ where: '金额', what: error.message }];
    throw error;
  }
}

/** Sharing out a project: which item goes where, the names, and the money, which follows the items until it is typed. */
export function useSplitDraft(whole: SplitWhole) {
  const [typedParts, setTypedParts] = useState<readonly TypedPart[]>([
    { key: 1, name: '', typed: {} },
    { key: 2, name: '', typed: {} },
  ]);
  /** Key of the part that each item goes to; null while it is not given away. */
  const [places, setPlaces] = useState<readonly (number | null)[]>(() => whole.contentItems.map(() => null));
  const assign = useCallback((items: readonly number[], key: number | null) => {
    setPlaces((before) => before.map((place, item) => (items.includes(item) ? key : place)));
  }, []);
  const options = useMemo(
    () => typedParts.map((part, index) => ({ key: part.key, label: partLabel(part, index) })),
    [typedParts],
  );
  const itemsOf = (key: number) => places.flatMap((place, item) => (place === key ? [item] : []));
  const withItems = typedParts.map(({ key, name }) => ({ name, items: itemsOf(key), shares: [] }));
  const amounts = withItems.map((part) => partAmount(whole, part));
  const proposed = spreadShares(whole.fundShares, amounts);
  const sources = bySource(whole.fundShares).map(({ source }) => source);

  const cellOf = (index: number, source: FundSource): string =>
    typedParts[index]?.typed[source] ?? formatExactMoney(shareOf(proposed[index] ?? [], source), '元');
  const parts: SplitPart[] = withItems.map((part, index) => ({
    ...part,
    shares: sources
      .map((source): FundShare => ({
        source,
        amount: readableMoney(cellOf(index, source), '元') ?? shareOf([], source),
      }))
      .filter(({ amount }) => amount > 0),
  }));
  const change = (key: number, changes: Partial<TypedPart>) => {
    setTypedParts(typedParts.map((part) => (part.key === key ? { ...part, ...changes } : part)));
  };

  return {
    whole,
    sources,
    parts,
    keys: typedParts.map(({ key }) => key),
    /** The parts to choose from for an item. */
    options,
    places,
    amounts,
    cellOf,
    faults: faultsOf(whole, parts, typedParts),
    dirty:
      places.some((place) => place !== null) ||
      typedParts.some(({ name, typed }) => name !== '' || Object.keys(typed).length > 0),
    /** Some amount was typed over the proposal. */
    typed: typedParts.some(({ typed }) => Object.keys(typed).length > 0),
    assign,
    rename: (key: number, name: string) => {
      change(key, { name });
    },
    typeAmount: (key: number, source: FundSource, text: string) => {
      change(key, { typed: { ...typedParts.find((part) => part.key === key)?.typed, [source]: text } });
    },
    proposeAgain: () => {
      setTypedParts(typedParts.map((part) => ({ ...part, typed: {} })));
    },
    addPart: () => {
      const key = Math.max(...typedParts.map((part) => part.key)) + 1;
      setTypedParts([...typedParts, { key, name: '', typed: {} }]);
    },
    removePart: (key: number) => {
      setTypedParts(typedParts.filter((part) => part.key !== key));
      setPlaces(places.map((place) => (place === key ? null : place)));
    },
  };
}

/** A project while it is being shared out. */
export type SplitDraft = ReturnType<typeof useSplitDraft>;
