import type { RawCell } from '../workbook-intake/raw-workbook.ts';
import type { DeclarationField } from './declaration-field.ts';
import { cleanLine, cleanText, labelKey } from './plain-text.ts';
import { placeOf } from './sheet-grid.ts';
import type { ProblemList } from './workbook-problem.ts';

/** Where a field is looked for: its cell, or the place where it should be. */
export interface FieldPlace {
  readonly cell: RawCell | undefined;
  readonly place: string;
}

// What people write for yes and no beside 是 and 否.
const YES_NO_WORDS: Readonly<Record<string, string>> = {
  是: 'yes',
  有: 'yes',
  对接: 'yes',
  已对接: 'yes',
  '√': 'yes',
  '✓': 'yes',
  '✔': 'yes',
  符合: 'yes',
  y: 'yes',
  yes: 'yes',
  true: 'yes',
  '1': 'yes',
  否: 'no',
  无: 'no',
  不: 'no',
  没有: 'no',
  不涉密: 'no',
  不对接: 'no',
  不符合: 'no',
  '×': 'no',
  x: 'no',
  n: 'no',
  no: 'no',
  false: 'no',
  '0': 'no',
};

function choiceOf(text: string, choices: Readonly<Record<string, string>>): string | undefined {
  const key = labelKey(text);
  const exact = Object.keys(choices).find((term) => labelKey(choices[term] ?? '') === key);
  if (exact !== undefined) return exact;
  if ('yes' in choices) return YES_NO_WORDS[key] ?? YES_NO_WORDS[text.trim()];
  // `新建项目` or `新建（含升级）`: one term and no other stands in the text.
  const named = Object.keys(choices).filter((term) => key.includes(labelKey(choices[term] ?? '')));
  return named.length === 1 ? named[0] : undefined;
}

/** Reports a formula without a value or an error value; such a cell counts as empty. */
function isUsable(cell: RawCell, field: DeclarationField, problems: ProblemList): boolean {
  if (!cell.broken) return true;
  problems.error(
    placeOf(cell),
    `${field.head}是公式错误或没有计算结果${cell.text === '' ? '' : `（${cell.text}）`}`,
    '请改为直接填写的内容，或在 Excel 中重新计算后保存。',
  );
  return false;
}

/** The cell of a field, or undefined when it is empty; a required one that is empty is reported. */
export function filledCell(
  { cell, place }: FieldPlace,
  field: DeclarationField,
  problems: ProblemList,
): RawCell | undefined {
  if (cell?.broken === true) return isUsable(cell, field, problems) ? cell : undefined;
  if (cell && cleanText(cell.text) !== '') return cell;
  if (field.required) problems.error(place, `没有填写${field.head}`, `请填写${field.head}。`);
  return undefined;
}

/** A text field; empty when not filled in. Texts of forms may have several lines, those of tables are one line. */
export function readText(where: FieldPlace, field: DeclarationField, problems: ProblemList, oneLine = true): string {
  const cell = filledCell(where, field, problems);
  if (!cell) return '';
  const text = oneLine ? cleanLine(cell.text) : cleanText(cell.text);
  const { limit, head } = field;
  if (limit !== null && text.length > limit) {
    problems.error(
      placeOf(cell),
      `${head}有 ${String(text.length)} 个字，超过 ${String(limit)} 个字`,
      `请缩短到 ${String(limit)} 个字以内。`,
    );
  }
  return text;
}

/** A field with a fixed choice; undefined (and reported) when none of the terms is meant. */
export function readChoice<Key extends string>(
  where: FieldPlace,
  field: DeclarationField,
  choices: Readonly<Record<Key, string>>,
  problems: ProblemList,
): Key | undefined {
  const cell = filledCell(where, field, problems);
  if (!cell) return undefined;
  const choice = choiceOf(cleanLine(cell.text), choices);
  if (choice !== undefined) return choice as Key;
  const allowed = Object.values<string>(choices).join('、');
  problems.error(placeOf(cell), `${field.head}“${cleanLine(cell.text)}”不在可选范围内`, `请改为：${allowed}。`);
  return undefined;
}
