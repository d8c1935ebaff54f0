import { type ASTVisitor, GraphQLError, type ValidationContext } from 'graphql';

/** Validation rule: nothing is pushed. Mutations are let through to those of the schema, which ask who asks. */
export function noSubscriptions(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(node) {
      if (node.operation !== 'subscription') return;
      const message = 'There is no subscription here: ask again, or follow /feed.json.';
      context.reportError(new GraphQLError(message, { nodes: node }));
    },
  };
}
