# Makes one manual page: cmake -DBRA=… -DSCDOC=… -DSOURCE=… -DPAGE=… -P fill.cmake
#
# The pages are scdoc with two liberties. A line `@words@` stands for what
# `bra words` says, so that lists of options, keys and formats come from the
# program's own tables. And the examples are written as the tests read them,
# with a word after the fence and the file's name in backticks.
cmake_minimum_required(VERSION 3.25)

file(READ ${SOURCE} text)

string(REGEX MATCHALL "\n@[^@\n]+@\n" markers "${text}")
foreach(marker IN LISTS markers)
  string(REGEX REPLACE "[@\n]" "" words "${marker}")
  separate_arguments(arguments UNIX_COMMAND "${words}")
  execute_process(
    COMMAND ${CMAKE_COMMAND} -E env BRA_LANG=en ${BRA} ${arguments}
    OUTPUT_VARIABLE said
    COMMAND_ERROR_IS_FATAL ANY)
  string(REPLACE "${marker}" "\n${said}\n" text "${text}")
endforeach()

string(REGEX REPLACE "\n```[a-z]+\n" "\n```\n" text "${text}")
string(REGEX REPLACE "\n`([^`\n]+)`\n" "\n_\\1_\n" text "${text}")

file(WRITE ${PAGE}.scd "${text}")
execute_process(
  COMMAND ${SCDOC}
  INPUT_FILE ${PAGE}.scd
  OUTPUT_FILE ${PAGE}
  COMMAND_ERROR_IS_FATAL ANY)
