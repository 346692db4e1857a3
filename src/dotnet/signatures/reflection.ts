import { signatureTable } from './table.ts'

/** Public members of .NET types, as reflection lists them: see `declare.ts` for the notation. */
export const reflectionSignatures = signatureTable(
  () => `
## Type : System.Reflection.MemberInfo abstract @System.Private.CoreLib
static Delimiter: Char
static EmptyTypes: Type[]
static Missing: Object
static FilterAttribute: System.Reflection.MemberFilter
static FilterName: System.Reflection.MemberFilter
static FilterNameIgnoreCase: System.Reflection.MemberFilter
MemberType: System.Reflection.MemberTypes
Namespace: String
AssemblyQualifiedName: String
FullName: String
Assembly: System.Reflection.Assembly
Module: System.Reflection.Module
IsInterface: Boolean
IsNested: Boolean
DeclaringType: Type
DeclaringMethod: System.Reflection.MethodBase
ReflectedType: Type
UnderlyingSystemType: Type
IsTypeDefinition: Boolean
IsArray: Boolean
IsByRef: Boolean
IsPointer: Boolean
IsConstructedGenericType: Boolean
IsGenericParameter: Boolean
IsGenericTypeParameter: Boolean
IsGenericMethodParameter: Boolean
IsGenericType: Boolean
IsGenericTypeDefinition: Boolean
IsSZArray: Boolean
IsVariableBoundArray: Boolean
IsByRefLike: Boolean
IsFunctionPointer: Boolean
IsUnmanagedFunctionPointer: Boolean
HasElementType: Boolean
GenericTypeArguments: Type[]
GenericParameterPosition: Int32
GenericParameterAttributes: System.Reflection.GenericParameterAttributes
Attributes: System.Reflection.TypeAttributes
IsAbstract: Boolean
IsImport: Boolean
IsSealed: Boolean
IsSpecialName: Boolean
IsClass: Boolean
IsNestedAssembly: Boolean
IsNestedFamANDAssem: Boolean
IsNestedFamily: Boolean
IsNestedFamORAssem: Boolean
IsNestedPrivate: Boolean
IsNestedPublic: Boolean
IsNotPublic: Boolean
IsPublic: Boolean
IsAutoLayout: Boolean
IsExplicitLayout: Boolean
IsLayoutSequential: Boolean
IsAnsiClass: Boolean
IsAutoClass: Boolean
IsUnicodeClass: Boolean
IsCOMObject: Boolean
IsContextful: Boolean
IsEnum: Boolean
IsMarshalByRef: Boolean
IsPrimitive: Boolean
IsValueType: Boolean
IsSignatureType: Boolean
IsSecurityCritical: Boolean
IsSecuritySafeCritical: Boolean
IsSecurityTransparent: Boolean
StructLayoutAttribute: System.Runtime.InteropServices.StructLayoutAttribute
TypeInitializer: System.Reflection.ConstructorInfo
TypeHandle: RuntimeTypeHandle
GUID: Guid
BaseType: Type
static DefaultBinder: System.Reflection.Binder
IsSerializable: Boolean
ContainsGenericParameters: Boolean
IsVisible: Boolean
static GetType(String typeName, Boolean throwOnError, Boolean ignoreCase): Type
static GetType(String typeName, Boolean throwOnError): Type
static GetType(String typeName): Type
static GetType(String typeName, Func<System.Reflection.AssemblyName,System.Reflection.Assembly> assemblyResolver, Func<System.Reflection.Assembly,String,Boolean,Type> typeResolver): Type
static GetType(String typeName, Func<System.Reflection.AssemblyName,System.Reflection.Assembly> assemblyResolver, Func<System.Reflection.Assembly,String,Boolean,Type> typeResolver, Boolean throwOnError): Type
static GetType(String typeName, Func<System.Reflection.AssemblyName,System.Reflection.Assembly> assemblyResolver, Func<System.Reflection.Assembly,String,Boolean,Type> typeResolver, Boolean throwOnError, Boolean ignoreCase): Type
static GetTypeFromHandle(RuntimeTypeHandle handle): Type
GetType(): Type
GetElementType(): Type
GetArrayRank(): Int32
GetGenericTypeDefinition(): Type
GetGenericArguments(): Type[]
GetOptionalCustomModifiers(): Type[]
GetRequiredCustomModifiers(): Type[]
GetGenericParameterConstraints(): Type[]
IsAssignableTo(Type targetType): Boolean
GetConstructor(Type[] types): System.Reflection.ConstructorInfo
GetConstructor(System.Reflection.BindingFlags bindingAttr, Type[] types): System.Reflection.ConstructorInfo
GetConstructor(System.Reflection.BindingFlags bindingAttr, System.Reflection.Binder binder, Type[] types, System.Reflection.ParameterModifier[] modifiers): System.Reflection.ConstructorInfo
GetConstructor(System.Reflection.BindingFlags bindingAttr, System.Reflection.Binder binder, System.Reflection.CallingConventions callConvention, Type[] types, System.Reflection.ParameterModifier[] modifiers): System.Reflection.ConstructorInfo
GetConstructors(): System.Reflection.ConstructorInfo[]
GetConstructors(System.Reflection.BindingFlags bindingAttr): System.Reflection.ConstructorInfo[]
GetEvent(String name): System.Reflection.EventInfo
GetEvent(String name, System.Reflection.BindingFlags bindingAttr): System.Reflection.EventInfo
GetEvents(): System.Reflection.EventInfo[]
GetEvents(System.Reflection.BindingFlags bindingAttr): System.Reflection.EventInfo[]
GetField(String name): System.Reflection.FieldInfo
GetField(String name, System.Reflection.BindingFlags bindingAttr): System.Reflection.FieldInfo
GetFields(): System.Reflection.FieldInfo[]
GetFields(System.Reflection.BindingFlags bindingAttr): System.Reflection.FieldInfo[]
GetFunctionPointerCallingConventions(): Type[]
GetFunctionPointerReturnType(): Type
GetFunctionPointerParameterTypes(): Type[]
GetMember(String name): System.Reflection.MemberInfo[]
GetMember(String name, System.Reflection.BindingFlags bindingAttr): System.Reflection.MemberInfo[]
GetMember(String name, System.Reflection.MemberTypes type, System.Reflection.BindingFlags bindingAttr): System.Reflection.MemberInfo[]
GetMembers(): System.Reflection.MemberInfo[]
GetMemberWithSameMetadataDefinitionAs(System.Reflection.MemberInfo member): System.Reflection.MemberInfo
GetMembers(System.Reflection.BindingFlags bindingAttr): System.Reflection.MemberInfo[]
GetMethod(String name): System.Reflection.MethodInfo
GetMethod(String name, System.Reflection.BindingFlags bindingAttr): System.Reflection.MethodInfo
GetMethod(String name, System.Reflection.BindingFlags bindingAttr, Type[] types): System.Reflection.MethodInfo
GetMethod(String name, Type[] types): System.Reflection.MethodInfo
GetMethod(String name, Type[] types, System.Reflection.ParameterModifier[] modifiers): System.Reflection.MethodInfo
GetMethod(String name, System.Reflection.BindingFlags bindingAttr, System.Reflection.Binder binder, Type[] types, System.Reflection.ParameterModifier[] modifiers): System.Reflection.MethodInfo
GetMethod(String name, System.Reflection.BindingFlags bindingAttr, System.Reflection.Binder binder, System.Reflection.CallingConventions callConvention, Type[] types, System.Reflection.ParameterModifier[] modifiers): System.Reflection.MethodInfo
GetMethod(String name, Int32 genericParameterCount, Type[] types): System.Reflection.MethodInfo
GetMethod(String name, Int32 genericParameterCount, Type[] types, System.Reflection.ParameterModifier[] modifiers): System.Reflection.MethodInfo
GetMethod(String name, Int32 genericParameterCount, System.Reflection.BindingFlags bindingAttr, Type[] types): System.Reflection.MethodInfo
GetMethod(String name, Int32 genericParameterCount, System.Reflection.BindingFlags bindingAttr, System.Reflection.Binder binder, Type[] types, System.Reflection.ParameterModifier[] modifiers): System.Reflection.MethodInfo
GetMethod(String name, Int32 genericParameterCount, System.Reflection.BindingFlags bindingAttr, System.Reflection.Binder binder, System.Reflection.CallingConventions callConvention, Type[] types, System.Reflection.ParameterModifier[] modifiers): System.Reflection.MethodInfo
GetMethods(): System.Reflection.MethodInfo[]
GetMethods(System.Reflection.BindingFlags bindingAttr): System.Reflection.MethodInfo[]
GetNestedType(String name): Type
GetNestedType(String name, System.Reflection.BindingFlags bindingAttr): Type
GetNestedTypes(): Type[]
GetNestedTypes(System.Reflection.BindingFlags bindingAttr): Type[]
GetProperty(String name): System.Reflection.PropertyInfo
GetProperty(String name, System.Reflection.BindingFlags bindingAttr): System.Reflection.PropertyInfo
GetProperty(String name, Type returnType): System.Reflection.PropertyInfo
GetProperty(String name, Type[] types): System.Reflection.PropertyInfo
GetProperty(String name, Type returnType, Type[] types): System.Reflection.PropertyInfo
GetProperty(String name, Type returnType, Type[] types, System.Reflection.ParameterModifier[] modifiers): System.Reflection.PropertyInfo
GetProperty(String name, System.Reflection.BindingFlags bindingAttr, System.Reflection.Binder binder, Type returnType, Type[] types, System.Reflection.ParameterModifier[] modifiers): System.Reflection.PropertyInfo
GetProperties(): System.Reflection.PropertyInfo[]
GetProperties(System.Reflection.BindingFlags bindingAttr): System.Reflection.PropertyInfo[]
GetDefaultMembers(): System.Reflection.MemberInfo[]
static GetTypeHandle(Object o): RuntimeTypeHandle
static GetTypeArray(Object[] args): Type[]
static GetTypeCode(Type type): TypeCode
static GetTypeFromCLSID(Guid clsid): Type
static GetTypeFromCLSID(Guid clsid, Boolean throwOnError): Type
static GetTypeFromCLSID(Guid clsid, String server): Type
static GetTypeFromCLSID(Guid clsid, String server, Boolean throwOnError): Type
static GetTypeFromProgID(String progID): Type
static GetTypeFromProgID(String progID, Boolean throwOnError): Type
static GetTypeFromProgID(String progID, String server): Type
static GetTypeFromProgID(String progID, String server, Boolean throwOnError): Type
InvokeMember(String name, System.Reflection.BindingFlags invokeAttr, System.Reflection.Binder binder, Object target, Object[] args): Object
InvokeMember(String name, System.Reflection.BindingFlags invokeAttr, System.Reflection.Binder binder, Object target, Object[] args, System.Globalization.CultureInfo culture): Object
InvokeMember(String name, System.Reflection.BindingFlags invokeAttr, System.Reflection.Binder binder, Object target, Object[] args, System.Reflection.ParameterModifier[] modifiers, System.Globalization.CultureInfo culture, String[] namedParameters): Object
GetInterface(String name): Type
GetInterface(String name, Boolean ignoreCase): Type
GetInterfaces(): Type[]
GetInterfaceMap(Type interfaceType): System.Reflection.InterfaceMapping
IsInstanceOfType(Object o): Boolean
IsEquivalentTo(Type other): Boolean
GetEnumUnderlyingType(): Type
GetEnumValues(): Array
GetEnumValuesAsUnderlyingType(): Array
MakeArrayType(): Type
MakeArrayType(Int32 rank): Type
MakeByRefType(): Type
MakeGenericType(params Type[] typeArguments): Type
MakePointerType(): Type
static MakeGenericSignatureType(Type genericTypeDefinition, params Type[] typeArguments): Type
static MakeGenericMethodParameter(Int32 position): Type
ToString(): String
Equals(Object o): Boolean
GetHashCode(): Int32
Equals(Type o): Boolean
static op_Equality(Type left, Type right): Boolean
static op_Inequality(Type left, Type right): Boolean
static ReflectionOnlyGetType(String typeName, Boolean throwIfNotFound, Boolean ignoreCase): Type
IsEnumDefined(Object value): Boolean
GetEnumName(Object value): String
GetEnumNames(): String[]
FindInterfaces(System.Reflection.TypeFilter filter, Object filterCriteria): Type[]
FindMembers(System.Reflection.MemberTypes memberType, System.Reflection.BindingFlags bindingAttr, System.Reflection.MemberFilter filter, Object filterCriteria): System.Reflection.MemberInfo[]
IsSubclassOf(Type c): Boolean
IsAssignableFrom(Type c): Boolean
## RuntimeTypeHandle : ValueType struct @System.Private.CoreLib
implements IEquatable<RuntimeTypeHandle> System.Runtime.Serialization.ISerializable
Value: IntPtr
static FromIntPtr(IntPtr value): RuntimeTypeHandle
static ToIntPtr(RuntimeTypeHandle value): IntPtr
static op_Equality(RuntimeTypeHandle left, Object right): Boolean
static op_Equality(Object left, RuntimeTypeHandle right): Boolean
static op_Inequality(RuntimeTypeHandle left, Object right): Boolean
static op_Inequality(Object left, RuntimeTypeHandle right): Boolean
GetHashCode(): Int32
Equals(Object obj): Boolean
Equals(RuntimeTypeHandle handle): Boolean
GetModuleHandle(): ModuleHandle
GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context): Void
## System.Reflection.MemberInfo : Object abstract @System.Private.CoreLib
MemberType: System.Reflection.MemberTypes
Name: String
DeclaringType: Type
ReflectedType: Type
Module: System.Reflection.Module
CustomAttributes: System.Collections.Generic.IEnumerable<System.Reflection.CustomAttributeData>
IsCollectible: Boolean
MetadataToken: Int32
HasSameMetadataDefinitionAs(System.Reflection.MemberInfo other): Boolean
IsDefined(Type attributeType, Boolean inherit): Boolean
GetCustomAttributes(Boolean inherit): Object[]
GetCustomAttributes(Type attributeType, Boolean inherit): Object[]
GetCustomAttributesData(): System.Collections.Generic.IList<System.Reflection.CustomAttributeData>
Equals(Object obj): Boolean
GetHashCode(): Int32
static op_Equality(System.Reflection.MemberInfo left, System.Reflection.MemberInfo right): Boolean
static op_Inequality(System.Reflection.MemberInfo left, System.Reflection.MemberInfo right): Boolean
## System.Reflection.MethodBase : System.Reflection.MemberInfo abstract @System.Private.CoreLib
Attributes: System.Reflection.MethodAttributes
MethodImplementationFlags: System.Reflection.MethodImplAttributes
CallingConvention: System.Reflection.CallingConventions
IsAbstract: Boolean
IsConstructor: Boolean
IsFinal: Boolean
IsHideBySig: Boolean
IsSpecialName: Boolean
IsStatic: Boolean
IsVirtual: Boolean
IsAssembly: Boolean
IsFamily: Boolean
IsFamilyAndAssembly: Boolean
IsFamilyOrAssembly: Boolean
IsPrivate: Boolean
IsPublic: Boolean
IsConstructedGenericMethod: Boolean
IsGenericMethod: Boolean
IsGenericMethodDefinition: Boolean
ContainsGenericParameters: Boolean
MethodHandle: RuntimeMethodHandle
IsSecurityCritical: Boolean
IsSecuritySafeCritical: Boolean
IsSecurityTransparent: Boolean
static GetMethodFromHandle(RuntimeMethodHandle handle): System.Reflection.MethodBase
static GetMethodFromHandle(RuntimeMethodHandle handle, RuntimeTypeHandle declaringType): System.Reflection.MethodBase
static GetCurrentMethod(): System.Reflection.MethodBase
GetParameters(): System.Reflection.ParameterInfo[]
GetMethodImplementationFlags(): System.Reflection.MethodImplAttributes
GetMethodBody(): System.Reflection.MethodBody
GetGenericArguments(): Type[]
Invoke(Object obj, Object[] parameters): Object
Invoke(Object obj, System.Reflection.BindingFlags invokeAttr, System.Reflection.Binder binder, Object[] parameters, System.Globalization.CultureInfo culture): Object
Equals(Object obj): Boolean
GetHashCode(): Int32
static op_Equality(System.Reflection.MethodBase left, System.Reflection.MethodBase right): Boolean
static op_Inequality(System.Reflection.MethodBase left, System.Reflection.MethodBase right): Boolean
## System.Reflection.MethodInfo : System.Reflection.MethodBase abstract @System.Private.CoreLib
MemberType: System.Reflection.MemberTypes
ReturnParameter: System.Reflection.ParameterInfo
ReturnType: Type
ReturnTypeCustomAttributes: System.Reflection.ICustomAttributeProvider
GetGenericArguments(): Type[]
GetGenericMethodDefinition(): System.Reflection.MethodInfo
MakeGenericMethod(params Type[] typeArguments): System.Reflection.MethodInfo
GetBaseDefinition(): System.Reflection.MethodInfo
CreateDelegate(Type delegateType): Delegate
CreateDelegate(Type delegateType, Object target): Delegate
CreateDelegate<T>(): T
CreateDelegate<T>(Object target): T
Equals(Object obj): Boolean
GetHashCode(): Int32
static op_Equality(System.Reflection.MethodInfo left, System.Reflection.MethodInfo right): Boolean
static op_Inequality(System.Reflection.MethodInfo left, System.Reflection.MethodInfo right): Boolean
## System.Reflection.ConstructorInfo : System.Reflection.MethodBase abstract @System.Private.CoreLib
static ConstructorName: String
static TypeConstructorName: String
MemberType: System.Reflection.MemberTypes
Invoke(Object[] parameters): Object
Invoke(System.Reflection.BindingFlags invokeAttr, System.Reflection.Binder binder, Object[] parameters, System.Globalization.CultureInfo culture): Object
Equals(Object obj): Boolean
GetHashCode(): Int32
static op_Equality(System.Reflection.ConstructorInfo left, System.Reflection.ConstructorInfo right): Boolean
static op_Inequality(System.Reflection.ConstructorInfo left, System.Reflection.ConstructorInfo right): Boolean
## System.Reflection.PropertyInfo : System.Reflection.MemberInfo abstract @System.Private.CoreLib
MemberType: System.Reflection.MemberTypes
PropertyType: Type
Attributes: System.Reflection.PropertyAttributes
IsSpecialName: Boolean
CanRead: Boolean
CanWrite: Boolean
GetMethod: System.Reflection.MethodInfo
SetMethod: System.Reflection.MethodInfo
GetIndexParameters(): System.Reflection.ParameterInfo[]
GetAccessors(): System.Reflection.MethodInfo[]
GetAccessors(Boolean nonPublic): System.Reflection.MethodInfo[]
GetGetMethod(): System.Reflection.MethodInfo
GetGetMethod(Boolean nonPublic): System.Reflection.MethodInfo
GetSetMethod(): System.Reflection.MethodInfo
GetSetMethod(Boolean nonPublic): System.Reflection.MethodInfo
GetModifiedPropertyType(): Type
GetOptionalCustomModifiers(): Type[]
GetRequiredCustomModifiers(): Type[]
GetValue(Object obj): Object
GetValue(Object obj, Object[] index): Object
GetValue(Object obj, System.Reflection.BindingFlags invokeAttr, System.Reflection.Binder binder, Object[] index, System.Globalization.CultureInfo culture): Object
GetConstantValue(): Object
GetRawConstantValue(): Object
SetValue(Object obj, Object value): Void
SetValue(Object obj, Object value, Object[] index): Void
SetValue(Object obj, Object value, System.Reflection.BindingFlags invokeAttr, System.Reflection.Binder binder, Object[] index, System.Globalization.CultureInfo culture): Void
Equals(Object obj): Boolean
GetHashCode(): Int32
static op_Equality(System.Reflection.PropertyInfo left, System.Reflection.PropertyInfo right): Boolean
static op_Inequality(System.Reflection.PropertyInfo left, System.Reflection.PropertyInfo right): Boolean
## System.Reflection.FieldInfo : System.Reflection.MemberInfo abstract @System.Private.CoreLib
MemberType: System.Reflection.MemberTypes
Attributes: System.Reflection.FieldAttributes
FieldType: Type
IsInitOnly: Boolean
IsLiteral: Boolean
IsNotSerialized: Boolean
IsPinvokeImpl: Boolean
IsSpecialName: Boolean
IsStatic: Boolean
IsAssembly: Boolean
IsFamily: Boolean
IsFamilyAndAssembly: Boolean
IsFamilyOrAssembly: Boolean
IsPrivate: Boolean
IsPublic: Boolean
IsSecurityCritical: Boolean
IsSecuritySafeCritical: Boolean
IsSecurityTransparent: Boolean
FieldHandle: RuntimeFieldHandle
static GetFieldFromHandle(RuntimeFieldHandle handle): System.Reflection.FieldInfo
static GetFieldFromHandle(RuntimeFieldHandle handle, RuntimeTypeHandle declaringType): System.Reflection.FieldInfo
Equals(Object obj): Boolean
GetHashCode(): Int32
static op_Equality(System.Reflection.FieldInfo left, System.Reflection.FieldInfo right): Boolean
static op_Inequality(System.Reflection.FieldInfo left, System.Reflection.FieldInfo right): Boolean
GetValue(Object obj): Object
SetValue(Object obj, Object value): Void
SetValue(Object obj, Object value, System.Reflection.BindingFlags invokeAttr, System.Reflection.Binder binder, System.Globalization.CultureInfo culture): Void
GetRawConstantValue(): Object
GetModifiedFieldType(): Type
GetOptionalCustomModifiers(): Type[]
GetRequiredCustomModifiers(): Type[]
## System.Reflection.ParameterInfo : Object @System.Private.CoreLib
Attributes: System.Reflection.ParameterAttributes
Member: System.Reflection.MemberInfo
Name: String
ParameterType: Type
Position: Int32
IsIn: Boolean
IsLcid: Boolean
IsOptional: Boolean
IsOut: Boolean
IsRetval: Boolean
DefaultValue: Object
RawDefaultValue: Object
HasDefaultValue: Boolean
CustomAttributes: System.Collections.Generic.IEnumerable<System.Reflection.CustomAttributeData>
MetadataToken: Int32
IsDefined(Type attributeType, Boolean inherit): Boolean
GetCustomAttributesData(): System.Collections.Generic.IList<System.Reflection.CustomAttributeData>
GetCustomAttributes(Boolean inherit): Object[]
GetCustomAttributes(Type attributeType, Boolean inherit): Object[]
GetModifiedParameterType(): Type
GetOptionalCustomModifiers(): Type[]
GetRequiredCustomModifiers(): Type[]
ToString(): String
## System.Reflection.EventInfo : System.Reflection.MemberInfo abstract @System.Private.CoreLib
MemberType: System.Reflection.MemberTypes
Attributes: System.Reflection.EventAttributes
IsSpecialName: Boolean
AddMethod: System.Reflection.MethodInfo
RemoveMethod: System.Reflection.MethodInfo
RaiseMethod: System.Reflection.MethodInfo
IsMulticast: Boolean
EventHandlerType: Type
GetOtherMethods(): System.Reflection.MethodInfo[]
GetOtherMethods(Boolean nonPublic): System.Reflection.MethodInfo[]
GetAddMethod(): System.Reflection.MethodInfo
GetRemoveMethod(): System.Reflection.MethodInfo
GetRaiseMethod(): System.Reflection.MethodInfo
GetAddMethod(Boolean nonPublic): System.Reflection.MethodInfo
GetRemoveMethod(Boolean nonPublic): System.Reflection.MethodInfo
GetRaiseMethod(Boolean nonPublic): System.Reflection.MethodInfo
AddEventHandler(Object target, Delegate handler): Void
RemoveEventHandler(Object target, Delegate handler): Void
Equals(Object obj): Boolean
GetHashCode(): Int32
static op_Equality(System.Reflection.EventInfo left, System.Reflection.EventInfo right): Boolean
static op_Inequality(System.Reflection.EventInfo left, System.Reflection.EventInfo right): Boolean
## System.Reflection.BindingFlags : Enum enum flags @System.Private.CoreLib
Default=0 IgnoreCase=1 DeclaredOnly=2 Instance=4 Static=8 Public=16 NonPublic=32 FlattenHierarchy=64 InvokeMethod=256 CreateInstance=512 GetField=1024 SetField=2048 GetProperty=4096 SetProperty=8192 PutDispProperty=16384 PutRefDispProperty=32768 ExactBinding=65536 SuppressChangeType=131072 OptionalParamBinding=262144 IgnoreReturn=16777216 DoNotWrapExceptions=33554432
## System.Reflection.MemberTypes : Enum enum flags @System.Private.CoreLib
Constructor=1 Event=2 Field=4 Method=8 Property=16 TypeInfo=32 Custom=64 NestedType=128 All=191
## System.Reflection.MethodAttributes : Enum enum flags @System.Private.CoreLib
PrivateScope=0 ReuseSlot=0 Private=1 FamANDAssem=2 Assembly=3 Family=4 FamORAssem=5 Public=6 MemberAccessMask=7 UnmanagedExport=8 Static=16 Final=32 Virtual=64 HideBySig=128 NewSlot=256 VtableLayoutMask=256 CheckAccessOnOverride=512 Abstract=1024 SpecialName=2048 RTSpecialName=4096 PinvokeImpl=8192 HasSecurity=16384 RequireSecObject=32768 ReservedMask=53248
## System.Reflection.TypeAttributes : Enum enum flags @System.Private.CoreLib
NotPublic=0 AutoLayout=0 AnsiClass=0 Class=0 Public=1 NestedPublic=2 NestedPrivate=3 NestedFamily=4 NestedAssembly=5 NestedFamANDAssem=6 VisibilityMask=7 NestedFamORAssem=7 SequentialLayout=8 ExplicitLayout=16 LayoutMask=24 Interface=32 ClassSemanticsMask=32 Abstract=128 Sealed=256 SpecialName=1024 RTSpecialName=2048 Import=4096 Serializable=8192 WindowsRuntime=16384 UnicodeClass=65536 AutoClass=131072 StringFormatMask=196608 CustomFormatClass=196608 HasSecurity=262144 ReservedMask=264192 BeforeFieldInit=1048576 CustomFormatMask=12582912
## System.Reflection.PropertyAttributes : Enum enum flags @System.Private.CoreLib
None=0 SpecialName=512 RTSpecialName=1024 HasDefault=4096 Reserved2=8192 Reserved3=16384 Reserved4=32768 ReservedMask=62464
## System.Reflection.FieldAttributes : Enum enum flags @System.Private.CoreLib
PrivateScope=0 Private=1 FamANDAssem=2 Assembly=3 Family=4 FamORAssem=5 Public=6 FieldAccessMask=7 Static=16 InitOnly=32 Literal=64 NotSerialized=128 HasFieldRVA=256 SpecialName=512 RTSpecialName=1024 HasFieldMarshal=4096 PinvokeImpl=8192 HasDefault=32768 ReservedMask=38144
## System.Reflection.ParameterAttributes : Enum enum flags @System.Private.CoreLib
None=0 In=1 Out=2 Lcid=4 Retval=8 Optional=16 HasDefault=4096 HasFieldMarshal=8192 Reserved3=16384 Reserved4=32768 ReservedMask=61440
## System.Reflection.Assembly : Object abstract @System.Private.CoreLib
DefinedTypes: System.Collections.Generic.IEnumerable<System.Reflection.TypeInfo>
ExportedTypes: System.Collections.Generic.IEnumerable<Type>
CodeBase: String
EntryPoint: System.Reflection.MethodInfo
FullName: String
ImageRuntimeVersion: String
IsDynamic: Boolean
Location: String
ReflectionOnly: Boolean
IsCollectible: Boolean
IsFullyTrusted: Boolean
CustomAttributes: System.Collections.Generic.IEnumerable<System.Reflection.CustomAttributeData>
EscapedCodeBase: String
ManifestModule: System.Reflection.Module
Modules: System.Collections.Generic.IEnumerable<System.Reflection.Module>
GlobalAssemblyCache: Boolean
HostContext: Int64
SecurityRuleSet: System.Security.SecurityRuleSet
static Load(String assemblyString): System.Reflection.Assembly
static LoadWithPartialName(String partialName): System.Reflection.Assembly
static Load(System.Reflection.AssemblyName assemblyRef): System.Reflection.Assembly
static GetExecutingAssembly(): System.Reflection.Assembly
static GetCallingAssembly(): System.Reflection.Assembly
GetTypes(): Type[]
GetExportedTypes(): Type[]
GetForwardedTypes(): Type[]
GetManifestResourceInfo(String resourceName): System.Reflection.ManifestResourceInfo
GetManifestResourceNames(): String[]
GetManifestResourceStream(String name): System.IO.Stream
GetManifestResourceStream(Type type, String name): System.IO.Stream
GetName(): System.Reflection.AssemblyName
GetName(Boolean copiedName): System.Reflection.AssemblyName
GetType(String name): Type
GetType(String name, Boolean throwOnError): Type
GetType(String name, Boolean throwOnError, Boolean ignoreCase): Type
IsDefined(Type attributeType, Boolean inherit): Boolean
GetCustomAttributesData(): System.Collections.Generic.IList<System.Reflection.CustomAttributeData>
GetCustomAttributes(Boolean inherit): Object[]
GetCustomAttributes(Type attributeType, Boolean inherit): Object[]
CreateInstance(String typeName): Object
CreateInstance(String typeName, Boolean ignoreCase): Object
CreateInstance(String typeName, Boolean ignoreCase, System.Reflection.BindingFlags bindingAttr, System.Reflection.Binder binder, Object[] args, System.Globalization.CultureInfo culture, Object[] activationAttributes): Object
GetModule(String name): System.Reflection.Module
GetModules(): System.Reflection.Module[]
GetModules(Boolean getResourceModules): System.Reflection.Module[]
GetLoadedModules(): System.Reflection.Module[]
GetLoadedModules(Boolean getResourceModules): System.Reflection.Module[]
GetReferencedAssemblies(): System.Reflection.AssemblyName[]
GetSatelliteAssembly(System.Globalization.CultureInfo culture): System.Reflection.Assembly
GetSatelliteAssembly(System.Globalization.CultureInfo culture, Version version): System.Reflection.Assembly
GetFile(String name): System.IO.FileStream
GetFiles(): System.IO.FileStream[]
GetFiles(Boolean getResourceModules): System.IO.FileStream[]
GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context): Void
ToString(): String
Equals(Object o): Boolean
GetHashCode(): Int32
static op_Equality(System.Reflection.Assembly left, System.Reflection.Assembly right): Boolean
static op_Inequality(System.Reflection.Assembly left, System.Reflection.Assembly right): Boolean
static CreateQualifiedName(String assemblyName, String typeName): String
static GetAssembly(Type type): System.Reflection.Assembly
static SetEntryAssembly(System.Reflection.Assembly assembly): Void
static GetEntryAssembly(): System.Reflection.Assembly
static Load(Byte[] rawAssembly): System.Reflection.Assembly
static Load(Byte[] rawAssembly, Byte[] rawSymbolStore): System.Reflection.Assembly
static LoadFile(String path): System.Reflection.Assembly
static LoadFrom(String assemblyFile): System.Reflection.Assembly
static LoadFrom(String assemblyFile, Byte[] hashValue, System.Configuration.Assemblies.AssemblyHashAlgorithm hashAlgorithm): System.Reflection.Assembly
static UnsafeLoadFrom(String assemblyFile): System.Reflection.Assembly
LoadModule(String moduleName, Byte[] rawModule): System.Reflection.Module
LoadModule(String moduleName, Byte[] rawModule, Byte[] rawSymbolStore): System.Reflection.Module
static ReflectionOnlyLoad(Byte[] rawAssembly): System.Reflection.Assembly
static ReflectionOnlyLoad(String assemblyString): System.Reflection.Assembly
static ReflectionOnlyLoadFrom(String assemblyFile): System.Reflection.Assembly
## System.Reflection.AssemblyName : Object sealed @System.Private.CoreLib
implements ICloneable System.Runtime.Serialization.IDeserializationCallback System.Runtime.Serialization.ISerializable
new(String assemblyName)
new()
Name: String rw
Version: Version rw
CultureInfo: System.Globalization.CultureInfo rw
CultureName: String rw
CodeBase: String rw
EscapedCodeBase: String
ProcessorArchitecture: System.Reflection.ProcessorArchitecture rw
ContentType: System.Reflection.AssemblyContentType rw
Flags: System.Reflection.AssemblyNameFlags rw
HashAlgorithm: System.Configuration.Assemblies.AssemblyHashAlgorithm rw
VersionCompatibility: System.Configuration.Assemblies.AssemblyVersionCompatibility rw
KeyPair: System.Reflection.StrongNameKeyPair rw
FullName: String
Clone(): Object
static GetAssemblyName(String assemblyFile): System.Reflection.AssemblyName
GetPublicKey(): Byte[]
SetPublicKey(Byte[] publicKey): Void
GetPublicKeyToken(): Byte[]
SetPublicKeyToken(Byte[] publicKeyToken): Void
ToString(): String
GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context): Void
OnDeserialization(Object sender): Void
static ReferenceMatchesDefinition(System.Reflection.AssemblyName reference, System.Reflection.AssemblyName definition): Boolean
## System.Reflection.Module : Object abstract @System.Private.CoreLib
static FilterTypeName: System.Reflection.TypeFilter
static FilterTypeNameIgnoreCase: System.Reflection.TypeFilter
Assembly: System.Reflection.Assembly
FullyQualifiedName: String
Name: String
MDStreamVersion: Int32
ModuleVersionId: Guid
ScopeName: String
ModuleHandle: ModuleHandle
CustomAttributes: System.Collections.Generic.IEnumerable<System.Reflection.CustomAttributeData>
MetadataToken: Int32
GetPEKind(ref System.Reflection.PortableExecutableKinds peKind, ref System.Reflection.ImageFileMachine machine): Void
IsResource(): Boolean
IsDefined(Type attributeType, Boolean inherit): Boolean
GetCustomAttributesData(): System.Collections.Generic.IList<System.Reflection.CustomAttributeData>
GetCustomAttributes(Boolean inherit): Object[]
GetCustomAttributes(Type attributeType, Boolean inherit): Object[]
GetMethod(String name): System.Reflection.MethodInfo
GetMethod(String name, Type[] types): System.Reflection.MethodInfo
GetMethod(String name, System.Reflection.BindingFlags bindingAttr, System.Reflection.Binder binder, System.Reflection.CallingConventions callConvention, Type[] types, System.Reflection.ParameterModifier[] modifiers): System.Reflection.MethodInfo
GetMethods(): System.Reflection.MethodInfo[]
GetMethods(System.Reflection.BindingFlags bindingFlags): System.Reflection.MethodInfo[]
GetField(String name): System.Reflection.FieldInfo
GetField(String name, System.Reflection.BindingFlags bindingAttr): System.Reflection.FieldInfo
GetFields(): System.Reflection.FieldInfo[]
GetFields(System.Reflection.BindingFlags bindingFlags): System.Reflection.FieldInfo[]
GetTypes(): Type[]
GetType(String className): Type
GetType(String className, Boolean ignoreCase): Type
GetType(String className, Boolean throwOnError, Boolean ignoreCase): Type
FindTypes(System.Reflection.TypeFilter filter, Object filterCriteria): Type[]
ResolveField(Int32 metadataToken): System.Reflection.FieldInfo
ResolveField(Int32 metadataToken, Type[] genericTypeArguments, Type[] genericMethodArguments): System.Reflection.FieldInfo
ResolveMember(Int32 metadataToken): System.Reflection.MemberInfo
ResolveMember(Int32 metadataToken, Type[] genericTypeArguments, Type[] genericMethodArguments): System.Reflection.MemberInfo
ResolveMethod(Int32 metadataToken): System.Reflection.MethodBase
ResolveMethod(Int32 metadataToken, Type[] genericTypeArguments, Type[] genericMethodArguments): System.Reflection.MethodBase
ResolveSignature(Int32 metadataToken): Byte[]
ResolveString(Int32 metadataToken): String
ResolveType(Int32 metadataToken): Type
ResolveType(Int32 metadataToken, Type[] genericTypeArguments, Type[] genericMethodArguments): Type
GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context): Void
Equals(Object o): Boolean
GetHashCode(): Int32
static op_Equality(System.Reflection.Module left, System.Reflection.Module right): Boolean
static op_Inequality(System.Reflection.Module left, System.Reflection.Module right): Boolean
ToString(): String
## System.Reflection.TypeInfo : Type abstract @System.Private.CoreLib
GenericTypeParameters: Type[]
DeclaredConstructors: System.Collections.Generic.IEnumerable<System.Reflection.ConstructorInfo>
DeclaredEvents: System.Collections.Generic.IEnumerable<System.Reflection.EventInfo>
DeclaredFields: System.Collections.Generic.IEnumerable<System.Reflection.FieldInfo>
DeclaredMembers: System.Collections.Generic.IEnumerable<System.Reflection.MemberInfo>
DeclaredMethods: System.Collections.Generic.IEnumerable<System.Reflection.MethodInfo>
DeclaredNestedTypes: System.Collections.Generic.IEnumerable<System.Reflection.TypeInfo>
DeclaredProperties: System.Collections.Generic.IEnumerable<System.Reflection.PropertyInfo>
ImplementedInterfaces: System.Collections.Generic.IEnumerable<Type>
AsType(): Type
GetDeclaredEvent(String name): System.Reflection.EventInfo
GetDeclaredField(String name): System.Reflection.FieldInfo
GetDeclaredMethod(String name): System.Reflection.MethodInfo
GetDeclaredNestedType(String name): System.Reflection.TypeInfo
GetDeclaredProperty(String name): System.Reflection.PropertyInfo
GetDeclaredMethods(String name): System.Collections.Generic.IEnumerable<System.Reflection.MethodInfo>
IsAssignableFrom(System.Reflection.TypeInfo typeInfo): Boolean
## System.Reflection.CustomAttributeExtensions : Object static @System.Private.CoreLib
static GetCustomAttribute(System.Reflection.Assembly element, Type attributeType): Attribute
static GetCustomAttribute(System.Reflection.Module element, Type attributeType): Attribute
static GetCustomAttribute(System.Reflection.MemberInfo element, Type attributeType): Attribute
static GetCustomAttribute(System.Reflection.ParameterInfo element, Type attributeType): Attribute
static GetCustomAttribute<T>(System.Reflection.Assembly element): T
static GetCustomAttribute<T>(System.Reflection.Module element): T
static GetCustomAttribute<T>(System.Reflection.MemberInfo element): T
static GetCustomAttribute<T>(System.Reflection.ParameterInfo element): T
static GetCustomAttribute(System.Reflection.MemberInfo element, Type attributeType, Boolean inherit): Attribute
static GetCustomAttribute(System.Reflection.ParameterInfo element, Type attributeType, Boolean inherit): Attribute
static GetCustomAttribute<T>(System.Reflection.MemberInfo element, Boolean inherit): T
static GetCustomAttribute<T>(System.Reflection.ParameterInfo element, Boolean inherit): T
static GetCustomAttributes(System.Reflection.Assembly element): System.Collections.Generic.IEnumerable<Attribute>
static GetCustomAttributes(System.Reflection.Module element): System.Collections.Generic.IEnumerable<Attribute>
static GetCustomAttributes(System.Reflection.MemberInfo element): System.Collections.Generic.IEnumerable<Attribute>
static GetCustomAttributes(System.Reflection.ParameterInfo element): System.Collections.Generic.IEnumerable<Attribute>
static GetCustomAttributes(System.Reflection.MemberInfo element, Boolean inherit): System.Collections.Generic.IEnumerable<Attribute>
static GetCustomAttributes(System.Reflection.ParameterInfo element, Boolean inherit): System.Collections.Generic.IEnumerable<Attribute>
static GetCustomAttributes(System.Reflection.Assembly element, Type attributeType): System.Collections.Generic.IEnumerable<Attribute>
static GetCustomAttributes(System.Reflection.Module element, Type attributeType): System.Collections.Generic.IEnumerable<Attribute>
static GetCustomAttributes(System.Reflection.MemberInfo element, Type attributeType): System.Collections.Generic.IEnumerable<Attribute>
static GetCustomAttributes(System.Reflection.ParameterInfo element, Type attributeType): System.Collections.Generic.IEnumerable<Attribute>
static GetCustomAttributes<T>(System.Reflection.Assembly element): System.Collections.Generic.IEnumerable<T>
static GetCustomAttributes<T>(System.Reflection.Module element): System.Collections.Generic.IEnumerable<T>
static GetCustomAttributes<T>(System.Reflection.MemberInfo element): System.Collections.Generic.IEnumerable<T>
static GetCustomAttributes<T>(System.Reflection.ParameterInfo element): System.Collections.Generic.IEnumerable<T>
static GetCustomAttributes(System.Reflection.MemberInfo element, Type attributeType, Boolean inherit): System.Collections.Generic.IEnumerable<Attribute>
static GetCustomAttributes(System.Reflection.ParameterInfo element, Type attributeType, Boolean inherit): System.Collections.Generic.IEnumerable<Attribute>
static GetCustomAttributes<T>(System.Reflection.MemberInfo element, Boolean inherit): System.Collections.Generic.IEnumerable<T>
static GetCustomAttributes<T>(System.Reflection.ParameterInfo element, Boolean inherit): System.Collections.Generic.IEnumerable<T>
static IsDefined(System.Reflection.Assembly element, Type attributeType): Boolean
static IsDefined(System.Reflection.Module element, Type attributeType): Boolean
static IsDefined(System.Reflection.MemberInfo element, Type attributeType): Boolean
static IsDefined(System.Reflection.ParameterInfo element, Type attributeType): Boolean
static IsDefined(System.Reflection.MemberInfo element, Type attributeType, Boolean inherit): Boolean
static IsDefined(System.Reflection.ParameterInfo element, Type attributeType, Boolean inherit): Boolean
## System.Reflection.CustomAttributeData : Object @System.Private.CoreLib
AttributeType: Type
Constructor: System.Reflection.ConstructorInfo
ConstructorArguments: System.Collections.Generic.IList<System.Reflection.CustomAttributeTypedArgument>
NamedArguments: System.Collections.Generic.IList<System.Reflection.CustomAttributeNamedArgument>
static GetCustomAttributes(System.Reflection.MemberInfo target): System.Collections.Generic.IList<System.Reflection.CustomAttributeData>
static GetCustomAttributes(System.Reflection.Module target): System.Collections.Generic.IList<System.Reflection.CustomAttributeData>
static GetCustomAttributes(System.Reflection.Assembly target): System.Collections.Generic.IList<System.Reflection.CustomAttributeData>
static GetCustomAttributes(System.Reflection.ParameterInfo target): System.Collections.Generic.IList<System.Reflection.CustomAttributeData>
ToString(): String
`,
)
