import { describe, expect, it } from 'vitest';
import { languages } from '../../src/calendar/format.js';
import { checkFacts } from '../../src/case/checkFacts.js';
import { factPaths } from '../../src/case/fields.js';
import { assessments } from '../../src/case/questions/index.js';
import { caseForm, settleableForm, type FormField } from '../../src/explain/caseForm.js';
import { readings } from '../../src/law/readings.js';

/** Every value that a field offers. */
const offered = (field: FormField): readonly unknown[] => {
  switch (field.kind) {
    case 'choice':
      return field.choices.map(({ value }) => value);
    case 'date':
      return field.never === undefined ? ['2024-02-29'] : ['2024-02-29', null];
    case 'number':
      return [field.least, field.most];
    case 'leave':
      return [[], field.choices.map(({ value }) => ({ kind: value, from: '2024-02-29', to: null }))];
  }
};

describe.each(languages)('the form of a case in %s', (language) => {
  const groups = caseForm({ language });
  const fields = groups.flatMap((group) => group.fields);

  it('asks for every fact once, under its group', () => {
    expect(fields.map(({ path }) => path).sort()).toEqual([...factPaths].sort());
    for (const { group, fields: ofGroup } of groups) expect(ofGroup.filter(({ path }) => !path.startsWith(`${group}.`))).toEqual([]);
  });

  it('has a name of its own for every group, field and choice', () => {
    const apart = (labels: readonly string[]): void => {
      expect(labels.filter((label) => label.trim() === '')).toEqual([]);
      expect(new Set(labels).size, labels.join(', ')).toBe(labels.length);
    };
    apart(groups.map(({ label }) => label));
    apart(fields.map(({ label }) => label));
    for (const field of fields) if ('choices' in field) apart(field.choices.map(({ label }) => label));
  });

  it('offers only what a case may hold', () => {
    for (const field of fields) {
      const [group = '', name = ''] = field.path.split('.');
      for (const value of offered(field)) expect(() => checkFacts({ [group]: { [name]: value } }), `${field.path} ${JSON.stringify(value)}`).not.toThrow();
    }
  });

  it('says "never" only where never is something to know', () => {
    const saysNever = (path: string): boolean => fields.some((field) => field.path === path && field.kind === 'date' && field.never !== undefined);
    expect(saysNever('programme.startedOn')).toBe(true);
    expect(saysNever('person.birthDate')).toBe(false);
  });
});

describe.each(languages)('what can be settled, in %s', (language) => {
  const settleable = settleableForm({ language });

  it('is every reading and every assessment, each with the alternatives it has', () => {
    expect(settleable.map(({ id }) => id)).toEqual([...Object.keys(readings), ...assessments]);
    for (const { kind, id, choices } of settleable) expect(choices.map(({ value }) => value)).toEqual(kind === 'reading' ? readings[id].alternatives : ['yes', 'no']);
  });

  it('has words of its own for every alternative', () => {
    for (const { id, choices } of settleable) {
      const labels = choices.map(({ label }) => label);
      expect(new Set(labels).size, id).toBe(labels.length);
      expect(labels.filter((label) => choices.some(({ value }) => value === label)), id).toEqual([]);
    }
  });
});

describe('the form of a case', () => {
  it('names the same fields in the same order in every language', () => {
    const shape = languages.map((language) => caseForm({ language }).flatMap((group) => group.fields.map(({ path, kind }) => `${path} ${kind}`)));
    expect(shape[1]).toEqual(shape[0]);
    expect(shape[2]).toEqual(shape[0]);
  });

  it('says that no child is no child, and not that it has not happened', () => {
    const child = caseForm({ language: 'nb' }).flatMap((group) => group.fields).find(({ path }) => path === 'household.youngestChildBornOn');
    expect(child).toMatchObject({ kind: 'date', never: 'ingen barn' });
  });

  it('refuses a language it does not know', () => {
    expect(() => caseForm({ language: 'se' as never })).toThrow(new RangeError('language: expected one of nb, nn, en, got "se"'));
  });
});
