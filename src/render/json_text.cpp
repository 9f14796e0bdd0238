#include "render/json_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <nlohmann/json.hpp>

#include "render/printable.h"
#include "render/seen.h"
#include "text/utf8.h"

namespace bra::render {
namespace {

using Json = nlohmann::json;

void append_unit(std::string& out, char32_t unit) {
  out += fmt::format("\\u{:04x}", static_cast<unsigned>(unit));
}

// Outside ASCII, JSON may hold any character as it is; those that could move a
// cursor or hide text are escaped all the same.
std::string without_hidden(std::string_view json) {
  std::string out;
  out.reserve(json.size());
  for (std::size_t at = 0; at < json.size();) {
    const std::size_t start = at;
    const char32_t c = utf8::decode(json, at);
    if (c == '[' && begins_order(out)) {
      append_unit(out, c);
      continue;
    }
    if (!utf8::is_hidden(c)) {
      out += json.substr(start, at - start);
    } else if (c < 0x10000) {
      append_unit(out, c);
    } else {
      append_unit(out, 0xD800 + ((c - 0x10000) >> 10U));
      append_unit(out, 0xDC00 + ((c - 0x10000) & 0x3FFU));
    }
  }
  return out;
}

std::string scalar(const Json& json) {
  return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

/// Whether it stands in JSON as it is.
bool is_plain(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) {
    return c >= ' ' && c <= '~' && c != '"' && c != '\\' && c != '[';
  });
}

/// Writes value by value. The library, which would hold all of them a second
/// time, knows how one number and one text are written.
class Writer {
 public:
  Writer(std::string& out, int indent, int level)
      : out_(out), indent_(indent), level_(level) {}

  void operator()(std::monostate) { out_ += "null"; }
  void operator()(bool is) { out_ += is ? "true" : "false"; }
  void operator()(std::int64_t is) { out_ += std::to_string(is); }
  void operator()(double is) {
    out_ += std::isfinite(is) ? scalar(is) : "null";
  }
  void operator()(const std::string& is) { text(is); }
  void operator()(Day is) { text(is.iso()); }
  void operator()(const Named& is) { text(is.id); }
  void operator()(const List& is) {
    open('[');
    for (const Value& item : is) {
      begin_part();
      std::visit(*this, item.is);
    }
    close(']');
  }
  // A heading of the minutes may be there twice: the latter value counts, in
  // the place of the first.
  void operator()(const Object& is) {
    std::map<std::string_view, const Value*> latest;
    for (const auto& [key, item] : is) latest.insert_or_assign(key, &item);
    open('{');
    for (const auto& [key, item] : is) {
      const auto found = latest.find(key);
      if (found == latest.end()) continue;
      field(key, *found->second);
      latest.erase(found);
    }
    close('}');
  }

  void open(char bracket) {
    out_ += bracket;
    ++level_;
    is_empty_ = true;
  }
  void field(std::string_view key, const Value& value) {
    begin_part();
    text(key);
    out_ += indent_ == 0 ? ":" : ": ";
    std::visit(*this, value.is);
  }
  void close(char bracket) {
    --level_;
    if (!is_empty_) break_line();
    out_ += bracket;
    is_empty_ = false;
  }

 private:
  void text(std::string_view is) {
    if (is_plain(is)) {
      out_ += '"';
      out_ += is;
      out_ += '"';
    } else {
      out_ += without_hidden(scalar(std::string(is)));
    }
  }
  void begin_part() {
    if (!is_empty_) out_ += ',';
    is_empty_ = false;
    break_line();
  }
  void break_line() {
    if (indent_ == 0) return;
    out_ += '\n';
    out_.append(
        static_cast<std::size_t>(level_) * static_cast<std::size_t>(indent_),
        ' ');
  }

  std::string& out_;
  int indent_;
  int level_;
  bool is_empty_ = true;
};

}  // namespace

std::string json_text(const Value& value, int indent) {
  std::string out;
  std::visit(Writer(out, indent, 0), value.is);
  return out;
}

void add_json_item(std::string& out, const Table& table, const Row& row,
                   int indent, int level) {
  Writer writer(out, indent, level);
  writer.open('{');
  for (const std::size_t column : columns_for(table, Reader::programs)) {
    writer.field(table.columns[column].key, row[column]);
  }
  writer.close('}');
}

}  // namespace bra::render
