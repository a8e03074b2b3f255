/** A value that is made at the first question, so that loading a module costs nothing to who never asks. `make` must be pure. */
export function lazily<T>(make: () => T): () => T {
  let made: { value: T } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
