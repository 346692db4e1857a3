<#
.SYNOPSIS
Tests close-students.ps1 on rooms made for it, without any server.
.DESCRIPTION
Each test makes a room, runs the script and looks at what became of the room. The exit code is the number of tests that failed.
#>
$failed = 0

function Test-Room {
    param([string] $Name, [string[]] $Student, [scriptblock] $Act, [string[]] $Expect)
    New-WmsScenario $Student -Administrator Boss | Import-WmsScenario
    & $Act
    $left = (Get-WmsSession -All).UserName -join ','
    if ($left -eq ($Expect -join ',')) { "ok    $Name" }
    else {
        "not ok    $Name (there are still $left)"
        $script:failed++
    }
}

# What is under test: closes the sessions of everybody but those to keep.
function Close-StudentSession {
    [CmdletBinding(SupportsShouldProcess)]
    param([string[]] $Keep = @())
    Get-WmsSession -All | Where-Object { -not $_.IsAdmin -and $_.UserName -notin $Keep } | Close-WmsSession
}

Test-Room 'closes all students' -Student ana, ben -Act { Close-StudentSession } -Expect Boss
Test-Room 'keeps those it is told to' -Student ana, ben, chen -Act { Close-StudentSession -Keep ben } -Expect Boss, ben
Test-Room 'closes nobody with -WhatIf' -Student ana -Act { Close-StudentSession -WhatIf } -Expect Boss, ana
exit $failed
