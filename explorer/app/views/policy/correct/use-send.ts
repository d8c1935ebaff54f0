import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type AskError, ask } from '../../../asking/ask.js';
import {
  type CorrectionVerdict,
  DecideCorrectionDocument,
  ProposeCorrectionDocument,
  type ShownCorrectionFragment,
} from '../../../asking/generated/graphql.js';
import { useToken } from './use-token.js';
import { inputOf, type WrittenCorrection } from './written-correction.js';

/** What became of a correction that was sent. */
export interface Sent {
  readonly isChanged: boolean;
  readonly correction: ShownCorrectionFragment;
}

/** Sends corrections and decisions with the reader's token. Whatever was asked before is asked again then: the graph may say otherwise. */
export function useSend(): {
  readonly propose: (written: WrittenCorrection) => void;
  readonly decide: (id: string, verdict: CorrectionVerdict, reason: string) => void;
  readonly sent: Sent | null;
  readonly error: AskError | null;
  readonly isSending: boolean;
} {
  const [token] = useToken();
  const client = useQueryClient();
  const onSuccess = () => void client.invalidateQueries();
  const proposing = useMutation<Sent, AskError, WrittenCorrection>({
    mutationFn: async (written) =>
      (await ask(ProposeCorrectionDocument, { input: inputOf(written) }, { token })).proposeCorrection,
    onSuccess,
  });
  const deciding = useMutation<Sent, AskError, Decision>({
    mutationFn: async (decision) =>
      (await ask(DecideCorrectionDocument, decision, { token })).decideCorrection,
    onSuccess,
  });
  return {
    propose: (written) => proposing.mutate(written),
    decide: (id, verdict, reason) => deciding.mutate({ id, verdict, reason }),
    sent: proposing.data ?? deciding.data ?? null,
    error: proposing.error ?? deciding.error,
    isSending: proposing.isPending || deciding.isPending,
  };
}

interface Decision {
  readonly id: string;
  readonly verdict: CorrectionVerdict;
  readonly reason: string;
}
