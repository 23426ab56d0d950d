/**
 * Bank holidays in England, as GOV.UK lists them (https://www.gov.uk/bank-holidays, "england-and-wales"):
 * only the substitute day stands here when a holiday falls on a weekend. One-off days: 8 May 2020 (moved),
 * 2 and 3 June 2022, 19 September 2022, 8 May 2023. GOV.UK publishes a year or two ahead; the days after its
 * list follow the Banking and Financial Dealings Act 1971 and must be looked at again when it is renewed.
 */
export const bankHolidays: Record<string, string> = {
  2019: '01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26',
  2020: '01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28',
  2021: '01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28',
  2022: '01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27',
  2023: '01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26',
  2024: '01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26',
  2025: '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26',
  2026: '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28',
  2027: '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28',
  2028: '01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26',
}

/** The last day for which the list above says everything. Later days count as if there were no bank holidays. */
export const holidaysKnownUntil = '2028-12-31'
