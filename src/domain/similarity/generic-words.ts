/** What nearly every project is called: says nothing about whether two are the same. Longer words come first. */
const GENERIC_NAME_WORDS = [
  '拱墅区',
  '杭州市',
  '信息化',
  '数字化',
  '智能化',
  '智慧化',
  '一体化',
  '项目',
  '系统',
  '平台',
  '建设',
  '工程',
  '升级',
  '改造',
  '改建',
  '扩建',
  '新建',
  '迁移',
  '维护',
  '运维',
  '服务',
  '采购',
  '应用',
  '管理',
  '年度',
] as const;

/** Turns of phrase that every scheme opens with. */
const STOCK_PHRASES = [
  '根据上级文件要求',
  '根据上级要求',
  '为贯彻落实',
  '为深入贯彻',
  '数字化改革',
  '数字政府建设',
  '信息化项目',
  '本项目建设内容',
  '项目建设内容',
  '主要建设内容',
  '建设内容包括',
  '建设内容',
  '本项目',
  '该项目',
  '进一步提升',
  '进一步提高',
  '进一步加强',
  '提高工作效率',
  '提升工作效率',
  '建设必要性',
  '十分必要',
  '有必要',
] as const;

/** A year or a phase: `2027年`, `二期`, `第3期`. */
const TIMES = /(?:20\d{2}年?度?)|(?:第?[\d一二三四五六七八九十]+期)/gu;

const NAME_WORDS = new RegExp(GENERIC_NAME_WORDS.join('|'), 'gu');
const PHRASES = new RegExp(STOCK_PHRASES.join('|'), 'gu');
const GAP = ' ';

/** Letters and digits, narrow and lower case; whatever else stands between them ends a piece. */
function pieces(text: string): string[] {
  return text.split(/[^\p{L}\p{N}]+/u).filter((piece) => piece !== '');
}

/** The pieces of a text as they are compared, nothing taken out. */
export function plainPieces(text: string): string[] {
  return pieces(text.normalize('NFKC').toLowerCase());
}

/** What is particular about a project's name; the whole name when nothing else is left. */
export function particularName(name: string): string[] {
  const plain = name.normalize('NFKC').toLowerCase();
  const particular = pieces(plain.replace(TIMES, GAP).replace(NAME_WORDS, GAP));
  return particular.length > 0 ? particular : pieces(plain);
}

/** What is particular about the texts of a scheme. */
export function particularText(text: string): string[] {
  return pieces(text.normalize('NFKC').toLowerCase().replace(PHRASES, GAP));
}
