/** What completion asks the shell, as PowerShell: each takes its words as arguments and writes one text for each completion. */

export const commands = `param($word)
Get-Command -Name "$word*" -ErrorAction Ignore | ForEach-Object Name | Sort-Object -Unique`

export const parameters = `param($command, $word)
$found = Get-Command -Name $command -ErrorAction Ignore | Select-Object -First 1
if ($found.ResolvedCommand) { $found = $found.ResolvedCommand }
$common = [System.Management.Automation.PSCmdlet]::CommonParameters + [System.Management.Automation.PSCmdlet]::OptionalCommonParameters
$names = @($found.Parameters.Keys | Where-Object { $_ -like "$word*" })
$names | Where-Object { $_ -notin $common } | ForEach-Object { "-$_" }
$names | Where-Object { $_ -in $common } | Sort-Object | ForEach-Object { "-$_" }`

export const values = `param($command, $parameter, $word, $position)
$found = Get-Command -Name $command -ErrorAction Ignore | Select-Object -First 1
if ($found.ResolvedCommand) { $found = $found.ResolvedCommand }
$all = $found.Parameters
if (-not $all) { return }
if ($parameter) {
    $name = $all.Keys | Where-Object { $_ -eq $parameter -or $parameter -in $all[$_].Aliases } | Select-Object -First 1
    if (-not $name) { $name = @($all.Keys | Where-Object { $_ -like "$parameter*" })[0] }
}
elseif ($found.ParameterSets) {
    $name = $found.ParameterSets | ForEach-Object { $_.Parameters } | Where-Object { $_.Position -eq $position } |
        Select-Object -First 1 -ExpandProperty Name
}
if (-not $name) { return }
$one = $all[$name]
$type = $one.ParameterType
if ($type.IsArray) { $type = $type.GetElementType() }
foreach ($attribute in $one.Attributes) {
    if ($attribute -is [System.Management.Automation.ValidateSetAttribute]) { $set = $attribute.ValidValues }
    elseif ($attribute -is [System.Management.Automation.ArgumentCompleterAttribute] -and $attribute.ScriptBlock) {
        $set = & $attribute.ScriptBlock $found.Name $name $word $null @{} | ForEach-Object { if ($_.CompletionText) { $_.CompletionText } else { "$_" } }
    }
}
if (-not $set -and $type.IsEnum) { $set = [enum]::GetNames($type) }
elseif (-not $set -and $type -eq [bool]) { $set = '$true', '$false' }
$set | Where-Object { $_ -like "$word*" } | ForEach-Object { if ($_ -match '[\\s;|&(){}]') { "'" + $_.Replace("'", "''") + "'" } else { $_ } }`

export const variables = `param($word)
if ($word -match '^(\\w+):(.*)$' -and $matches[1] -notin 'global', 'local', 'script', 'private', 'variable') {
    $drive = $matches[1]
    Get-ChildItem -Path "\${drive}:$($matches[2])*" -ErrorAction Ignore | ForEach-Object { "\`$\${drive}:$($_.Name)" }
}
else {
    $scope = if ($word -match '^(\\w+):') { $matches[0] } else { '' }
    $rest = $word.Substring($scope.Length)
    Get-Variable -Scope Global -Name "$rest*" -ErrorAction Ignore | ForEach-Object Name | Sort-Object | ForEach-Object { "\`$$scope$_" }
    if (-not $scope -and 'env:' -like "$rest*" -and $rest) { '$env:' }
}`

export const members = `param($owner, $word)
$value = & ([scriptblock]::Create($owner))
if ($null -eq $value) { return }
if ($value -is [System.Collections.IDictionary]) { $value.Keys | Where-Object { $_ -like "$word*" } | ForEach-Object { "$_" } }
$found = @(Get-Member -InputObject $value -ErrorAction Ignore | Where-Object Name -like "$word*")
$found | Where-Object MemberType -like '*Propert*' | ForEach-Object Name
$found | Where-Object MemberType -notlike '*Propert*' | ForEach-Object { $_.Name + '(' }`

export const staticMembers = `param($owner, $word)
$type = $owner.Substring(1, $owner.Length - 2) -as [type]
if (-not $type) { return }
$found = @($type | Get-Member -Static -ErrorAction Ignore | Where-Object Name -like "$word*")
$found | Where-Object MemberType -like '*Propert*' | ForEach-Object Name
$found | Where-Object MemberType -notlike '*Propert*' | ForEach-Object { $_.Name + '(' }`

export const paths = `param($word, $quote)
$cut = [Math]::Max($word.LastIndexOf('/'), $word.LastIndexOf('\\')) + 1
$folder = $word.Substring(0, $cut)
$name = $word.Substring($cut)
$place = if ($folder) { $folder } else { '.' }
Get-ChildItem -Path $place -Force:($name.StartsWith('.')) -ErrorAction Ignore |
    Where-Object { $_.Name.StartsWith($name, [StringComparison]::CurrentCultureIgnoreCase) } |
    Sort-Object { -not $_.PSIsContainer }, Name | ForEach-Object {
        $path = if ($folder) { $folder + $_.Name } else { './' + $_.Name }
        if ($quote -or $path -match '[\\s''"\`$;|&(){}@#,]') {
            if ($quote -eq '"') { '"' + $path.Replace('\`', '\`\`').Replace('$', '\`$').Replace('"', '\`"') + '"' }
            else { "'" + $path.Replace("'", "''") + "'" }
        }
        else { $path }
    }`
