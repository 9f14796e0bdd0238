// What holds of a council without a bra.yaml, and of every key that it leaves
// out.

#include "language/lexicon.h"
#include "read/read.h"

namespace bra::read {

Council default_council() {
  Council council;
  // The parties that sit or have sat in the Riksdag.
  council.parties = {"S", "M",  "SD", "C",   "V",   "KD",
                     "L", "MP", "FP", "NyD", "VPK", "KDS"};
  for (const Language* language : languages) {
    for (const auto& [full, party] : language->parties) {
      council.party_names.emplace_back(full, party);
    }
  }
  council.levels = {
      {"green", "grön", ""}, {"yellow", "gul", ""}, {"red", "röd", ""}};
  return council;
}

}  // namespace bra::read
