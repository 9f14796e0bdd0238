#include "read/similar_names.h"

#include "text/utf8.h"

namespace bra::read {
namespace {

std::string key_of(std::string_view name) {
  const std::string plain = utf8::unaccent(name);
  std::string key;
  for (std::size_t at = 0; at < plain.size();) {
    const char32_t c = utf8::decode(plain, at);
    if (utf8::is_word(c)) utf8::append(key, c);
  }
  return key;
}

}  // namespace

SimilarNames::SimilarNames(const std::vector<Person>& people) {
  const auto add = [&](std::string_view name, const Person& person) {
    const auto [at, is_new] = by_key_.try_emplace(key_of(name), &person);
    if (!is_new && at->second != &person) at->second = nullptr;
  };
  for (const Person& person : people) {
    const std::string_view name = person.name;
    add(name, person);
    const std::size_t given = name.find(' ');
    if (given == name.npos) continue;
    add(name.substr(0, given), person);
    std::size_t initial = name.rfind(' ') + 1;
    if (initial >= name.size()) continue;
    utf8::decode(name, initial);
    add(std::string(name.substr(0, given)) +
            std::string(
                name.substr(name.rfind(' '), initial - name.rfind(' '))),
        person);
  }
}

std::string_view SimilarNames::closest_to(std::string_view written) const {
  const auto found = by_key_.find(key_of(written));
  const bool is_one = found != by_key_.end() && found->second != nullptr;
  return is_one ? std::string_view(found->second->name) : std::string_view();
}

}  // namespace bra::read
