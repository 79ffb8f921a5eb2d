# fish completion for stackwright-cli. The program itself says what could follow.

function __stackwright_cli_candidates --description 'what could stand at the end of the command line'
    set -l token (commandline -ct)
    set -l words (commandline -opc) "$token"
    # An option's value may also stand behind its "=".
    set -l start (string match -r -- '^--[^=]+=' $token)
    for line in ($words[1] --complete $words[2..-1] 2>/dev/null)
        switch $line
            case ':folder*'
                __fish_complete_directories (string replace -r -- '^--[^=]+=' '' $token) | string replace -r '^' "$start"
            case ':file*'
                __fish_complete_path (string replace -r -- '^--[^=]+=' '' $token) | string replace -r '^' "$start"
            case ':stack*'
                __fish_complete_suffix .stackwright
            case '*'
                echo -- "$start$line"
        end
    end
end

complete -c stackwright-cli -f -a '(__stackwright_cli_candidates)'
