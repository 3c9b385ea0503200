import Nzh from 'nzh';

const { cn } = Nzh;

const DIGITS = '零一二三四五六七八九';
const YEAR = /^[零一二三四五六七八九]{4}(?=年|$)/;
const MONTH_OR_DAY = /[一二三四五六七八九十]+(?=[月日])/g;

const PLAIN_NUMBER = /^[零一二三四五六七八九十百千万]+$/;
/** As amounts are written where they are signed. */
const FORMAL_NUMBER = /^[零壹贰叁肆伍陆柒捌玖拾佰仟万]+$/;

function oneZero(text: string): string {
  return text.replaceAll(/[〇○]/g, '零');
}

/** Only what reads back as it was written: nothing is guessed of what was written in another way. */
function wholeNumber(
  words: string,
  decode: (words: string) => string,
  encode: (value: string) => string,
): number | undefined {
  const value = Number(decode(words));
  return Number.isSafeInteger(value) && value > 0 && encode(String(value)) === words ? value : undefined;
}

function numberOf(written: string): number | undefined {
  const words = oneZero(written).replace(/^十/, '一十').replace(/^拾/, '壹拾');
  if (FORMAL_NUMBER.test(words)) {
    return wholeNumber(
      words,
      (each) => cn.decodeB(each),
      (each) => cn.encodeB(each),
    );
  }
  if (!PLAIN_NUMBER.test(words)) return undefined;
  return wholeNumber(
    words,
    (each) => cn.decodeS(each),
    (each) => cn.encodeS(each, { tenMin: false }),
  );
}

/** An amount in words with its unit, in whole 元: `叁拾万元整`, `三十万` → 300000; undefined for all that is less simple. */
export function yuanInWords(text: string): number | undefined {
  const match = /^(?:人民币)?(.+?)([元圆][整正]?)?$/.exec(text.replaceAll(/\s/g, ''));
  const [, words = '', unit] = match ?? [];
  // Without a unit nobody knows whether 三十 is 30 元 or 30 万元.
  return unit !== undefined || words.includes('万') ? numberOf(words) : undefined;
}

/** A year or a date in words in figures: `二〇一九年三月十五日` → `2019年3月15日`; anything else stays. */
export function dateInFigures(text: string): string {
  const figures = oneZero(text).replace(YEAR, (year) => [...year].map((each) => DIGITS.indexOf(each)).join(''));
  return figures.replaceAll(MONTH_OR_DAY, (words) => String(numberOf(words) ?? words));
}
