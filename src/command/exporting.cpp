#include "command/exporting.h"
#include "command/hearing.h"

#include <algorithm>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "command/answer_file.h"
#include "command/minutes_name.h"
#include "command/misuse.h"
#include "command/progress.h"
#include "command/share_out.h"
#include "command/survey.h"
#include "command/writing.h"
#include "query/dataset.h"
#include "render/database.h"
#include "render/dataset_format.h"
#include "text/path.h"
#include "text/utf8.h"

namespace bra::command {
namespace {

using render::DatasetFile;
using render::DatasetFormat;
using world::Stream;

constexpr std::string_view last_of_a_package = "datapackage.json";

const DatasetFormat* format_called(std::string_view name) {
  for (const DatasetFormat* format : render::datasets::dataset_formats) {
    if (format->name == name) return format;
  }
  return nullptr;
}

std::string format_names() {
  std::string names;
  for (const DatasetFormat* format : render::datasets::dataset_formats) {
    if (!names.empty()) names += ", ";
    names += format->name;
  }
  return names;
}

bool has_ending(std::string_view endings, std::string_view ending) {
  while (!endings.empty()) {
    const std::size_t comma = std::min(endings.find(','), endings.size());
    if (endings.substr(0, comma) == ending) return true;
    endings.remove_prefix(std::min(comma + 1, endings.size()));
  }
  return false;
}

/// By the ending of the path; a path without one is a folder.
const DatasetFormat* format_of(std::string_view path) {
  const std::string_view name = last_name(path);
  const std::size_t dot = name.rfind('.');
  if (dot == name.npos || dot == 0) return format_called("csv");
  for (const DatasetFormat* format : render::datasets::dataset_formats) {
    if (has_ending(format->endings, utf8::fold(name.substr(dot + 1)))) {
      return format;
    }
  }
  return nullptr;
}

/// Where the text formats go: standard output or files.
class Sink {
 public:
  Sink(Session& session, const DatasetFormat& format, std::string path)
      : session_(session), format_(format), path_(std::move(path)) {}

  void begin(const std::vector<DatasetFile>& files) {
    for (const DatasetFile& file : files) {
      if (!path_.empty()) {
        open_.push_back(session_.world().files.create(
            format_.is_folder ? path_ + "/" + file.name : path_));
      }
      add(count_++, file.head);
    }
  }
  void add(std::size_t file, std::string_view bytes) {
    if (path_.empty()) {
      session_.print(bytes);
    } else {
      open_[file]->add(bytes);
    }
  }
  void end() {
    if (!format_.tail.empty()) add(0, format_.tail);
    for (const auto& file : open_) file->keep();
  }

 private:
  Session& session_;
  const DatasetFormat& format_;
  std::string path_;
  std::size_t count_ = 0;
  std::vector<std::unique_ptr<world::NewFile>> open_;
};

/// What came of one council.
struct Heard {
  /// As text, one for each file; for a database the rows themselves.
  std::vector<std::string> texts;
  Dataset dataset;
  Hearing hearing;
};

class Exporting {
 public:
  explicit Exporting(Session& session)
      : session_(session), style_(session.style_for(Stream::err)) {}

  Exit run() {
    today_ = today_for(session_);
    choose();
    const auto root = session_.world().files.open(session_.root().path);
    councils_ = survey(*root);
    const bool several = councils_.size() > 1;
    schema_ = query::dataset_schema(several);
    if (format_->is_database) {
      write_database(*root);
    } else {
      Sink sink(session_, *format_, path_);
      sink.begin(format_->begin(schema_));
      each_council(*root, [&](Heard& heard) {
        for (std::size_t i = 0; i < heard.texts.size(); ++i) {
          sink.add(i, heard.texts[i]);
        }
      });
      sink.end();
    }
    if (!path_.empty()) tell_written(session_, written_);
    if (several) tell_what_is_left_out();
    return tell(hearings_, session_);
  }

 private:
  void choose() {
    const Arguments& arguments = session_.parsed().arguments;
    const std::string path = arguments.value("output").value_or("");
    const auto name = arguments.value("format");
    format_ = name ? format_called(*name) : format_of(path);
    if (format_ == nullptr) {
      throw Misuse(Message("no format has the ending of {}", path),
                   session_.line().where(path),
                   Message("choose one with -O: {}", format_names()));
    }
    const bool needs_path = format_->is_folder || format_->is_database;
    if (needs_path && (path.empty() || path == "-")) {
      throw Misuse(format_->is_folder
                       ? Message("the tables need a folder to be written to")
                       : Message("a database needs a file to be written to"),
                   {},
                   format_->is_folder ? Message("name it with -o FOLDER")
                                      : Message("name it with -o FILE"));
    }
    if (!format_->is_folder) {
      refuse_to_write_over_minutes(session_, path);
      refuse_name_of_text(path);
    }
    written_ = path;
    if (!path.empty() && path != "-") path_ = session_.path_of(path);
    while (path_.size() > 1 && path_.ends_with('/')) path_.pop_back();
    if (format_->is_folder) refuse_foreign_folder(path);
  }

  /// What stands in such a file was written by somebody, and no export is read
  /// by that name.
  void refuse_name_of_text(const std::string& path) const {
    if (path.empty() || path == "-" || !is_name_of_text(last_name(path))) {
      return;
    }
    const std::string_view endings = format_->endings;
    throw Misuse(
        Message("{} may be taken for minutes, and an export is none", path),
        session_.line().where(path),
        Message("name a file that ends in .{}",
                endings.substr(0, endings.find(','))));
  }

  /// Nothing of anybody else's is written over.
  void refuse_foreign_folder(const std::string& written) const {
    const world::Files& files = session_.world().files;
    if (!files.kind(path_)) return;
    if (!files.locate(path_)) {
      throw Misuse(Message("{} is no folder", written),
                   session_.line().where(written));
    }
    const world::Listing listing = files.open(path_)->list();
    const auto is_called = [](std::string_view name) {
      return [name](const world::Entry& entry) { return entry.name == name; };
    };
    const bool hidden_only = std::all_of(
        listing.entries.begin(), listing.entries.end(),
        [](const world::Entry& entry) { return entry.name.starts_with('.'); });
    if (hidden_only ||
        std::any_of(listing.entries.begin(), listing.entries.end(),
                    is_called(last_of_a_package))) {
      return;
    }
    throw Misuse(Message("{} is not empty and holds no former export", written),
                 session_.line().where(written),
                 "name a new folder, or empty it first");
  }

  template <class Take>
  void each_council(const world::Folder& root, Take take) {
    world::World& world = session_.world();
    const unsigned jobs = session_.threads();
    const bool several = councils_.size() > 1;
    const world::Parallel parallel =
        several ? world.parallel : telling_progress(world, style_);
    // So many at a time that the threads have enough to do, and no more.
    const std::size_t at_once = several ? std::size_t{jobs} * 8 : 1;
    for (std::size_t done = 0; done < councils_.size(); done += at_once) {
      std::vector<Heard> heard(std::min(at_once, councils_.size() - done));
      share_out(
          heard.size(), parallel, jobs,
          [&](std::size_t i, const world::Parallel& within, unsigned threads) {
            heard[i] = heard_from(load(root, councils_[done + i], within,
                                       {.threads = threads, .today = today_}));
          });
      for (Heard& one : heard) {
        take(one);
        hearings_.push_back(std::move(one.hearing));
      }
    }
  }

  [[nodiscard]] Heard heard_from(const Loaded& loaded) const {
    Heard heard;
    heard.hearing = Hearing(loaded, session_.places(), style_);
    if (!loaded.settings_hold) return heard;
    const Dataset dataset = query::dataset_of(loaded.book, schema_, today_);
    if (format_->is_database) {
      heard.dataset = kept(dataset);
    } else {
      heard.texts = format_->add(dataset);
    }
    return heard;
  }

  void write_database(const world::Folder& root) {
    render::Database database(schema_);
    each_council(root, [&](Heard& heard) {
      if (heard.dataset.schema == nullptr) return;
      database.add(heard.dataset);
      heard.dataset = {};
    });
    const std::string_view bytes = database.bytes();
    if (!database.trouble().empty()) {
      throw Misuse(
          Message("the database could not be made: {}", database.trouble()),
          {});
    }
    session_.world().files.write(path_, bytes);
  }

  void tell_what_is_left_out() {
    if (session_.parsed().arguments.has("quiet")) return;
    session_.tell(
        Message("over several councils, nothing that may name people is "
                "exported; for that, choose one with -C {}",
                councils_.back().path));
  }

  Session& session_;
  render::Style style_;
  Day today_;
  const DatasetFormat* format_ = nullptr;
  /// As a path of the system; empty is standard output.
  std::string path_;
  /// The same, as the user wrote it.
  std::string written_;
  std::vector<CouncilFolder> councils_;
  Schema schema_;
  std::vector<Hearing> hearings_;
};

}  // namespace

Exit export_book(Session& session) { return Exporting(session).run(); }

}  // namespace bra::command
