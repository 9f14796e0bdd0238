// bra schema: JSON Schemas: of answers, for programs that read them, and of the
// files that people write, for editors.

#include "render/schema.h"

#include "command/file_schema.h"
#include "command/import_report.h"
#include "command/misuse.h"
#include "command/order.h"
#include "command/session.h"
#include "render/finding_items.h"
#include "report/proposal.h"
#include "text/similar.h"

namespace bra::command {
namespace {

constexpr std::string_view findings = "findings";
constexpr std::string_view count = "count";
constexpr std::string_view import = "import";

/// Every word that there is a schema of.
std::vector<std::string_view> subjects() {
  std::vector<std::string_view> names;
  for (const Command* command : commands) {
    if (command->noun != nullptr) names.push_back(command->name);
  }
  names.push_back(findings);
  names.push_back(count);
  names.push_back(import);
  for (const std::string_view file : file_schemas()) names.push_back(file);
  return names;
}

Exit list(Session& session) {
  for (const Command* command : commands) {
    if (command->noun == nullptr) continue;
    session.print(std::string(command->noun->schema) + '\n');
  }
  session.print(std::string(render::findings_schema) + '\n');
  session.print(std::string(count_schema) + '\n');
  session.print(std::string(import_schema) + '\n');
  for (const std::string_view file : file_schemas()) {
    session.print(std::string(file) + '\n');
  }
  return Exit::done;
}

/// Empty if there is none of that.
std::string schema_of(std::string_view word) {
  const Command* command = command_called(word);
  if (command != nullptr && command->noun != nullptr) {
    return render::json_schema(command->noun->schema, command->noun->columns,
                               command->noun->other_columns);
  }
  if (word == findings) {
    return render::json_schema(render::findings_schema,
                               render::finding_columns());
  }
  if (word == count) return render::json_schema(count_schema, count_columns());
  if (word == import) return import_report_schema();
  return file_schema(word);
}

Exit run(Session& session, const Arguments& arguments) {
  if (arguments.words().empty()) return list(session);
  const std::string& word = arguments.words().front();
  if (const std::string schema = schema_of(word); !schema.empty()) {
    session.print(schema);
    return Exit::done;
  }
  const std::string_view proposal = closest_to(word, subjects());
  throw Misuse(
      Message("there is no schema of {}", word), session.line().where(word),
      did_you_mean(proposal, Message("`bra schema` lists the schemas")));
}

}  // namespace

extern const Command schema;
const Command schema{
    .name = "schema",
    .group = Group::learn,
    .summary = "the JSON Schema of an answer or a file",
    .description =
        "Without a word it lists the schemas there are: of the answers of each "
        "noun, of findings, of --count, of the report of import, and, for "
        "editors and CI, of the files "
        "that people write: config (bra.yaml), people.yaml, minutes (in YAML) "
        "and front-matter (of minutes in Markdown). In them keys are written "
        "in small letters.",
    .words = "[NOUN|FILE]",
    .takes_one_word = true,
    .run = run,
};

}  // namespace bra::command
