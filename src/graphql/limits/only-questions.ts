import { type ASTVisitor, GraphQLError, type ValidationContext } from 'graphql';

/** Validation rule: nothing can be changed here and nothing is pushed, so a document has queries and fragments only. */
export function onlyQuestions(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(node) {
      if (node.operation === 'query') return;
      context.reportError(
        new GraphQLError(`There is no ${node.operation} here: this API only answers queries.`, {
          nodes: node,
        }),
      );
    },
  };
}
