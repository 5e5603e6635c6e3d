import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';

/** Whether an expression says that it can never be reached: `one satisfies never`. */
const isNever = (node) => node?.type === 'TSSatisfiesExpression' && node.typeAnnotation.type === 'TSNeverKeyword';

/** The end of a switch that the compiler closes cannot be reached, so no test can tell what stands there. */
const endsInNever = (path) => path.isSwitchCase() && path.node.test === null && path.node.consequent.some(({ argument, expression }) => isNever(argument) || isNever(expression));

export const strykerPlugins = [
  declareValuePlugin(PluginKind.Ignore, 'never', {
    shouldIgnore: (path) => (endsInNever(path) ? 'closed by never' : undefined),
  }),
];
