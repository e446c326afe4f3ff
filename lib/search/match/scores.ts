import { boosted } from '../weight.ts'

/** BM25 (Robertson & Zaragoza 2009) with its usual constants. */
const K1 = 1.2
const B = 0.75

/** Collects, unit by unit, the clips that hold all units so far, and how well. */
export class Scores {
  private readonly passing: Uint8Array
  private readonly lengthOf: (n: number) => number
  private readonly clips: number
  private readonly met: Uint8Array
  private readonly scores: Float32Array
  private readonly weights: Float32Array
  private touched: number[] = []
  private units = 0

  /**
   * @param passing 1 for each clip that may be found
   * @param lengthOf the length of a clip, 1 being the average
   */
  constructor(passing: Uint8Array, lengthOf: (n: number) => number) {
    this.passing = passing
    this.lengthOf = lengthOf
    this.clips = passing.reduce((sum, each) => sum + each, 0)
    this.met = new Uint8Array(passing.length)
    this.scores = new Float32Array(passing.length)
    this.weights = new Float32Array(passing.length)
  }

  /** Whether a clip holds all units that have ended. */
  isLeft(n: number): boolean {
    return this.passing[n] === 1 && this.met[n] === this.units
  }

  /** Counts a term of the present unit; see `weight.ts`. */
  add(n: number, weight: number): void {
    if (!this.isLeft(n)) return
    if (this.weights[n] === 0) this.touched.push(n)
    this.weights[n] = (this.weights[n] ?? 0) + boosted(weight)
  }

  /** @param holding how many clips hold the unit, about: rare units weigh more */
  endUnit(holding: number): void {
    const clips = Math.max(this.clips, holding)
    const rarity = Math.log(1 + (clips - holding + 0.5) / (holding + 0.5))
    this.units += 1
    for (const n of this.touched) {
      const weight = this.weights[n] ?? 0
      const dampened = weight + K1 * (1 - B + B * this.lengthOf(n))
      this.scores[n] = (this.scores[n] ?? 0) + (rarity * weight * (K1 + 1)) / dampened
      this.weights[n] = 0
      this.met[n] = this.units
    }
    this.touched = []
  }

  /** Takes the clips that hold the present unit out of all that may be found. */
  exclude(): void {
    for (const n of this.touched) {
      this.weights[n] = 0
      this.passing[n] = 0
    }
    this.touched = []
  }

  scoreOf(n: number): number {
    return this.scores[n] ?? 0
  }

  /** The clips that hold every unit, by number. */
  found(): number[] {
    const found = []
    for (let n = 0; n < this.passing.length; n += 1) if (this.isLeft(n)) found.push(n)
    return found
  }
}
