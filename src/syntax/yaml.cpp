#include "syntax/yaml.h"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <sstream>
#include <string>

#include "syntax/gated_yaml.h"
#include "syntax/plain_yaml.h"
#include "syntax/yaml_bytes.h"
#include "syntax/yaml_complaint.h"
#include "syntax/yaml_follower.h"
#include "syntax/yaml_recovery.h"
#include "text/utf8.h"

namespace bra::syntax {

extern const Fault yaml_syntax{
    .name = "yaml-syntax",
    .severity = Severity::error,
    .summary = "a line of YAML that cannot be read",
    .why =
        "What cannot be read is not guessed at, and its facts are in no "
        "answer. Most often a space is missing after a colon, or a value "
        "with a colon in it needs quotes.",
    .wrong = "plats: Sal 3: norra flygeln\n",
    .right = "plats: \"Sal 3: norra flygeln\"\n",
    .silencing = Silencing::never,
};

extern const Fault yaml_duplicate_key{
    .name = "yaml-duplicate-key",
    .severity = Severity::error,
    .summary = "a key that is written twice",
    .why =
        "Only one of the two values can be the right one, and which of "
        "them a program takes is chance.",
    .wrong = "tid: 10:00\ntid: 13:00\n",
    .right = "tid: 13:00\n",
    .silencing = Silencing::never,
};

extern const Fault yaml_unclosed_quote{
    .name = "yaml-unclosed-quote",
    .severity = Severity::error,
    .summary = "a quote that is not closed",
    .why =
        "A quote that is not closed takes in the lines below it: their "
        "facts become part of one long value.",
    .wrong = "plats: \"Sal 3\nnummer: 4\n",
    .right = "plats: \"Sal 3\"\nnummer: 4\n",
    .silencing = Silencing::never,
};

extern const Fault yaml_anchor{
    .name = "yaml-anchor",
    .severity = Severity::error,
    .summary = "a value that begins with & or *, or a key that is <<",
    .why =
        "In YAML these signs make copies of other values. Minutes state "
        "each fact where it belongs, so here they are most often the first "
        "sign of a text that should have quotes round it.",
    .wrong = "beslut: *Avslås*\n",
    .right = "beslut: \"*Avslås*\"\n",
    .silencing = Silencing::never,
};

extern const Fault yaml_value_cut{
    .name = "yaml-value-cut",
    .severity = Severity::error,
    .summary = "a value that is cut off at #",
    .why =
        "In YAML a # after a blank begins a comment, so what stands after "
        "it is lost from the value. A comment is understood if a blank "
        "follows the #.",
    .wrong = "rubrik: Ärende #12 om kameror\n",
    .right = "rubrik: \"Ärende #12 om kameror\"\n",
};

extern const Fault indentation{
    .name = "indentation",
    .severity = Severity::warning,
    .summary = "a line is indented with something else than spaces",
    .why =
        "A tab is as wide as each program thinks, and a no-break space at the "
        "start of a line looks like a space and is none: the line then "
        "belongs to something else than it seems to. Among the lines of the "
        "front matter and in YAML it cannot be read at all, and is an error.",
    .wrong = "närvarande:\n<U+00A0> - Vera Lindskog",
    .right = "närvarande:\n  - Vera Lindskog",
};

namespace {

std::size_t offset(const YAML::Mark& mark) {
  return mark.pos < 0 ? 0 : static_cast<std::size_t>(mark.pos);
}

// Hands yaml-cpp's events on to the follower. Only two tags are no tags: `!`
// is what a quoted scalar gets, `?` all else.
class Events final : public YAML::EventHandler {
 public:
  explicit Events(Follower& follower) : follower_(follower) {}

  void OnDocumentStart(const YAML::Mark& /*mark*/) override {}
  void OnDocumentEnd() override {}
  void OnAlias(const YAML::Mark& mark, YAML::anchor_t /*anchor*/) override {
    follower_.refuse_reserved(offset(mark));
  }
  void OnAnchor(const YAML::Mark& mark, const std::string& /*name*/) override {
    follower_.refuse_reserved(offset(mark));
  }
  void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override {
    if (anchor != 0) follower_.refuse_reserved(offset(mark));
    follower_.null(offset(mark));
  }
  void OnScalar(const YAML::Mark& mark, const std::string& tag,
                YAML::anchor_t anchor, const std::string& value) override {
    check(mark, tag, anchor);
    follower_.scalar(offset(mark), tag == "?", value);
  }
  void OnSequenceStart(const YAML::Mark& mark, const std::string& tag,
                       YAML::anchor_t anchor,
                       YAML::EmitterStyle::value style) override {
    check(mark, tag, anchor);
    follower_.begin(NodeKind::list, offset(mark),
                    style == YAML::EmitterStyle::Flow);
  }
  void OnMapStart(const YAML::Mark& mark, const std::string& tag,
                  YAML::anchor_t anchor,
                  YAML::EmitterStyle::value style) override {
    check(mark, tag, anchor);
    follower_.begin(NodeKind::map, offset(mark),
                    style == YAML::EmitterStyle::Flow);
  }
  void OnSequenceEnd() override { follower_.end(); }
  void OnMapEnd() override { follower_.end(); }

 private:
  void check(const YAML::Mark& mark, const std::string& tag,
             YAML::anchor_t anchor) {
    if (anchor != 0 || (tag != "?" && tag != "!"))
      follower_.refuse_reserved(offset(mark));
  }

  Follower& follower_;
};

// What yaml-cpp says when it gives up, at the line where it did.
Diagnostic given_up(Span text, const YAML::Exception& why) {
  const std::size_t at = std::min<std::size_t>(offset(why.mark), text.size());
  const std::string_view before = text.text().substr(0, at);
  const std::size_t begin = before.find_last_of('\n') + 1;
  const std::size_t end = text.text().find_first_of("\r\n", at);
  Diagnostic found =
      unreadable(text.part(begin, std::min<std::size_t>(end, text.size())));
  found.pointing({"the parser says: {}", why.msg});
  return found;
}

std::optional<Diagnostic> forbidden_in(Span text) {
  if (const auto at = utf8::first_invalid(text.text())) {
    return complaint(yaml_syntax, text.part(*at, *at + 1),
                     {"a byte that is no UTF-8"});
  }
  if (const auto at = first_forbidden(text.text())) {
    std::size_t end = *at;
    utf8::decode(text.text(), end);
    return forbidden_character(text.part(*at, end));
  }
  return {};
}

std::optional<YamlTree> follow(Span text, Arena& arena, Diagnostic& why) {
  Follower follower(text, arena);
  Events events(follower);
  std::istringstream stream{std::string(text.text())};
  std::optional<Diagnostic> gave_up;
  try {
    YAML::Parser parser(stream);
    parser.HandleNextDocument(events);
  } catch (const YAML::Exception& exception) {
    gave_up = given_up(text, exception);
  }
  std::optional<YamlTree> tree;
  if (!gave_up) tree = follower.finish();
  if (!tree) why = follower.refusal() ? *follower.refusal() : *gave_up;
  return tree;
}

}  // namespace

std::optional<YamlTree> read_gated_yaml(Span text, Arena& arena,
                                        Report& report) {
  if (text.source == nullptr) return YamlTree{};
  text = without_byte_order_mark(text);
  if (auto why = forbidden_in(text)) {
    report.all().push_back(std::move(*why));
    return {};
  }
  Diagnostic why;
  auto tree = follow(text, arena, why);
  if (!tree) report.all().push_back(std::move(why));
  return tree;
}

YamlTree read_yaml(Span text, Arena& arena, Report& report, YamlTree empty) {
  if (auto tree = read_plain_yaml(text, arena, std::move(empty))) {
    return std::move(*tree);
  }
  Report found;
  if (auto tree = read_gated_yaml(text, arena, found)) return std::move(*tree);
  return recover_yaml(text, arena, std::move(found), report);
}

}  // namespace bra::syntax
