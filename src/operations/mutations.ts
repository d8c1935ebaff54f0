import type { Operation } from './operation.js';

/** A change as it is published: one GraphQL mutation with one root field. What it needs is sent as JSON. */
export interface Mutation extends Pick<Operation, 'name' | 'title' | 'document'> {
  /** Path under `/v1`; what stands in braces is a variable of that name. */
  readonly path: string;
  /** The variable that the whole body is; null where the body has the other variables as its fields. */
  readonly bodyIs: string | null;
  /** A body, for the docs. */
  readonly example: Readonly<Record<string, unknown>>;
}

/** Everything that can be changed by a link, by people with a token. */
export const MUTATIONS: readonly Mutation[] = [
  {
    name: 'propose-correction',
    title: { en: 'Propose a correction', zh: '提出更正' },
    path: '/corrections',
    document: `mutation ProposeCorrection($input: CorrectionInput!) {
  proposeCorrection(input: $input) { isChanged correction { ...Correction } }
}`,
    bodyIs: 'input',
    example: {
      clause: 'yuebanhan-2022-41-annex-1:chp_6__measure_24',
      kind: 'WRONG_ROLE',
      extracted: { agency: '省工业和信息化厅', role: 'LEAD' },
      corrected: { role: 'SUPPORT' },
      reason: '原文并列，未写牵头。',
    },
  },
  {
    name: 'decide-correction',
    title: { en: 'Accept or refuse a correction', zh: '裁定更正' },
    path: '/corrections/{id}/decision',
    document: `mutation DecideCorrection($id: ID!, $verdict: CorrectionVerdict!, $reason: String!) {
  decideCorrection(id: $id, verdict: $verdict, reason: $reason) { isChanged correction { ...Correction } }
}`,
    bodyIs: null,
    example: { verdict: 'ACCEPT', reason: '同意。' },
  },
];
