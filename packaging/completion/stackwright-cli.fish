# fish completion for stackwright-cli. Stages, tools, blueprints and options come from the program itself.

function __stackwright_cli_listed --description 'identifiers and a word on each: KIND'
    stackwright-cli list $argv[1] 2>/dev/null | string replace -r '^(\S+)\s+(.*)$' '$1\t$2'
end

function __stackwright_cli_options --description 'the options of a tool: TOOL'
    stackwright-cli show $argv[1] 2>/dev/null | string match -r -g '^  (\S+) = ' | string replace -r '^(.*)$' "$argv[1].\$1="
end

function __stackwright_cli_changes --description 'what set takes behind its file'
    set -l word (commandline -ct)
    switch $word
        case '*.*=*'
        case '*=*'
            set -l stage (string split -m 1 = $word)[1]
            stackwright-cli list tools 2>/dev/null | string match -r -g "^(\S+)\s+$stage\s" | string replace -r '^' "$stage="
            echo $stage=none
        case 'project.*'
            printf 'project.%s=\n' name slug organisation domain description contact service
        case '*.*'
            __stackwright_cli_options (string split -m 1 . $word)[1]
        case '*'
            stackwright-cli list stages 2>/dev/null | string replace -r '^(\S+)\s+(.*)$' '$1=\t$2'
            stackwright-cli list tools 2>/dev/null | string replace -r '^(\S+)\s.*$' '$1.'
            echo project.
    end
end

function __stackwright_cli_in --description 'true when one of the commands named was given'
    __fish_seen_subcommand_from $argv
end

function __stackwright_cli_has_file --description 'true when set has its file already'
    test (count (commandline -opc)) -gt 2
end

complete -c stackwright-cli -f
complete -c stackwright-cli -n __fish_use_subcommand -s h -l help -d 'Show the help'
complete -c stackwright-cli -n __fish_use_subcommand -l version -d 'Print the version'
complete -c stackwright-cli -n __fish_use_subcommand -a help -d 'Show the help'
complete -c stackwright-cli -n __fish_use_subcommand -a list -d 'What can be picked'
complete -c stackwright-cli -n __fish_use_subcommand -a show -d 'A tool and its options'
complete -c stackwright-cli -n __fish_use_subcommand -a check-catalogue -d 'Problems of a catalogue'
complete -c stackwright-cli -n __fish_use_subcommand -a new -d 'Make a stack file from a blueprint'
complete -c stackwright-cli -n __fish_use_subcommand -a set -d 'Change a stack file'
complete -c stackwright-cli -n __fish_use_subcommand -a check -d 'What does not fit, and how to fix it'
complete -c stackwright-cli -n __fish_use_subcommand -a wires -d 'Which tool is wired to which'
complete -c stackwright-cli -n __fish_use_subcommand -a render -d 'Write the files without git'
complete -c stackwright-cli -n __fish_use_subcommand -a archive -d 'Write the files into one ZIP'
complete -c stackwright-cli -n __fish_use_subcommand -a diff -d 'What changes between two stacks'
complete -c stackwright-cli -n __fish_use_subcommand -a export -d 'Commit the files to a repository'
complete -c stackwright-cli -n __fish_use_subcommand -a inspect -d 'What an export would find'
complete -c stackwright-cli -n __fish_use_subcommand -a documents -d 'The documents of an exported repository'
complete -c stackwright-cli -n __fish_use_subcommand -a verify -d 'Run the checking programs'

complete -c stackwright-cli -n 'not __fish_use_subcommand' -s h -l help -d 'Show the help of the command'
complete -c stackwright-cli -n 'not __fish_use_subcommand' -l json -d 'Print JSON, one object a line'
complete -c stackwright-cli -n '__stackwright_cli_in list' -a 'stages tools blueprints'
complete -c stackwright-cli -n '__stackwright_cli_in show' -a '(__stackwright_cli_listed tools)'
complete -c stackwright-cli -n '__stackwright_cli_in check-catalogue inspect documents verify' -a '(__fish_complete_directories)'
complete -c stackwright-cli -n '__stackwright_cli_in check wires render archive diff export' -a '(__fish_complete_suffix .stackwright)'
complete -c stackwright-cli -n '__stackwright_cli_in set; and not __stackwright_cli_has_file' -a '(__fish_complete_suffix .stackwright)'
complete -c stackwright-cli -n '__stackwright_cli_in set; and __stackwright_cli_has_file' -a '(__stackwright_cli_changes)'

complete -c stackwright-cli -n '__stackwright_cli_in new' -l blueprint -x -a '(__stackwright_cli_listed blueprints)' -d 'Start from this blueprint'
complete -c stackwright-cli -n '__stackwright_cli_in new' -l name -x -d 'The name of the project'
complete -c stackwright-cli -n '__stackwright_cli_in new' -s o -l output -rF -d 'Write the stack file here'
complete -c stackwright-cli -n '__stackwright_cli_in render' -l to -x -a '(__fish_complete_directories)' -d 'A new or empty folder'
complete -c stackwright-cli -n '__stackwright_cli_in archive' -l to -r -d 'The ZIP file'
complete -c stackwright-cli -n '__stackwright_cli_in export' -l repo -x -a '(__fish_complete_directories)' -d 'The folder of the repository'
complete -c stackwright-cli -n '__stackwright_cli_in export' -l branch -x -d 'The name of the new branch'
complete -c stackwright-cli -n '__stackwright_cli_in export' -l message -x -d 'The message of the commit'
complete -c stackwright-cli -n '__stackwright_cli_in export' -l name -x -d 'The author'
complete -c stackwright-cli -n '__stackwright_cli_in export' -l email -x -d 'The address of the author'
complete -c stackwright-cli -n '__stackwright_cli_in export' -l current-branch -d 'Commit onto the branch that is checked out'
complete -c stackwright-cli -n '__stackwright_cli_in export' -l keep -rF -d 'Settle a conflict: the file of the team'
complete -c stackwright-cli -n '__stackwright_cli_in export' -l take -rF -d 'Settle a conflict: the generated file'
complete -c stackwright-cli -n '__stackwright_cli_in export' -l dry-run -d 'Tell what would change'
complete -c stackwright-cli -n '__stackwright_cli_in inspect' -l slug -x -d 'The name in the proposed branch'
complete -c stackwright-cli -n '__stackwright_cli_in documents' -l commit -x -d 'The commit to read'
