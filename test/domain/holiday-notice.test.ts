import { describe, expect, it } from 'vitest';
import { noticeYear, readHolidayNotice } from '../../src/domain/holiday-notice/read-holiday-notice.ts';
import { bundledCalendar } from '../../src/services/bundled-calendar.ts';

const NOTICE_2026 = `国务院办公厅关于2026年部分节假日安排的通知
国办发明电〔2025〕7号
各省、自治区、直辖市人民政府，国务院各部委、各直属机构：
经国务院批准，现将2026年元旦、春节、清明节、劳动节、端午节、中秋节和国庆节放假调休日期的具体安排通知如下。
一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。
二、春节：2月15日（农历腊月二十八、周日）至23日（农历正月初七、周一）放假调休，共9天。2月14日（周六）、2月28日（周六）上班。
三、清明节：4月4日（周六）至6日（周一）放假，共3天。
四、劳动节：5月1日（周五）至5日（周二）放假调休，共5天。5月9日（周六）上班。
五、端午节：6月19日（周五）至21日（周日）放假，共3天。
六、中秋节：9月25日（周五）至27日（周日）放假，共3天。
七、国庆节：10月1日（周四）至7日（周三）放假调休，共7天。9月20日（周日）、10月10日（周六）上班。
节假日期间，各地区、各部门要妥善安排好值班和安全、保卫、疫情防控等工作，遇有重大突发事件，要按规定及时报告并妥善处置。
国务院办公厅
2025年11月4日`;

const NOTICE_2017 = `国办发明电〔2016〕17号
经国务院批准，现将2017年元旦、春节、清明节、劳动节、端午节、中秋节和国庆节放假调休日期的具体安排通知如下。
一、元旦：1月1日放假，1月2日（星期一）补休。
二、春节：1月27日至2月2日放假调休，共7天。1月22日（星期日）、2月4日（星期六）上班。
三、清明节：4月2日至4日放假调休，共3天。4月1日（星期六）上班。
四、劳动节：5月1日放假，与周末连休。
五、端午节：5月28日至30日放假调休，共3天。5月27日（星期六）上班。
六、中秋节、国庆节：10月1日至8日放假调休，共8天。9月30日（星期六）上班。`;

const whats = (text: string, year: number) => readHolidayNotice(text, year).problems.map(({ what }) => what);

describe("the State Council's notice", () => {
  it('of 2026 reads as the bundled calendar has it', () => {
    const { problems, ...year } = readHolidayNotice(NOTICE_2026, 2026);
    expect(problems).toEqual([]);
    expect(year).toEqual(bundledCalendar.get(2026));
  });

  it('of 2017, in the older wording, reads without a problem', () => {
    const { problems, holidays, makeUpDays, source } = readHolidayNotice(NOTICE_2017, 2017);
    expect(problems).toEqual([]);
    expect(source).toBe('国办发明电〔2016〕17号');
    expect(Object.keys(holidays)).toHaveLength(2 + 7 + 3 + 1 + 3 + 8);
    expect(holidays['2017-01-02']).toBe('元旦');
    expect(holidays['2017-10-08']).toBe('中秋节、国庆节');
    expect(Object.keys(makeUpDays).toSorted()).toEqual([
      '2017-01-22',
      '2017-02-04',
      '2017-04-01',
      '2017-05-27',
      '2017-09-30',
    ]);
  });

  it.each([
    [NOTICE_2026, 2026],
    [NOTICE_2017, 2017],
    ['## 2026 年节假日', 2026],
    ['一、元旦：1月1日放假。', null],
  ])('says which year it is about', (text, year) => {
    expect(noticeYear(text)).toBe(year);
  });

  it('copied from a web page, with full-width digits, spaces and line breaks, reads the same', () => {
    const copied = NOTICE_2026.replaceAll(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
      .replaceAll('月', '月 ')
      .replaceAll('\n', '\r\n\r\n');
    expect(readHolidayNotice(copied, 2026)).toEqual(readHolidayNotice(NOTICE_2026, 2026));
  });
});

describe('a notice that cannot be right', () => {
  it.each([
    ['pasted for another year', NOTICE_2026, 2027, '写作周四，2027年这一天实为周五'],
    ['with a wrong count', NOTICE_2026.replace('共9天', '共8天'), 2026, '春节：写作共8天，读出 9 天'],
    ['with a weekday to be worked', NOTICE_2017.replace('4月1日（星期六）', '4月5日'), 2017, '不是周末，却写作上班'],
    ['with a day that does not exist', NOTICE_2017.replace('4月2日至4日', '4月2日至31日'), 2017, '日历上不存在'],
    [
      'with an end before its start',
      NOTICE_2017.replace('5月28日至30日', '5月28日至20日'),
      2017,
      '结束日期早于开始日期',
    ],
    ['cut off', NOTICE_2026.slice(0, NOTICE_2026.indexOf('六、')), 2026, '没有读到中秋节'],
    [
      'with a day both free and worked',
      NOTICE_2026.replace('1月4日（周日）', '1月3日（周六）'),
      2026,
      '既是放假又是上班',
    ],
    ['that is no notice at all', '关于报送2027年信息化项目的通知', 2027, '没有读到放假安排'],
    ['with a sentence of a new kind', `${NOTICE_2017}10月9日另行通知。`, 2017, '没有读懂“10月9日另行通知”'],
    [
      'with a day of the autumn before',
      NOTICE_2017.replace('1月1日放假，1月2日', '2016年11月30日放假，共1天。1月2日'),
      2017,
      '2016年11月30日不属于 2017 年',
    ],
  ])('%s is told', (_name, text, year, what) => {
    expect(whats(text, year)).toContainEqual(expect.stringContaining(what));
  });
});
