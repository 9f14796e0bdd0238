#include "read/open_titles.h"

#include <utility>

#include "language/comparing.h"

namespace bra::read {

void OpenTitles::name(std::size_t thread, std::string_view written) {
  if (thread >= titles_.size()) titles_.resize(thread + 1);
  Title& title = titles_[thread];
  if (written == title.written) return;
  title.written = written;
  std::string folded = comparable(written);
  if (folded == title.folded) return;
  if (!title.folded.empty()) threads_[title.folded].erase(thread);
  if (!folded.empty()) threads_[folded].insert(thread);
  title.folded = std::move(folded);
}

std::string_view OpenTitles::of(std::size_t thread) const {
  return thread < titles_.size() ? titles_[thread].folded : std::string_view();
}

const OpenTitles::Threads* OpenTitles::find(const std::string& title) const {
  const auto found = threads_.find(title);
  if (title.empty() || found == threads_.end()) return nullptr;
  return found->second.empty() ? nullptr : &found->second;
}

std::optional<std::size_t> OpenTitles::other_than(
    std::size_t thread, const std::string& title) const {
  if (title == of(thread)) return {};
  const Threads* open = find(title);
  if (open == nullptr || open->size() != 1) return {};
  return *open->begin();
}

}  // namespace bra::read
