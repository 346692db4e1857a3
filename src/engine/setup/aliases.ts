import { fold } from '../../kernel/text.ts'
import type { Session } from '../../session/session.ts'
import { AllScope, ReadOnly } from '../../session/variable.ts'
import { AliasInfo } from '../commands/info.ts'

/** The aliases every session starts with: name=definition, `r` for read-only, `a` for all scopes. */
const table = `
?=Where-Object ra;%=ForEach-Object ra;cd=Set-Location a;chdir=Set-Location;clc=Clear-Content r;clhy=Clear-History r;cli=Clear-Item r;
clp=Clear-ItemProperty r;cls=Clear-Host;clv=Clear-Variable r;copy=Copy-Item a;cpi=Copy-Item r;cvpa=Convert-Path r;dbp=Disable-PSBreakpoint r;
del=Remove-Item a;dir=Get-ChildItem a;ebp=Enable-PSBreakpoint r;echo=Write-Output a;epal=Export-Alias r;epcsv=Export-Csv r;erase=Remove-Item;
etsn=Enter-PSSession;exsn=Exit-PSSession;fc=Format-Custom r;fl=Format-List r;foreach=ForEach-Object ra;ft=Format-Table r;fw=Format-Wide r;
gal=Get-Alias r;gbp=Get-PSBreakpoint r;gc=Get-Content r;gci=Get-ChildItem r;gcm=Get-Command r;gcs=Get-PSCallStack r;gdr=Get-PSDrive r;
gerr=Get-Error r;ghy=Get-History r;gi=Get-Item r;gjb=Get-Job;gl=Get-Location r;gm=Get-Member r;gmo=Get-Module r;gp=Get-ItemProperty r;
gps=Get-Process r;gpv=Get-ItemPropertyValue r;group=Group-Object r;gsn=Get-PSSession;gu=Get-Unique r;gv=Get-Variable r;h=Get-History;
history=Get-History;icm=Invoke-Command;iex=Invoke-Expression r;ihy=Invoke-History r;ii=Invoke-Item r;ipal=Import-Alias r;ipcsv=Import-Csv r;
ipmo=Import-Module r;irm=Invoke-RestMethod r;iwr=Invoke-WebRequest r;md=mkdir a;measure=Measure-Object r;mi=Move-Item r;move=Move-Item a;
mp=Move-ItemProperty r;nal=New-Alias r;ndr=New-PSDrive r;ni=New-Item r;nmo=New-Module r;nsn=New-PSSession;nv=New-Variable r;oh=Out-Host r;
popd=Pop-Location a;pushd=Push-Location a;pwd=Get-Location;r=Invoke-History;rbp=Remove-PSBreakpoint r;rcjb=Receive-Job;rcsn=Receive-PSSession r;
rd=Remove-Item;rdr=Remove-PSDrive r;ren=Rename-Item;ri=Remove-Item r;rjb=Remove-Job;rmo=Remove-Module r;rni=Rename-Item r;rnp=Rename-ItemProperty r;
rp=Remove-ItemProperty r;rsn=Remove-PSSession;rv=Remove-Variable r;rvpa=Resolve-Path r;sajb=Start-Job;sal=Set-Alias r;saps=Start-Process r;
sbp=Set-PSBreakpoint r;select=Select-Object ra;set=Set-Variable;si=Set-Item r;sl=Set-Location r;sls=Select-String;sp=Set-ItemProperty r;
spjb=Stop-Job;spps=Stop-Process r;sv=Set-Variable r;type=Get-Content;where=Where-Object ra;wjb=Wait-Job`

/** Gives a session its aliases. */
export function defineAliases(session: Session): void {
  const { aliases } = session.global.top.tables
  for (const entry of table.replaceAll('\n', '').split(';')) {
    const [pair, flags = ''] = entry.split(' ')
    const cut = pair!.lastIndexOf('=')
    const name = pair!.slice(0, cut)
    const options = (flags.includes('r') ? ReadOnly : 0) | (flags.includes('a') ? AllScope : 0)
    aliases.set(fold(name), new AliasInfo(name, pair!.slice(cut + 1), options))
  }
}
