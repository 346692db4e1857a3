/**
 * Sorts in place as .NET's List.Sort does: not stable, but always the same for the same input, which shows where elements are equal.
 * Introspective sort: insertion sort below 17 elements, quicksort with the median of three, heapsort where it gets too deep.
 */
export function introsort<T>(items: T[], compare: (a: T, b: T) => number): T[] {
  if (items.length > 1) sortRange(items, 0, items.length, 2 * (Math.floor(Math.log2(items.length)) + 1), compare)
  return items
}

type Compare<T> = (a: T, b: T) => number

function swap<T>(items: T[], i: number, j: number): void {
  const kept = items[i]!
  items[i] = items[j]!
  items[j] = kept
}

function swapIfGreater<T>(items: T[], i: number, j: number, compare: Compare<T>): void {
  if (compare(items[i]!, items[j]!) > 0) swap(items, i, j)
}

function sortRange<T>(items: T[], start: number, end: number, depth: number, compare: Compare<T>): void {
  let size = end - start
  while (size > 1) {
    if (size <= 16) {
      if (size === 2) swapIfGreater(items, start, start + 1, compare)
      else if (size === 3) {
        swapIfGreater(items, start, start + 1, compare)
        swapIfGreater(items, start, start + 2, compare)
        swapIfGreater(items, start + 1, start + 2, compare)
      } else insertionSort(items, start, size, compare)
      return
    }
    if (depth === 0) {
      heapsort(items, start, size, compare)
      return
    }
    depth--
    const pivot = partition(items, start, size, compare)
    sortRange(items, start + pivot + 1, start + size, depth, compare)
    size = pivot
  }
}

function insertionSort<T>(items: T[], start: number, size: number, compare: Compare<T>): void {
  for (let i = start; i < start + size - 1; i++) {
    const item = items[i + 1]!
    let j = i
    while (j >= start && compare(item, items[j]!) < 0) {
      items[j + 1] = items[j]!
      j--
    }
    items[j + 1] = item
  }
}

/** Moves what is smaller before the pivot; the pivot's place within the range. */
function partition<T>(items: T[], start: number, size: number, compare: Compare<T>): number {
  const last = start + size - 1
  const middle = start + ((size - 1) >> 1)
  swapIfGreater(items, start, middle, compare)
  swapIfGreater(items, start, last, compare)
  swapIfGreater(items, middle, last, compare)
  const pivot = items[middle]!
  swap(items, middle, last - 1)
  let left = start
  let right = last - 1
  while (left < right) {
    while (compare(items[++left]!, pivot) < 0);
    while (compare(pivot, items[--right]!) < 0);
    if (left >= right) break
    swap(items, left, right)
  }
  if (left !== last - 1) swap(items, left, last - 1)
  return left - start
}

function heapsort<T>(items: T[], start: number, size: number, compare: Compare<T>): void {
  for (let i = size >> 1; i >= 1; i--) sift(items, start, i, size, compare)
  for (let i = size; i > 1; i--) {
    swap(items, start, start + i - 1)
    sift(items, start, 1, i - 1, compare)
  }
}

function sift<T>(items: T[], start: number, from: number, size: number, compare: Compare<T>): void {
  const item = items[start + from - 1]!
  let i = from
  while (i <= size >> 1) {
    let child = 2 * i
    if (child < size && compare(items[start + child - 1]!, items[start + child]!) < 0) child++
    if (!(compare(item, items[start + child - 1]!) < 0)) break
    items[start + i - 1] = items[start + child - 1]!
    i = child
  }
  items[start + i - 1] = item
}
