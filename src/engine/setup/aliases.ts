import { fold } from '../../kernel/text.ts'
import type { Session } from '../../session/session.ts'
import { AllScope, ReadOnly } from '../../session/variable.ts'
import { AliasInfo } from '../commands/info.ts'

/** The aliases every session starts with, in the real one's order: name=definition, `r` for read-only, `a` for all scopes. */
const table = `
foreach=ForEach-Object ra;%=ForEach-Object ra;where=Where-Object ra;?=Where-Object ra;clc=Clear-Content r;cli=Clear-Item r;
clp=Clear-ItemProperty r;clv=Clear-Variable r;cpi=Copy-Item r;cvpa=Convert-Path r;dbp=Disable-PSBreakpoint r;ebp=Enable-PSBreakpoint r;
epal=Export-Alias r;epcsv=Export-Csv r;fl=Format-List r;ft=Format-Table r;fw=Format-Wide r;gal=Get-Alias r;gbp=Get-PSBreakpoint r;
gc=Get-Content r;gci=Get-ChildItem r;gcm=Get-Command r;gdr=Get-PSDrive r;gcs=Get-PSCallStack r;ghy=Get-History r;gi=Get-Item r;
gl=Get-Location r;gm=Get-Member r;gmo=Get-Module r;gp=Get-ItemProperty r;gpv=Get-ItemPropertyValue r;gps=Get-Process r;
group=Group-Object r;gu=Get-Unique r;gv=Get-Variable r;iex=Invoke-Expression r;ihy=Invoke-History r;ii=Invoke-Item r;ipmo=Import-Module r;
ipal=Import-Alias r;ipcsv=Import-Csv r;measure=Measure-Object r;mi=Move-Item r;mp=Move-ItemProperty r;nal=New-Alias r;ndr=New-PSDrive r;
ni=New-Item r;nv=New-Variable r;nmo=New-Module r;oh=Out-Host r;rbp=Remove-PSBreakpoint r;rdr=Remove-PSDrive r;ri=Remove-Item r;
rni=Rename-Item r;rnp=Rename-ItemProperty r;rp=Remove-ItemProperty r;rmo=Remove-Module r;rv=Remove-Variable r;gerr=Get-Error r;
rvpa=Resolve-Path r;sal=Set-Alias r;sbp=Set-PSBreakpoint r;select=Select-Object ra;si=Set-Item r;sl=Set-Location r;sp=Set-ItemProperty r;
saps=Start-Process r;spps=Stop-Process r;sv=Set-Variable r;irm=Invoke-RestMethod r;iwr=Invoke-WebRequest r;cd=Set-Location a;
dir=Get-ChildItem a;echo=Write-Output a;fc=Format-Custom r;pwd=Get-Location;type=Get-Content;h=Get-History;history=Get-History;md=mkdir a;
popd=Pop-Location a;pushd=Push-Location a;r=Invoke-History;cls=Clear-Host;chdir=Set-Location;copy=Copy-Item a;del=Remove-Item a;
erase=Remove-Item;move=Move-Item a;rd=Remove-Item;ren=Rename-Item;set=Set-Variable;icm=Invoke-Command;clhy=Clear-History r;gjb=Get-Job;
rcjb=Receive-Job;rjb=Remove-Job;sajb=Start-Job;spjb=Stop-Job;wjb=Wait-Job;nsn=New-PSSession;gsn=Get-PSSession;rsn=Remove-PSSession;
etsn=Enter-PSSession;rcsn=Receive-PSSession r;exsn=Exit-PSSession;sls=Select-String`

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
