const VALID_YEARS = 3;

/** From when to when rules hold: from the first of the month after they were issued, for three years; and their sentence. */
export function validityOf({ issuedOn, own }) {
  const [year, month] = issuedOn.split('-').map(Number);
  const [fromYear, fromMonth] = month === 12 ? [year + 1, 1] : [year, month + 1];
  const lastDay = new Date(Date.UTC(fromYear + VALID_YEARS, fromMonth - 1, 0));
  return {
    sentence: `本${own.title.endsWith('细则') ? '细则' : '办法'}自${fromYear}年${fromMonth}月1日起施行，有效期${VALID_YEARS}年。`,
    effectiveOn: `${fromYear}-${String(fromMonth).padStart(2, '0')}-01`,
    expiresOn: lastDay.toISOString().slice(0, 10),
    validity: `有效期${VALID_YEARS}年`,
  };
}
