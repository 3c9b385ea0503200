import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../src/domain/dates.ts';
import { activationFaults } from '../../../src/domain/experts/activation-faults.ts';
import { sharedByAlike } from '../../../src/domain/experts/alike-experts.ts';
import { bankAccountFault, passesCardCheck } from '../../../src/domain/experts/bank-account.ts';
import { creditCodeFault } from '../../../src/domain/experts/credit-code.ts';
import { expertNumberFault, plainNumberOf } from '../../../src/domain/experts/expert-number.ts';
import { findStateStep, STATE_STEPS } from '../../../src/domain/experts/expert-states.ts';
import { identityNumberFault } from '../../../src/domain/experts/identity-number.ts';
import { monthsUntil, quarterAround, weekAround } from '../../../src/domain/experts/load-span.ts';
import { auditedFields, maskPersonal } from '../../../src/domain/experts/mask-personal.ts';
import { inventedCreditCode, inventedExpert, inventedIdentityNumber } from '../../support/experts/invented-experts.ts';

describe('a 身份证号', () => {
  // The example of GB 11643-1999, appendix A.
  it.each([
    ['11010519491231002X', null],
    ['110105194912310021', '校验位'],
    ['110105194913310028', '出生日期'],
    ['110105194902300024', '出生日期'],
    ['110105491231002', '15 位'],
    ['01010519491231002X', '18 位'],
    ['11010519491231002x', '18 位'],
    ['1101051949123100', '18 位'],
  ])('%s: %s', (number, fault) => {
    if (fault === null) expect(identityNumberFault(number)).toBeNull();
    else expect(identityNumberFault(number)).toContain(fault);
  });

  it('is known to be miscopied whichever single digit is wrong, or two neighbours are swapped', () => {
    const number = inventedIdentityNumber(4711);
    expect(identityNumberFault(number)).toBeNull();
    for (let place = 0; place < 17; place += 1) {
      const digit = String((Number(number.charAt(place)) + 3) % 10);
      expect(
        identityNumberFault(number.slice(0, place) + digit + number.slice(place + 1)),
        String(place),
      ).not.toBeNull();
    }
  });
});

describe('a 统一社会信用代码', () => {
  it.each([
    // Published codes of public bodies and companies.
    ['91350100M000100Y43', null],
    ['91440300708461136T', null],
    ['91330100799655058B', null],
    ['91350100M000100Y44', '校验位'],
    ['91350100M000100I43', '18 位'],
    ['9135010AM000100Y43', '18 位'],
    ['91350100M000100Y4', '18 位'],
  ])('%s: %s', (code, fault) => {
    if (fault === null) expect(creditCodeFault(code)).toBeNull();
    else expect(creditCodeFault(code)).toContain(fault);
  });

  it('is asked of an institution, and an identity number of a person', () => {
    expect(expertNumberFault('institution', inventedCreditCode(7))).toBeNull();
    expect(expertNumberFault('person', inventedCreditCode(7))).not.toBeNull();
    expect(plainNumberOf(' 1101 0519-4912 3100 2ｘ')).toBe('11010519491231002X');
  });
});

describe('a bank account', () => {
  it('has 8 to 32 digits; the check of a card is only a reason to look again', () => {
    expect(bankAccountFault('62220212345')).toBeNull();
    expect(bankAccountFault('6222 02')).toContain('8 至 32 位');
    expect(passesCardCheck('4111111111111111')).toBe(true);
    expect(passesCardCheck('4111111111111112')).toBe(false);
  });
});

describe('the states of an expert', () => {
  it('allow only the steps of the office; nothing leads from deleted to active at once', () => {
    const steps = Object.entries(STATE_STEPS).flatMap(([from, to]) => to.map((step) => `${from}→${step.to}`));
    expect(steps).toEqual([
      'pending→active',
      'pending→deleted',
      'active→suspended',
      'active→deleted',
      'suspended→active',
      'suspended→deleted',
      'deleted→pending',
    ]);
    expect(findStateStep('deleted', 'active')).toBeUndefined();
  });

  it.each([
    [{}, []],
    [{ specialties: [] }, ['专业']],
    [{ employer: ' '.trim() }, ['工作单位']],
    [{ number: null }, []],
    [{ kind: 'institution', employer: '', number: null }, ['统一社会信用代码']],
    [{ kind: 'institution', employer: '', number: inventedCreditCode(1) }, []],
  ] as const)('an expert with %j lacks %j to be 正式', (changes, missing) => {
    expect(activationFaults(inventedExpert(1, changes)).map(({ where }) => where)).toEqual(missing);
  });
});

describe('two experts of the same name', () => {
  const one = { name: '王 明', number: null, employer: '示例大学', phone: '0571-0000 0001' };
  it.each([
    ['of one employer', { employer: '示例 大学', phone: '' }, ['姓名', '工作单位']],
    ['one without employer', { employer: '', phone: '' }, ['姓名']],
    [
      'with another employer but the same phone',
      { employer: '示例设计院', phone: '057100000001' },
      ['姓名', '联系电话'],
    ],
    ['of other employers', { employer: '示例设计院', phone: '' }, null],
    ['of another name', { name: '王敏', employer: '示例大学' }, null],
  ])('%s share %j', (_what, other, shared) => {
    expect(sharedByAlike(one, { ...one, ...other })).toEqual(shared);
  });

  it('are told apart by two numbers, but not by one', () => {
    const known = { ...one, number: inventedIdentityNumber(1) };
    expect(sharedByAlike(known, { ...one, number: inventedIdentityNumber(2) })).toBeNull();
    expect(sharedByAlike(known, one)).toEqual(['姓名', '工作单位', '联系电话']);
  });
});

describe('personal data', () => {
  it('is masked so that it can be recognised, not used', () => {
    expect(
      maskPersonal({
        number: '11010519491231002X',
        phone: '13800001234',
        email: 'zhangsan@example.com',
        bankAccount: '6222021234567890123',
      }),
    ).toEqual({
      number: '110*************2X',
      phone: '138****1234',
      email: 'z*******@example.com',
      bankAccount: '***************0123',
    });
    expect(maskPersonal({ number: null, phone: '', email: '', bankAccount: '' })).toEqual({
      number: null,
      phone: '',
      email: '',
      bankAccount: '',
    });
  });

  it('is not in what the audit keeps, also where a reviewer wrote it into a note', () => {
    const fields = inventedExpert(3, { phone: '13800001234', note: '另有手机 13900005678' });
    const audited = JSON.stringify(auditedFields(fields));
    for (const secret of [fields.number!, '13800001234', '13900005678', fields.email, fields.bankAccount]) {
      expect(audited).not.toContain(secret);
    }
    expect(auditedFields(fields)).toMatchObject({ name: fields.name, specialties: fields.specialties });
  });
});

describe('the spans of the load', () => {
  it.each([
    ['2026-09-28', '2026-09-28', '2026-10-04'],
    ['2026-10-04', '2026-09-28', '2026-10-04'],
    ['2027-01-01', '2026-12-28', '2027-01-03'],
  ])('the week of %s runs from %s to %s', (day, from, until) => {
    expect(weekAround(isoDate(day))).toEqual({ from, until });
  });

  it.each([
    ['2026-01-01', '2026-01-01', '2026-03-31'],
    ['2026-09-30', '2026-07-01', '2026-09-30'],
    ['2026-12-31', '2026-10-01', '2026-12-31'],
  ])('the quarter of %s runs from %s to %s', (day, from, until) => {
    expect(quarterAround(isoDate(day))).toEqual({ from, until });
  });

  it('the twelve months up to a day cross the year', () => {
    const months = monthsUntil(isoDate('2026-02-15'), 12);
    expect([months.length, months[0], months[9], months.at(-1)]).toEqual([12, '2025-03', '2025-12', '2026-02']);
  });
});
