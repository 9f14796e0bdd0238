#include "world/reason.h"

#include <cerrno>
#include <cstring>

namespace bra::world {

std::string_view reason_of(int error_number) {
  switch (error_number) {
    case ENOENT:
      return "there is no such file or folder";
    case EACCES:
    case EPERM:
      return "permission denied";
    case ENOSPC:
      return "the disk is full";
    case EDQUOT:
      return "the disk quota is used up";
    case EROFS:
      return "the disk cannot be written to";
    case EIO:
      return "the disk reports an error";
    case EFBIG:
      return "the file would be too large";
    case EISDIR:
      return "it is a folder";
    case ENOTDIR:
      return "it is not a folder";
    case ELOOP:
      return "it is a link";
    case ENAMETOOLONG:
      return "the name is too long";
    case EMFILE:
    case ENFILE:
      return "too many files are open";
    default: {
      // Rare enough to be said in English, and without asking a locale.
      const char* description = strerrordesc_np(error_number);
      return description != nullptr ? description : "an unknown error";
    }
  }
}

}  // namespace bra::world
