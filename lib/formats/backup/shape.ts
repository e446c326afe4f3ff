/** What a shape gives for a value that does not have it. */
export const MISFIT = Symbol('misfit')

/** Checks a value of unknown type and returns a copy of the part that is known, or `MISFIT`. */
export type Shape<T> = (value: unknown) => T | typeof MISFIT

export function text(value: unknown): string | typeof MISFIT {
  return typeof value === 'string' ? value : MISFIT
}

export function truth(value: unknown): boolean | typeof MISFIT {
  return typeof value === 'boolean' ? value : MISFIT
}

/** Any finite number. */
export function amount(value: unknown): number | typeof MISFIT {
  return Number.isFinite(value) ? (value as number) : MISFIT
}

/** A whole number from 0. */
export function count(value: unknown): number | typeof MISFIT {
  return Number.isSafeInteger(value) && (value as number) >= 0 ? (value as number) : MISFIT
}

export function textLike(pattern: RegExp): Shape<string> {
  return value => (typeof value === 'string' && pattern.test(value) ? value : MISFIT)
}

/** One of the keys of `names`, a record so that the compiler sees that none was forgotten. */
export function oneOf<Name extends string>(names: Record<Name, true>): Shape<Name> {
  return value =>
    typeof value === 'string' && Object.hasOwn(names, value) ? (value as Name) : MISFIT
}

export function nullable<T>(shape: Shape<T>): Shape<T | null> {
  return value => (value === null ? null : shape(value))
}

/** A list in which every item fits. */
export function listOf<T>(shape: Shape<T>): Shape<T[]> {
  return value => {
    if (!Array.isArray(value)) return MISFIT
    const items = fitting(value, shape)
    return items.length === value.length ? items : MISFIT
  }
}

/** A list without the items that do not fit. */
export function fittingOf<T>(shape: Shape<T>): Shape<T[]> {
  return value => (Array.isArray(value) ? fitting(value, shape) : MISFIT)
}

/** An object with these fields, all its own; other keys, `__proto__` and the like among them, are not copied. */
export function record<T extends object>(fields: { [Key in keyof T]-?: Shape<T[Key]> }): Shape<T> {
  return value => {
    if (typeof value !== 'object' || value === null) return MISFIT
    const copy: Partial<T> = {}
    for (const key in fields) {
      const found = fields[key](Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined)
      if (found === MISFIT) return MISFIT
      copy[key] = found
    }
    return copy as T
  }
}

/** An object with some of the keys of `names`; other keys are not copied. */
export function someOf<Name extends string, T>(
  names: Record<Name, true>,
  shape: Shape<T>,
): Shape<Partial<Record<Name, T>>> {
  return value => {
    if (typeof value !== 'object' || value === null) return MISFIT
    const copy: Partial<Record<Name, T>> = {}
    for (const name in names) {
      if (!Object.hasOwn(value, name)) continue
      const found = shape(Reflect.get(value, name))
      if (found !== MISFIT) copy[name] = found
    }
    return copy
  }
}

/** An object of any keys of its own; `__proto__` is not copied. */
export function mapOf<T>(shape: Shape<T>): Shape<Record<string, T>> {
  return value => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return MISFIT
    const copy: Record<string, T> = {}
    for (const [key, each] of Object.entries(value)) {
      const found = shape(each)
      if (found === MISFIT) return MISFIT
      if (key !== '__proto__') copy[key] = found
    }
    return copy
  }
}

function fitting<T>(values: unknown[], shape: Shape<T>): T[] {
  return values.map(shape).filter((item): item is T => item !== MISFIT)
}
