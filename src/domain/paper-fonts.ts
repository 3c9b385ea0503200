/** The five faces of official papers. */
export type Face = 'fangSong' | 'xiaoBiaoSong' | 'heiTi' | 'kaiTi' | 'song';

/** A face with the font that papers name for it, and the fonts that can stand in, nearest first. */
export interface PaperFont {
  /** What is set in it. */
  readonly use: string;
  /** The name that Word files carry, whatever this machine has. */
  readonly name: string;
  /** The same font under the other names that systems know it by. */
  readonly alsoCalled: readonly string[];
  readonly standIns: readonly string[];
}

/** GB/T 9704-2012, 5.2.2; Founder's and the GB2312 fonts are licensed and cannot come with the application. */
export const PAPER_FONTS: Readonly<Record<Face, PaperFont>> = {
  xiaoBiaoSong: {
    use: '发文机关标志、标题',
    name: '方正小标宋简体',
    alsoCalled: ['FZXiaoBiaoSong-B05S'],
    standIns: ['方正小标宋_GBK', '华文中宋', 'STZhongsong', 'Noto Serif CJK SC'],
  },
  fangSong: {
    use: '正文',
    name: '仿宋_GB2312',
    alsoCalled: ['FangSong_GB2312'],
    standIns: ['仿宋', 'FangSong', 'STFangsong', 'FandolFang', 'Noto Serif CJK SC'],
  },
  kaiTi: {
    use: '二级标题',
    name: '楷体_GB2312',
    alsoCalled: ['KaiTi_GB2312'],
    standIns: ['楷体', 'KaiTi', 'STKaiti', 'Noto Serif CJK SC'],
  },
  heiTi: {
    use: '一级标题、表头',
    name: '黑体',
    alsoCalled: ['SimHei'],
    standIns: ['STHeiti', 'Noto Sans CJK SC'],
  },
  song: {
    use: '页码',
    name: '宋体',
    alsoCalled: ['SimSun'],
    standIns: ['STSong', 'Noto Serif CJK SC'],
  },
};
