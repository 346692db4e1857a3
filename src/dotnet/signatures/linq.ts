import { signatureTable } from './table.ts'

/** Public members of .NET types, as reflection lists them: see `declare.ts` for the notation. */
export const linqSignatures = signatureTable(
  () => `
## System.Linq.Enumerable : Object static @System.Linq
static Aggregate<TSource>(System.Collections.Generic.IEnumerable<TSource> source, Func<TSource,TSource,TSource> func): TSource
static Aggregate<TSource,TAccumulate>(System.Collections.Generic.IEnumerable<TSource> source, TAccumulate seed, Func<TAccumulate,TSource,TAccumulate> func): TAccumulate
static Aggregate<TSource,TAccumulate,TResult>(System.Collections.Generic.IEnumerable<TSource> source, TAccumulate seed, Func<TAccumulate,TSource,TAccumulate> func, Func<TAccumulate,TResult> resultSelector): TResult
static Any<TSource>(System.Collections.Generic.IEnumerable<TSource> source): Boolean
static Any<TSource>(System.Collections.Generic.IEnumerable<TSource> source, Func<TSource,Boolean> predicate): Boolean
static All<TSource>(System.Collections.Generic.IEnumerable<TSource> source, Func<TSource,Boolean> predicate): Boolean
static Append<TSource>(System.Collections.Generic.IEnumerable<TSource> source, TSource element): System.Collections.Generic.IEnumerable<TSource>
static Prepend<TSource>(System.Collections.Generic.IEnumerable<TSource> source, TSource element): System.Collections.Generic.IEnumerable<TSource>
static Average(System.Collections.Generic.IEnumerable<Int32> source): Double
static Average(System.Collections.Generic.IEnumerable<Int64> source): Double
static Average(System.Collections.Generic.IEnumerable<Single> source): Single
static Average(System.Collections.Generic.IEnumerable<Double> source): Double
static Average(System.Collections.Generic.IEnumerable<Decimal> source): Decimal
static Average(System.Collections.Generic.IEnumerable<Nullable<Int32>> source): Nullable<Double>
static Average(System.Collections.Generic.IEnumerable<Nullable<Int64>> source): Nullable<Double>
static Average(System.Collections.Generic.IEnumerable<Nullable<Single>> source): Nullable<Single>
static Average(System.Collections.Generic.IEnumerable<Nullable<Double>> source): Nullable<Double>
static Average(System.Collections.Generic.IEnumerable<Nullable<Decimal>> source): Nullable<Decimal>
static Average<TSource>(System.Collections.Generic.IEnumerable<TSource> source, Func<TSource,Int32> selector): Double
static Average<TSource>(System.Collections.Generic.IEnumerable<TSource> source, Func<TSource,Int64> selector): Double
static Average<TSource>(System.Collections.Generic.IEnumerable<TSource> source, Func<TSource,Single> selector): Single
static Average<TSource>(System.Collections.Generic.IEnumerable<TSource> source, Func<TSource,Double> selector): Double
static Average<TSource>(System.Collections.Generic.IEnumerable<TSource> source, Func<TSource,Decimal> selector): Decimal
static Average<TSource>(System.Collections.Generic.IEnumerable<TSource> source, Func<TSource,Nullable<Int32>> selector): Nullable<Double>
static Average<TSource>(System.Collections.Generic.IEnumerable<TSource> source, Func<TSource,Nullable<Int64>> selector): Nullable<Double>
static Average<TSource>(System.Collections.Generic.IEnumerable<TSource> source, Func<TSource,Nullable<Single>> selector): Nullable<Single>
static Average<TSource>(System.Collections.Generic.IEnumerable<TSource> source, Func<TSource,Nullable<Double>> selector): Nullable<Double>
static Average<TSource>(System.Collections.Generic.IEnumerable<TSource> source, Func<TSource,Nullable<Decimal>> selector): Nullable<Decimal>
static Cast<TResult>(System.Collections.IEnumerable source): System.Collections.Generic.IEnumerable<TResult>
static Chunk<TSource>(System.Collections.Generic.IEnumerable<TSource> source, Int32 size): System.Collections.Generic.IEnumerable<TSource[]>
static Concat<TSource>(System.Collections.Generic.IEnumerable<TSource> first, System.Collections.Generic.IEnumerable<TSource> second): System.Collections.Generic.IEnumerable<TSource>
static Contains<TSource>(System.Collections.Generic.IEnumerable<TSource> source, TSource value): Boolean
static Contains<TSource>(System.Collections.Generic.IEnumerable<TSource> source, TSource value, System.Collections.Generic.IEqualityComparer<TSource> comparer): Boolean
static AggregateBy<TSource,TKey,TAccumulate>(System.Collections.Generic.IEnumerable<TSource> source, Func<TSource,TKey> keySelector, TAccumulate seed, Func<TAccumulate,TSource,TAccumulate> func, System.Collections.Generic.IEqualityComparer<TKey> keyComparer?): System.Collections.Generic.IEnumerable<System.Collections.Generic.KeyValuePair<TKey,TAccumulate>>
static AggregateBy<TSource,TKey,TAccumulate>(System.Collections.Generic.IEnumerable<TSource> source, Func<TSource,TKey> keySelector, Func<TKey,TAccumulate> seedSelector, Func<TAccumulate,TSource,TAccumulate> func, System.Collections.Generic.IEqualityComparer<TKey> keyComparer?): System.Collections.Generic.IEnumerable<System.Collections.Generic.KeyValuePair<TKey,TAccumulate>>
static CountBy<TSource,TKey>(System.Collections.Generic.IEnumerable<TSource> source, Func<TSource,TKey> keySelector, System.Collections.Generic.IEqualityComparer<TKey> keyComparer?): System.Collections.Generic.IEnumerable<System.Collections.Generic.KeyValuePair<TKey,Int32>>
static Count<TSource>(System.Collections.Generic.IEnumerable<TSource> source): Int32
static Count<TSource>(System.Collections.Generic.IEnumerable<TSource> source, Func<TSource,Boolean> predicate): Int32
static TryGetNonEnumeratedCount<TSource>(System.Collections.Generic.IEnumerable<TSource> source, ref Int32 count): Boolean
static LongCount<TSource>(System.Collections.Generic.IEnumerable<TSource> source): Int64
static LongCount<TSource>(System.Collections.Generic.IEnumerable<TSource> source, Func<TSource,Boolean> predicate): Int64
static DefaultIfEmpty<TSource>(System.Collections.Generic.IEnumerable<TSource> source): System.Collections.Generic.IEnumerable<TSource>
static DefaultIfEmpty<TSource>(System.Collections.Generic.IEnumerable<TSource> source, TSource defaultValue): System.Collections.Generic.IEnumerable<TSource>
static Distinct<TSource>(System.Collections.Generic.IEnumerable<TSource> source): System.Collections.Generic.IEnumerable<TSource>
static Distinct<TSource>(System.Collections.Generic.IEnumerable<TSource> source, System.Collections.Generic.IEqualityComparer<TSource> comparer): System.Collections.Generic.IEnumerable<TSource>
static DistinctBy<TSource,TKey>(System.Collections.Generic.IEnumerable<TSource> source, Func<TSource,TKey> keySelector): System.Collections.Generic.IEnumerable<TSource>
static DistinctBy<TSource,TKey>(System.Collections.Generic.IEnumerable<TSource> source, Func<TSource,TKey> keySelector, System.Collections.Generic.IEqualityComparer<TKey> comparer): System.Collections.Generic.IEnumerable<TSource>
static ElementAt<TSource>(System.Collections.Generic.IEnumerable<TSource> source, Int32 index): TSource
static ElementAt<TSource>(System.Collections.Generic.IEnumerable<TSource> source, Index index): TSource
static ElementAtOrDefault<TSource>(System.Collections.Generic.IEnumerable<TSource> source, Int32 index): TSource
static ElementAtOrDefault<TSource>(System.Collections.Generic.IEnumerable<TSource> source, Index index): TSource
static AsEnumerable<TSource>(System.Collections.Generic.IEnumerable<TSource> source): System.Collections.Generic.IEnumerable<TSource>
static Empty<TResult>(): System.Collections.Generic.IEnumerable<TResult>
static Except<TSource>(System.Collections.Generic.IEnumerable<TSource> first, System.Collections.Generic.IEnumerable<TSource> second): System.Collections.Generic.IEnumerable<TSource>
static Except<TSource>(System.Collections.Generic.IEnumerable<TSource> first, System.Collections.Generic.IEnumerable<TSource> second, System.Collections.Generic.IEqualityComparer<TSource> comparer): System.Collections.Generic.IEnumerable<TSource>
static ExceptBy<TSource,TKey>(System.Collections.Generic.IEnumerable<TSource> first, System.Collections.Generic.IEnumerable<TKey> second, Func<TSource,TKey> keySelector): System.Collections.Generic.IEnumerable<TSource>
static ExceptBy<TSource,TKey>(System.Collections.Generic.IEnumerable<TSource> first, System.Collections.Generic.IEnumerable<TKey> second, Func<TSource,TKey> keySelector, System.Collections.Generic.IEqualityComparer<TKey> comparer): System.Collections.Generic.IEnumerable<TSource>
static First<TSource>(System.Collections.Generic.IEnumerable<TSource> source): TSource
static First<TSource>(System.Collections.Generic.IEnumerable<TSource> source, Func<TSource,Boolean> predicate): TSource
static FirstOrDefault<TSource>(System.Collections.Generic.IEnumerable<TSource> source): TSource
static FirstOrDefault<TSource>(System.Collections.Generic.IEnumerable<TSource> source, TSource defaultValue): TSource
static FirstOrDefault<TSource>(System.Collections.Generic.IEnumerable<TSource> source, Func<TSource,Boolean> predicate): TSource
static FirstOrDefault<TSource>(System.Collections.Generic.IEnumerable<TSource> source, Func<TSource,Boolean> predicate, TSource defaultValue): TSource
static GroupBy<TSource,TKey>(System.Collections.Generic.IEnumerable<TSource> source, Func<TSource,TKey> keySelector): System.Collections.Generic.IEnumerable<System.Linq.IGrouping<TKey,TSource>>
static GroupBy<TSource,TKey>(System.Collections.Generic.IEnumerable<TSource> source, Func<TSource,TKey> keySelector, System.Collections.Generic.IEqualityComparer<TKey> comparer): System.Collections.Generic.IEnumerable<System.Linq.IGrouping<TKey,TSource>>
static GroupBy<TSource,TKey,TElement>(System.Collections.Generic.IEnumerable<TSource> source, Func<TSource,TKey> keySelector, Func<TSource,TElement> elementSelector): System.Collections.Generic.IEnumerable<System.Linq.IGrouping<TKey,TElement>>
static GroupBy<TSource,TKey,TElement>(System.Collections.Generic.IEnumerable<TSource> source, Func<TSource,TKey> keySelector, Func<TSource,TElement> elementSelector, System.Collections.Generic.IEqualityComparer<TKey> comparer): System.Collections.Generic.IEnumerable<System.Linq.IGrouping<TKey,TElement>>
static GroupBy<TSource,TKey,TResult>(System.Collections.Generic.IEnumerable<TSource> source, Func<TSource,TKey> keySelector, Func<TKey,System.Collections.Generic.IEnumerable<TSource>,TResult> resultSelector): System.Collections.Generic.IEnumerable<TResult>
static GroupBy<TSource,TKey,TResult>(System.Collections.Generic.IEnumerable<TSource> source, Func<TSource,TKey> keySelector, Func<TKey,System.Collections.Generic.IEnumerable<TSource>,TResult> resultSelector, System.Collections.Generic.IEqualityComparer<TKey> comparer): System.Collections.Generic.IEnumerable<TResult>
static GroupBy<TSource,TKey,TElement,TResult>(System.Collections.Generic.IEnumerable<TSource> source, Func<TSource,TKey> keySelector, Func<TSource,TElement> elementSelector, Func<TKey,System.Collections.Generic.IEnumerable<TElement>,TResult> resultSelector): System.Collections.Generic.IEnumerable<TResult>
static GroupBy<TSource,TKey,TElement,TResult>(System.Collections.Generic.IEnumerable<TSource> source, Func<TSource,TKey> keySelector, Func<TSource,TElement> elementSelector, Func<TKey,System.Collections.Generic.IEnumerable<TElement>,TResult> resultSelector, System.Collections.Generic.IEqualityComparer<TKey> comparer): System.Collections.Generic.IEnumerable<TResult>
static GroupJoin<TOuter,TInner,TKey,TResult>(System.Collections.Generic.IEnumerable<TOuter> outer, System.Collections.Generic.IEnumerable<TInner> inner, Func<TOuter,TKey> outerKeySelector, Func<TInner,TKey> innerKeySelector, Func<TOuter,System.Collections.Generic.IEnumerable<TInner>,TResult> resultSelector): System.Collections.Generic.IEnumerable<TResult>
static GroupJoin<TOuter,TInner,TKey,TResult>(System.Collections.Generic.IEnumerable<TOuter> outer, System.Collections.Generic.IEnumerable<TInner> inner, Func<TOuter,TKey> outerKeySelector, Func<TInner,TKey> innerKeySelector, Func<TOuter,System.Collections.Generic.IEnumerable<TInner>,TResult> resultSelector, System.Collections.Generic.IEqualityComparer<TKey> comparer): System.Collections.Generic.IEnumerable<TResult>
static Index<TSource>(System.Collections.Generic.IEnumerable<TSource> source): System.Collections.Generic.IEnumerable<ValueTuple<Int32,TSource>>
static InfiniteSequence<T>(T start, T step): System.Collections.Generic.IEnumerable<T>
static Intersect<TSource>(System.Collections.Generic.IEnumerable<TSource> first, System.Collections.Generic.IEnumerable<TSource> second): System.Collections.Generic.IEnumerable<TSource>
static Intersect<TSource>(System.Collections.Generic.IEnumerable<TSource> first, System.Collections.Generic.IEnumerable<TSource> second, System.Collections.Generic.IEqualityComparer<TSource> comparer): System.Collections.Generic.IEnumerable<TSource>
static IntersectBy<TSource,TKey>(System.Collections.Generic.IEnumerable<TSource> first, System.Collections.Generic.IEnumerable<TKey> second, Func<TSource,TKey> keySelector): System.Collections.Generic.IEnumerable<TSource>
static IntersectBy<TSource,TKey>(System.Collections.Generic.IEnumerable<TSource> first, System.Collections.Generic.IEnumerable<TKey> second, Func<TSource,TKey> keySelector, System.Collections.Generic.IEqualityComparer<TKey> comparer): System.Collections.Generic.IEnumerable<TSource>
static Join<TOuter,TInner,TKey,TResult>(System.Collections.Generic.IEnumerable<TOuter> outer, System.Collections.Generic.IEnumerable<TInner> inner, Func<TOuter,TKey> outerKeySelector, Func<TInner,TKey> innerKeySelector, Func<TOuter,TInner,TResult> resultSelector): System.Collections.Generic.IEnumerable<TResult>
static Join<TOuter,TInner,TKey,TResult>(System.Collections.Generic.IEnumerable<TOuter> outer, System.Collections.Generic.IEnumerable<TInner> inner, Func<TOuter,TKey> outerKeySelector, Func<TInner,TKey> innerKeySelector, Func<TOuter,TInner,TResult> resultSelector, System.Collections.Generic.IEqualityComparer<TKey> comparer): System.Collections.Generic.IEnumerable<TResult>
static Last<TSource>(System.Collections.Generic.IEnumerable<TSource> source): TSource
static Last<TSource>(System.Collections.Generic.IEnumerable<TSource> source, Func<TSource,Boolean> predicate): TSource
static LastOrDefault<TSource>(System.Collections.Generic.IEnumerable<TSource> source): TSource
static LastOrDefault<TSource>(System.Collections.Generic.IEnumerable<TSource> source, TSource defaultValue): TSource
static LastOrDefault<TSource>(System.Collections.Generic.IEnumerable<TSource> source, Func<TSource,Boolean> predicate): TSource
static LastOrDefault<TSource>(System.Collections.Generic.IEnumerable<TSource> source, Func<TSource,Boolean> predicate, TSource defaultValue): TSource
static LeftJoin<TOuter,TInner,TKey,TResult>(System.Collections.Generic.IEnumerable<TOuter> outer, System.Collections.Generic.IEnumerable<TInner> inner, Func<TOuter,TKey> outerKeySelector, Func<TInner,TKey> innerKeySelector, Func<TOuter,TInner,TResult> resultSelector): System.Collections.Generic.IEnumerable<TResult>
static LeftJoin<TOuter,TInner,TKey,TResult>(System.Collections.Generic.IEnumerable<TOuter> outer, System.Collections.Generic.IEnumerable<TInner> inner, Func<TOuter,TKey> outerKeySelector, Func<TInner,TKey> innerKeySelector, Func<TOuter,TInner,TResult> resultSelector, System.Collections.Generic.IEqualityComparer<TKey> comparer): System.Collections.Generic.IEnumerable<TResult>
static ToLookup<TSource,TKey>(System.Collections.Generic.IEnumerable<TSource> source, Func<TSource,TKey> keySelector): System.Linq.ILookup<TKey,TSource>
static ToLookup<TSource,TKey>(System.Collections.Generic.IEnumerable<TSource> source, Func<TSource,TKey> keySelector, System.Collections.Generic.IEqualityComparer<TKey> comparer): System.Linq.ILookup<TKey,TSource>
static ToLookup<TSource,TKey,TElement>(System.Collections.Generic.IEnumerable<TSource> source, Func<TSource,TKey> keySelector, Func<TSource,TElement> elementSelector): System.Linq.ILookup<TKey,TElement>
static ToLookup<TSource,TKey,TElement>(System.Collections.Generic.IEnumerable<TSource> source, Func<TSource,TKey> keySelector, Func<TSource,TElement> elementSelector, System.Collections.Generic.IEqualityComparer<TKey> comparer): System.Linq.ILookup<TKey,TElement>
static Max(System.Collections.Generic.IEnumerable<Int32> source): Int32
static Max(System.Collections.Generic.IEnumerable<Int64> source): Int64
static Max(System.Collections.Generic.IEnumerable<Nullable<Int32>> source): Nullable<Int32>
static Max(System.Collections.Generic.IEnumerable<Nullable<Int64>> source): Nullable<Int64>
static Max(System.Collections.Generic.IEnumerable<Double> source): Double
static Max(System.Collections.Generic.IEnumerable<Nullable<Double>> source): Nullable<Double>
static Max(System.Collections.Generic.IEnumerable<Single> source): Single
static Max(System.Collections.Generic.IEnumerable<Nullable<Single>> source): Nullable<Single>
static Max(System.Collections.Generic.IEnumerable<Decimal> source): Decimal
static Max(System.Collections.Generic.IEnumerable<Nullable<Decimal>> source): Nullable<Decimal>
static Max<TSource>(System.Collections.Generic.IEnumerable<TSource> source): TSource
static Max<TSource>(System.Collections.Generic.IEnumerable<TSource> source, System.Collections.Generic.IComparer<TSource> comparer): TSource
static MaxBy<TSource,TKey>(System.Collections.Generic.IEnumerable<TSource> source, Func<TSource,TKey> keySelector): TSource
static MaxBy<TSource,TKey>(System.Collections.Generic.IEnumerable<TSource> source, Func<TSource,TKey> keySelector, System.Collections.Generic.IComparer<TKey> comparer): TSource
static Max<TSource>(System.Collections.Generic.IEnumerable<TSource> source, Func<TSource,Int32> selector): Int32
static Max<TSource>(System.Collections.Generic.IEnumerable<TSource> source, Func<TSource,Nullable<Int32>> selector): Nullable<Int32>
static Max<TSource>(System.Collections.Generic.IEnumerable<TSource> source, Func<TSource,Int64> selector): Int64
static Max<TSource>(System.Collections.Generic.IEnumerable<TSource> source, Func<TSource,Nullable<Int64>> selector): Nullable<Int64>
static Max<TSource>(System.Collections.Generic.IEnumerable<TSource> source, Func<TSource,Single> selector): Single
static Max<TSource>(System.Collections.Generic.IEnumerable<TSource> source, Func<TSource,Nullable<Single>> selector): Nullable<Single>
static Max<TSource>(System.Collections.Generic.IEnumerable<TSource> source, Func<TSource,Double> selector): Double
static Max<TSource>(System.Collections.Generic.IEnumerable<TSource> source, Func<TSource,Nullable<Double>> selector): Nullable<Double>
static Max<TSource>(System.Collections.Generic.IEnumerable<TSource> source, Func<TSource,Decimal> selector): Decimal
static Max<TSource>(System.Collections.Generic.IEnumerable<TSource> source, Func<TSource,Nullable<Decimal>> selector): Nullable<Decimal>
static Max<TSource,TResult>(System.Collections.Generic.IEnumerable<TSource> source, Func<TSource,TResult> selector): TResult
static Min(System.Collections.Generic.IEnumerable<Int32> source): Int32
static Min(System.Collections.Generic.IEnumerable<Int64> source): Int64
static Min(System.Collections.Generic.IEnumerable<Nullable<Int32>> source): Nullable<Int32>
static Min(System.Collections.Generic.IEnumerable<Nullable<Int64>> source): Nullable<Int64>
static Min(System.Collections.Generic.IEnumerable<Single> source): Single
static Min(System.Collections.Generic.IEnumerable<Nullable<Single>> source): Nullable<Single>
static Min(System.Collections.Generic.IEnumerable<Double> source): Double
static Min(System.Collections.Generic.IEnumerable<Nullable<Double>> source): Nullable<Double>
static Min(System.Collections.Generic.IEnumerable<Decimal> source): Decimal
static Min(System.Collections.Generic.IEnumerable<Nullable<Decimal>> source): Nullable<Decimal>
static Min<TSource>(System.Collections.Generic.IEnumerable<TSource> source): TSource
static Min<TSource>(System.Collections.Generic.IEnumerable<TSource> source, System.Collections.Generic.IComparer<TSource> comparer): TSource
static MinBy<TSource,TKey>(System.Collections.Generic.IEnumerable<TSource> source, Func<TSource,TKey> keySelector): TSource
static MinBy<TSource,TKey>(System.Collections.Generic.IEnumerable<TSource> source, Func<TSource,TKey> keySelector, System.Collections.Generic.IComparer<TKey> comparer): TSource
static Min<TSource>(System.Collections.Generic.IEnumerable<TSource> source, Func<TSource,Int32> selector): Int32
static Min<TSource>(System.Collections.Generic.IEnumerable<TSource> source, Func<TSource,Nullable<Int32>> selector): Nullable<Int32>
static Min<TSource>(System.Collections.Generic.IEnumerable<TSource> source, Func<TSource,Int64> selector): Int64
static Min<TSource>(System.Collections.Generic.IEnumerable<TSource> source, Func<TSource,Nullable<Int64>> selector): Nullable<Int64>
static Min<TSource>(System.Collections.Generic.IEnumerable<TSource> source, Func<TSource,Single> selector): Single
static Min<TSource>(System.Collections.Generic.IEnumerable<TSource> source, Func<TSource,Nullable<Single>> selector): Nullable<Single>
static Min<TSource>(System.Collections.Generic.IEnumerable<TSource> source, Func<TSource,Double> selector): Double
static Min<TSource>(System.Collections.Generic.IEnumerable<TSource> source, Func<TSource,Nullable<Double>> selector): Nullable<Double>
static Min<TSource>(System.Collections.Generic.IEnumerable<TSource> source, Func<TSource,Decimal> selector): Decimal
static Min<TSource>(System.Collections.Generic.IEnumerable<TSource> source, Func<TSource,Nullable<Decimal>> selector): Nullable<Decimal>
static Min<TSource,TResult>(System.Collections.Generic.IEnumerable<TSource> source, Func<TSource,TResult> selector): TResult
static OfType<TResult>(System.Collections.IEnumerable source): System.Collections.Generic.IEnumerable<TResult>
static Order<T>(System.Collections.Generic.IEnumerable<T> source): System.Linq.IOrderedEnumerable<T>
static Order<T>(System.Collections.Generic.IEnumerable<T> source, System.Collections.Generic.IComparer<T> comparer): System.Linq.IOrderedEnumerable<T>
static OrderBy<TSource,TKey>(System.Collections.Generic.IEnumerable<TSource> source, Func<TSource,TKey> keySelector): System.Linq.IOrderedEnumerable<TSource>
static OrderBy<TSource,TKey>(System.Collections.Generic.IEnumerable<TSource> source, Func<TSource,TKey> keySelector, System.Collections.Generic.IComparer<TKey> comparer): System.Linq.IOrderedEnumerable<TSource>
static OrderDescending<T>(System.Collections.Generic.IEnumerable<T> source): System.Linq.IOrderedEnumerable<T>
static OrderDescending<T>(System.Collections.Generic.IEnumerable<T> source, System.Collections.Generic.IComparer<T> comparer): System.Linq.IOrderedEnumerable<T>
static OrderByDescending<TSource,TKey>(System.Collections.Generic.IEnumerable<TSource> source, Func<TSource,TKey> keySelector): System.Linq.IOrderedEnumerable<TSource>
static OrderByDescending<TSource,TKey>(System.Collections.Generic.IEnumerable<TSource> source, Func<TSource,TKey> keySelector, System.Collections.Generic.IComparer<TKey> comparer): System.Linq.IOrderedEnumerable<TSource>
static ThenBy<TSource,TKey>(System.Linq.IOrderedEnumerable<TSource> source, Func<TSource,TKey> keySelector): System.Linq.IOrderedEnumerable<TSource>
static ThenBy<TSource,TKey>(System.Linq.IOrderedEnumerable<TSource> source, Func<TSource,TKey> keySelector, System.Collections.Generic.IComparer<TKey> comparer): System.Linq.IOrderedEnumerable<TSource>
static ThenByDescending<TSource,TKey>(System.Linq.IOrderedEnumerable<TSource> source, Func<TSource,TKey> keySelector): System.Linq.IOrderedEnumerable<TSource>
static ThenByDescending<TSource,TKey>(System.Linq.IOrderedEnumerable<TSource> source, Func<TSource,TKey> keySelector, System.Collections.Generic.IComparer<TKey> comparer): System.Linq.IOrderedEnumerable<TSource>
static Range(Int32 start, Int32 count): System.Collections.Generic.IEnumerable<Int32>
static Repeat<TResult>(TResult element, Int32 count): System.Collections.Generic.IEnumerable<TResult>
static Shuffle<TSource>(System.Collections.Generic.IEnumerable<TSource> source): System.Collections.Generic.IEnumerable<TSource>
static Reverse<TSource>(System.Collections.Generic.IEnumerable<TSource> source): System.Collections.Generic.IEnumerable<TSource>
static Reverse<TSource>(TSource[] source): System.Collections.Generic.IEnumerable<TSource>
static RightJoin<TOuter,TInner,TKey,TResult>(System.Collections.Generic.IEnumerable<TOuter> outer, System.Collections.Generic.IEnumerable<TInner> inner, Func<TOuter,TKey> outerKeySelector, Func<TInner,TKey> innerKeySelector, Func<TOuter,TInner,TResult> resultSelector): System.Collections.Generic.IEnumerable<TResult>
static RightJoin<TOuter,TInner,TKey,TResult>(System.Collections.Generic.IEnumerable<TOuter> outer, System.Collections.Generic.IEnumerable<TInner> inner, Func<TOuter,TKey> outerKeySelector, Func<TInner,TKey> innerKeySelector, Func<TOuter,TInner,TResult> resultSelector, System.Collections.Generic.IEqualityComparer<TKey> comparer): System.Collections.Generic.IEnumerable<TResult>
static Select<TSource,TResult>(System.Collections.Generic.IEnumerable<TSource> source, Func<TSource,TResult> selector): System.Collections.Generic.IEnumerable<TResult>
static Select<TSource,TResult>(System.Collections.Generic.IEnumerable<TSource> source, Func<TSource,Int32,TResult> selector): System.Collections.Generic.IEnumerable<TResult>
static SelectMany<TSource,TResult>(System.Collections.Generic.IEnumerable<TSource> source, Func<TSource,System.Collections.Generic.IEnumerable<TResult>> selector): System.Collections.Generic.IEnumerable<TResult>
static SelectMany<TSource,TResult>(System.Collections.Generic.IEnumerable<TSource> source, Func<TSource,Int32,System.Collections.Generic.IEnumerable<TResult>> selector): System.Collections.Generic.IEnumerable<TResult>
static SelectMany<TSource,TCollection,TResult>(System.Collections.Generic.IEnumerable<TSource> source, Func<TSource,Int32,System.Collections.Generic.IEnumerable<TCollection>> collectionSelector, Func<TSource,TCollection,TResult> resultSelector): System.Collections.Generic.IEnumerable<TResult>
static SelectMany<TSource,TCollection,TResult>(System.Collections.Generic.IEnumerable<TSource> source, Func<TSource,System.Collections.Generic.IEnumerable<TCollection>> collectionSelector, Func<TSource,TCollection,TResult> resultSelector): System.Collections.Generic.IEnumerable<TResult>
static Sequence<T>(T start, T endInclusive, T step): System.Collections.Generic.IEnumerable<T>
static SequenceEqual<TSource>(System.Collections.Generic.IEnumerable<TSource> first, System.Collections.Generic.IEnumerable<TSource> second): Boolean
static SequenceEqual<TSource>(System.Collections.Generic.IEnumerable<TSource> first, System.Collections.Generic.IEnumerable<TSource> second, System.Collections.Generic.IEqualityComparer<TSource> comparer): Boolean
static Single<TSource>(System.Collections.Generic.IEnumerable<TSource> source): TSource
static Single<TSource>(System.Collections.Generic.IEnumerable<TSource> source, Func<TSource,Boolean> predicate): TSource
static SingleOrDefault<TSource>(System.Collections.Generic.IEnumerable<TSource> source): TSource
static SingleOrDefault<TSource>(System.Collections.Generic.IEnumerable<TSource> source, TSource defaultValue): TSource
static SingleOrDefault<TSource>(System.Collections.Generic.IEnumerable<TSource> source, Func<TSource,Boolean> predicate): TSource
static SingleOrDefault<TSource>(System.Collections.Generic.IEnumerable<TSource> source, Func<TSource,Boolean> predicate, TSource defaultValue): TSource
static Skip<TSource>(System.Collections.Generic.IEnumerable<TSource> source, Int32 count): System.Collections.Generic.IEnumerable<TSource>
static SkipWhile<TSource>(System.Collections.Generic.IEnumerable<TSource> source, Func<TSource,Boolean> predicate): System.Collections.Generic.IEnumerable<TSource>
static SkipWhile<TSource>(System.Collections.Generic.IEnumerable<TSource> source, Func<TSource,Int32,Boolean> predicate): System.Collections.Generic.IEnumerable<TSource>
static SkipLast<TSource>(System.Collections.Generic.IEnumerable<TSource> source, Int32 count): System.Collections.Generic.IEnumerable<TSource>
static Sum(System.Collections.Generic.IEnumerable<Int32> source): Int32
static Sum(System.Collections.Generic.IEnumerable<Int64> source): Int64
static Sum(System.Collections.Generic.IEnumerable<Single> source): Single
static Sum(System.Collections.Generic.IEnumerable<Double> source): Double
static Sum(System.Collections.Generic.IEnumerable<Decimal> source): Decimal
static Sum(System.Collections.Generic.IEnumerable<Nullable<Int32>> source): Nullable<Int32>
static Sum(System.Collections.Generic.IEnumerable<Nullable<Int64>> source): Nullable<Int64>
static Sum(System.Collections.Generic.IEnumerable<Nullable<Single>> source): Nullable<Single>
static Sum(System.Collections.Generic.IEnumerable<Nullable<Double>> source): Nullable<Double>
static Sum(System.Collections.Generic.IEnumerable<Nullable<Decimal>> source): Nullable<Decimal>
static Sum<TSource>(System.Collections.Generic.IEnumerable<TSource> source, Func<TSource,Int32> selector): Int32
static Sum<TSource>(System.Collections.Generic.IEnumerable<TSource> source, Func<TSource,Int64> selector): Int64
static Sum<TSource>(System.Collections.Generic.IEnumerable<TSource> source, Func<TSource,Single> selector): Single
static Sum<TSource>(System.Collections.Generic.IEnumerable<TSource> source, Func<TSource,Double> selector): Double
static Sum<TSource>(System.Collections.Generic.IEnumerable<TSource> source, Func<TSource,Decimal> selector): Decimal
static Sum<TSource>(System.Collections.Generic.IEnumerable<TSource> source, Func<TSource,Nullable<Int32>> selector): Nullable<Int32>
static Sum<TSource>(System.Collections.Generic.IEnumerable<TSource> source, Func<TSource,Nullable<Int64>> selector): Nullable<Int64>
static Sum<TSource>(System.Collections.Generic.IEnumerable<TSource> source, Func<TSource,Nullable<Single>> selector): Nullable<Single>
static Sum<TSource>(System.Collections.Generic.IEnumerable<TSource> source, Func<TSource,Nullable<Double>> selector): Nullable<Double>
static Sum<TSource>(System.Collections.Generic.IEnumerable<TSource> source, Func<TSource,Nullable<Decimal>> selector): Nullable<Decimal>
static Take<TSource>(System.Collections.Generic.IEnumerable<TSource> source, Int32 count): System.Collections.Generic.IEnumerable<TSource>
static Take<TSource>(System.Collections.Generic.IEnumerable<TSource> source, Range range): System.Collections.Generic.IEnumerable<TSource>
static TakeWhile<TSource>(System.Collections.Generic.IEnumerable<TSource> source, Func<TSource,Boolean> predicate): System.Collections.Generic.IEnumerable<TSource>
static TakeWhile<TSource>(System.Collections.Generic.IEnumerable<TSource> source, Func<TSource,Int32,Boolean> predicate): System.Collections.Generic.IEnumerable<TSource>
static TakeLast<TSource>(System.Collections.Generic.IEnumerable<TSource> source, Int32 count): System.Collections.Generic.IEnumerable<TSource>
static ToArray<TSource>(System.Collections.Generic.IEnumerable<TSource> source): TSource[]
static ToList<TSource>(System.Collections.Generic.IEnumerable<TSource> source): System.Collections.Generic.List<TSource>
static ToDictionary<TKey,TValue>(System.Collections.Generic.IEnumerable<System.Collections.Generic.KeyValuePair<TKey,TValue>> source): System.Collections.Generic.Dictionary<TKey,TValue>
static ToDictionary<TKey,TValue>(System.Collections.Generic.IEnumerable<System.Collections.Generic.KeyValuePair<TKey,TValue>> source, System.Collections.Generic.IEqualityComparer<TKey> comparer): System.Collections.Generic.Dictionary<TKey,TValue>
static ToDictionary<TKey,TValue>(System.Collections.Generic.IEnumerable<ValueTuple<TKey,TValue>> source): System.Collections.Generic.Dictionary<TKey,TValue>
static ToDictionary<TKey,TValue>(System.Collections.Generic.IEnumerable<ValueTuple<TKey,TValue>> source, System.Collections.Generic.IEqualityComparer<TKey> comparer): System.Collections.Generic.Dictionary<TKey,TValue>
static ToDictionary<TSource,TKey>(System.Collections.Generic.IEnumerable<TSource> source, Func<TSource,TKey> keySelector): System.Collections.Generic.Dictionary<TKey,TSource>
static ToDictionary<TSource,TKey>(System.Collections.Generic.IEnumerable<TSource> source, Func<TSource,TKey> keySelector, System.Collections.Generic.IEqualityComparer<TKey> comparer): System.Collections.Generic.Dictionary<TKey,TSource>
static ToDictionary<TSource,TKey,TElement>(System.Collections.Generic.IEnumerable<TSource> source, Func<TSource,TKey> keySelector, Func<TSource,TElement> elementSelector): System.Collections.Generic.Dictionary<TKey,TElement>
static ToDictionary<TSource,TKey,TElement>(System.Collections.Generic.IEnumerable<TSource> source, Func<TSource,TKey> keySelector, Func<TSource,TElement> elementSelector, System.Collections.Generic.IEqualityComparer<TKey> comparer): System.Collections.Generic.Dictionary<TKey,TElement>
static ToHashSet<TSource>(System.Collections.Generic.IEnumerable<TSource> source): System.Collections.Generic.HashSet<TSource>
static ToHashSet<TSource>(System.Collections.Generic.IEnumerable<TSource> source, System.Collections.Generic.IEqualityComparer<TSource> comparer): System.Collections.Generic.HashSet<TSource>
static Union<TSource>(System.Collections.Generic.IEnumerable<TSource> first, System.Collections.Generic.IEnumerable<TSource> second): System.Collections.Generic.IEnumerable<TSource>
static Union<TSource>(System.Collections.Generic.IEnumerable<TSource> first, System.Collections.Generic.IEnumerable<TSource> second, System.Collections.Generic.IEqualityComparer<TSource> comparer): System.Collections.Generic.IEnumerable<TSource>
static UnionBy<TSource,TKey>(System.Collections.Generic.IEnumerable<TSource> first, System.Collections.Generic.IEnumerable<TSource> second, Func<TSource,TKey> keySelector): System.Collections.Generic.IEnumerable<TSource>
static UnionBy<TSource,TKey>(System.Collections.Generic.IEnumerable<TSource> first, System.Collections.Generic.IEnumerable<TSource> second, Func<TSource,TKey> keySelector, System.Collections.Generic.IEqualityComparer<TKey> comparer): System.Collections.Generic.IEnumerable<TSource>
static Where<TSource>(System.Collections.Generic.IEnumerable<TSource> source, Func<TSource,Boolean> predicate): System.Collections.Generic.IEnumerable<TSource>
static Where<TSource>(System.Collections.Generic.IEnumerable<TSource> source, Func<TSource,Int32,Boolean> predicate): System.Collections.Generic.IEnumerable<TSource>
static Zip<TFirst,TSecond,TResult>(System.Collections.Generic.IEnumerable<TFirst> first, System.Collections.Generic.IEnumerable<TSecond> second, Func<TFirst,TSecond,TResult> resultSelector): System.Collections.Generic.IEnumerable<TResult>
static Zip<TFirst,TSecond>(System.Collections.Generic.IEnumerable<TFirst> first, System.Collections.Generic.IEnumerable<TSecond> second): System.Collections.Generic.IEnumerable<ValueTuple<TFirst,TSecond>>
static Zip<TFirst,TSecond,TThird>(System.Collections.Generic.IEnumerable<TFirst> first, System.Collections.Generic.IEnumerable<TSecond> second, System.Collections.Generic.IEnumerable<TThird> third): System.Collections.Generic.IEnumerable<ValueTuple<TFirst,TSecond,TThird>>
## System.Linq.IGrouping<TKey,TElement> :  interface @System.Linq
implements System.Collections.Generic.IEnumerable<TElement> System.Collections.IEnumerable
Key: TKey
## System.Linq.ILookup<TKey,TElement> :  interface @System.Linq
implements System.Collections.Generic.IEnumerable<System.Linq.IGrouping<TKey,TElement>> System.Collections.IEnumerable
Count: Int32
Item[TKey]: System.Collections.Generic.IEnumerable<TElement>
Contains(TKey key): Boolean
## System.Linq.IOrderedEnumerable<TElement> :  interface @System.Linq
implements System.Collections.Generic.IEnumerable<TElement> System.Collections.IEnumerable
CreateOrderedEnumerable<TKey>(Func<TElement,TKey> keySelector, System.Collections.Generic.IComparer<TKey> comparer, Boolean descending): System.Linq.IOrderedEnumerable<TElement>
`,
)
