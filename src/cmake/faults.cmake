# The faults of reading are declared in the files of their readers, as
# `extern const Fault NAME{`. bra_faults writes a source file with one constant
# array of pointers to all of them, so that `explain`, bra.yaml and silencing
# know them without a list that everybody must edit.
#
#   bra_faults(OUT ROOM…)
#
# OUT receives the generated source; it defines bra::faults_of_reading, which
# report/fault.h declares.
function(bra_faults out)
  set(declarations "")
  set(members "")
  foreach(room IN LISTS ARGN)
    file(GLOB_RECURSE files CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/src/${room}/*.cpp)
    list(SORT files)
    foreach(file IN LISTS files)
      file(STRINGS ${file} lines
           REGEX "^(namespace bra(::[a-z]+)? \\{|extern const Fault [a-z_]+\\{)")
      if(lines MATCHES "extern const Fault")
        # A new fault in an old file must be found without being asked for.
        set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${file})
      endif()
      set(namespace "")
      foreach(line IN LISTS lines)
        if(line MATCHES "^namespace (bra(::[a-z]+)?)")
          set(namespace ${CMAKE_MATCH_1})
        elseif(line MATCHES "^extern const Fault ([a-z_]+)")
          set(name ${CMAKE_MATCH_1})
          string(APPEND declarations
                 "namespace ${namespace} {\nextern const Fault ${name};\n}\n")
          string(APPEND members "    &${namespace}::${name},\n")
        endif()
      endforeach()
    endforeach()
  endforeach()
  set(generated ${CMAKE_CURRENT_BINARY_DIR}/faults_registry.cpp)
  file(CONFIGURE OUTPUT ${generated} @ONLY CONTENT
"// Made by CMake from the faults that readers declare. Do not edit.
#include <span>

#include \"report/fault.h\"

${declarations}
namespace bra {
namespace {
constexpr const Fault* all[] = {
${members}};
}  // namespace

const std::span<const Fault* const> faults_of_reading(all);
}  // namespace bra
")
  set(${out} ${generated} PARENT_SCOPE)
endfunction()
