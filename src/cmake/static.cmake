# One program that needs no libraries beside it, for machines that have none:
# BRA_STATIC takes the .a of every library, and fmt's headers, since Debian has
# no .a of it. Nothing is looked up by name (users, hosts), so nothing that glibc
# would load while it runs is missing.
option(BRA_STATIC "one program that needs no libraries beside it" OFF)

add_library(bra_fmt INTERFACE)
if(NOT BRA_STATIC)
  target_link_libraries(bra_fmt INTERFACE fmt::fmt)
  return()
endif()

target_link_libraries(bra_fmt INTERFACE fmt::fmt-header-only)
add_link_options(-static)
foreach(target yaml-cpp pugixml::shared PkgConfig::utf8proc
               PkgConfig::sqlite3)
  if(NOT TARGET ${target})
    continue()
  endif()
  string(REGEX REPLACE ".*::" "" name ${target})
  string(REPLACE "shared" "pugixml" name ${name})
  find_library(${name}_static lib${name}.a REQUIRED)
  if(target MATCHES "PkgConfig")
    set_target_properties(${target} PROPERTIES
      INTERFACE_LINK_LIBRARIES ${${name}_static})
  else()
    foreach(kind "" _NONE _RELEASE)
      set_target_properties(${target} PROPERTIES
        IMPORTED_LOCATION${kind} ${${name}_static})
    endforeach()
  endif()
endforeach()
