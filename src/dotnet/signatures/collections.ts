import { signatureTable } from './table.ts'

/** Public members of .NET types, as reflection lists them: see `declare.ts` for the notation. */
export const collectionsSignatures = signatureTable(
  () => `
## System.Collections.ArrayList : Object @System.Private.CoreLib
implements System.Collections.IList System.Collections.ICollection System.Collections.IEnumerable ICloneable
new()
new(Int32 capacity)
new(System.Collections.ICollection c)
Capacity: Int32 rw
Count: Int32
IsFixedSize: Boolean
IsReadOnly: Boolean
IsSynchronized: Boolean
SyncRoot: Object
Item[Int32]: Object rw
static Adapter(System.Collections.IList list): System.Collections.ArrayList
Add(Object value): Int32
AddRange(System.Collections.ICollection c): Void
BinarySearch(Int32 index, Int32 count, Object value, System.Collections.IComparer comparer): Int32
BinarySearch(Object value): Int32
BinarySearch(Object value, System.Collections.IComparer comparer): Int32
Clear(): Void
Clone(): Object
Contains(Object item): Boolean
CopyTo(Array array): Void
CopyTo(Array array, Int32 arrayIndex): Void
CopyTo(Int32 index, Array array, Int32 arrayIndex, Int32 count): Void
static FixedSize(System.Collections.IList list): System.Collections.IList
static FixedSize(System.Collections.ArrayList list): System.Collections.ArrayList
GetEnumerator(): System.Collections.IEnumerator
GetEnumerator(Int32 index, Int32 count): System.Collections.IEnumerator
IndexOf(Object value): Int32
IndexOf(Object value, Int32 startIndex): Int32
IndexOf(Object value, Int32 startIndex, Int32 count): Int32
Insert(Int32 index, Object value): Void
InsertRange(Int32 index, System.Collections.ICollection c): Void
LastIndexOf(Object value): Int32
LastIndexOf(Object value, Int32 startIndex): Int32
LastIndexOf(Object value, Int32 startIndex, Int32 count): Int32
static ReadOnly(System.Collections.IList list): System.Collections.IList
static ReadOnly(System.Collections.ArrayList list): System.Collections.ArrayList
Remove(Object obj): Void
RemoveAt(Int32 index): Void
RemoveRange(Int32 index, Int32 count): Void
static Repeat(Object value, Int32 count): System.Collections.ArrayList
Reverse(): Void
Reverse(Int32 index, Int32 count): Void
SetRange(Int32 index, System.Collections.ICollection c): Void
GetRange(Int32 index, Int32 count): System.Collections.ArrayList
Sort(): Void
Sort(System.Collections.IComparer comparer): Void
Sort(Int32 index, Int32 count, System.Collections.IComparer comparer): Void
static Synchronized(System.Collections.IList list): System.Collections.IList
static Synchronized(System.Collections.ArrayList list): System.Collections.ArrayList
ToArray(): Object[]
ToArray(Type type): Array
TrimToSize(): Void
## System.Collections.Hashtable : Object @System.Private.CoreLib
implements System.Collections.IDictionary System.Collections.ICollection System.Collections.IEnumerable System.Runtime.Serialization.ISerializable System.Runtime.Serialization.IDeserializationCallback ICloneable
new()
new(Int32 capacity)
new(Int32 capacity, Single loadFactor)
new(Int32 capacity, Single loadFactor, System.Collections.IEqualityComparer equalityComparer)
new(System.Collections.IHashCodeProvider hcp, System.Collections.IComparer comparer)
new(System.Collections.IEqualityComparer equalityComparer)
new(Int32 capacity, System.Collections.IHashCodeProvider hcp, System.Collections.IComparer comparer)
new(Int32 capacity, System.Collections.IEqualityComparer equalityComparer)
new(System.Collections.IDictionary d)
new(System.Collections.IDictionary d, Single loadFactor)
new(System.Collections.IDictionary d, System.Collections.IHashCodeProvider hcp, System.Collections.IComparer comparer)
new(System.Collections.IDictionary d, System.Collections.IEqualityComparer equalityComparer)
new(Int32 capacity, Single loadFactor, System.Collections.IHashCodeProvider hcp, System.Collections.IComparer comparer)
new(System.Collections.IDictionary d, Single loadFactor, System.Collections.IHashCodeProvider hcp, System.Collections.IComparer comparer)
new(System.Collections.IDictionary d, Single loadFactor, System.Collections.IEqualityComparer equalityComparer)
Item[Object]: Object rw
IsReadOnly: Boolean
IsFixedSize: Boolean
IsSynchronized: Boolean
Keys: System.Collections.ICollection
Values: System.Collections.ICollection
SyncRoot: Object
Count: Int32
Add(Object key, Object value): Void
Clear(): Void
Clone(): Object
Contains(Object key): Boolean
ContainsKey(Object key): Boolean
ContainsValue(Object value): Boolean
CopyTo(Array array, Int32 arrayIndex): Void
GetEnumerator(): System.Collections.IDictionaryEnumerator
Remove(Object key): Void
static Synchronized(System.Collections.Hashtable table): System.Collections.Hashtable
GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context): Void
OnDeserialization(Object sender): Void
## System.Collections.DictionaryEntry : ValueType struct @System.Private.CoreLib
new(Object key, Object value)
Key: Object rw
Value: Object rw
Deconstruct(ref Object key, ref Object value): Void
ToString(): String
## System.Collections.Queue : Object @System.Collections.NonGeneric
implements System.Collections.ICollection System.Collections.IEnumerable ICloneable
new()
new(Int32 capacity)
new(Int32 capacity, Single growFactor)
new(System.Collections.ICollection col)
Count: Int32
IsSynchronized: Boolean
SyncRoot: Object
Clone(): Object
Clear(): Void
CopyTo(Array array, Int32 index): Void
Enqueue(Object obj): Void
GetEnumerator(): System.Collections.IEnumerator
Dequeue(): Object
Peek(): Object
static Synchronized(System.Collections.Queue queue): System.Collections.Queue
Contains(Object obj): Boolean
ToArray(): Object[]
TrimToSize(): Void
## System.Collections.Stack : Object @System.Collections.NonGeneric
implements System.Collections.ICollection System.Collections.IEnumerable ICloneable
new()
new(Int32 initialCapacity)
new(System.Collections.ICollection col)
Count: Int32
IsSynchronized: Boolean
SyncRoot: Object
Clear(): Void
Clone(): Object
Contains(Object obj): Boolean
CopyTo(Array array, Int32 index): Void
GetEnumerator(): System.Collections.IEnumerator
Peek(): Object
Pop(): Object
Push(Object obj): Void
static Synchronized(System.Collections.Stack stack): System.Collections.Stack
ToArray(): Object[]
## System.Collections.SortedList : Object @System.Collections.NonGeneric
implements System.Collections.IDictionary System.Collections.ICollection System.Collections.IEnumerable ICloneable
new()
new(Int32 initialCapacity)
new(System.Collections.IComparer comparer)
new(System.Collections.IComparer comparer, Int32 capacity)
new(System.Collections.IDictionary d)
new(System.Collections.IDictionary d, System.Collections.IComparer comparer)
Capacity: Int32 rw
Count: Int32
Keys: System.Collections.ICollection
Values: System.Collections.ICollection
IsReadOnly: Boolean
IsFixedSize: Boolean
IsSynchronized: Boolean
SyncRoot: Object
Item[Object]: Object rw
Add(Object key, Object value): Void
Clear(): Void
Clone(): Object
Contains(Object key): Boolean
ContainsKey(Object key): Boolean
ContainsValue(Object value): Boolean
CopyTo(Array array, Int32 arrayIndex): Void
GetByIndex(Int32 index): Object
GetEnumerator(): System.Collections.IDictionaryEnumerator
GetKey(Int32 index): Object
GetKeyList(): System.Collections.IList
GetValueList(): System.Collections.IList
IndexOfKey(Object key): Int32
IndexOfValue(Object value): Int32
RemoveAt(Int32 index): Void
Remove(Object key): Void
SetByIndex(Int32 index, Object value): Void
static Synchronized(System.Collections.SortedList list): System.Collections.SortedList
TrimToSize(): Void
## System.Collections.BitArray : Object sealed @System.Private.CoreLib
implements System.Collections.ICollection System.Collections.IEnumerable ICloneable System.Runtime.Serialization.ISerializable
new(Int32 length)
new(Int32 length, Boolean defaultValue)
new(Byte[] bytes)
new(Boolean[] values)
new(Int32[] values)
new(System.Collections.BitArray bits)
Item[Int32]: Boolean rw
Length: Int32 rw
Count: Int32
SyncRoot: Object
IsSynchronized: Boolean
IsReadOnly: Boolean
Get(Int32 index): Boolean
Set(Int32 index, Boolean value): Void
SetAll(Boolean value): Void
And(System.Collections.BitArray value): System.Collections.BitArray
Or(System.Collections.BitArray value): System.Collections.BitArray
Xor(System.Collections.BitArray value): System.Collections.BitArray
Not(): System.Collections.BitArray
RightShift(Int32 count): System.Collections.BitArray
LeftShift(Int32 count): System.Collections.BitArray
CopyTo(Array array, Int32 index): Void
HasAllSet(): Boolean
HasAnySet(): Boolean
Clone(): Object
GetEnumerator(): System.Collections.IEnumerator
## System.Collections.Comparer : Object sealed @System.Private.CoreLib
implements System.Collections.IComparer System.Runtime.Serialization.ISerializable
new(System.Globalization.CultureInfo culture)
GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context): Void
static Default: System.Collections.Comparer
static DefaultInvariant: System.Collections.Comparer
Compare(Object a, Object b): Int32
## System.Collections.CaseInsensitiveComparer : Object @System.Collections.NonGeneric
implements System.Collections.IComparer
new()
new(System.Globalization.CultureInfo culture)
static Default: System.Collections.CaseInsensitiveComparer
static DefaultInvariant: System.Collections.CaseInsensitiveComparer
Compare(Object a, Object b): Int32
## System.Collections.CollectionBase : Object abstract @System.Collections.NonGeneric
implements System.Collections.IList System.Collections.ICollection System.Collections.IEnumerable
Capacity: Int32 rw
Count: Int32
Clear(): Void
RemoveAt(Int32 index): Void
GetEnumerator(): System.Collections.IEnumerator
## System.Collections.ReadOnlyCollectionBase : Object abstract @System.Collections.NonGeneric
implements System.Collections.ICollection System.Collections.IEnumerable
Count: Int32
GetEnumerator(): System.Collections.IEnumerator
## System.Collections.DictionaryBase : Object abstract @System.Collections.NonGeneric
implements System.Collections.IDictionary System.Collections.ICollection System.Collections.IEnumerable
Count: Int32
CopyTo(Array array, Int32 index): Void
Clear(): Void
GetEnumerator(): System.Collections.IDictionaryEnumerator
## System.Collections.StructuralComparisons : Object static @System.Collections
static StructuralComparer: System.Collections.IComparer
static StructuralEqualityComparer: System.Collections.IEqualityComparer
## System.Collections.IEnumerable :  interface @System.Private.CoreLib
GetEnumerator(): System.Collections.IEnumerator
## System.Collections.IEnumerator :  interface @System.Private.CoreLib
Current: Object
MoveNext(): Boolean
Reset(): Void
## System.Collections.ICollection :  interface @System.Private.CoreLib
implements System.Collections.IEnumerable
Count: Int32
SyncRoot: Object
IsSynchronized: Boolean
CopyTo(Array array, Int32 index): Void
## System.Collections.IList :  interface @System.Private.CoreLib
implements System.Collections.ICollection System.Collections.IEnumerable
Item[Int32]: Object rw
IsReadOnly: Boolean
IsFixedSize: Boolean
Add(Object value): Int32
Contains(Object value): Boolean
Clear(): Void
IndexOf(Object value): Int32
Insert(Int32 index, Object value): Void
Remove(Object value): Void
RemoveAt(Int32 index): Void
## System.Collections.IDictionary :  interface @System.Private.CoreLib
implements System.Collections.ICollection System.Collections.IEnumerable
Item[Object]: Object rw
Keys: System.Collections.ICollection
Values: System.Collections.ICollection
IsReadOnly: Boolean
IsFixedSize: Boolean
Contains(Object key): Boolean
Add(Object key, Object value): Void
Clear(): Void
GetEnumerator(): System.Collections.IDictionaryEnumerator
Remove(Object key): Void
## System.Collections.IDictionaryEnumerator :  interface @System.Private.CoreLib
implements System.Collections.IEnumerator
Key: Object
Value: Object
Entry: System.Collections.DictionaryEntry
## System.Collections.IComparer :  interface @System.Private.CoreLib
Compare(Object x, Object y): Int32
## System.Collections.IEqualityComparer :  interface @System.Private.CoreLib
Equals(Object x, Object y): Boolean
GetHashCode(Object obj): Int32
## System.Collections.IStructuralComparable :  interface @System.Private.CoreLib
CompareTo(Object other, System.Collections.IComparer comparer): Int32
## System.Collections.IStructuralEquatable :  interface @System.Private.CoreLib
Equals(Object other, System.Collections.IEqualityComparer comparer): Boolean
GetHashCode(System.Collections.IEqualityComparer comparer): Int32
## System.Collections.Specialized.OrderedDictionary : Object @System.Collections.Specialized
implements System.Collections.Specialized.IOrderedDictionary System.Collections.IDictionary System.Collections.ICollection System.Collections.IEnumerable System.Runtime.Serialization.ISerializable System.Runtime.Serialization.IDeserializationCallback
new()
new(Int32 capacity)
new(System.Collections.IEqualityComparer comparer)
new(Int32 capacity, System.Collections.IEqualityComparer comparer)
Count: Int32
IsReadOnly: Boolean
Keys: System.Collections.ICollection
Item[Int32]: Object rw
Item[Object]: Object rw
Values: System.Collections.ICollection
Add(Object key, Object value): Void
Clear(): Void
AsReadOnly(): System.Collections.Specialized.OrderedDictionary
Contains(Object key): Boolean
CopyTo(Array array, Int32 index): Void
Insert(Int32 index, Object key, Object value): Void
RemoveAt(Int32 index): Void
Remove(Object key): Void
GetEnumerator(): System.Collections.IDictionaryEnumerator
GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context): Void
## System.Collections.Specialized.NameValueCollection : System.Collections.Specialized.NameObjectCollectionBase @System.Collections.Specialized
implements System.Collections.ICollection System.Collections.IEnumerable System.Runtime.Serialization.ISerializable System.Runtime.Serialization.IDeserializationCallback
new()
new(System.Collections.Specialized.NameValueCollection col)
new(System.Collections.IHashCodeProvider hashProvider, System.Collections.IComparer comparer)
new(Int32 capacity)
new(System.Collections.IEqualityComparer equalityComparer)
new(Int32 capacity, System.Collections.IEqualityComparer equalityComparer)
new(Int32 capacity, System.Collections.Specialized.NameValueCollection col)
new(Int32 capacity, System.Collections.IHashCodeProvider hashProvider, System.Collections.IComparer comparer)
Item[String]: String rw
Item[Int32]: String
AllKeys: String[]
Add(System.Collections.Specialized.NameValueCollection c): Void
Clear(): Void
CopyTo(Array dest, Int32 index): Void
HasKeys(): Boolean
Add(String name, String value): Void
Get(String name): String
GetValues(String name): String[]
Set(String name, String value): Void
Remove(String name): Void
Get(Int32 index): String
GetValues(Int32 index): String[]
GetKey(Int32 index): String
## System.Collections.Specialized.NameObjectCollectionBase : Object abstract @System.Collections.Specialized
implements System.Collections.ICollection System.Collections.IEnumerable System.Runtime.Serialization.ISerializable System.Runtime.Serialization.IDeserializationCallback
Count: Int32
Keys: System.Collections.Specialized.NameObjectCollectionBase+KeysCollection
OnDeserialization(Object sender): Void
GetEnumerator(): System.Collections.IEnumerator
GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context): Void
## System.Collections.Specialized.StringCollection : Object @System.Collections.Specialized
implements System.Collections.IList System.Collections.ICollection System.Collections.IEnumerable
new()
Item[Int32]: String rw
Count: Int32
IsReadOnly: Boolean
IsSynchronized: Boolean
SyncRoot: Object
Add(String value): Int32
AddRange(String[] value): Void
Clear(): Void
Contains(String value): Boolean
CopyTo(String[] array, Int32 index): Void
GetEnumerator(): System.Collections.Specialized.StringEnumerator
IndexOf(String value): Int32
Insert(Int32 index, String value): Void
Remove(String value): Void
RemoveAt(Int32 index): Void
## System.Collections.Specialized.StringDictionary : Object @System.Collections.Specialized
implements System.Collections.IEnumerable
new()
Count: Int32
IsSynchronized: Boolean
Item[String]: String rw
Keys: System.Collections.ICollection
SyncRoot: Object
Values: System.Collections.ICollection
Add(String key, String value): Void
Clear(): Void
ContainsKey(String key): Boolean
ContainsValue(String value): Boolean
CopyTo(Array array, Int32 index): Void
GetEnumerator(): System.Collections.IEnumerator
Remove(String key): Void
## System.Collections.Specialized.HybridDictionary : Object @System.Collections.Specialized
implements System.Collections.IDictionary System.Collections.ICollection System.Collections.IEnumerable
new()
new(Int32 initialSize)
new(Boolean caseInsensitive)
new(Int32 initialSize, Boolean caseInsensitive)
Item[Object]: Object rw
Count: Int32
Keys: System.Collections.ICollection
IsReadOnly: Boolean
IsFixedSize: Boolean
IsSynchronized: Boolean
SyncRoot: Object
Values: System.Collections.ICollection
Add(Object key, Object value): Void
Clear(): Void
Contains(Object key): Boolean
CopyTo(Array array, Int32 index): Void
GetEnumerator(): System.Collections.IDictionaryEnumerator
Remove(Object key): Void
## System.Collections.Specialized.ListDictionary : Object @System.Collections.Specialized
implements System.Collections.IDictionary System.Collections.ICollection System.Collections.IEnumerable
new()
new(System.Collections.IComparer comparer)
Item[Object]: Object rw
Count: Int32
Keys: System.Collections.ICollection
IsReadOnly: Boolean
IsFixedSize: Boolean
IsSynchronized: Boolean
SyncRoot: Object
Values: System.Collections.ICollection
Add(Object key, Object value): Void
Clear(): Void
Contains(Object key): Boolean
CopyTo(Array array, Int32 index): Void
GetEnumerator(): System.Collections.IDictionaryEnumerator
Remove(Object key): Void
## System.Collections.Specialized.IOrderedDictionary :  interface @System.Collections.Specialized
implements System.Collections.IDictionary System.Collections.ICollection System.Collections.IEnumerable
Item[Int32]: Object rw
GetEnumerator(): System.Collections.IDictionaryEnumerator
Insert(Int32 index, Object key, Object value): Void
RemoveAt(Int32 index): Void
## System.Collections.Specialized.StringEnumerator : Object @System.Collections.Specialized
Current: String
MoveNext(): Boolean
Reset(): Void
## System.Collections.Generic.List<T> : Object @System.Private.CoreLib
implements System.Collections.Generic.IList<T> System.Collections.Generic.ICollection<T> System.Collections.Generic.IEnumerable<T> System.Collections.IEnumerable System.Collections.IList System.Collections.ICollection System.Collections.Generic.IReadOnlyList<T> System.Collections.Generic.IReadOnlyCollection<T>
new()
new(Int32 capacity)
new(System.Collections.Generic.IEnumerable<T> collection)
Capacity: Int32 rw
Count: Int32
Item[Int32]: T rw
Add(T item): Void
AddRange(System.Collections.Generic.IEnumerable<T> collection): Void
AsReadOnly(): System.Collections.ObjectModel.ReadOnlyCollection<T>
BinarySearch(Int32 index, Int32 count, T item, System.Collections.Generic.IComparer<T> comparer): Int32
BinarySearch(T item): Int32
BinarySearch(T item, System.Collections.Generic.IComparer<T> comparer): Int32
Clear(): Void
Contains(T item): Boolean
ConvertAll<TOutput>(Converter<T,TOutput> converter): System.Collections.Generic.List<TOutput>
CopyTo(T[] array): Void
CopyTo(Int32 index, T[] array, Int32 arrayIndex, Int32 count): Void
CopyTo(T[] array, Int32 arrayIndex): Void
EnsureCapacity(Int32 capacity): Int32
Exists(Predicate<T> match): Boolean
Find(Predicate<T> match): T
FindAll(Predicate<T> match): System.Collections.Generic.List<T>
FindIndex(Predicate<T> match): Int32
FindIndex(Int32 startIndex, Predicate<T> match): Int32
FindIndex(Int32 startIndex, Int32 count, Predicate<T> match): Int32
FindLast(Predicate<T> match): T
FindLastIndex(Predicate<T> match): Int32
FindLastIndex(Int32 startIndex, Predicate<T> match): Int32
FindLastIndex(Int32 startIndex, Int32 count, Predicate<T> match): Int32
ForEach(Action<T> action): Void
GetEnumerator(): System.Collections.Generic.List+Enumerator<T>
GetRange(Int32 index, Int32 count): System.Collections.Generic.List<T>
Slice(Int32 start, Int32 length): System.Collections.Generic.List<T>
IndexOf(T item): Int32
IndexOf(T item, Int32 index): Int32
IndexOf(T item, Int32 index, Int32 count): Int32
Insert(Int32 index, T item): Void
InsertRange(Int32 index, System.Collections.Generic.IEnumerable<T> collection): Void
LastIndexOf(T item): Int32
LastIndexOf(T item, Int32 index): Int32
LastIndexOf(T item, Int32 index, Int32 count): Int32
Remove(T item): Boolean
RemoveAll(Predicate<T> match): Int32
RemoveAt(Int32 index): Void
RemoveRange(Int32 index, Int32 count): Void
Reverse(): Void
Reverse(Int32 index, Int32 count): Void
Sort(): Void
Sort(System.Collections.Generic.IComparer<T> comparer): Void
Sort(Int32 index, Int32 count, System.Collections.Generic.IComparer<T> comparer): Void
Sort(Comparison<T> comparison): Void
ToArray(): T[]
TrimExcess(): Void
TrueForAll(Predicate<T> match): Boolean
## System.Collections.Generic.Dictionary<TKey,TValue> : Object @System.Private.CoreLib
implements System.Collections.Generic.IDictionary<TKey,TValue> System.Collections.Generic.ICollection<System.Collections.Generic.KeyValuePair<TKey,TValue>> System.Collections.Generic.IEnumerable<System.Collections.Generic.KeyValuePair<TKey,TValue>> System.Collections.IEnumerable System.Collections.IDictionary System.Collections.ICollection System.Collections.Generic.IReadOnlyDictionary<TKey,TValue> System.Collections.Generic.IReadOnlyCollection<System.Collections.Generic.KeyValuePair<TKey,TValue>> System.Runtime.Serialization.ISerializable System.Runtime.Serialization.IDeserializationCallback
new()
new(Int32 capacity)
new(System.Collections.Generic.IEqualityComparer<TKey> comparer)
new(Int32 capacity, System.Collections.Generic.IEqualityComparer<TKey> comparer)
new(System.Collections.Generic.IDictionary<TKey,TValue> dictionary)
new(System.Collections.Generic.IDictionary<TKey,TValue> dictionary, System.Collections.Generic.IEqualityComparer<TKey> comparer)
new(System.Collections.Generic.IEnumerable<System.Collections.Generic.KeyValuePair<TKey,TValue>> collection)
new(System.Collections.Generic.IEnumerable<System.Collections.Generic.KeyValuePair<TKey,TValue>> collection, System.Collections.Generic.IEqualityComparer<TKey> comparer)
Comparer: System.Collections.Generic.IEqualityComparer<TKey>
Count: Int32
Capacity: Int32
Keys: System.Collections.Generic.Dictionary+KeyCollection<TKey,TValue>
Values: System.Collections.Generic.Dictionary+ValueCollection<TKey,TValue>
Item[TKey]: TValue rw
Add(TKey key, TValue value): Void
Clear(): Void
ContainsKey(TKey key): Boolean
ContainsValue(TValue value): Boolean
GetEnumerator(): System.Collections.Generic.Dictionary+Enumerator<TKey,TValue>
GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context): Void
GetAlternateLookup<TAlternateKey>(): System.Collections.Generic.Dictionary+AlternateLookup<TKey,TValue,TAlternateKey>
TryGetAlternateLookup<TAlternateKey>(ref System.Collections.Generic.Dictionary+AlternateLookup<TKey,TValue,TAlternateKey> lookup): Boolean
OnDeserialization(Object sender): Void
Remove(TKey key): Boolean
Remove(TKey key, ref TValue value): Boolean
TryGetValue(TKey key, ref TValue value): Boolean
TryAdd(TKey key, TValue value): Boolean
EnsureCapacity(Int32 capacity): Int32
TrimExcess(): Void
TrimExcess(Int32 capacity): Void
## System.Collections.Generic.Dictionary+KeyCollection<TKey,TValue> : Object sealed @System.Private.CoreLib
implements System.Collections.Generic.ICollection<TKey> System.Collections.Generic.IEnumerable<TKey> System.Collections.IEnumerable System.Collections.ICollection System.Collections.Generic.IReadOnlyCollection<TKey>
new(System.Collections.Generic.Dictionary<TKey,TValue> dictionary)
Count: Int32
GetEnumerator(): System.Collections.Generic.Dictionary+KeyCollection+Enumerator<TKey,TValue>
CopyTo(TKey[] array, Int32 index): Void
Contains(TKey item): Boolean
## System.Collections.Generic.Dictionary+ValueCollection<TKey,TValue> : Object sealed @System.Private.CoreLib
implements System.Collections.Generic.ICollection<TValue> System.Collections.Generic.IEnumerable<TValue> System.Collections.IEnumerable System.Collections.ICollection System.Collections.Generic.IReadOnlyCollection<TValue>
new(System.Collections.Generic.Dictionary<TKey,TValue> dictionary)
Count: Int32
GetEnumerator(): System.Collections.Generic.Dictionary+ValueCollection+Enumerator<TKey,TValue>
CopyTo(TValue[] array, Int32 index): Void
## System.Collections.Generic.HashSet<T> : Object @System.Private.CoreLib
implements System.Collections.Generic.ICollection<T> System.Collections.Generic.IEnumerable<T> System.Collections.IEnumerable System.Collections.Generic.ISet<T> System.Collections.Generic.IReadOnlyCollection<T> System.Collections.Generic.IReadOnlySet<T> System.Runtime.Serialization.ISerializable System.Runtime.Serialization.IDeserializationCallback
new()
new(System.Collections.Generic.IEqualityComparer<T> comparer)
new(Int32 capacity)
new(System.Collections.Generic.IEnumerable<T> collection)
new(System.Collections.Generic.IEnumerable<T> collection, System.Collections.Generic.IEqualityComparer<T> comparer)
new(Int32 capacity, System.Collections.Generic.IEqualityComparer<T> comparer)
Count: Int32
Capacity: Int32
Comparer: System.Collections.Generic.IEqualityComparer<T>
Clear(): Void
Contains(T item): Boolean
Remove(T item): Boolean
GetAlternateLookup<TAlternate>(): System.Collections.Generic.HashSet+AlternateLookup<T,TAlternate>
TryGetAlternateLookup<TAlternate>(ref System.Collections.Generic.HashSet+AlternateLookup<T,TAlternate> lookup): Boolean
GetEnumerator(): System.Collections.Generic.HashSet+Enumerator<T>
GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context): Void
OnDeserialization(Object sender): Void
Add(T item): Boolean
TryGetValue(T equalValue, ref T actualValue): Boolean
UnionWith(System.Collections.Generic.IEnumerable<T> other): Void
IntersectWith(System.Collections.Generic.IEnumerable<T> other): Void
ExceptWith(System.Collections.Generic.IEnumerable<T> other): Void
SymmetricExceptWith(System.Collections.Generic.IEnumerable<T> other): Void
IsSubsetOf(System.Collections.Generic.IEnumerable<T> other): Boolean
IsProperSubsetOf(System.Collections.Generic.IEnumerable<T> other): Boolean
IsSupersetOf(System.Collections.Generic.IEnumerable<T> other): Boolean
IsProperSupersetOf(System.Collections.Generic.IEnumerable<T> other): Boolean
Overlaps(System.Collections.Generic.IEnumerable<T> other): Boolean
SetEquals(System.Collections.Generic.IEnumerable<T> other): Boolean
CopyTo(T[] array): Void
CopyTo(T[] array, Int32 arrayIndex): Void
CopyTo(T[] array, Int32 arrayIndex, Int32 count): Void
RemoveWhere(Predicate<T> match): Int32
EnsureCapacity(Int32 capacity): Int32
TrimExcess(): Void
TrimExcess(Int32 capacity): Void
static CreateSetComparer(): System.Collections.Generic.IEqualityComparer<System.Collections.Generic.HashSet<T>>
## System.Collections.Generic.Queue<T> : Object @System.Private.CoreLib
implements System.Collections.Generic.IEnumerable<T> System.Collections.IEnumerable System.Collections.ICollection System.Collections.Generic.IReadOnlyCollection<T>
new()
new(Int32 capacity)
new(System.Collections.Generic.IEnumerable<T> collection)
Count: Int32
Capacity: Int32
Clear(): Void
CopyTo(T[] array, Int32 arrayIndex): Void
Enqueue(T item): Void
GetEnumerator(): System.Collections.Generic.Queue+Enumerator<T>
Dequeue(): T
TryDequeue(ref T result): Boolean
Peek(): T
TryPeek(ref T result): Boolean
Contains(T item): Boolean
ToArray(): T[]
TrimExcess(): Void
TrimExcess(Int32 capacity): Void
EnsureCapacity(Int32 capacity): Int32
## System.Collections.Generic.Stack<T> : Object @System.Collections
implements System.Collections.Generic.IEnumerable<T> System.Collections.IEnumerable System.Collections.ICollection System.Collections.Generic.IReadOnlyCollection<T>
new()
new(Int32 capacity)
new(System.Collections.Generic.IEnumerable<T> collection)
Count: Int32
Capacity: Int32
Clear(): Void
Contains(T item): Boolean
CopyTo(T[] array, Int32 arrayIndex): Void
GetEnumerator(): System.Collections.Generic.Stack+Enumerator<T>
TrimExcess(): Void
TrimExcess(Int32 capacity): Void
Peek(): T
TryPeek(ref T result): Boolean
Pop(): T
TryPop(ref T result): Boolean
Push(T item): Void
EnsureCapacity(Int32 capacity): Int32
ToArray(): T[]
## System.Collections.Generic.LinkedList<T> : Object @System.Collections
implements System.Collections.Generic.ICollection<T> System.Collections.Generic.IEnumerable<T> System.Collections.IEnumerable System.Collections.ICollection System.Collections.Generic.IReadOnlyCollection<T> System.Runtime.Serialization.ISerializable System.Runtime.Serialization.IDeserializationCallback
new()
new(System.Collections.Generic.IEnumerable<T> collection)
Count: Int32
First: System.Collections.Generic.LinkedListNode<T>
Last: System.Collections.Generic.LinkedListNode<T>
AddAfter(System.Collections.Generic.LinkedListNode<T> node, T value): System.Collections.Generic.LinkedListNode<T>
AddAfter(System.Collections.Generic.LinkedListNode<T> node, System.Collections.Generic.LinkedListNode<T> newNode): Void
AddBefore(System.Collections.Generic.LinkedListNode<T> node, T value): System.Collections.Generic.LinkedListNode<T>
AddBefore(System.Collections.Generic.LinkedListNode<T> node, System.Collections.Generic.LinkedListNode<T> newNode): Void
AddFirst(T value): System.Collections.Generic.LinkedListNode<T>
AddFirst(System.Collections.Generic.LinkedListNode<T> node): Void
AddLast(T value): System.Collections.Generic.LinkedListNode<T>
AddLast(System.Collections.Generic.LinkedListNode<T> node): Void
Clear(): Void
Contains(T value): Boolean
CopyTo(T[] array, Int32 index): Void
Find(T value): System.Collections.Generic.LinkedListNode<T>
FindLast(T value): System.Collections.Generic.LinkedListNode<T>
GetEnumerator(): System.Collections.Generic.LinkedList+Enumerator<T>
Remove(T value): Boolean
Remove(System.Collections.Generic.LinkedListNode<T> node): Void
RemoveFirst(): Void
RemoveLast(): Void
GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context): Void
OnDeserialization(Object sender): Void
## System.Collections.Generic.LinkedListNode<T> : Object sealed @System.Collections
new(T value)
List: System.Collections.Generic.LinkedList<T>
Next: System.Collections.Generic.LinkedListNode<T>
Previous: System.Collections.Generic.LinkedListNode<T>
Value: T rw
ValueRef: ref T
## System.Collections.Generic.SortedDictionary<TKey,TValue> : Object @System.Collections
implements System.Collections.Generic.IDictionary<TKey,TValue> System.Collections.Generic.ICollection<System.Collections.Generic.KeyValuePair<TKey,TValue>> System.Collections.Generic.IEnumerable<System.Collections.Generic.KeyValuePair<TKey,TValue>> System.Collections.IEnumerable System.Collections.IDictionary System.Collections.ICollection System.Collections.Generic.IReadOnlyDictionary<TKey,TValue> System.Collections.Generic.IReadOnlyCollection<System.Collections.Generic.KeyValuePair<TKey,TValue>>
new()
new(System.Collections.Generic.IDictionary<TKey,TValue> dictionary)
new(System.Collections.Generic.IDictionary<TKey,TValue> dictionary, System.Collections.Generic.IComparer<TKey> comparer)
new(System.Collections.Generic.IComparer<TKey> comparer)
Item[TKey]: TValue rw
Count: Int32
Comparer: System.Collections.Generic.IComparer<TKey>
Keys: System.Collections.Generic.SortedDictionary+KeyCollection<TKey,TValue>
Values: System.Collections.Generic.SortedDictionary+ValueCollection<TKey,TValue>
Add(TKey key, TValue value): Void
Clear(): Void
ContainsKey(TKey key): Boolean
ContainsValue(TValue value): Boolean
CopyTo(System.Collections.Generic.KeyValuePair<TKey,TValue>[] array, Int32 index): Void
GetEnumerator(): System.Collections.Generic.SortedDictionary+Enumerator<TKey,TValue>
Remove(TKey key): Boolean
TryGetValue(TKey key, ref TValue value): Boolean
## System.Collections.Generic.SortedDictionary+KeyCollection<TKey,TValue> : Object sealed @System.Collections
implements System.Collections.Generic.ICollection<TKey> System.Collections.Generic.IEnumerable<TKey> System.Collections.IEnumerable System.Collections.ICollection System.Collections.Generic.IReadOnlyCollection<TKey>
new(System.Collections.Generic.SortedDictionary<TKey,TValue> dictionary)
Count: Int32
GetEnumerator(): System.Collections.Generic.SortedDictionary+KeyCollection+Enumerator<TKey,TValue>
CopyTo(TKey[] array, Int32 index): Void
Contains(TKey item): Boolean
## System.Collections.Generic.SortedDictionary+ValueCollection<TKey,TValue> : Object sealed @System.Collections
implements System.Collections.Generic.ICollection<TValue> System.Collections.Generic.IEnumerable<TValue> System.Collections.IEnumerable System.Collections.ICollection System.Collections.Generic.IReadOnlyCollection<TValue>
new(System.Collections.Generic.SortedDictionary<TKey,TValue> dictionary)
Count: Int32
GetEnumerator(): System.Collections.Generic.SortedDictionary+ValueCollection+Enumerator<TKey,TValue>
CopyTo(TValue[] array, Int32 index): Void
## System.Collections.Generic.SortedList<TKey,TValue> : Object @System.Collections
implements System.Collections.Generic.IDictionary<TKey,TValue> System.Collections.Generic.ICollection<System.Collections.Generic.KeyValuePair<TKey,TValue>> System.Collections.Generic.IEnumerable<System.Collections.Generic.KeyValuePair<TKey,TValue>> System.Collections.IEnumerable System.Collections.IDictionary System.Collections.ICollection System.Collections.Generic.IReadOnlyDictionary<TKey,TValue> System.Collections.Generic.IReadOnlyCollection<System.Collections.Generic.KeyValuePair<TKey,TValue>>
new()
new(Int32 capacity)
new(System.Collections.Generic.IComparer<TKey> comparer)
new(Int32 capacity, System.Collections.Generic.IComparer<TKey> comparer)
new(System.Collections.Generic.IDictionary<TKey,TValue> dictionary)
new(System.Collections.Generic.IDictionary<TKey,TValue> dictionary, System.Collections.Generic.IComparer<TKey> comparer)
Capacity: Int32 rw
Comparer: System.Collections.Generic.IComparer<TKey>
Count: Int32
Keys: System.Collections.Generic.IList<TKey>
Values: System.Collections.Generic.IList<TValue>
Item[TKey]: TValue rw
Add(TKey key, TValue value): Void
Clear(): Void
ContainsKey(TKey key): Boolean
ContainsValue(TValue value): Boolean
GetValueAtIndex(Int32 index): TValue
SetValueAtIndex(Int32 index, TValue value): Void
GetEnumerator(): System.Collections.Generic.IEnumerator<System.Collections.Generic.KeyValuePair<TKey,TValue>>
GetKeyAtIndex(Int32 index): TKey
IndexOfKey(TKey key): Int32
IndexOfValue(TValue value): Int32
TryGetValue(TKey key, ref TValue value): Boolean
RemoveAt(Int32 index): Void
Remove(TKey key): Boolean
TrimExcess(): Void
## System.Collections.Generic.SortedSet<T> : Object @System.Collections
implements System.Collections.Generic.ISet<T> System.Collections.Generic.ICollection<T> System.Collections.Generic.IEnumerable<T> System.Collections.IEnumerable System.Collections.ICollection System.Collections.Generic.IReadOnlyCollection<T> System.Collections.Generic.IReadOnlySet<T> System.Runtime.Serialization.ISerializable System.Runtime.Serialization.IDeserializationCallback
new()
new(System.Collections.Generic.IComparer<T> comparer)
new(System.Collections.Generic.IEnumerable<T> collection)
new(System.Collections.Generic.IEnumerable<T> collection, System.Collections.Generic.IComparer<T> comparer)
Count: Int32
Comparer: System.Collections.Generic.IComparer<T>
Min: T
Max: T
Add(T item): Boolean
Remove(T item): Boolean
Clear(): Void
Contains(T item): Boolean
CopyTo(T[] array): Void
CopyTo(T[] array, Int32 index): Void
CopyTo(T[] array, Int32 index, Int32 count): Void
GetEnumerator(): System.Collections.Generic.SortedSet+Enumerator<T>
static CreateSetComparer(): System.Collections.Generic.IEqualityComparer<System.Collections.Generic.SortedSet<T>>
static CreateSetComparer(System.Collections.Generic.IEqualityComparer<T> memberEqualityComparer): System.Collections.Generic.IEqualityComparer<System.Collections.Generic.SortedSet<T>>
UnionWith(System.Collections.Generic.IEnumerable<T> other): Void
IntersectWith(System.Collections.Generic.IEnumerable<T> other): Void
ExceptWith(System.Collections.Generic.IEnumerable<T> other): Void
SymmetricExceptWith(System.Collections.Generic.IEnumerable<T> other): Void
IsSubsetOf(System.Collections.Generic.IEnumerable<T> other): Boolean
IsProperSubsetOf(System.Collections.Generic.IEnumerable<T> other): Boolean
IsSupersetOf(System.Collections.Generic.IEnumerable<T> other): Boolean
IsProperSupersetOf(System.Collections.Generic.IEnumerable<T> other): Boolean
SetEquals(System.Collections.Generic.IEnumerable<T> other): Boolean
Overlaps(System.Collections.Generic.IEnumerable<T> other): Boolean
RemoveWhere(Predicate<T> match): Int32
Reverse(): System.Collections.Generic.IEnumerable<T>
GetViewBetween(T lowerValue, T upperValue): System.Collections.Generic.SortedSet<T>
TryGetValue(T equalValue, ref T actualValue): Boolean
## System.Collections.Generic.PriorityQueue<TElement,TPriority> : Object @System.Collections
new()
new(Int32 initialCapacity)
new(System.Collections.Generic.IComparer<TPriority> comparer)
new(Int32 initialCapacity, System.Collections.Generic.IComparer<TPriority> comparer)
new(System.Collections.Generic.IEnumerable<ValueTuple<TElement,TPriority>> items)
new(System.Collections.Generic.IEnumerable<ValueTuple<TElement,TPriority>> items, System.Collections.Generic.IComparer<TPriority> comparer)
Count: Int32
Capacity: Int32
Comparer: System.Collections.Generic.IComparer<TPriority>
UnorderedItems: System.Collections.Generic.PriorityQueue+UnorderedItemsCollection<TElement,TPriority>
Enqueue(TElement element, TPriority priority): Void
Peek(): TElement
Dequeue(): TElement
DequeueEnqueue(TElement element, TPriority priority): TElement
TryDequeue(ref TElement element, ref TPriority priority): Boolean
TryPeek(ref TElement element, ref TPriority priority): Boolean
EnqueueDequeue(TElement element, TPriority priority): TElement
EnqueueRange(System.Collections.Generic.IEnumerable<ValueTuple<TElement,TPriority>> items): Void
EnqueueRange(System.Collections.Generic.IEnumerable<TElement> elements, TPriority priority): Void
Remove(TElement element, ref TElement removedElement, ref TPriority priority, System.Collections.Generic.IEqualityComparer<TElement> equalityComparer?): Boolean
Clear(): Void
EnsureCapacity(Int32 capacity): Int32
TrimExcess(): Void
## System.Collections.Generic.OrderedDictionary<TKey,TValue> : Object @System.Collections
implements System.Collections.Generic.IDictionary<TKey,TValue> System.Collections.Generic.ICollection<System.Collections.Generic.KeyValuePair<TKey,TValue>> System.Collections.Generic.IEnumerable<System.Collections.Generic.KeyValuePair<TKey,TValue>> System.Collections.IEnumerable System.Collections.Generic.IReadOnlyDictionary<TKey,TValue> System.Collections.Generic.IReadOnlyCollection<System.Collections.Generic.KeyValuePair<TKey,TValue>> System.Collections.IDictionary System.Collections.ICollection System.Collections.Generic.IList<System.Collections.Generic.KeyValuePair<TKey,TValue>> System.Collections.Generic.IReadOnlyList<System.Collections.Generic.KeyValuePair<TKey,TValue>> System.Collections.IList
new()
new(Int32 capacity)
new(System.Collections.Generic.IEqualityComparer<TKey> comparer)
new(Int32 capacity, System.Collections.Generic.IEqualityComparer<TKey> comparer)
new(System.Collections.Generic.IDictionary<TKey,TValue> dictionary)
new(System.Collections.Generic.IDictionary<TKey,TValue> dictionary, System.Collections.Generic.IEqualityComparer<TKey> comparer)
new(System.Collections.Generic.IEnumerable<System.Collections.Generic.KeyValuePair<TKey,TValue>> collection)
new(System.Collections.Generic.IEnumerable<System.Collections.Generic.KeyValuePair<TKey,TValue>> collection, System.Collections.Generic.IEqualityComparer<TKey> comparer)
Capacity: Int32
Comparer: System.Collections.Generic.IEqualityComparer<TKey>
Count: Int32
Keys: System.Collections.Generic.OrderedDictionary+KeyCollection<TKey,TValue>
Values: System.Collections.Generic.OrderedDictionary+ValueCollection<TKey,TValue>
Item[TKey]: TValue rw
Add(TKey key, TValue value): Void
TryAdd(TKey key, TValue value): Boolean
TryAdd(TKey key, TValue value, ref Int32 index): Boolean
Clear(): Void
ContainsKey(TKey key): Boolean
ContainsValue(TValue value): Boolean
GetAt(Int32 index): System.Collections.Generic.KeyValuePair<TKey,TValue>
IndexOf(TKey key): Int32
Insert(Int32 index, TKey key, TValue value): Void
Remove(TKey key): Boolean
Remove(TKey key, ref TValue value): Boolean
RemoveAt(Int32 index): Void
SetAt(Int32 index, TValue value): Void
SetAt(Int32 index, TKey key, TValue value): Void
EnsureCapacity(Int32 capacity): Int32
TrimExcess(): Void
TrimExcess(Int32 capacity): Void
TryGetValue(TKey key, ref TValue value): Boolean
TryGetValue(TKey key, ref TValue value, ref Int32 index): Boolean
GetEnumerator(): System.Collections.Generic.OrderedDictionary+Enumerator<TKey,TValue>
## System.Collections.Generic.EqualityComparer<T> : Object abstract @System.Private.CoreLib
implements System.Collections.IEqualityComparer System.Collections.Generic.IEqualityComparer<T>
static Default: System.Collections.Generic.EqualityComparer<T>
static Create(Func<T,T,Boolean> equals, Func<T,Int32> getHashCode?): System.Collections.Generic.EqualityComparer<T>
Equals(T x, T y): Boolean
GetHashCode(T obj): Int32
## System.Collections.Generic.Comparer<T> : Object abstract @System.Private.CoreLib
implements System.Collections.IComparer System.Collections.Generic.IComparer<T>
static Default: System.Collections.Generic.Comparer<T>
static Create(Comparison<T> comparison): System.Collections.Generic.Comparer<T>
Compare(T x, T y): Int32
## System.Collections.Generic.IEnumerable<T> :  interface @System.Private.CoreLib
implements System.Collections.IEnumerable
GetEnumerator(): System.Collections.Generic.IEnumerator<T>
## System.Collections.Generic.IEnumerator<T> :  interface @System.Private.CoreLib
implements IDisposable System.Collections.IEnumerator
Current: T
## System.Collections.Generic.ICollection<T> :  interface @System.Private.CoreLib
implements System.Collections.Generic.IEnumerable<T> System.Collections.IEnumerable
Count: Int32
IsReadOnly: Boolean
Add(T item): Void
Clear(): Void
Contains(T item): Boolean
CopyTo(T[] array, Int32 arrayIndex): Void
Remove(T item): Boolean
## System.Collections.Generic.IList<T> :  interface @System.Private.CoreLib
implements System.Collections.Generic.ICollection<T> System.Collections.Generic.IEnumerable<T> System.Collections.IEnumerable
Item[Int32]: T rw
IndexOf(T item): Int32
Insert(Int32 index, T item): Void
RemoveAt(Int32 index): Void
## System.Collections.Generic.IReadOnlyList<T> :  interface @System.Private.CoreLib
implements System.Collections.Generic.IReadOnlyCollection<T> System.Collections.Generic.IEnumerable<T> System.Collections.IEnumerable
Item[Int32]: T
## System.Collections.Generic.IReadOnlyCollection<T> :  interface @System.Private.CoreLib
implements System.Collections.Generic.IEnumerable<T> System.Collections.IEnumerable
Count: Int32
## System.Collections.Generic.IDictionary<TKey,TValue> :  interface @System.Private.CoreLib
implements System.Collections.Generic.ICollection<System.Collections.Generic.KeyValuePair<TKey,TValue>> System.Collections.Generic.IEnumerable<System.Collections.Generic.KeyValuePair<TKey,TValue>> System.Collections.IEnumerable
Item[TKey]: TValue rw
Keys: System.Collections.Generic.ICollection<TKey>
Values: System.Collections.Generic.ICollection<TValue>
ContainsKey(TKey key): Boolean
Add(TKey key, TValue value): Void
Remove(TKey key): Boolean
TryGetValue(TKey key, ref TValue value): Boolean
## System.Collections.Generic.IReadOnlyDictionary<TKey,TValue> :  interface @System.Private.CoreLib
implements System.Collections.Generic.IReadOnlyCollection<System.Collections.Generic.KeyValuePair<TKey,TValue>> System.Collections.Generic.IEnumerable<System.Collections.Generic.KeyValuePair<TKey,TValue>> System.Collections.IEnumerable
Item[TKey]: TValue
Keys: System.Collections.Generic.IEnumerable<TKey>
Values: System.Collections.Generic.IEnumerable<TValue>
ContainsKey(TKey key): Boolean
TryGetValue(TKey key, ref TValue value): Boolean
## System.Collections.Generic.ISet<T> :  interface @System.Private.CoreLib
implements System.Collections.Generic.ICollection<T> System.Collections.Generic.IEnumerable<T> System.Collections.IEnumerable
Add(T item): Boolean
UnionWith(System.Collections.Generic.IEnumerable<T> other): Void
IntersectWith(System.Collections.Generic.IEnumerable<T> other): Void
ExceptWith(System.Collections.Generic.IEnumerable<T> other): Void
SymmetricExceptWith(System.Collections.Generic.IEnumerable<T> other): Void
IsSubsetOf(System.Collections.Generic.IEnumerable<T> other): Boolean
IsSupersetOf(System.Collections.Generic.IEnumerable<T> other): Boolean
IsProperSupersetOf(System.Collections.Generic.IEnumerable<T> other): Boolean
IsProperSubsetOf(System.Collections.Generic.IEnumerable<T> other): Boolean
Overlaps(System.Collections.Generic.IEnumerable<T> other): Boolean
SetEquals(System.Collections.Generic.IEnumerable<T> other): Boolean
## System.Collections.Generic.IReadOnlySet<T> :  interface @System.Private.CoreLib
implements System.Collections.Generic.IReadOnlyCollection<T> System.Collections.Generic.IEnumerable<T> System.Collections.IEnumerable
Contains(T item): Boolean
IsProperSubsetOf(System.Collections.Generic.IEnumerable<T> other): Boolean
IsProperSupersetOf(System.Collections.Generic.IEnumerable<T> other): Boolean
IsSubsetOf(System.Collections.Generic.IEnumerable<T> other): Boolean
IsSupersetOf(System.Collections.Generic.IEnumerable<T> other): Boolean
Overlaps(System.Collections.Generic.IEnumerable<T> other): Boolean
SetEquals(System.Collections.Generic.IEnumerable<T> other): Boolean
## System.Collections.Generic.IComparer<T> :  interface @System.Private.CoreLib
Compare(T x, T y): Int32
## System.Collections.Generic.IEqualityComparer<T> :  interface @System.Private.CoreLib
Equals(T x, T y): Boolean
GetHashCode(T obj): Int32
## System.Collections.Concurrent.ConcurrentDictionary<TKey,TValue> : Object @System.Collections.Concurrent
implements System.Collections.Generic.IDictionary<TKey,TValue> System.Collections.Generic.ICollection<System.Collections.Generic.KeyValuePair<TKey,TValue>> System.Collections.Generic.IEnumerable<System.Collections.Generic.KeyValuePair<TKey,TValue>> System.Collections.IEnumerable System.Collections.IDictionary System.Collections.ICollection System.Collections.Generic.IReadOnlyDictionary<TKey,TValue> System.Collections.Generic.IReadOnlyCollection<System.Collections.Generic.KeyValuePair<TKey,TValue>>
new()
new(Int32 concurrencyLevel, Int32 capacity)
new(System.Collections.Generic.IEnumerable<System.Collections.Generic.KeyValuePair<TKey,TValue>> collection)
new(System.Collections.Generic.IEqualityComparer<TKey> comparer)
new(System.Collections.Generic.IEnumerable<System.Collections.Generic.KeyValuePair<TKey,TValue>> collection, System.Collections.Generic.IEqualityComparer<TKey> comparer)
new(Int32 concurrencyLevel, System.Collections.Generic.IEnumerable<System.Collections.Generic.KeyValuePair<TKey,TValue>> collection, System.Collections.Generic.IEqualityComparer<TKey> comparer)
new(Int32 concurrencyLevel, Int32 capacity, System.Collections.Generic.IEqualityComparer<TKey> comparer)
Item[TKey]: TValue rw
Comparer: System.Collections.Generic.IEqualityComparer<TKey>
Count: Int32
IsEmpty: Boolean
Keys: System.Collections.Generic.ICollection<TKey>
Values: System.Collections.Generic.ICollection<TValue>
GetAlternateLookup<TAlternateKey>(): System.Collections.Concurrent.ConcurrentDictionary+AlternateLookup<TKey,TValue,TAlternateKey>
TryGetAlternateLookup<TAlternateKey>(ref System.Collections.Concurrent.ConcurrentDictionary+AlternateLookup<TKey,TValue,TAlternateKey> lookup): Boolean
TryAdd(TKey key, TValue value): Boolean
ContainsKey(TKey key): Boolean
TryRemove(TKey key, ref TValue value): Boolean
TryRemove(System.Collections.Generic.KeyValuePair<TKey,TValue> item): Boolean
TryGetValue(TKey key, ref TValue value): Boolean
TryUpdate(TKey key, TValue newValue, TValue comparisonValue): Boolean
Clear(): Void
ToArray(): System.Collections.Generic.KeyValuePair<TKey,TValue>[]
GetEnumerator(): System.Collections.Generic.IEnumerator<System.Collections.Generic.KeyValuePair<TKey,TValue>>
GetOrAdd(TKey key, Func<TKey,TValue> valueFactory): TValue
GetOrAdd<TArg>(TKey key, Func<TKey,TArg,TValue> valueFactory, TArg factoryArgument): TValue
GetOrAdd(TKey key, TValue value): TValue
AddOrUpdate<TArg>(TKey key, Func<TKey,TArg,TValue> addValueFactory, Func<TKey,TValue,TArg,TValue> updateValueFactory, TArg factoryArgument): TValue
AddOrUpdate(TKey key, Func<TKey,TValue> addValueFactory, Func<TKey,TValue,TValue> updateValueFactory): TValue
AddOrUpdate(TKey key, TValue addValue, Func<TKey,TValue,TValue> updateValueFactory): TValue
## System.Collections.Concurrent.ConcurrentBag<T> : Object @System.Collections.Concurrent
implements System.Collections.Concurrent.IProducerConsumerCollection<T> System.Collections.Generic.IEnumerable<T> System.Collections.IEnumerable System.Collections.ICollection System.Collections.Generic.IReadOnlyCollection<T>
new()
new(System.Collections.Generic.IEnumerable<T> collection)
Count: Int32
IsEmpty: Boolean
Add(T item): Void
TryTake(ref T result): Boolean
TryPeek(ref T result): Boolean
CopyTo(T[] array, Int32 index): Void
ToArray(): T[]
Clear(): Void
GetEnumerator(): System.Collections.Generic.IEnumerator<T>
## System.Collections.Concurrent.ConcurrentQueue<T> : Object @System.Private.CoreLib
implements System.Collections.Concurrent.IProducerConsumerCollection<T> System.Collections.Generic.IEnumerable<T> System.Collections.IEnumerable System.Collections.ICollection System.Collections.Generic.IReadOnlyCollection<T>
new()
new(System.Collections.Generic.IEnumerable<T> collection)
IsEmpty: Boolean
Count: Int32
ToArray(): T[]
CopyTo(T[] array, Int32 index): Void
GetEnumerator(): System.Collections.Generic.IEnumerator<T>
Enqueue(T item): Void
TryDequeue(ref T result): Boolean
TryPeek(ref T result): Boolean
Clear(): Void
## System.Collections.Concurrent.ConcurrentStack<T> : Object @System.Collections.Concurrent
implements System.Collections.Concurrent.IProducerConsumerCollection<T> System.Collections.Generic.IEnumerable<T> System.Collections.IEnumerable System.Collections.ICollection System.Collections.Generic.IReadOnlyCollection<T>
new()
new(System.Collections.Generic.IEnumerable<T> collection)
IsEmpty: Boolean
Count: Int32
Clear(): Void
CopyTo(T[] array, Int32 index): Void
Push(T item): Void
PushRange(T[] items): Void
PushRange(T[] items, Int32 startIndex, Int32 count): Void
TryPeek(ref T result): Boolean
TryPop(ref T result): Boolean
TryPopRange(T[] items): Int32
TryPopRange(T[] items, Int32 startIndex, Int32 count): Int32
ToArray(): T[]
GetEnumerator(): System.Collections.Generic.IEnumerator<T>
## System.Collections.Concurrent.BlockingCollection<T> : Object @System.Collections.Concurrent
implements System.Collections.Generic.IEnumerable<T> System.Collections.IEnumerable System.Collections.ICollection IDisposable System.Collections.Generic.IReadOnlyCollection<T>
new()
new(Int32 boundedCapacity)
new(System.Collections.Concurrent.IProducerConsumerCollection<T> collection, Int32 boundedCapacity)
new(System.Collections.Concurrent.IProducerConsumerCollection<T> collection)
BoundedCapacity: Int32
IsAddingCompleted: Boolean
IsCompleted: Boolean
Count: Int32
Add(T item): Void
Add(T item, System.Threading.CancellationToken cancellationToken): Void
TryAdd(T item): Boolean
TryAdd(T item, TimeSpan timeout): Boolean
TryAdd(T item, Int32 millisecondsTimeout): Boolean
TryAdd(T item, Int32 millisecondsTimeout, System.Threading.CancellationToken cancellationToken): Boolean
Take(): T
Take(System.Threading.CancellationToken cancellationToken): T
TryTake(ref T item): Boolean
TryTake(ref T item, TimeSpan timeout): Boolean
TryTake(ref T item, Int32 millisecondsTimeout): Boolean
TryTake(ref T item, Int32 millisecondsTimeout, System.Threading.CancellationToken cancellationToken): Boolean
static AddToAny(System.Collections.Concurrent.BlockingCollection<T>[] collections, T item): Int32
static AddToAny(System.Collections.Concurrent.BlockingCollection<T>[] collections, T item, System.Threading.CancellationToken cancellationToken): Int32
static TryAddToAny(System.Collections.Concurrent.BlockingCollection<T>[] collections, T item): Int32
static TryAddToAny(System.Collections.Concurrent.BlockingCollection<T>[] collections, T item, TimeSpan timeout): Int32
static TryAddToAny(System.Collections.Concurrent.BlockingCollection<T>[] collections, T item, Int32 millisecondsTimeout): Int32
static TryAddToAny(System.Collections.Concurrent.BlockingCollection<T>[] collections, T item, Int32 millisecondsTimeout, System.Threading.CancellationToken cancellationToken): Int32
static TakeFromAny(System.Collections.Concurrent.BlockingCollection<T>[] collections, ref T item): Int32
static TakeFromAny(System.Collections.Concurrent.BlockingCollection<T>[] collections, ref T item, System.Threading.CancellationToken cancellationToken): Int32
static TryTakeFromAny(System.Collections.Concurrent.BlockingCollection<T>[] collections, ref T item): Int32
static TryTakeFromAny(System.Collections.Concurrent.BlockingCollection<T>[] collections, ref T item, TimeSpan timeout): Int32
static TryTakeFromAny(System.Collections.Concurrent.BlockingCollection<T>[] collections, ref T item, Int32 millisecondsTimeout): Int32
static TryTakeFromAny(System.Collections.Concurrent.BlockingCollection<T>[] collections, ref T item, Int32 millisecondsTimeout, System.Threading.CancellationToken cancellationToken): Int32
CompleteAdding(): Void
Dispose(): Void
ToArray(): T[]
CopyTo(T[] array, Int32 index): Void
GetConsumingEnumerable(): System.Collections.Generic.IEnumerable<T>
GetConsumingEnumerable(System.Threading.CancellationToken cancellationToken): System.Collections.Generic.IEnumerable<T>
## System.Collections.ObjectModel.Collection<T> : Object @System.Private.CoreLib
implements System.Collections.Generic.IList<T> System.Collections.Generic.ICollection<T> System.Collections.Generic.IEnumerable<T> System.Collections.IEnumerable System.Collections.IList System.Collections.ICollection System.Collections.Generic.IReadOnlyList<T> System.Collections.Generic.IReadOnlyCollection<T>
new()
new(System.Collections.Generic.IList<T> list)
Count: Int32
Item[Int32]: T rw
Add(T item): Void
Clear(): Void
CopyTo(T[] array, Int32 index): Void
Contains(T item): Boolean
GetEnumerator(): System.Collections.Generic.IEnumerator<T>
IndexOf(T item): Int32
Insert(Int32 index, T item): Void
Remove(T item): Boolean
RemoveAt(Int32 index): Void
## System.Collections.ObjectModel.ReadOnlyCollection<T> : Object @System.Private.CoreLib
implements System.Collections.Generic.IList<T> System.Collections.Generic.ICollection<T> System.Collections.Generic.IEnumerable<T> System.Collections.IEnumerable System.Collections.IList System.Collections.ICollection System.Collections.Generic.IReadOnlyList<T> System.Collections.Generic.IReadOnlyCollection<T>
new(System.Collections.Generic.IList<T> list)
static Empty: System.Collections.ObjectModel.ReadOnlyCollection<T>
Count: Int32
Item[Int32]: T
Contains(T value): Boolean
CopyTo(T[] array, Int32 index): Void
GetEnumerator(): System.Collections.Generic.IEnumerator<T>
IndexOf(T value): Int32
## System.Collections.ObjectModel.ReadOnlyDictionary<TKey,TValue> : Object @System.Private.CoreLib
implements System.Collections.Generic.IDictionary<TKey,TValue> System.Collections.Generic.ICollection<System.Collections.Generic.KeyValuePair<TKey,TValue>> System.Collections.Generic.IEnumerable<System.Collections.Generic.KeyValuePair<TKey,TValue>> System.Collections.IEnumerable System.Collections.IDictionary System.Collections.ICollection System.Collections.Generic.IReadOnlyDictionary<TKey,TValue> System.Collections.Generic.IReadOnlyCollection<System.Collections.Generic.KeyValuePair<TKey,TValue>>
new(System.Collections.Generic.IDictionary<TKey,TValue> dictionary)
static Empty: System.Collections.ObjectModel.ReadOnlyDictionary<TKey,TValue>
Keys: System.Collections.ObjectModel.ReadOnlyDictionary+KeyCollection<TKey,TValue>
Values: System.Collections.ObjectModel.ReadOnlyDictionary+ValueCollection<TKey,TValue>
Item[TKey]: TValue
Count: Int32
ContainsKey(TKey key): Boolean
TryGetValue(TKey key, ref TValue value): Boolean
GetEnumerator(): System.Collections.Generic.IEnumerator<System.Collections.Generic.KeyValuePair<TKey,TValue>>
## System.Collections.ObjectModel.ObservableCollection<T> : System.Collections.ObjectModel.Collection<T> @System.ObjectModel
implements System.Collections.Generic.IList<T> System.Collections.Generic.ICollection<T> System.Collections.Generic.IEnumerable<T> System.Collections.IEnumerable System.Collections.IList System.Collections.ICollection System.Collections.Generic.IReadOnlyList<T> System.Collections.Generic.IReadOnlyCollection<T> System.Collections.Specialized.INotifyCollectionChanged System.ComponentModel.INotifyPropertyChanged
new()
new(System.Collections.Generic.IEnumerable<T> collection)
new(System.Collections.Generic.List<T> list)
Move(Int32 oldIndex, Int32 newIndex): Void
## System.Collections.ObjectModel.KeyedCollection<TKey,TItem> : System.Collections.ObjectModel.Collection<TItem> abstract @System.ObjectModel
implements System.Collections.Generic.IList<TItem> System.Collections.Generic.ICollection<TItem> System.Collections.Generic.IEnumerable<TItem> System.Collections.IEnumerable System.Collections.IList System.Collections.ICollection System.Collections.Generic.IReadOnlyList<TItem> System.Collections.Generic.IReadOnlyCollection<TItem>
Comparer: System.Collections.Generic.IEqualityComparer<TKey>
Item[TKey]: TItem
Contains(TKey key): Boolean
TryGetValue(TKey key, ref TItem item): Boolean
Remove(TKey key): Boolean
`,
)
