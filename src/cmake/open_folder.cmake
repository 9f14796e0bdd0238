# An open folder: each .cpp file in it defines one object named after the file,
# and being there is being registered. bra_open_folder writes a source file with
# one constant array of pointers to them, in the order of their names.
#
#   bra_open_folder(FOLDER TYPE HEADER NAMESPACE ARRAY OUT [PREFIX])
#
# FOLDER is relative to the current source folder. ARRAY is defined as
# `const std::span<const TYPE* const> ARRAY` in NAMESPACE. OUT receives the
# generated source. PREFIX begins the names of the objects.
function(bra_open_folder folder type header namespace array out)
  file(GLOB files CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/${folder}/*.cpp)
  list(SORT files)
  set(declarations "")
  set(members "")
  foreach(file IN LISTS files)
    get_filename_component(stem ${file} NAME_WE)
    string(APPEND declarations "extern const ${type} ${ARGV6}${stem};\n")
    string(APPEND members "    &${ARGV6}${stem},\n")
  endforeach()
  list(LENGTH files size)
  set(generated ${CMAKE_CURRENT_BINARY_DIR}/${array}_registry.cpp)
  file(CONFIGURE OUTPUT ${generated} @ONLY CONTENT
"// Made by CMake from the files in ${folder}/. Do not edit.
#include <span>

#include \"${header}\"

namespace ${namespace} {
${declarations}
namespace {
constexpr const ${type}* all[] = {
${members}};
}  // namespace

extern const std::span<const ${type}* const> ${array};
const std::span<const ${type}* const> ${array}(all, ${size});
}  // namespace ${namespace}
")
  set(${out} ${generated} PARENT_SCOPE)
endfunction()
