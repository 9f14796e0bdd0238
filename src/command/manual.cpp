#include "command/manual.h"

#include <algorithm>
#include <utility>

#include "command/embedded.h"
#include "command/help.h"
#include "command/rules_page.h"
#include "text/path.h"
#include "text/utf8.h"

namespace bra::command {
namespace {

/// The first line of `text`, which is moved past it.
std::string_view take_line(std::string_view& text) {
  const std::size_t end = std::min(text.find('\n'), text.size());
  const std::string_view line = text.substr(0, end);
  text.remove_prefix(std::min(end + 1, text.size()));
  return line;
}

/// `bra-minutes.5.scd` and `sv/bra-minutes.5.scd` are `bra-minutes.5.scd`.
std::string_view name_of(const EmbeddedFile& file) {
  return last_name(file.path);
}

/// `bra-minutes`.
std::string_view page_called(const EmbeddedFile& file) {
  return name_of(file).substr(0, name_of(file).find('.'));
}

/// `bra-minutes` is `minutes`, and what the user's language calls it.
std::string topic_of_page(std::string_view page, const Speech& speech) {
  constexpr std::string_view titles[] = {"Minutes", "Config", "Rules",
                                         "Promises"};
  const std::string_view name = page.substr(page.find('-') + 1);
  for (const std::string_view title : titles) {
    if (utf8::fold(title) == name) return utf8::fold(speech.say(title));
  }
  return std::string(name);
}

bool is_english(const EmbeddedFile& file) {
  return file.path.find('/') == std::string_view::npos;
}

/// The same page in the language spoken, or itself.
const EmbeddedFile& spoken(const EmbeddedFile& page, const Speech& speech) {
  const std::string path =
      std::string(speech.language().code) + "/" + std::string(name_of(page));
  const EmbeddedFile* there = file_called(manual_files, path);
  return there == nullptr ? *file_called(manual_files, name_of(page)) : *there;
}

/// `EXIT STATUS` is `exit status`.
std::string topic_of(std::string_view heading) {
  return utf8::fold(heading.substr(2));
}

/// The lines that begin a section, in order; those of the examples are none.
std::vector<std::string_view> headings_of(std::string_view text) {
  std::vector<std::string_view> headings;
  bool literal = false;
  while (!text.empty()) {
    const std::string_view line = take_line(text);
    if (line.starts_with("```")) literal = !literal;
    if (!literal && line.starts_with("# ")) headings.push_back(line);
  }
  return headings;
}

/// Which of its sections tell of bra rather than of the page: from the first
/// after DESCRIPTION to the one before SEE ALSO. The same in every language.
struct Told {
  std::size_t begin = 0;
  std::size_t end = 0;
};

Told told_in(const EmbeddedFile& page) {
  const auto headings =
      headings_of(file_called(manual_files, name_of(page))->text);
  const auto at = std::find(headings.begin(), headings.end(), "# DESCRIPTION");
  return {.begin = static_cast<std::size_t>(at - headings.begin()) + 1,
          .end = headings.size() - 1};
}

/// The section below the `ordinal`th heading, to the next.
std::string_view section_of(std::string_view text, std::size_t ordinal) {
  const auto headings = headings_of(text);
  if (ordinal >= headings.size()) return {};
  const auto at = [&](std::string_view heading) {
    return static_cast<std::size_t>(heading.data() - text.data());
  };
  const std::size_t begin = at(headings[ordinal]);
  const std::size_t end =
      ordinal + 1 < headings.size() ? at(headings[ordinal + 1]) : text.size();
  return text.substr(begin, end - begin);
}

/// The lines of `@options@`; the page as it stands has nothing to say of it.
std::string table_of(std::string_view name, const Speech& speech) {
  if (name == "rules") return rules_scdoc(speech);
  return help_scdoc(*page_about(name, speech));
}

/// The pages are scdoc with three liberties: tables are filled in, a fence may
/// say what is in it, and a file's name in backticks stands before its text,
/// since the examples are run as tests.
std::string filled(std::string_view text, const Speech& speech) {
  std::string out;
  bool literal = false;
  while (!text.empty()) {
    const std::string_view line = take_line(text);
    const bool is_ours = !literal && line.size() > 2;
    if (line.starts_with("```")) {
      literal = !literal;
      out += "```";
    } else if (is_ours && line.front() == '@' && line.back() == '@') {
      out += table_of(line.substr(1, line.size() - 2), speech);
    } else if (is_ours && line.front() == '`' && line.back() == '`') {
      out += '_' + std::string(line.substr(1, line.size() - 2)) + '_';
    } else {
      out += line;
    }
    out += '\n';
  }
  return out;
}

// `the public copy`, with or without the article.
bool is_topic(std::string_view topic, std::string_view wanted) {
  constexpr std::size_t longest_article = 3;
  if (topic == wanted) return true;
  const std::size_t blank = topic.find(' ');
  return blank <= longest_article && topic.substr(blank + 1) == wanted;
}

}  // namespace

std::optional<std::string> manual_on(std::string_view topic,
                                     const Speech& speech) {
  const std::string wanted = utf8::fold(topic);
  for (const EmbeddedFile& page : manual_files) {
    const std::string_view name = page_called(page);
    if (name == topic || name == "bra-" + std::string(topic) ||
        topic_of_page(name, speech) == wanted) {
      return filled(spoken(page, speech).text, speech);
    }
  }
  for (const EmbeddedFile& page : manual_files) {
    const auto headings = headings_of(page.text);
    const Told told = told_in(page);
    for (std::size_t i = told.begin; i < told.end; ++i) {
      if (i >= headings.size() || !is_topic(topic_of(headings[i]), wanted)) {
        continue;
      }
      return filled(section_of(spoken(page, speech).text, i), speech);
    }
  }
  return std::nullopt;
}

std::vector<std::string> manual_topics(const Speech& speech) {
  std::vector<std::string> topics;
  const auto add = [&](std::string topic) {
    if (std::find(topics.begin(), topics.end(), topic) != topics.end()) return;
    topics.push_back(std::move(topic));
  };
  for (const EmbeddedFile& page : manual_files) {
    if (!is_english(page)) continue;
    add(topic_of_page(page_called(page), speech));
  }
  for (const EmbeddedFile& page : manual_files) {
    if (!is_english(page)) continue;
    const auto headings = headings_of(spoken(page, speech).text);
    const Told told = told_in(page);
    for (std::size_t i = told.begin; i < told.end && i < headings.size(); ++i) {
      add(topic_of(headings[i]));
    }
  }
  return topics;
}

}  // namespace bra::command
