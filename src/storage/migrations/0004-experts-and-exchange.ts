import { AFTER_MEETING } from './0004-experts-and-exchange/after-meeting.ts';
import { DRAWS } from './0004-experts-and-exchange/draws.ts';
import { EXCHANGE } from './0004-experts-and-exchange/exchange.ts';
import { fillLikeness } from './0004-experts-and-exchange/fill-likeness.ts';
import { foldNameKeys } from './0004-experts-and-exchange/fold-name-keys.ts';
import { EXPERTS, SPECIALTIES } from './0004-experts-and-exchange/experts.ts';
import { IMPORTS } from './0004-experts-and-exchange/imports.ts';
import { openForTaking } from './0004-experts-and-exchange/open-for-taking.ts';
import { RECORD_INDEXES } from './0004-experts-and-exchange/record-indexes.ts';
import { SIMILARITY } from './0004-experts-and-exchange/similarity.ts';
import type { Migration } from './migration.ts';

/** The expert pool with meetings and draws, what comes in from workbooks and other machines, similar projects. */
export const expertsAndExchange: Migration = {
  version: 4,
  name: 'experts-and-exchange',
  statements: [RECORD_INDEXES, SPECIALTIES, EXPERTS, DRAWS, AFTER_MEETING, IMPORTS, EXCHANGE, SIMILARITY],
  fill(connection) {
    foldNameKeys(connection);
    fillLikeness(connection);
    openForTaking(connection);
  },
};
