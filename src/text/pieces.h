// Pieces: what stands between borders in a text, one after the other, such as
// its words, its lines, the cells of a row.

#pragma once

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace bra {

/// A text to go through with `for`. Between two borders beside each other
/// stands an empty piece; after a border that the text ends with, none.
template <class Borders>
class Pieces {
 public:
  Pieces(std::string_view text, Borders borders)
      : text_(text), borders_(borders) {}

  struct End {};

  class Iterator {
   public:
    explicit Iterator(const Pieces& pieces) : pieces_(pieces) { find_end(); }
    std::string_view operator*() const {
      return pieces_.text_.substr(begin_, end_ - begin_);
    }
    Iterator& operator++() {
      begin_ = end_ + 1;
      find_end();
      return *this;
    }
    bool operator!=(End) const { return begin_ < pieces_.text_.size(); }

   private:
    void find_end() {
      end_ = std::min(pieces_.next_border(begin_), pieces_.text_.size());
    }

    const Pieces& pieces_;
    std::size_t begin_ = 0;
    std::size_t end_ = 0;
  };

  [[nodiscard]] Iterator begin() const { return Iterator(*this); }
  [[nodiscard]] End end() const { return {}; }

 private:
  [[nodiscard]] std::size_t next_border(std::size_t from) const;

  std::string_view text_;
  Borders borders_;
};

template <>
inline std::size_t Pieces<char>::next_border(std::size_t from) const {
  return text_.find(borders_, from);
}

template <>
inline std::size_t Pieces<std::string_view>::next_border(
    std::size_t from) const {
  return text_.find_first_of(borders_, from);
}

inline Pieces<char> pieces(std::string_view text, char border) {
  return {text, border};
}

/// Each byte of `borders` is one.
inline Pieces<std::string_view> pieces(std::string_view text,
                                       std::string_view borders) {
  return {text, borders};
}

}  // namespace bra
