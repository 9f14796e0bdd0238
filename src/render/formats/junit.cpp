// junit: a test report, as Jenkins, GitLab and Azure show them: each file with
// findings is a suite, each finding a failed test. What stands here is what
// Jenkins's junit-10.xsd allows.

#include <map>
#include <pugixml.hpp>
#include <string>
#include <vector>

#include "render/finding_text.h"
#include "render/format.h"
#include "render/wording.h"

namespace bra::render {
namespace {

struct Text : pugi::xml_writer {
  void write(const void* data, std::size_t size) override {
    text.append(static_cast<const char*>(data), size);
  }
  std::string text;
};

void add(pugi::xml_node node, const char* name, const std::string& value) {
  node.append_attribute(name).set_value(value.c_str());
}

pugi::xml_node add_suite(pugi::xml_node suites, const std::string& name,
                         std::size_t tests, std::size_t failures) {
  pugi::xml_node suite = suites.append_child("testsuite");
  add(suite, "name", name);
  add(suite, "tests", std::to_string(tests));
  add(suite, "failures", std::to_string(failures));
  add(suite, "errors", "0");
  add(suite, "skipped", "0");
  return suite;
}

pugi::xml_node add_case(pugi::xml_node suite, const std::string& suite_name,
                        const std::string& name) {
  pugi::xml_node one = suite.append_child("testcase");
  add(one, "classname", suite_name);
  add(one, "name", name);
  add(one, "time", "0");
  return one;
}

class Writer {
 public:
  Writer(const Findings& findings, const Style& style)
      : findings_(findings), style_(style), text_(findings.places, style_) {
    style_.colour = false;
    style_.width = 0;
  }

  std::string report() {
    std::map<std::string, std::vector<const Diagnostic*>> files;
    for (const Diagnostic& finding : findings_.found) {
      files[file_of(finding)].push_back(&finding);
    }
    pugi::xml_document document;
    pugi::xml_node suites = document.append_child("testsuites");
    add(suites, "name", "bra");
    add(suites, "tests",
        std::to_string(files.empty() ? 1 : findings_.found.size()));
    add(suites, "failures", std::to_string(findings_.found.size()));
    add(suites, "errors", "0");
    for (const auto& [file, found] : files) add_file(suites, file, found);
    // A report without tests would fail a build for having run none.
    if (files.empty()) {
      add_case(add_suite(suites, "bra", 1, 0), "bra", "bra check");
    }
    Text out;
    document.save(out, "  ", pugi::format_default, pugi::encoding_utf8);
    return std::move(out.text);
  }

 private:
  [[nodiscard]] std::string file_of(const Diagnostic& finding) const {
    return finding.where ? findings_.places.name(*finding.where.source) : "bra";
  }

  void add_file(pugi::xml_node suites, const std::string& file,
                const std::vector<const Diagnostic*>& found) {
    pugi::xml_node suite = add_suite(suites, file, found.size(), found.size());
    // Of equal names only one would be shown.
    std::map<std::string, int> seen;
    for (const Diagnostic* finding : found) {
      std::string name(finding->fault->name);
      if (finding->where) {
        const auto at = tables_.position(*finding->where.source,  //
                                         finding->where.begin);
        name +=
            " at " + std::to_string(at.line) + ':' + std::to_string(at.column);
      }
      if (const int count = ++seen[name]; count > 1) {
        name += " (" + std::to_string(count) + ')';
      }
      pugi::xml_node failure =
          add_case(suite, file, name).append_child("failure");
      add(failure, "type", std::string(name_of(finding->severity)));
      add(failure, "message", said(finding->headline, style_));
      failure.append_child(pugi::node_pcdata)
          .set_value(text_.full(*finding).c_str());
    }
  }

  const Findings& findings_;
  Style style_;
  FindingText text_;
  LineTables tables_;
};

std::string write_findings(const Findings& findings, const Style& style) {
  return Writer(findings, style).report();
}

}  // namespace

extern const Format junit;
const Format junit{
    .name = "junit",
    .summary = "a test report, for Jenkins and others",
    .endings = "xml",
    .write_findings = write_findings,
};

}  // namespace bra::render
