# Files of the project that the program carries with it, so that they have one
# source. bra_embed writes a source file with one constant array of them.
#
#   bra_embed(OUT ARRAY FOLDER FILE…)
#
# ARRAY is defined as `const std::span<const EmbeddedFile> ARRAY` in
# bra::command, as command/embedded.h declares it; a file is called by its path
# below FOLDER. OUT receives the generated source.
function(bra_embed out array folder)
  set(members "")
  foreach(file IN LISTS ARGN)
    file(READ ${folder}/${file} text)
    string(APPEND members "    {\"${file}\", R\"embedded(${text})embedded\"},\n")
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS
                 ${folder}/${file})
  endforeach()
  set(generated ${CMAKE_CURRENT_BINARY_DIR}/${array}.cpp)
  file(WRITE ${generated}.in
"// Made by CMake. Do not edit.
#include \"command/embedded.h\"

namespace bra::command {
namespace {
constexpr EmbeddedFile all[] = {
${members}};
}  // namespace

const std::span<const EmbeddedFile> ${array}(all);
}  // namespace bra::command
")
  # Only if it differs, so that configuring anew compiles nothing.
  configure_file(${generated}.in ${generated} COPYONLY)
  set(${out} ${generated} PARENT_SCOPE)
endfunction()
