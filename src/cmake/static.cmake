# One program that needs no libraries beside it, and starts in half the time:
# BRA_STATIC takes the .a of every library, and compiles fmt's, since Debian has
# no .a of it. Nothing is looked up by name (users, hosts), so nothing that glibc
# would load while it runs is missing.
option(BRA_STATIC "one program that needs no libraries beside it" OFF)

add_library(bra_fmt INTERFACE)
if(NOT BRA_STATIC)
  target_link_libraries(bra_fmt INTERFACE fmt::fmt)
  return()
endif()

add_library(bra_fmt_archive STATIC ${CMAKE_CURRENT_LIST_DIR}/fmt.cc)
target_link_libraries(bra_fmt_archive PRIVATE bra_standards)
target_link_libraries(bra_fmt INTERFACE bra_fmt_archive)
# In place of -pie, beside which GCC would link the libraries dynamically.
set(CMAKE_CXX_LINK_OPTIONS_PIE -static-pie)

# bra_take(TARGET LIBRARY): the target is the .a of the library.
function(bra_take target library)
  find_library(${library}_static lib${library}.a REQUIRED)
  if(target MATCHES "^PkgConfig::")
    set_target_properties(${target} PROPERTIES
      INTERFACE_LINK_LIBRARIES ${${library}_static})
    return()
  endif()
  foreach(kind "" _NONE _RELEASE)
    set_target_properties(${target} PROPERTIES
      IMPORTED_LOCATION${kind} ${${library}_static})
  endforeach()
endfunction()
bra_take(yaml-cpp yaml-cpp)
bra_take(pugixml::shared pugixml)
bra_take(PkgConfig::utf8proc utf8proc)
bra_take(PkgConfig::sqlite3 sqlite3)
bra_take(PkgConfig::zlib z)

# SQLite could load extensions, and the linker warns that they would need glibc
# beside them. Nothing here loads any.
include(CheckLinkerFlag)
check_linker_flag(CXX -Wl,--no-warnings BRA_LINKS_IN_SILENCE)
if(BRA_LINKS_IN_SILENCE)
  add_link_options(-Wl,--no-warnings)
endif()
