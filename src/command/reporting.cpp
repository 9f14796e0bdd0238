#include "command/reporting.h"

#include <algorithm>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "command/answer_file.h"
#include "command/asking.h"
#include "command/commit_day.h"
#include "command/file_below.h"
#include "command/hearing.h"
#include "command/layer.h"
#include "command/misuse.h"
#include "command/nearest_folder.h"
#include "command/output.h"
#include "command/paging.h"
#include "command/progress.h"
#include "command/revision.h"
#include "command/share_out.h"
#include "command/speaking.h"
#include "command/survey.h"
#include "query/ask.h"
#include "query/filter.h"
#include "query/merge.h"
#include "query/overview.h"
#include "query/period.h"
#include "text/path.h"
#include "text/utf8.h"

namespace bra::command {
namespace {

using world::Stream;

query::Asked no_items(const Book& /*book*/, const query::Question&) {
  return {};
}

// A report is asked for councils only; what it says of them is not chosen.
const query::Noun whole{.name = "report", .answer = no_items};

/// Numbers and what people put between those of a date; no revision is called
/// so.
bool is_meant_as_day(std::string_view text) {
  return text.find_first_not_of("0123456789-/.") == text.npos &&
         text.find_first_of("-/.") != text.npos;
}

/// What came of one council.
struct Reported {
  /// The council's, in the root; empty for the root itself.
  std::string folder;
  Hearing heard;
  std::optional<query::CouncilPart> part;
  std::optional<Overview> page;
  std::optional<query::CouncilSum> sum;
};

class Reporting {
 public:
  explicit Reporting(Session& session)
      : session_(session),
        arguments_(session.parsed().arguments),
        asker_{session.line(), session.parsed(), vocabulary_of_languages(), {}},
        each_(arguments_.has("each")) {}

  Exit run() {
    Report refused;
    today_ = today_of(asker_, session_.world(), refused);
    if (refused.empty()) go_back(refused);
    question_ = query::Question{};
    if (refused.empty()) {
      question_ = question_of(asker_, whole, today_, refused);
    }
    if (!refused.empty()) return refuse(session_, refused);
    choose_output();
    read_councils();
    for (Reported& one : reported_) {
      if (one.part) parts_.push_back(std::move(*one.part));
    }
    if (!parts_.empty()) {
      for (const query::Unknown& unknown :
           query::merge(whole, std::move(parts_)).unknowns) {
        query::tell(unknown, refused);
      }
      if (!refused.empty()) return refuse(session_, refused);
    }
    write_all();
    std::vector<Hearing> heard;
    for (Reported& one : reported_) heard.push_back(std::move(one.heard));
    return tell(heard, session_);
  }

 private:
  // --- when

  /// --as-of: a day, or a git revision, whose day is that of its commit unless
  /// --today says another.
  void go_back(Report& refused) {
    const auto as_of = arguments_.value("as-of");
    if (!as_of) return;
    const Span where = session_.line().where(*as_of);
    Report unheard;
    const auto day = query::read_day(where, asker_.vocabulary, today_, unheard);
    if (day) {
      if (arguments_.has("today") && *day != today_) {
        throw Misuse("--as-of and --today name two days", where);
      }
      today_ = *day;
      return;
    }
    if (is_meant_as_day(*as_of)) {
      refused.append(std::move(unheard));
      return;
    }
    if (session_.root().repository.empty()) {
      throw Misuse(Message("{} is no day", *as_of), where,
                   "the minutes are in no git repository, so a day is needed");
    }
    layer_ = files_in_revision(session_, *as_of);
    if (arguments_.has("today")) return;
    const auto committed = commit_day(session_, *as_of);
    if (!committed) {
      throw Misuse(Message("git does not say when {} was committed", *as_of),
                   where, "say which day it was with --today");
    }
    today_ = *committed;
  }

  // --- what

  [[nodiscard]] std::unique_ptr<world::Folder> open_root() {
    if (layer_) return layered(nullptr, *layer_);
    return session_.world().files.open(session_.root().path);
  }

  void read_councils() {
    world::World& world = session_.world();
    const render::Style style = session_.style_for(Stream::err);
    const world::Parallel parallel = telling_progress(world, style);
    const unsigned jobs = session_.threads();
    const auto root = open_root();
    const std::vector<CouncilFolder> councils = survey(*root);
    several_ = councils.size() > 1;
    reported_.resize(councils.size());
    share_out(
        councils.size(), parallel, jobs,
        [&](std::size_t i, const world::Parallel& within, unsigned threads) {
          reported_[i] =
              reported(load(*root, councils[i], within,
                            {.threads = threads, .known_on = today_}),
                       style);
        });
  }

  [[nodiscard]] Reported reported(const Loaded& loaded,
                                  const render::Style& style) const {
    Reported result;
    result.folder = loaded.book.council.folder;
    result.heard = Hearing(loaded, session_.places(), style);
    if (!loaded.settings_hold) return result;
    const Book& book = loaded.book;
    result.part =
        query::part_of(book.council, query::answer_of(whole, book, question_));
    if (!query::asks_about(question_, book.council)) return result;
    // Those asked for by name may be one.
    const bool alone = !several_ || each_ || !question_.terms.empty();
    if (alone) {
      result.page = arguments_.has("handout")
                        ? query::handout(book, question_)
                        : query::overview(book, question_);
    }
    if (several_ && !each_) result.sum = query::sum_of(book, question_);
    return result;
  }

  // --- where to

  void choose_output() {
    links_.base = base();
    if (!each_) {
      output_ = output_of(session_.line(), arguments_, Writes::overview,
                          session_.world());
      const bool is_asked = arguments_.has("format");
      if (output_.file.empty() && !is_asked &&
          session_.world().console.is_terminal(Stream::out)) {
        throw Misuse("a page for a browser needs a file", {},
                     "name it, such as -o report.html, or read it here with "
                     "-O md");
      }
      refuse_to_write_over_minutes(session_, output_.file);
      return;
    }
    const auto folder = arguments_.value("output");
    if (!folder || *folder == "-") {
      throw Misuse("--each needs a folder to write in",
                   session_.line().where("--each"), "name it with -o FOLDER");
    }
    Arguments format;
    if (const auto name = arguments_.value("format")) {
      format.add("format", *name);
    }
    output_ =
        output_of(session_.line(), format, Writes::overview, session_.world());
    output_.file = *folder;
  }

  /// --link-base with a slash at its end.
  [[nodiscard]] std::string base() const {
    std::string base = arguments_.value("link-base").value_or("");
    if (base.empty()) return base;
    if (!base.starts_with("https://") && !base.starts_with("http://")) {
      throw Misuse(Message("{} is no address of a web page", base),
                   session_.line().where(base),
                   "it begins with https:// and ends where the files' names "
                   "begin");
    }
    if (!base.ends_with('/')) base += '/';
    return base;
  }

  /// `alby.html` in the folder that -o names; for another council whose name
  /// comes to be the same, `alby-2.html`.
  [[nodiscard]] std::string path_for(const std::string& council,
                                     std::set<std::string>& taken) const {
    std::string name;
    for (const char c : council)
      name += c == '/' ? std::string("--") : std::string(1, c);
    if (name.empty()) name = whole.name;
    const std::string first = name;
    for (int i = 2; !taken.insert(utf8::fold(name)).second; ++i) {
      name = first + "-" + std::to_string(i);
    }
    const std::string_view endings = output_.format->endings;
    return output_.file + '/' + name + '.' +
           std::string(endings.substr(0, endings.find(',')));
  }

  void write_each() {
    std::set<std::string> taken;
    std::vector<std::pair<const Overview*, std::string>> pages;
    for (const Reported& one : reported_) {
      if (!one.page) continue;
      pages.emplace_back(&*one.page, path_for(one.folder, taken));
      refuse_to_write_over_minutes(session_, pages.back().second);
    }
    write_together(pages);
    for (const auto& [page, file] : pages) count_not_public(*page);
    if (arguments_.has("quiet")) return;
    session_.tell(Message("files written: {}", pages.size()));
    tell_not_public();
  }

  /// All pages are made before the first is written, so that one which is
  /// refused leaves none of the others behind.
  void write_together(
      const std::vector<std::pair<const Overview*, std::string>>& pages) {
    world::Files& disk = session_.world().files;
    const std::string asked = session_.path_of(output_.file);
    if (!disk.locate(asked) && disk.kind(asked)) {
      throw Misuse(Message("there is no folder {}", output_.file), {});
    }
    const NearestFolder nearest = nearest_folder(disk, asked);
    const auto folder = disk.open(nearest.base);
    render::Links links = links_;
    links.places = session_.places();
    links.places.start = disk.locate(nearest.base)->path;
    if (!nearest.below.empty()) {
      links.places.start += '/' + nearest.below;
      links.places.start.pop_back();
    }
    std::vector<world::Replacement> files;
    for (const auto& [page, file] : pages) {
      std::string text = output_.format->write_overview(
          *page, links, style_of_answer(session_, file));
      refuse_to_write_over_text(session_, file, text);
      const std::string name = nearest.below + std::string(last_name(file));
      files.push_back({name, bytes_in(*folder, name, file), std::move(text)});
    }
    disk.replace(nearest.base, files);
  }

  /// What a file holds that is there already.
  static std::optional<std::string> bytes_in(const world::Folder& folder,
                                             const std::string& name,
                                             const std::string& seen) {
    constexpr std::size_t limit = std::size_t{64} << 20;
    world::FileRead read = file_below(folder, name, limit);
    if (read.trouble == world::Trouble::missing) return {};
    if (read.trouble != world::Trouble::none) {
      throw Misuse(Message("{} cannot be read: {}", seen, our_word(read.why)),
                   {});
    }
    return std::move(read.bytes);
  }

  void write_all() {
    if (each_) return write_each();
    std::vector<Overview*> pages;
    std::vector<query::CouncilSum> sums;
    for (Reported& one : reported_) {
      if (one.page) pages.push_back(&*one.page);
      if (one.sum) sums.push_back(std::move(*one.sum));
    }
    if (pages.size() == 1 && sums.size() <= 1) {
      write(*pages.front(), output_.file);
    } else if (arguments_.has("handout") && !sums.empty()) {
      throw Misuse("a handout is for one council",
                   session_.line().where("--handout"),
                   "choose it with council:NAME, or write one for each with "
                   "--each");
    } else if (!sums.empty()) {
      write(query::over_councils(sums, question_), output_.file);
    }
  }

  void write(const Overview& page, const std::string& file) {
    const render::Style style = style_of_answer(session_, file);
    render::Links links = links_;
    links.places = session_.places();
    if (!file.empty()) {
      const std::string written = folder_of(session_.path_of(file));
      const auto folder = session_.world().files.locate(written);
      if (folder) links.places.start = folder->path;
    }
    const std::string text = output_.format->write_overview(page, links, style);
    count_not_public(page);
    if (!file.empty()) {
      write_answer(session_, file, text);
      return tell_not_public();
    }
    const auto pager = pager_for(arguments_, session_.world());
    const bool is_shown = pager && session_.world().programs.show(*pager, text);
    if (!is_shown) session_.print(text);
    tell_not_public();
  }

  // --- what is told

  void count_not_public(const Overview& page) {
    not_public_ += query::not_public_in(page);
  }

  /// Whoever is given the page reads that too.
  void tell_not_public() {
    if (not_public_ == 0 || arguments_.has("quiet")) return;
    session_.tell(
        Message("lines in it from passages that are not public: {}; show it "
                "only to those who may read them",
                not_public_));
  }

  Session& session_;
  const Arguments& arguments_;
  Asker asker_;
  bool each_ = false;
  bool several_ = false;
  Day today_;
  query::Question question_;
  /// The revision's files.
  std::optional<Layer> layer_;
  Output output_;
  render::Links links_;
  std::vector<Reported> reported_;
  std::vector<query::CouncilPart> parts_;
  /// How much that is not public is in what is written.
  std::size_t not_public_ = 0;
};

}  // namespace

Exit report_on_councils(Session& session) { return Reporting(session).run(); }

}  // namespace bra::command
