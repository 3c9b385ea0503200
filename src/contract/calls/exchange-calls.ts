import { z } from 'zod';
import { coreCall } from '../call.ts';
import {
  decisionShape,
  exchangeItemShape,
  exchangeScopeShape,
  itemKindShape,
  itemStateShape,
  itemUidShape,
  packageIdShape,
  passphraseShape,
  stateHashShape,
  typedPassphraseShape,
} from '../shapes/exchange.ts';
import { documentIdShape, fileTokenShape, instantShape, pageShape } from '../shapes/values.ts';

const gaveWayShape = z.array(z.object({ label: z.string(), note: z.string() }));

/** Experts that come, each with one here who may be the same person and what both have in common. */
const alikeShape = z.array(z.object({ label: z.string(), here: z.string(), shared: z.array(z.string()) }));

const countsShape = z.object({
  items: z.array(z.object({ kind: itemKindShape, items: z.int() })),
  papers: z.int(),
  attachments: z.int(),
  /** Of papers and attachments together. */
  bytes: z.int(),
});

export const exchangeCalls = {
  /** What a package of that scope would hold. */
  'exchange.measure': coreCall(z.object({ scope: exchangeScopeShape }), countsShape),
  /** Writes a package to the picked target, encrypted by the passphrase; reports progress and can be cancelled. */
  'exchange.export': coreCall(
    z.object({ scope: exchangeScopeShape, passphrase: passphraseShape, target: fileTokenShape }),
    z.object({
      fileName: z.string(),
      items: z.int(),
      /** Of the file: read it out to the other reviewer, who sees it when the package is read. */
      sha256: z.string(),
      /** Attachments that are missing or altered here and did not go along. */
      missing: z.int(),
    }),
  ),
  /** Reads a package and compares it with the library; nothing changes. Reports progress and can be cancelled. */
  'exchange.read': coreCall(
    z.object({ file: fileTokenShape, passphrase: typedPassphraseShape }),
    z.object({
      packageId: packageIdShape,
      fileName: z.string(),
      sha256: z.string(),
      machineName: z.string(),
      actor: z.string(),
      at: instantShape,
      isWhole: z.boolean(),
      /** The package was taken here before. */
      wasTaken: z.boolean(),
      missing: z.int(),
      counts: z.array(z.object({ kind: itemKindShape, state: itemStateShape, items: z.int() })),
    }),
  ),
  /** Items of a package that was read, by kind and state; what needs a decision first. */
  'exchange.items': coreCall(
    z.object({
      packageId: packageIdShape,
      kind: itemKindShape.nullable(),
      state: itemStateShape.nullable(),
      ...pageShape,
    }),
    z.object({ rows: z.array(exchangeItemShape), total: z.int() }),
  ),
  /** What would have to give way, and which experts may be doubled, if everything of the package were taken. */
  'exchange.foresee': coreCall(
    z.object({ packageId: packageIdShape }),
    z.object({ gaveWay: gaveWayShape, alike: alikeShape }),
  ),
  /** Field by field, how an item of the package differs from the one here; personal data are masked. */
  'exchange.differences': coreCall(
    z.object({ packageId: packageIdShape, uid: itemUidShape }),
    z.object({
      rows: z.array(z.object({ what: z.string(), ours: z.string().nullable(), theirs: z.string().nullable() })),
      /** More than are shown. */
      more: z.int(),
      /** Fields and rows that are filled in and the same on both sides. */
      same: z.int(),
    }),
  ),
  /**
   * Takes the package: what is new or newer there, and what is decided about the rest. Refused (`conflict`) while
   * anything is undecided, or something that was decided has changed here since it was compared.
   */
  'exchange.take': coreCall(
    z.object({
      packageId: packageIdShape,
      decisions: z.array(z.object({ uid: itemUidShape, decision: decisionShape, ours: stateHashShape })).max(200_000),
    }),
    z.object({
      added: z.int(),
      changed: z.int(),
      removed: z.int(),
      /** Kept as they are here, by decision. */
      kept: z.int(),
      /** What had to give way to another of the same name or number. */
      gaveWay: gaveWayShape,
      alike: alikeShape,
      /** Papers that are registered, but whose file could not be written. */
      unwritten: z.array(z.object({ label: z.string(), what: z.string() })),
    }),
  ),
  /** Lets a package that was read go. */
  'exchange.close': coreCall(z.object({ packageId: packageIdShape }), z.object({})),
  /** Packages that were sent and taken, latest first. */
  'exchange.packages': coreCall(
    z.object(pageShape),
    z.object({
      rows: z.array(
        z.object({
          id: z.int(),
          direction: z.enum(['sent', 'taken']),
          fileName: z.string(),
          sha256: z.string(),
          machineName: z.string(),
          items: z.int(),
          at: instantShape,
          actor: z.string(),
        }),
      ),
      total: z.int(),
    }),
  ),
  /** Numbers that two machines gave out for different papers which both hold; the office settles them by making one void. */
  'exchange.doubleNumbers': coreCall(
    z.object({}),
    z.object({
      rows: z.array(
        z.object({
          number: z.string(),
          papers: z.array(z.object({ id: documentIdShape, title: z.string() })),
        }),
      ),
    }),
  ),
} as const;
