# Completion for bash 4.4 and later. bra itself says what may stand here, quoted
# as the shell wants it; nothing of it is evaluated.

_bra() {
  local -a answer
  mapfile -t answer < <(command bra complete bash -- "$COMP_TYPE" "$2" \
    "${COMP_LINE:0:COMP_POINT}" 2>/dev/null)
  COMPREPLY=()
  case ${answer[0]-} in
    :files) compopt -o default ;;
    :folders) compopt -o dirnames ;;
    *)
      COMPREPLY=("${answer[@]}")
      # After a key, such as owner:, its value follows without a blank.
      [[ ${#answer[@]} == 1 && ${answer[0]} == *[:=] ]] && compopt -o nospace
      ;;
  esac
  return 0
}

complete -o nosort -F _bra bra
