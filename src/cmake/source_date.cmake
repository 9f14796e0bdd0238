# The time of the source, in seconds since 1970, for what bears a date: whoever
# builds the same source again gets the same bytes (reproducible-builds.org).
# $SOURCE_DATE_EPOCH, else the last commit's, else the changelog's.
set(BRA_SOURCE_DATE $ENV{SOURCE_DATE_EPOCH})
if(NOT BRA_SOURCE_DATE)
  find_package(Git QUIET)
  if(GIT_FOUND)
    execute_process(
      COMMAND ${GIT_EXECUTABLE} log -1 --format=%ct
      WORKING_DIRECTORY ${PROJECT_SOURCE_DIR}
      OUTPUT_VARIABLE BRA_SOURCE_DATE
      OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
  endif()
endif()
if(NOT BRA_SOURCE_DATE)
  file(TIMESTAMP ${PROJECT_SOURCE_DIR}/CHANGELOG.md BRA_SOURCE_DATE "%s" UTC)
endif()
