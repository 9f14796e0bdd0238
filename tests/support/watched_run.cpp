#include "support/watched_run.h"

#include <algorithm>
#include <stdexcept>
#include <string_view>

#include "command/run.h"
#include "render/format.h"
#include "support/oracles.h"

namespace bra::test {
namespace {

template <class Has>
std::vector<std::string> formats_that(Has has) {
  std::vector<std::string> names;
  for (const render::Format* format : render::formats) {
    if (has(*format)) names.emplace_back(format->name);
  }
  return names;
}

/// Whether the words themselves ask for what `name` does.
bool asks_for(std::string_view name, const std::vector<std::string>& words) {
  return std::any_of(words.begin(), words.end(), [&](const std::string& word) {
    return word.find(name) != word.npos;
  });
}

void hold_out(std::string_view out, std::string_view format, bool orders) {
  const auto demand = [&](std::string_view what, const std::string& wrong) {
    if (!wrong.empty()) {
      throw std::logic_error(std::string(what) + ": " + wrong);
    }
  };
  const bool cells = format == "csv" || format == "tsv";
  // A difference between files is to be used as well as read.
  const bool diff = format == "diff";
  demand("hidden", hidden_in(out, {.tab = format == "tsv" || diff,
                                   .carriage_return = cells || diff}));
  demand("an order", order_in(out, orders));
  if (format == "csv") demand("a formula", formula_in(out, ','));
  if (format == "tsv") demand("a formula", formula_in(out, '\t'));
  if (format == "junit") demand("no XML", no_xml_in(out));
  if (format == "html") demand("active", active_in(out));
  if (format == "jsonl") demand("no JSON", no_json_in(out, true));
  for (const std::string_view json : {"json", "sarif", "gitlab", "rdjson"}) {
    if (format == json) demand("no JSON", no_json_in(out));
  }
}

}  // namespace

int watched_run(MemoryWorld& world, std::vector<std::string> words,
                const std::string& format) {
  std::string typed;
  if (!format.empty() && format != "diff") {
    words.insert(words.end(), {"-O", format});
  }
  for (const std::string& word : words) typed += word + ' ';
  world.console.out.clear();
  world.console.err.clear();
  try {
    const int code = command::run(words, world.world());
    if (code < 0 || code > 2) throw std::logic_error("an exit code of its own");
    if (code != 2) {
      std::string_view out = world.console.out;
      // By its byte-order mark Excel knows UTF-8.
      if (asks_for("excel", words) && out.starts_with("\uFEFF")) {
        out.remove_prefix(std::string_view("\uFEFF").size());
      }
      hold_out(out, format, asks_for("github", words));
    }
    if (const auto wrong = hidden_in(world.console.err); !wrong.empty()) {
      throw std::logic_error("hidden among the complaints: " + wrong);
    }
    if (const auto wrong = order_in(world.console.err); !wrong.empty()) {
      throw std::logic_error("an order among the complaints: " + wrong);
    }
    return code;
  } catch (const std::exception& broken) {
    throw std::logic_error(typed + "— " + broken.what());
  }
}

const std::vector<std::string>& formats_of_lists() {
  static const std::vector<std::string> names = formats_that(
      [](const render::Format& format) { return format.write != nullptr; });
  return names;
}

const std::vector<std::string>& formats_of_pages() {
  static const std::vector<std::string> names =
      formats_that([](const render::Format& format) {
        return format.write != nullptr && format.for_pages;
      });
  return names;
}

const std::vector<std::string>& formats_of_findings() {
  static const std::vector<std::string> names =
      formats_that([](const render::Format& format) {
        return format.write_findings != nullptr;
      });
  return names;
}

}  // namespace bra::test
