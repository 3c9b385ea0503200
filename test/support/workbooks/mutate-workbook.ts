import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Chance } from '../library/chance.ts';

type Mutation = (xml: string, chance: Chance) => string;

function replaceOne(xml: string, pattern: RegExp, chance: Chance, make: (found: string) => string): string {
  const found = [...xml.matchAll(pattern)];
  const picked = found[chance.whole(0, Math.max(0, found.length - 1))];
  if (!picked) return xml;
  return xml.slice(0, picked.index) + make(picked[0]) + xml.slice(picked.index + picked[0].length);
}

const NUMBERS = ['-1', '0', '1048577', '16385', '4294967296', '2000000000', '1e308', 'NaN', '', '999999999999999999'];
const RANGES = ['A1:XFD1048576', 'XFE1', 'A0', 'A1:A0', 'B2:A1', 'A4000000000', '', '$A:$XFD'];
const TEXTS = ['\u0000', '\uFFFF', '&bad;', '<![CDATA[', ']]>', '<a>', '𠮷'.repeat(2000), '#REF!', '&#0;'];

const MUTATIONS: readonly Mutation[] = [
  (xml, chance) => replaceOne(xml, /"\d+"/g, chance, () => `"${chance.pick(NUMBERS)}"`),
  (xml, chance) => replaceOne(xml, /"[A-Z]+\d+(?::[A-Z]+\d+)?"/g, chance, () => `"${chance.pick(RANGES)}"`),
  (xml, chance) => replaceOne(xml, /<[^>]+>/g, chance, () => ''),
  (xml, chance) => replaceOne(xml, /<[^/>][^>]*>/g, chance, (tag) => tag.repeat(chance.pick([2, 50, 3000]))),
  (xml, chance) => replaceOne(xml, /<[^>]+\/>/g, chance, (tag) => tag.repeat(chance.pick([2, 500, 20_000]))),
  (xml, chance) => replaceOne(xml, / [\w:]+="[^"]*"/g, chance, () => ''),
  (xml, chance) => replaceOne(xml, />[^<]+</g, chance, () => `>${chance.pick(TEXTS)}<`),
  (xml, chance) => replaceOne(xml, /[\w:]+="/g, chance, (name) => `x${name}`),
  (xml, chance) => xml.slice(0, chance.whole(0, xml.length)),
  (xml) => xml.replace('?>', '?><!DOCTYPE x [<!ENTITY y "z">]>'),
];

/** A workbook with one to three things changed where a parser looks: numbers, ranges, tags, texts, parts. */
export function mutateWorkbook(workbook: Uint8Array, chance: Chance): Uint8Array {
  const parts = unzipSync(workbook);
  const names = Object.keys(parts).filter((name) => /\.(?:xml|rels)$/.test(name));
  for (let left = chance.whole(1, 3); left > 0; left -= 1) {
    const name = chance.pick(names);
    const bytes = parts[name];
    if (!bytes) continue;
    if (chance.whole(1, 20) === 1) delete parts[name];
    else parts[name] = strToU8(chance.pick(MUTATIONS)(strFromU8(bytes), chance));
  }
  const zip = zipSync(parts, { level: 1 });
  if (chance.whole(1, 10) === 1) zip[chance.whole(0, zip.length - 1)] = chance.whole(0, 255);
  return zip;
}
