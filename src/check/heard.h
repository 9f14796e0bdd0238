// Heard: how a Swedish name sounds, for names that are written in more than one
// way: Ståhlberg, Carlsson, Wikström. How letters sound is no list of words,
// and so stands here and in no catalog.

#pragma once

#include <string>
#include <string_view>

namespace bra::check {

/// The name without what is not heard: two spellings that are spoken alike give
/// the same. `folded` is as utf8::fold() gives it. `Berg` and `Borg` differ.
std::string as_heard(std::string_view folded);

}  // namespace bra::check
