#include "command/layer.h"

#include <algorithm>
#include <utility>

#include "text/path.h"

namespace bra::command {
namespace {

using world::Entry;
using world::EntryKind;
using world::FileRead;
using world::Listing;
using world::Trouble;

class LayeredFolder : public world::Folder {
 public:
  /// `below` is the folder at `path`; null if there is none.
  LayeredFolder(const world::Folder* below, const Layer& layer,
                std::string path)
      : below_(below), layer_(layer), path_(std::move(path)) {}

  LayeredFolder(std::unique_ptr<world::Folder> below, const Layer& layer,
                std::string path)
      : own_(std::move(below)),
        below_(own_.get()),
        layer_(layer),
        path_(std::move(path)) {}

  [[nodiscard]] Listing list() const override {
    std::map<std::string, EntryKind> all;
    Listing listing;
    if (below_ != nullptr) listing = below_->list();
    for (const Entry& entry : listing.entries) {
      if (!is_only_here(entry.name)) all[entry.name] = entry.kind;
    }
    const std::string start = path_in(path_, "");
    for (auto file = layer_.files.lower_bound(start);
         file != layer_.files.end() && file->first.starts_with(start); ++file) {
      const std::string rest = file->first.substr(start.size());
      const std::size_t slash = rest.find('/');
      all[rest.substr(0, slash)] =
          slash == rest.npos ? file->second.kind : EntryKind::folder;
    }
    listing.entries.clear();
    for (const auto& [name, kind] : all)
      listing.entries.push_back({name, kind});
    return listing;
  }

  [[nodiscard]] FileRead read(const std::string& name,
                              std::size_t limit) const override {
    const auto found = layer_.files.find(path_in(path_, name));
    if (found != layer_.files.end()) return read(found->second, limit);
    if (below_ != nullptr && !is_only_here(name)) {
      return below_->read(name, limit);
    }
    return {{}, Trouble::missing, "there is no such file or folder"};
  }

  [[nodiscard]] std::unique_ptr<world::Folder> folder(
      const std::string& name, std::string_view& why) const override {
    std::unique_ptr<world::Folder> below;
    if (below_ != nullptr) below = below_->folder(name, why);
    const std::string path = name == "." ? path_ : path_in(path_, name);
    if (!below && name != "." && !holds_folder(path)) {
      if (below_ == nullptr) why = "there is no such file or folder";
      return nullptr;
    }
    return std::make_unique<LayeredFolder>(std::move(below), layer_, path);
  }

 private:
  static FileRead read(const LayerFile& file, std::size_t limit) {
    if (file.kind == EntryKind::link) {
      return {{}, Trouble::link, "it is a link"};
    }
    if (file.kind != EntryKind::file) {
      return {{}, Trouble::not_a_file, "it is not a regular file"};
    }
    if (file.is_too_large || file.bytes.size() > limit) {
      return {{}, Trouble::too_large, "it is too large"};
    }
    return {file.bytes, Trouble::none, {}};
  }

  [[nodiscard]] bool is_only_here(const std::string& name) const {
    return std::find(layer_.only_here.begin(), layer_.only_here.end(), name) !=
           layer_.only_here.end();
  }

  [[nodiscard]] bool holds_folder(const std::string& path) const {
    const auto first = layer_.files.lower_bound(path + '/');
    return first != layer_.files.end() && first->first.starts_with(path + '/');
  }

  std::unique_ptr<world::Folder> own_;
  const world::Folder* below_ = nullptr;
  const Layer& layer_;
  std::string path_;
};

}  // namespace

std::unique_ptr<world::Folder> layered(const world::Folder* below,
                                       const Layer& layer) {
  return std::make_unique<LayeredFolder>(below, layer, std::string());
}

}  // namespace bra::command
