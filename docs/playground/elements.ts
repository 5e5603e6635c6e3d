/** What a child of an element can be; `null` and `false` are left out. */
export type Child = Node | string | null | false;

type Attributes = Readonly<Record<string, string | number | boolean | ((event: Event) => void)>>;

const fill = <E extends Element>(element: E, attributes: Attributes, children: readonly Child[]): E => {
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name, value);
    else if (value === true) element.setAttribute(name, '');
    else if (value !== false) element.setAttribute(name, String(value));
  }
  element.append(...children.filter((child) => child !== null && child !== false));
  return element;
};

/** An element of the page. Text is text: nothing is read as markup. */
export const h = <K extends keyof HTMLElementTagNameMap>(tag: K, attributes: Attributes = {}, ...children: Child[]): HTMLElementTagNameMap[K] =>
  fill(document.createElement(tag), attributes, children);

/** Before this year a day is being typed: the year of a date has one digit first, then two. */
const LEAST_YEAR = '1900';

/** A field for a date, which tells a day when it is whole: while a year is typed, or when somebody leaves the field with an older one. */
export const dateInput = (attributes: Attributes, value: string, onDay: (day: string) => void): HTMLInputElement => {
  let told = value;
  const input = h('input', { ...attributes, type: 'date', value });
  const tell = (): void => {
    if (input.value === told) return;
    told = input.value;
    onDay(told);
  };
  input.addEventListener('change', () => { if (input.value === '' || input.value >= LEAST_YEAR) tell(); });
  input.addEventListener('blur', tell);
  return input;
};

/** An element of a drawing. */
export const s = (tag: keyof SVGElementTagNameMap, attributes: Attributes = {}, ...children: Child[]): SVGElement =>
  fill(document.createElementNS('http://www.w3.org/2000/svg', tag), attributes, children);
