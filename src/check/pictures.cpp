#include "check/pictures.h"

namespace bra::check {

const Reading& held(const Picture& picture, const Book& book) {
  return book.reading_of(picture.revisions.back());
}

}  // namespace bra::check
