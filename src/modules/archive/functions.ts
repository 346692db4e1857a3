/** The two functions' texts. An error that ends them is thrown as their module does: an id, a message, a category, the path. */
const fail = `
    function Stop-Here($Id, $Message, $Category, $Target) {
        $PSCmdlet.ThrowTerminatingError([System.Management.Automation.ErrorRecord]::new([Exception]::new($Message), $Id, $Category, $Target))
    }`

export const compressArchiveText: string = `
[CmdletBinding(DefaultParameterSetName = 'Path', SupportsShouldProcess = $true, HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=393252')]
param(
    [Parameter(Mandatory = $true, Position = 0, ParameterSetName = 'Path', ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)]
    [Parameter(Mandatory = $true, Position = 0, ParameterSetName = 'PathWithForce', ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)]
    [Parameter(Mandatory = $true, Position = 0, ParameterSetName = 'PathWithUpdate', ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)]
    [ValidateNotNullOrEmpty()] [string[]] $Path,
    [Parameter(Mandatory = $true, ParameterSetName = 'LiteralPath', ValueFromPipelineByPropertyName = $true)]
    [Parameter(Mandatory = $true, ParameterSetName = 'LiteralPathWithForce', ValueFromPipelineByPropertyName = $true)]
    [Parameter(Mandatory = $true, ParameterSetName = 'LiteralPathWithUpdate', ValueFromPipelineByPropertyName = $true)]
    [ValidateNotNullOrEmpty()] [Alias('PSPath')] [string[]] $LiteralPath,
    [Parameter(Mandatory = $true, Position = 1)] [ValidateNotNullOrEmpty()] [string] $DestinationPath,
    [Parameter()] [ValidateSet('Optimal', 'NoCompression', 'Fastest')] [string] $CompressionLevel = 'Optimal',
    [Parameter(Mandatory = $true, ParameterSetName = 'PathWithUpdate')]
    [Parameter(Mandatory = $true, ParameterSetName = 'LiteralPathWithUpdate')]
    [switch] $Update,
    [Parameter(Mandatory = $true, ParameterSetName = 'PathWithForce')]
    [Parameter(Mandatory = $true, ParameterSetName = 'LiteralPathWithForce')]
    [switch] $Force,
    [switch] $PassThru
)
begin {${fail}
    $target = $PSCmdlet.GetUnresolvedProviderPathFromPSPath($DestinationPath)
    $extension = [System.IO.Path]::GetExtension($target)
    if ($extension -eq '') { $target = "$target.zip" }
    elseif ($extension -ne '.zip') {
        Write-Warning "$extension is not a supported archive file format. .zip is the only supported archive file format."
    }
    $exists = Test-Path -LiteralPath $target -PathType Leaf
    if ($exists -and -not $Update -and -not $Force) {
        Stop-Here 'ArchiveFileExists' "The archive file $target already exists. Use the -Update parameter to update the existing archive file or use the -Force parameter to overwrite the existing archive file." InvalidArgument $DestinationPath
    }
    if ($exists -and $Update -and (Get-Item -LiteralPath $target -Force).IsReadOnly) {
        Stop-Here 'ArchiveFileIsReadOnly' "The attributes of the archive file $target is set to 'ReadOnly' hence it cannot be updated. If you intend to update the existing archive file, remove the 'ReadOnly' attribute on the archive file else use -Force parameter to override and create a new archive file." InvalidOperation $DestinationPath
    }
    $sources = [System.Collections.Generic.List[string]]::new()
}
process {
    $isLiteral = $PSCmdlet.ParameterSetName.StartsWith('LiteralPath')
    foreach ($one in $(if ($isLiteral) { $LiteralPath } else { $Path })) {
        $given = if ($isLiteral) { @{ LiteralPath = $one } } else { @{ Path = $one } }
        $found = @(Resolve-Path @given -ErrorAction Ignore | ForEach-Object ProviderPath)
        if ($found.Count -eq 0) {
            Stop-Here 'ArchiveCmdletPathNotFound' "The path '$one' either does not exist or is not a valid file system path." InvalidArgument $one
        }
        foreach ($item in $found) {
            if ($sources.Contains($item)) {
                $name = if ($isLiteral) { 'LiteralPath' } else { 'Path' }
                Stop-Here 'DuplicatePathFound' "The input to $name parameter contains a duplicate path '$item'. Provide a unique set of paths as input to $name parameter." InvalidArgument $item
            }
            $sources.Add($item)
        }
    }
}
end {
    if (-not $PSCmdlet.ShouldProcess($target)) { return }
    if ($exists -and $Force) { Remove-Item -LiteralPath $target -Force }
    $level = [System.IO.Compression.CompressionLevel]$CompressionLevel
    $archive = [System.IO.Compression.ZipFile]::Open($target, [System.IO.Compression.ZipArchiveMode]$(if ($Update) { 'Update' } else { 'Create' }))
    try {
        $add = {
            param($file, $name)
            $known = $archive.GetEntry($name)
            if ($null -ne $known) { $known.Delete() }
            if ($name.EndsWith('/')) { $null = $archive.CreateEntry($name) }
            else { $null = [System.IO.Compression.ZipFileExtensions]::CreateEntryFromFile($archive, $file, $name, $level) }
            Write-Verbose "Adding '$name'."
        }
        foreach ($source in $sources) {
            $leaf = [System.IO.Path]::GetFileName($source.TrimEnd('/'))
            if (-not (Test-Path -LiteralPath $source -PathType Container)) { & $add $source $leaf; continue }
            $below = @(Get-ChildItem -LiteralPath $source -Recurse -Force)
            if ($below.Count -eq 0) { & $add $source "$leaf/" }
            foreach ($item in $below) {
                $name = "$leaf/" + $item.FullName.Substring($source.TrimEnd('/').Length + 1)
                if (-not $item.PSIsContainer) { & $add $item.FullName $name }
                elseif (@(Get-ChildItem -LiteralPath $item.FullName -Force).Count -eq 0) { & $add $item.FullName "$name/" }
            }
        }
    }
    finally { $archive.Dispose() }
    if ($PassThru) { Get-Item -LiteralPath $target }
}
`

export const expandArchiveText: string = `
[CmdletBinding(DefaultParameterSetName = 'Path', SupportsShouldProcess = $true, HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=393253')]
param(
    [Parameter(Mandatory = $true, Position = 0, ParameterSetName = 'Path', ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)]
    [ValidateNotNullOrEmpty()] [string] $Path,
    [Parameter(Mandatory = $true, ParameterSetName = 'LiteralPath', ValueFromPipelineByPropertyName = $true)]
    [ValidateNotNullOrEmpty()] [Alias('PSPath')] [string] $LiteralPath,
    [Parameter(Position = 1)] [ValidateNotNullOrEmpty()] [string] $DestinationPath,
    [switch] $Force,
    [switch] $PassThru
)
process {${fail}
    $written = if ($PSCmdlet.ParameterSetName -eq 'LiteralPath') { $LiteralPath } else { $Path }
    $given = @{ $PSCmdlet.ParameterSetName = $written }
    $found = @(Resolve-Path @given -ErrorAction Ignore | ForEach-Object ProviderPath)
    if ($found.Count -eq 0) {
        Stop-Here 'ArchiveCmdletPathNotFound' "The path '$written' either does not exist or is not a valid file system path." InvalidArgument $written
    }
    if ($found.Count -gt 1) {
        $name = $PSCmdlet.ParameterSetName
        Stop-Here 'InvalidArchiveFilePath' "The archive file path '$written' specified as input to the $name parameter is resolving to multiple file system paths. Provide a unique path to the $name parameter where the archive file has to be created." InvalidArgument $written
    }
    if (-not (Test-Path -LiteralPath $found[0] -PathType Leaf)) {
        Stop-Here 'PathNotFound' "The path '$written' either does not exist or is not a valid file system path." InvalidArgument $written
    }
    if ($DestinationPath -eq '') {
        $target = [System.IO.Path]::Combine($PSCmdlet.GetUnresolvedProviderPathFromPSPath('.'), [System.IO.Path]::GetFileNameWithoutExtension($found[0]))
    }
    else { $target = $PSCmdlet.GetUnresolvedProviderPathFromPSPath($DestinationPath) }
    if (-not $PSCmdlet.ShouldProcess($found[0])) { return }
    if (-not (Test-Path -LiteralPath $target)) { $null = [System.IO.Directory]::CreateDirectory($target) }
    elseif (Test-Path -LiteralPath $target -PathType Leaf) {
        Stop-Here 'InvalidDirectoryPath' "The path '$DestinationPath' is not a valid file system directory path." InvalidArgument $DestinationPath
    }
    $archive = [System.IO.Compression.ZipFile]::OpenRead($found[0])
    try {
        if ($archive.Entries.Count -eq 0) { Write-Verbose "The archive file $($found[0]) is empty."; return }
        foreach ($entry in $archive.Entries) {
            $place = [System.IO.Path]::GetFullPath([System.IO.Path]::Combine($target, $entry.FullName))
            if (-not $place.StartsWith($target.TrimEnd('/') + '/')) {
                Write-Error "Can not process invalid archive entry '$($entry.FullName)'."
                continue
            }
            if ($entry.FullName.EndsWith('/')) { $null = [System.IO.Directory]::CreateDirectory($place); continue }
            $null = [System.IO.Directory]::CreateDirectory([System.IO.Path]::GetDirectoryName($place))
            if ((Test-Path -LiteralPath $place) -and -not $Force) {
                $text = "Failed to create file '$place' while expanding the archive file '$($found[0])' contents as the file '$place' already exists. Use the -Force parameter if you want to overwrite the existing directory '$place' contents when expanding the archive file."
                Write-Error -Message $text -ErrorId ExpandArchiveFileExists -Category InvalidOperation -TargetObject $place
                continue
            }
            [System.IO.Compression.ZipFileExtensions]::ExtractToFile($entry, $place, $true)
            Write-Verbose "Created '$place'."
            if ($PassThru) { Get-Item -LiteralPath $place }
        }
    }
    finally { $archive.Dispose() }
}
`
