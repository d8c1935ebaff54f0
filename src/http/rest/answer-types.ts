/** The forms of an answer, by the extension that names them; the first is that of who names none. */
export const ANSWER_TYPES = {
  json: 'application/json',
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

export type AnswerForm = keyof typeof ANSWER_TYPES;
