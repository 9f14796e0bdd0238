// How long each stage takes, from the folder to the answer, on one thread: the
// median of so many rounds over all of the tree. Beside our readers stand the
// libraries that could have been in their place.
//
//   bench_stages DIR [ROUNDS]
//
// DIR is a folder of councils as bench_generate writes it.

#include <cmark-gfm-core-extensions.h>
#include <fmt/format.h>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <cstdlib>
#include <ctime>
#include <functional>
#include <memory>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "language/lexicon.h"
#include "read/read.h"
#include "syntax/front_matter.h"
#include "syntax/markdown.h"
#include "syntax/plain_yaml.h"
#include "syntax/yaml.h"
#include "world/real.h"

namespace {

using namespace bra;

struct File {
  std::string folder;
  std::string name;
};

struct Tree {
  std::vector<std::vector<File>> councils;
  std::vector<std::vector<std::unique_ptr<Source>>> sources;
  std::size_t files = 0;
  std::size_t bytes = 0;
};

void walk(const world::Folder& folder, const std::string& path,
          std::vector<File>& files) {
  std::string_view why;
  for (const world::Entry& entry : folder.list().entries) {
    if (entry.kind == world::EntryKind::folder) {
      const auto below = folder.folder(entry.name, why);
      if (below) walk(*below, path + "/" + entry.name, files);
    } else if (entry.name != "bra.yaml") {
      files.push_back({path, entry.name});
    }
  }
}

void walk_all(const world::Folder& root, Tree& tree) {
  tree.councils.clear();
  std::string_view why;
  for (const world::Entry& entry : root.list().entries) {
    if (entry.kind != world::EntryKind::folder) continue;
    walk(*root.folder(entry.name, why), entry.name,
         tree.councils.emplace_back());
  }
}

void read_all(const world::Folder& root, Tree& tree) {
  tree.sources.clear();
  tree.files = 0;
  tree.bytes = 0;
  std::string_view why;
  for (const auto& files : tree.councils) {
    auto& sources = tree.sources.emplace_back();
    std::unique_ptr<world::Folder> folder;
    const std::string* open = nullptr;
    for (const File& file : files) {
      if (open == nullptr || *open != file.folder) {
        folder = world::folder_below(root, file.folder, why);
        open = &file.folder;
      }
      auto source = std::make_unique<Source>();
      source->name = file.folder + "/" + file.name;
      source->text = folder->read(file.name, 1 << 20).bytes;
      tree.files += 1;
      tree.bytes += source->text.size();
      sources.push_back(std::move(source));
    }
  }
}

void each(const Tree& tree, const std::function<void(const Source&)>& look) {
  for (const auto& sources : tree.sources) {
    for (const auto& source : sources) look(*source);
  }
}

Span yaml_in(const Source& source) {
  if (!source.name.ends_with(".md")) return span_of(source, source.text);
  return syntax::find_front_matter(source).yaml.value_or(Span{});
}

bool is_plain(Span yaml) {
  Arena arena;
  return syntax::read_plain_yaml(yaml, arena).has_value();
}

class Unheard final : public YAML::EventHandler {
 public:
  using Mark = YAML::Mark;
  using Style = YAML::EmitterStyle::value;
  void OnDocumentStart(const Mark& /*mark*/) override {}
  void OnDocumentEnd() override {}
  void OnNull(const Mark& /*mark*/, YAML::anchor_t /*anchor*/) override {}
  void OnAlias(const Mark& /*mark*/, YAML::anchor_t /*anchor*/) override {}
  void OnScalar(const Mark& /*mark*/, const std::string& /*tag*/,
                YAML::anchor_t /*anchor*/,
                const std::string& /*value*/) override {}
  void OnSequenceStart(const Mark& /*mark*/, const std::string& /*tag*/,
                       YAML::anchor_t /*anchor*/, Style /*style*/) override {}
  void OnSequenceEnd() override {}
  void OnMapStart(const Mark& /*mark*/, const std::string& /*tag*/,
                  YAML::anchor_t /*anchor*/, Style /*style*/) override {}
  void OnMapEnd() override {}
};

void read_with_yaml_cpp(std::string_view text) {
  std::istringstream stream{std::string(text)};
  YAML::Parser parser(stream);
  Unheard unheard;
  parser.HandleNextDocument(unheard);
}

void read_with_cmark(std::string_view text) {
  cmark_parser* parser = cmark_parser_new(CMARK_OPT_DEFAULT);
  cmark_parser_attach_syntax_extension(parser,
                                       cmark_find_syntax_extension("table"));
  cmark_parser_feed(parser, text.data(), text.size());
  cmark_node_free(cmark_parser_finish(parser));
  cmark_parser_free(parser);
}

class Table {
 public:
  Table(const Tree& tree, int rounds) : tree_(tree), rounds_(rounds) {
    fmt::print("{:<34}{:>10}{:>12}{:>10}\n", "stage", "seconds", "us a file",
               "MB/s");
  }

  /// `bytes` is what the stage goes through.
  void row(std::string_view stage, std::size_t bytes,
           const std::function<void()>& work) {
    std::vector<double> seconds;
    for (int i = 0; i < rounds_; ++i) {
      const std::clock_t begin = std::clock();  // of the processor
      work();
      seconds.push_back(static_cast<double>(std::clock() - begin) /
                        CLOCKS_PER_SEC);
    }
    std::sort(seconds.begin(), seconds.end());
    const double median = seconds[seconds.size() / 2];
    fmt::print("{:<34}{:>10.3f}{:>12.1f}{:>10.0f}\n", stage, median,
               median * 1e6 / static_cast<double>(tree_.files),
               static_cast<double>(bytes) / 1e6 / median);
  }

 private:
  const Tree& tree_;
  int rounds_;
};

struct Read {
  std::vector<Meeting> meetings;
  Report report;
};

}  // namespace

int main(int argc, char** argv) {
  if (argc < 2) {
    fmt::print(stderr, "usage: bench_stages DIR [ROUNDS]\n");
    return 2;
  }
  cmark_gfm_core_extensions_ensure_registered();
  const auto files = world::real_files();
  const auto root = files->open(argv[1]);
  Tree tree;
  walk_all(*root, tree);
  read_all(*root, tree);
  std::size_t yaml_bytes = 0;
  std::size_t declined = 0;
  each(tree, [&](const Source& source) {
    const Span yaml = yaml_in(source);
    yaml_bytes += yaml.size();
    if (!is_plain(yaml)) ++declined;
  });
  fmt::print(
      "{} councils, {} files, {:.1f} MB; the strict reader of YAML "
      "declined {}\n\n",
      tree.councils.size(), tree.files, static_cast<double>(tree.bytes) / 1e6,
      declined);

  Table table(tree, argc > 2 ? std::atoi(argv[2]) : 5);
  table.row("walk", tree.bytes, [&] { walk_all(*root, tree); });
  table.row("read", tree.bytes, [&] { read_all(*root, tree); });
  table.row("scan Markdown", tree.bytes, [&] {
    each(tree, [](const Source& s) { syntax::scan_markdown(s); });
  });
  table.row("  cmark-gfm", tree.bytes, [&] {
    each(tree, [](const Source& s) { read_with_cmark(s.text); });
  });
  table.row("read plain YAML", yaml_bytes,
            [&] { each(tree, [](const Source& s) { is_plain(yaml_in(s)); }); });
  table.row("  yaml-cpp, events only", yaml_bytes, [&] {
    each(tree, [](const Source& s) { read_with_yaml_cpp(yaml_in(s).text()); });
  });

  const Council council = read::default_council();
  table.row("lexicons", tree.bytes, [&] {
    for (std::size_t i = 0; i < tree.councils.size(); ++i) Lexicon{council};
  });
  const Lexicon lexicon(council);
  std::vector<Read> read(tree.sources.size());
  table.row("meetings, all of the above", tree.bytes, [&] {
    for (std::size_t i = 0; i < read.size(); ++i) {
      read[i] = {};
      read::MeetingReader reader(
          lexicon, Council().file_limit);  // one for each council, as in bra
      for (const auto& source : tree.sources[i]) {
        auto meeting = reader.read(*source, read[i].report);
        if (meeting) read[i].meetings.push_back(std::move(*meeting));
      }
    }
  });
  // Binding changes the meetings, so that it can be done once only.
  std::vector<Book> books;
  Table once(tree, 1);
  once.row("bind", tree.bytes, [&] {
    for (Read& one : read) {
      books.push_back(read::bind(council, {}, std::move(one.meetings), {},
                                 lexicon, one.report));
    }
  });
  return 0;
}
