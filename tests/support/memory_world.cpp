#include "support/memory_world.h"

namespace bra::test {
namespace {

using world::EntryKind;

/// `/a/./b/../c/` is `a/c`.
std::string plain(std::string_view path) {
  std::string out;
  while (!path.empty()) {
    const std::size_t end = path.find('/');
    const std::string_view name = path.substr(0, end);
    path = end == path.npos ? std::string_view() : path.substr(end + 1);
    if (name.empty() || name == ".") continue;
    if (name == "..") {
      const std::size_t slash = out.rfind('/');
      out.resize(slash == std::string::npos ? 0 : slash);
      continue;
    }
    if (!out.empty()) out += '/';
    out += name;
  }
  return out;
}

std::optional<EntryKind> kind_in(const MemoryFiles& all,
                                 const std::string& path) {
  if (path.empty()) return EntryKind::folder;
  if (all.links.contains(path)) return EntryKind::link;
  if (all.pipes.contains(path)) return EntryKind::other;
  if (all.files.contains(path)) return EntryKind::file;
  const auto below = all.files.lower_bound(path + "/");
  if (below != all.files.end() && below->first.starts_with(path + "/")) {
    return EntryKind::folder;
  }
  return std::nullopt;
}

class MemoryFolder : public world::Folder {
 public:
  MemoryFolder(const MemoryFiles& all, std::string path)
      : all_(all), path_(std::move(path)) {}

  [[nodiscard]] world::Listing list() const override {
    std::map<std::string, EntryKind> found;
    const auto see = [&](const std::string& path, EntryKind kind) {
      const std::string start = path_.empty() ? "" : path_ + "/";
      if (!path.starts_with(start)) return;
      const std::string rest = path.substr(start.size());
      const std::size_t slash = rest.find('/');
      found[rest.substr(0, slash)] =
          slash == std::string::npos ? kind : EntryKind::folder;
    };
    for (const auto& [path, bytes] : all_.files) see(path, EntryKind::file);
    for (const std::string& path : all_.links) see(path, EntryKind::link);
    for (const std::string& path : all_.pipes) see(path, EntryKind::other);
    world::Listing out;
    for (const auto& [name, kind] : found) out.entries.push_back({name, kind});
    return out;
  }

  [[nodiscard]] world::FileRead read(const std::string& name,
                                     std::size_t limit) const override {
    using world::Trouble;
    const std::string path = plain(path_ + "/" + name);
    const auto kind = kind_in(all_, path);
    if (!kind) return {{}, Trouble::missing, "there is no such file or folder"};
    if (all_.locked.contains(path)) {
      return {{}, Trouble::other, "permission denied"};
    }
    if (*kind == EntryKind::link) return {{}, Trouble::link, "it is a link"};
    if (*kind != EntryKind::file) {
      return {{}, Trouble::not_a_file, "it is not a regular file"};
    }
    const std::string& bytes = all_.files.at(path);
    if (bytes.size() > limit) {
      return {{}, Trouble::too_large, "it is too large"};
    }
    return {bytes, Trouble::none, {}};
  }

  [[nodiscard]] std::unique_ptr<world::Folder> folder(
      const std::string& name, std::string_view& why) const override {
    const std::string path = plain(path_ + "/" + name);
    if (all_.locked.contains(path)) {
      why = "permission denied";
      return nullptr;
    }
    if (kind_in(all_, path) != EntryKind::folder) {
      why = "it is not a folder";
      return nullptr;
    }
    return std::make_unique<MemoryFolder>(all_, path);
  }

 private:
  const MemoryFiles& all_;
  std::string path_;
};

}  // namespace

std::optional<world::Place> MemoryFiles::locate(const std::string& path) const {
  const std::string at = plain(path);
  if (kind_in(*this, at) != EntryKind::folder) return std::nullopt;
  return world::Place{"/" + at, 1};
}

std::optional<EntryKind> MemoryFiles::kind(const std::string& path) const {
  return kind_in(*this, plain(path));
}

std::unique_ptr<world::Folder> MemoryFiles::open(
    const std::string& path) const {
  const std::string at = plain(path);
  if (kind_in(*this, at) != EntryKind::folder || locked.contains(at)) {
    throw world::SystemError("cannot read the folder {}", path,
                             "permission denied");
  }
  return std::make_unique<MemoryFolder>(*this, at);
}

void MemoryFiles::write(const std::string& path, std::string_view bytes) {
  if (!write_trouble.empty()) {
    throw world::SystemError("cannot write {}", path, write_trouble);
  }
  files[plain(path)] = bytes;
}

namespace {

class MemoryNewFile : public world::NewFile {
 public:
  MemoryNewFile(MemoryFiles& all, std::string path)
      : all_(all), path_(std::move(path)) {}
  void add(std::string_view bytes) override { bytes_ += bytes; }
  void keep() override { all_.write(path_, bytes_); }

 private:
  MemoryFiles& all_;
  std::string path_;
  std::string bytes_;
};

}  // namespace

std::unique_ptr<world::NewFile> MemoryFiles::create(const std::string& path) {
  return std::make_unique<MemoryNewFile>(*this, path);
}

void MemoryFiles::replace(const std::string& folder,
                          const std::vector<world::Replacement>& wanted) {
  const auto refuse = [](const std::string& path, std::string_view why) {
    throw world::SystemError("cannot write {}", path, why);
  };
  std::set<std::string> paths;
  for (const world::Replacement& one : wanted) {
    if (!write_trouble.empty()) refuse(one.path, write_trouble);
    if (!paths.insert(one.path).second) {
      refuse(one.path, "it is to become two things at once");
    }
    const std::string path = plain(folder + "/" + one.path);
    if (links.contains(path)) refuse(one.path, "it is a link");
    const auto now = files.find(path);
    if (now == files.end() && one.before) {
      refuse(one.path, "it has been taken away meanwhile");
    }
    if (now != files.end() && !one.before) {
      refuse(one.path, "there is such a file already");
    }
    if (now != files.end() && now->second != *one.before) {
      refuse(one.path, "it has been changed meanwhile");
    }
  }
  for (const world::Replacement& one : wanted) {
    const std::string path = plain(folder + "/" + one.path);
    if (one.after) {
      files[path] = *one.after;
    } else {
      files.erase(path);
    }
  }
}

void MemoryConsole::write(world::Stream stream, std::string_view bytes) {
  if (stream == world::Stream::err) {
    err += bytes;
    return;
  }
  if (!write_trouble.empty()) {
    throw world::SystemError("cannot write the answer", {}, write_trouble);
  }
  out += bytes;
}

std::optional<std::string> MemoryEnvironment::get(
    const std::string& name) const {
  const auto found = variables.find(name);
  if (found == variables.end()) return std::nullopt;
  return found->second;
}

world::Ran MemoryPrograms::run(const world::Program& program,
                               std::string_view input,
                               const world::Bounds& bounds) {
  const auto found = known.find(program.name);
  if (found == known.end()) return {};
  world::Ran ran = found->second(program, input);
  if (ran.out.size() > bounds.output) {
    ran.out.resize(bounds.output);
    ran.ending = world::Ending::too_much;
  }
  return ran;
}

bool MemoryPrograms::show(const world::Program& program,
                          std::string_view text) {
  const auto found = known.find(program.name);
  if (found == known.end()) return false;
  shown += text;
  return true;
}

world::World MemoryWorld::world() {
  return {.files = files,
          .console = console,
          .environment = environment,
          .programs = programs,
          .today = today,
          .processors = 1,
          .parallel = world::one_by_one,
          .elapsed = [this] { return elapsed; }};
}

}  // namespace bra::test
