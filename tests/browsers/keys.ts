const MODIFIERS = ['Control', 'Shift', 'Alt', 'Meta'] as const

export type Modifier = (typeof MODIFIERS)[number]

/** Splits `Shift+Tab` into a key and what is held with it; `+` alone is the key `+`. */
export function parseKey(keys: string): { key: string; held: Modifier[] } {
  const held = MODIFIERS.filter(modifier => keys.includes(`${modifier}+`))
  return { key: held.reduce((rest, modifier) => rest.replace(`${modifier}+`, ''), keys), held }
}
