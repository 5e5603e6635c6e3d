import type { Surroundings } from './surroundings.js';

/** Prints data one by one as a JSON list, so that a long list is never in memory as a whole. */
export const jsonList = ({ out }: Pick<Surroundings, 'out'>) => {
  let isFirst = true;
  return {
    add: async (value: unknown): Promise<void> => {
      const lines = JSON.stringify(value, null, 2).replace(/^/gm, '  ');
      await out(isFirst ? `[\n${lines}` : `,\n${lines}`);
      isFirst = false;
    },
    end: (): Promise<void> => out(isFirst ? '[]\n' : '\n]\n'),
  };
};
