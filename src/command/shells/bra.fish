# Completion for fish. bra itself says what may stand here; fish quotes it.

function __bra_complete
    set -l before (commandline -opc)
    # What is being typed, without the quotes that it has so far.
    set -l word (commandline -ct | string replace -ra '[\\\\"\']' '')
    set -l answer (command bra complete fish -- $before[2..-1] "$word" 2>/dev/null)
    switch "$answer[1]"
        case ':files'
            __fish_complete_path "$word"
        case ':folders'
            __fish_complete_directories "$word"
        case '*'
            test (count $answer) -gt 0; and printf '%s\n' $answer
    end
end

complete -c bra -f -k -a '(__bra_complete)'
