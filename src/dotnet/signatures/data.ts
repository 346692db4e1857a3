import { signatureTable } from './table.ts'

/** Public members of .NET types, as reflection lists them: see `declare.ts` for the notation. */
export const dataSignatures = signatureTable(
  () => `
## System.Data.DataTable : System.ComponentModel.MarshalByValueComponent @System.Data.Common
implements System.ComponentModel.IComponent IDisposable IServiceProvider System.ComponentModel.IListSource System.ComponentModel.ISupportInitializeNotification System.ComponentModel.ISupportInitialize System.Runtime.Serialization.ISerializable
new()
new(String tableName)
new(String tableName, String tableNamespace)
GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context): Void
CaseSensitive: Boolean rw
IsInitialized: Boolean
RemotingFormat: System.Data.SerializationFormat rw
ChildRelations: System.Data.DataRelationCollection
Columns: System.Data.DataColumnCollection
Constraints: System.Data.ConstraintCollection
DataSet: System.Data.DataSet
DefaultView: System.Data.DataView
DisplayExpression: String rw
ExtendedProperties: System.Data.PropertyCollection
HasErrors: Boolean
Locale: System.Globalization.CultureInfo rw
MinimumCapacity: Int32 rw
ParentRelations: System.Data.DataRelationCollection
PrimaryKey: System.Data.DataColumn[] rw
Rows: System.Data.DataRowCollection
TableName: String rw
Namespace: String rw
Prefix: String rw
Site: System.ComponentModel.ISite rw
BeginInit(): Void
EndInit(): Void
AcceptChanges(): Void
Clone(): System.Data.DataTable
Copy(): System.Data.DataTable
Clear(): Void
Compute(String expression, String filter): Object
GetChanges(): System.Data.DataTable
GetChanges(System.Data.DataRowState rowStates): System.Data.DataTable
GetErrors(): System.Data.DataRow[]
ImportRow(System.Data.DataRow row): Void
NewRow(): System.Data.DataRow
RejectChanges(): Void
Reset(): Void
Select(): System.Data.DataRow[]
Select(String filterExpression): System.Data.DataRow[]
Select(String filterExpression, String sort): System.Data.DataRow[]
Select(String filterExpression, String sort, System.Data.DataViewRowState recordStates): System.Data.DataRow[]
ToString(): String
BeginLoadData(): Void
EndLoadData(): Void
LoadDataRow(Object[] values, Boolean fAcceptChanges): System.Data.DataRow
LoadDataRow(Object[] values, System.Data.LoadOption loadOption): System.Data.DataRow
Merge(System.Data.DataTable table): Void
Merge(System.Data.DataTable table, Boolean preserveChanges): Void
Merge(System.Data.DataTable table, Boolean preserveChanges, System.Data.MissingSchemaAction missingSchemaAction): Void
Load(System.Data.IDataReader reader): Void
Load(System.Data.IDataReader reader, System.Data.LoadOption loadOption): Void
Load(System.Data.IDataReader reader, System.Data.LoadOption loadOption, System.Data.FillErrorEventHandler errorHandler): Void
CreateDataReader(): System.Data.DataTableReader
WriteXml(System.IO.Stream stream): Void
WriteXml(System.IO.Stream stream, Boolean writeHierarchy): Void
WriteXml(System.IO.TextWriter writer): Void
WriteXml(System.IO.TextWriter writer, Boolean writeHierarchy): Void
WriteXml(System.Xml.XmlWriter writer): Void
WriteXml(System.Xml.XmlWriter writer, Boolean writeHierarchy): Void
WriteXml(String fileName): Void
WriteXml(String fileName, Boolean writeHierarchy): Void
WriteXml(System.IO.Stream stream, System.Data.XmlWriteMode mode): Void
WriteXml(System.IO.Stream stream, System.Data.XmlWriteMode mode, Boolean writeHierarchy): Void
WriteXml(System.IO.TextWriter writer, System.Data.XmlWriteMode mode): Void
WriteXml(System.IO.TextWriter writer, System.Data.XmlWriteMode mode, Boolean writeHierarchy): Void
WriteXml(System.Xml.XmlWriter writer, System.Data.XmlWriteMode mode): Void
WriteXml(System.Xml.XmlWriter writer, System.Data.XmlWriteMode mode, Boolean writeHierarchy): Void
WriteXml(String fileName, System.Data.XmlWriteMode mode): Void
WriteXml(String fileName, System.Data.XmlWriteMode mode, Boolean writeHierarchy): Void
WriteXmlSchema(System.IO.Stream stream): Void
WriteXmlSchema(System.IO.Stream stream, Boolean writeHierarchy): Void
WriteXmlSchema(System.IO.TextWriter writer): Void
WriteXmlSchema(System.IO.TextWriter writer, Boolean writeHierarchy): Void
WriteXmlSchema(System.Xml.XmlWriter writer): Void
WriteXmlSchema(System.Xml.XmlWriter writer, Boolean writeHierarchy): Void
WriteXmlSchema(String fileName): Void
WriteXmlSchema(String fileName, Boolean writeHierarchy): Void
ReadXml(System.IO.Stream stream): System.Data.XmlReadMode
ReadXml(System.IO.TextReader reader): System.Data.XmlReadMode
ReadXml(String fileName): System.Data.XmlReadMode
ReadXml(System.Xml.XmlReader reader): System.Data.XmlReadMode
ReadXmlSchema(System.IO.Stream stream): Void
ReadXmlSchema(System.IO.TextReader reader): Void
ReadXmlSchema(String fileName): Void
ReadXmlSchema(System.Xml.XmlReader reader): Void
static GetDataTableSchema(System.Xml.Schema.XmlSchemaSet schemaSet): System.Xml.Schema.XmlSchemaComplexType
## System.Data.DataRow : Object @System.Data.Common
RowError: String rw
RowState: System.Data.DataRowState
Table: System.Data.DataTable
Item[Int32]: Object rw
Item[String]: Object rw
Item[System.Data.DataColumn]: Object rw
Item[Int32, System.Data.DataRowVersion]: Object
Item[String, System.Data.DataRowVersion]: Object
Item[System.Data.DataColumn, System.Data.DataRowVersion]: Object
ItemArray: Object[] rw
HasErrors: Boolean
AcceptChanges(): Void
BeginEdit(): Void
CancelEdit(): Void
Delete(): Void
EndEdit(): Void
SetColumnError(Int32 columnIndex, String error): Void
SetColumnError(String columnName, String error): Void
SetColumnError(System.Data.DataColumn column, String error): Void
GetColumnError(Int32 columnIndex): String
GetColumnError(String columnName): String
GetColumnError(System.Data.DataColumn column): String
ClearErrors(): Void
GetColumnsInError(): System.Data.DataColumn[]
GetChildRows(String relationName): System.Data.DataRow[]
GetChildRows(String relationName, System.Data.DataRowVersion version): System.Data.DataRow[]
GetChildRows(System.Data.DataRelation relation): System.Data.DataRow[]
GetChildRows(System.Data.DataRelation relation, System.Data.DataRowVersion version): System.Data.DataRow[]
GetParentRow(String relationName): System.Data.DataRow
GetParentRow(String relationName, System.Data.DataRowVersion version): System.Data.DataRow
GetParentRow(System.Data.DataRelation relation): System.Data.DataRow
GetParentRow(System.Data.DataRelation relation, System.Data.DataRowVersion version): System.Data.DataRow
GetParentRows(String relationName): System.Data.DataRow[]
GetParentRows(String relationName, System.Data.DataRowVersion version): System.Data.DataRow[]
GetParentRows(System.Data.DataRelation relation): System.Data.DataRow[]
GetParentRows(System.Data.DataRelation relation, System.Data.DataRowVersion version): System.Data.DataRow[]
HasVersion(System.Data.DataRowVersion version): Boolean
IsNull(Int32 columnIndex): Boolean
IsNull(String columnName): Boolean
IsNull(System.Data.DataColumn column): Boolean
IsNull(System.Data.DataColumn column, System.Data.DataRowVersion version): Boolean
RejectChanges(): Void
SetParentRow(System.Data.DataRow parentRow): Void
SetParentRow(System.Data.DataRow parentRow, System.Data.DataRelation relation): Void
SetAdded(): Void
SetModified(): Void
## System.Data.DataColumn : System.ComponentModel.MarshalByValueComponent @System.Data.Common
implements System.ComponentModel.IComponent IDisposable IServiceProvider
new()
new(String columnName)
new(String columnName, Type dataType)
new(String columnName, Type dataType, String expr)
new(String columnName, Type dataType, String expr, System.Data.MappingType type)
AllowDBNull: Boolean rw
AutoIncrement: Boolean rw
AutoIncrementSeed: Int64 rw
AutoIncrementStep: Int64 rw
Caption: String rw
ColumnName: String rw
Prefix: String rw
DataType: Type rw
DateTimeMode: System.Data.DataSetDateTime rw
DefaultValue: Object rw
Expression: String rw
ExtendedProperties: System.Data.PropertyCollection
MaxLength: Int32 rw
Namespace: String rw
Ordinal: Int32
ReadOnly: Boolean rw
Table: System.Data.DataTable
Unique: Boolean rw
ColumnMapping: System.Data.MappingType rw
SetOrdinal(Int32 ordinal): Void
ToString(): String
## System.Data.DataRowCollection : System.Data.InternalDataCollectionBase sealed @System.Data.Common
implements System.Collections.ICollection System.Collections.IEnumerable
Count: Int32
Item[Int32]: System.Data.DataRow
Add(System.Data.DataRow row): Void
InsertAt(System.Data.DataRow row, Int32 pos): Void
IndexOf(System.Data.DataRow row): Int32
Add(params Object[] values): System.Data.DataRow
Find(Object key): System.Data.DataRow
Find(Object[] keys): System.Data.DataRow
Clear(): Void
Contains(Object key): Boolean
Contains(Object[] keys): Boolean
CopyTo(Array ar, Int32 index): Void
CopyTo(System.Data.DataRow[] array, Int32 index): Void
GetEnumerator(): System.Collections.IEnumerator
Remove(System.Data.DataRow row): Void
RemoveAt(Int32 index): Void
## System.Data.DataColumnCollection : System.Data.InternalDataCollectionBase sealed @System.Data.Common
implements System.Collections.ICollection System.Collections.IEnumerable
Item[Int32]: System.Data.DataColumn
Item[String]: System.Data.DataColumn
Add(System.Data.DataColumn column): Void
AddRange(System.Data.DataColumn[] columns): Void
Add(String columnName, Type type, String expression): System.Data.DataColumn
Add(String columnName, Type type): System.Data.DataColumn
Add(String columnName): System.Data.DataColumn
Add(): System.Data.DataColumn
CanRemove(System.Data.DataColumn column): Boolean
Clear(): Void
Contains(String name): Boolean
CopyTo(System.Data.DataColumn[] array, Int32 index): Void
IndexOf(System.Data.DataColumn column): Int32
IndexOf(String columnName): Int32
Remove(System.Data.DataColumn column): Void
RemoveAt(Int32 index): Void
Remove(String name): Void
## System.Data.DataSet : System.ComponentModel.MarshalByValueComponent @System.Data.Common
implements System.ComponentModel.IComponent IDisposable IServiceProvider System.ComponentModel.IListSource System.ComponentModel.ISupportInitializeNotification System.ComponentModel.ISupportInitialize System.Runtime.Serialization.ISerializable
new()
new(String dataSetName)
GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context): Void
RemotingFormat: System.Data.SerializationFormat rw
SchemaSerializationMode: System.Data.SchemaSerializationMode rw
CaseSensitive: Boolean rw
DefaultViewManager: System.Data.DataViewManager
EnforceConstraints: Boolean rw
DataSetName: String rw
Namespace: String rw
Prefix: String rw
ExtendedProperties: System.Data.PropertyCollection
HasErrors: Boolean
IsInitialized: Boolean
Locale: System.Globalization.CultureInfo rw
Site: System.ComponentModel.ISite rw
Relations: System.Data.DataRelationCollection
Tables: System.Data.DataTableCollection
AcceptChanges(): Void
BeginInit(): Void
EndInit(): Void
Clear(): Void
Clone(): System.Data.DataSet
Copy(): System.Data.DataSet
GetChanges(): System.Data.DataSet
GetChanges(System.Data.DataRowState rowStates): System.Data.DataSet
GetXml(): String
GetXmlSchema(): String
HasChanges(): Boolean
HasChanges(System.Data.DataRowState rowStates): Boolean
InferXmlSchema(System.Xml.XmlReader reader, String[] nsArray): Void
InferXmlSchema(System.IO.Stream stream, String[] nsArray): Void
InferXmlSchema(System.IO.TextReader reader, String[] nsArray): Void
InferXmlSchema(String fileName, String[] nsArray): Void
ReadXmlSchema(System.Xml.XmlReader reader): Void
ReadXmlSchema(System.IO.Stream stream): Void
ReadXmlSchema(System.IO.TextReader reader): Void
ReadXmlSchema(String fileName): Void
WriteXmlSchema(System.IO.Stream stream): Void
WriteXmlSchema(System.IO.Stream stream, Converter<Type,String> multipleTargetConverter): Void
WriteXmlSchema(String fileName): Void
WriteXmlSchema(String fileName, Converter<Type,String> multipleTargetConverter): Void
WriteXmlSchema(System.IO.TextWriter writer): Void
WriteXmlSchema(System.IO.TextWriter writer, Converter<Type,String> multipleTargetConverter): Void
WriteXmlSchema(System.Xml.XmlWriter writer): Void
WriteXmlSchema(System.Xml.XmlWriter writer, Converter<Type,String> multipleTargetConverter): Void
ReadXml(System.Xml.XmlReader reader): System.Data.XmlReadMode
ReadXml(System.IO.Stream stream): System.Data.XmlReadMode
ReadXml(System.IO.TextReader reader): System.Data.XmlReadMode
ReadXml(String fileName): System.Data.XmlReadMode
ReadXml(System.Xml.XmlReader reader, System.Data.XmlReadMode mode): System.Data.XmlReadMode
ReadXml(System.IO.Stream stream, System.Data.XmlReadMode mode): System.Data.XmlReadMode
ReadXml(System.IO.TextReader reader, System.Data.XmlReadMode mode): System.Data.XmlReadMode
ReadXml(String fileName, System.Data.XmlReadMode mode): System.Data.XmlReadMode
WriteXml(System.IO.Stream stream): Void
WriteXml(System.IO.TextWriter writer): Void
WriteXml(System.Xml.XmlWriter writer): Void
WriteXml(String fileName): Void
WriteXml(System.IO.Stream stream, System.Data.XmlWriteMode mode): Void
WriteXml(System.IO.TextWriter writer, System.Data.XmlWriteMode mode): Void
WriteXml(System.Xml.XmlWriter writer, System.Data.XmlWriteMode mode): Void
WriteXml(String fileName, System.Data.XmlWriteMode mode): Void
Merge(System.Data.DataSet dataSet): Void
Merge(System.Data.DataSet dataSet, Boolean preserveChanges): Void
Merge(System.Data.DataSet dataSet, Boolean preserveChanges, System.Data.MissingSchemaAction missingSchemaAction): Void
Merge(System.Data.DataTable table): Void
Merge(System.Data.DataTable table, Boolean preserveChanges, System.Data.MissingSchemaAction missingSchemaAction): Void
Merge(System.Data.DataRow[] rows): Void
Merge(System.Data.DataRow[] rows, Boolean preserveChanges, System.Data.MissingSchemaAction missingSchemaAction): Void
RejectChanges(): Void
Reset(): Void
static GetDataSetSchema(System.Xml.Schema.XmlSchemaSet schemaSet): System.Xml.Schema.XmlSchemaComplexType
Load(System.Data.IDataReader reader, System.Data.LoadOption loadOption, System.Data.FillErrorEventHandler errorHandler, params System.Data.DataTable[] tables): Void
Load(System.Data.IDataReader reader, System.Data.LoadOption loadOption, params System.Data.DataTable[] tables): Void
Load(System.Data.IDataReader reader, System.Data.LoadOption loadOption, params String[] tables): Void
CreateDataReader(): System.Data.DataTableReader
CreateDataReader(params System.Data.DataTable[] dataTables): System.Data.DataTableReader
## System.Data.DataTableCollection : System.Data.InternalDataCollectionBase sealed @System.Data.Common
implements System.Collections.ICollection System.Collections.IEnumerable
Item[Int32]: System.Data.DataTable
Item[String]: System.Data.DataTable
Item[String, String]: System.Data.DataTable
Add(System.Data.DataTable table): Void
AddRange(System.Data.DataTable[] tables): Void
Add(String name): System.Data.DataTable
Add(String name, String tableNamespace): System.Data.DataTable
Add(): System.Data.DataTable
CanRemove(System.Data.DataTable table): Boolean
Clear(): Void
Contains(String name): Boolean
Contains(String name, String tableNamespace): Boolean
CopyTo(System.Data.DataTable[] array, Int32 index): Void
IndexOf(System.Data.DataTable table): Int32
IndexOf(String tableName): Int32
IndexOf(String tableName, String tableNamespace): Int32
Remove(System.Data.DataTable table): Void
RemoveAt(Int32 index): Void
Remove(String name): Void
Remove(String name, String tableNamespace): Void
## System.Data.DataView : System.ComponentModel.MarshalByValueComponent @System.Data.Common
implements System.ComponentModel.IComponent IDisposable IServiceProvider System.ComponentModel.IBindingListView System.ComponentModel.IBindingList System.Collections.IList System.Collections.ICollection System.Collections.IEnumerable System.ComponentModel.ITypedList System.ComponentModel.ISupportInitializeNotification System.ComponentModel.ISupportInitialize
new()
new(System.Data.DataTable table)
new(System.Data.DataTable table, String RowFilter, String Sort, System.Data.DataViewRowState RowState)
AllowDelete: Boolean rw
ApplyDefaultSort: Boolean rw
AllowEdit: Boolean rw
AllowNew: Boolean rw
Count: Int32
DataViewManager: System.Data.DataViewManager
IsInitialized: Boolean
RowFilter: String rw
RowStateFilter: System.Data.DataViewRowState rw
Sort: String rw
Table: System.Data.DataTable rw
Item[Int32]: System.Data.DataRowView
AddNew(): System.Data.DataRowView
BeginInit(): Void
EndInit(): Void
CopyTo(Array array, Int32 index): Void
Delete(Int32 index): Void
Find(Object key): Int32
Find(Object[] key): Int32
FindRows(Object key): System.Data.DataRowView[]
FindRows(Object[] key): System.Data.DataRowView[]
GetEnumerator(): System.Collections.IEnumerator
ToTable(): System.Data.DataTable
ToTable(String tableName): System.Data.DataTable
ToTable(Boolean distinct, params String[] columnNames): System.Data.DataTable
ToTable(String tableName, Boolean distinct, params String[] columnNames): System.Data.DataTable
Equals(System.Data.DataView view): Boolean
## System.Data.DataRowView : Object @System.Data.Common
implements System.ComponentModel.ICustomTypeDescriptor System.ComponentModel.IEditableObject System.ComponentModel.IDataErrorInfo System.ComponentModel.INotifyPropertyChanged
DataView: System.Data.DataView
Item[Int32]: Object rw
Item[String]: Object rw
RowVersion: System.Data.DataRowVersion
Row: System.Data.DataRow
IsNew: Boolean
IsEdit: Boolean
Equals(Object other): Boolean
GetHashCode(): Int32
CreateChildView(System.Data.DataRelation relation, Boolean followParent): System.Data.DataView
CreateChildView(System.Data.DataRelation relation): System.Data.DataView
CreateChildView(String relationName, Boolean followParent): System.Data.DataView
CreateChildView(String relationName): System.Data.DataView
BeginEdit(): Void
CancelEdit(): Void
EndEdit(): Void
Delete(): Void
## System.Data.DataRowState : Enum enum flags @System.Data.Common
Detached=1 Unchanged=2 Added=4 Deleted=8 Modified=16
`,
)
