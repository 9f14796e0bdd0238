#include "read/sections/known_owners.h"
#include "read/sections/owners.h"

namespace bra::read {

std::vector<KnownOwners::Part> KnownOwners::parts_of(Words cell,
                                                     const Lexicon& lexicon) {
  std::vector<Part> parts;
  for (const Owner& owner : read_owners(cell, lexicon)) {
    const Words& words = owner.written;
    parts.push_back(
        {static_cast<std::uint32_t>(words.text.data() - cell.text.data()),
         static_cast<std::uint32_t>(words.text.size()),
         words.span.begin - cell.span.begin, words.span.size()});
  }
  return parts;
}

std::span<Owner> KnownOwners::in(Words cell, const Lexicon& lexicon,
                                 Arena& arena) {
  // What is not written as it reads has its places in the cell's own bytes.
  if (cell.text.data() != cell.span.text().data()) {
    return arena.keep(read_owners(cell, lexicon));
  }
  const std::vector<Part>* parts = known_.find(cell.text);
  if (parts == nullptr) {
    parts = &(known_[cell.text] = parts_of(cell, lexicon));
  }
  owners_.clear();
  for (const Part& part : *parts) {
    owners_.push_back(
        {{cell.text.substr(part.begin, part.size),
          cell.span.part(part.place, part.place + part.place_size)},
         {}});
  }
  return arena.keep(owners_);
}

}  // namespace bra::read
