# What every target is compiled with. Warnings are errors for us (presets and
# CI set BRA_STRICT), never for somebody who only builds.
option(BRA_STRICT "turn warnings into errors" OFF)
set(BRA_SANITIZE "" CACHE STRING "sanitizers, e.g. address,undefined")
option(BRA_FUZZ "build the fuzz targets (clang only)" OFF)
option(BRA_BENCH "build the timings" OFF)
option(BRA_PRECOMPILE "parse the library's headers once: quicker builds" OFF)

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
if(NOT CMAKE_BUILD_TYPE)
  set(CMAKE_BUILD_TYPE Release)
endif()
find_program(CCACHE ccache)
if(CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CCACHE})
endif()

add_library(bra_standards INTERFACE)
target_include_directories(bra_standards INTERFACE ${PROJECT_SOURCE_DIR}/src)
target_compile_options(bra_standards INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion
  -Wold-style-cast -Wnon-virtual-dtor -Woverloaded-virtual -Wformat=2
  -Wimplicit-fallthrough -Wcast-align -Wunused
  -Wno-missing-field-initializers
  $<$<CXX_COMPILER_ID:GNU>:-Wduplicated-cond -Wlogical-op>
  $<$<BOOL:${BRA_STRICT}>:-Werror>
  -ffile-prefix-map=${PROJECT_SOURCE_DIR}=.)

# Optimising, gcc 12 warns of short strings and of variants without a reason
# (gcc bugs 105329 and 105651). What is built for tests is read with both.
if(CMAKE_BUILD_TYPE STREQUAL Release AND CMAKE_CXX_COMPILER_ID STREQUAL GNU
   AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
  target_compile_options(bra_standards INTERFACE
    -Wno-restrict -Wno-maybe-uninitialized)
endif()

# What is installed reads files from anybody: a slip of ours in memory is to end
# the program, not to be made use of.
if(CMAKE_BUILD_TYPE STREQUAL Release)
  include(CheckPIESupported)
  check_pie_supported()
  set(CMAKE_POSITION_INDEPENDENT_CODE ON)
  target_compile_options(bra_standards INTERFACE
    -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2 -fstack-protector-strong
    -ffile-prefix-map=${PROJECT_BINARY_DIR}=build)
  target_link_options(bra_standards INTERFACE -Wl,-z,relro,-z,now)
endif()
if(BRA_FUZZ)
  target_compile_options(bra_standards INTERFACE -fsanitize=fuzzer-no-link)
endif()
if(BRA_SANITIZE)
  target_compile_options(bra_standards INTERFACE
    -fsanitize=${BRA_SANITIZE} -fno-sanitize-recover=all
    -fno-omit-frame-pointer)
  target_compile_definitions(bra_standards INTERFACE _GLIBCXX_ASSERTIONS)
  target_link_options(bra_standards INTERFACE -fsanitize=${BRA_SANITIZE})
endif()

# What nearly every file includes, parsed once. Files still name what they use:
# a release is built without this, and would not compile.
if(BRA_PRECOMPILE)
  file(WRITE ${CMAKE_BINARY_DIR}/precompiled.cpp "")
  add_library(bra_precompiled OBJECT ${CMAKE_BINARY_DIR}/precompiled.cpp)
  target_link_libraries(bra_precompiled PRIVATE bra_standards bra_fmt)
  target_precompile_headers(bra_precompiled PRIVATE
    <algorithm> <array> <cstddef> <cstdint> <functional> <map> <memory>
    <optional> <span> <string> <string_view> <unordered_map> <utility>
    <variant> <vector> <fmt/format.h>)
endif()

function(bra_precompile target)
  if(BRA_PRECOMPILE)
    target_precompile_headers(${target} REUSE_FROM bra_precompiled)
  endif()
endfunction()

# bra_room(NAME [GENERATED a.cpp …] USES room …): one room of the house. Every
# .cpp below its folder is in it. It can include from every room, since the
# include root is shared; the walls are held by tests/architecture.
function(bra_room name)
  cmake_parse_arguments(PARSE_ARGV 1 room "" "" "GENERATED;USES")
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS *.cpp)
  add_library(bra_${name} STATIC ${sources} ${room_GENERATED})
  target_link_libraries(bra_${name} PUBLIC bra_standards ${room_USES})
  bra_precompile(bra_${name})
endfunction()
