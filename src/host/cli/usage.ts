/** What -Help prints. */
export const usage = `
Usage: mpsh [-NoProfile] [-NonInteractive] [-NoLogo] [-NoExit] [-WorkingDirectory <folder>]
            [[-File] <script> [arguments…]] | [-Command { - | <text>… }] | [-EncodedCommand <base64>]

  mpsh                         an interactive shell
  mpsh script.ps1 -Name value  runs a script file with arguments
  mpsh -Command 'text'         runs a text; '-' reads it from standard input

Options may be shortened, as in PowerShell.

  -Command, -c            All that follows is a PowerShell text.
  -CommandWithArgs, -cwa  One text; what follows it is $args.
  -EncodedCommand, -e     A text in UTF-16, base64.
  -File, -f               A script file; what follows goes to its parameters. This is the default.
  -NoExit, -noe           Stays in the interactive shell afterwards.
  -NoLogo, -nol           No greeting.
  -NonInteractive, -noni  Never asks: what would is an error.
  -NoProfile, -nop        Does not run the profile.
  -WorkingDirectory, -wd  The folder to start in.
  -Version, -v            Prints the version.
  -Help, -h, -?           Prints this.
  -Ast <files>            Prints each file's syntax tree as JSON.
  -Check <files>          Prints each file's syntax errors.
  -Serve                  Answers requests on standard input, one JSON object a line.

Environment: MPSH_MULTIPOINT chooses the MultiPoint back end, NO_COLOR turns colours off.
`
