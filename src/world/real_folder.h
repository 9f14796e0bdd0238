// A real folder, held open by the system.

#pragma once

#include "world/descriptor.h"
#include "world/world.h"

namespace bra::world {

class RealFolder : public Folder {
 public:
  /// Takes an open folder.
  explicit RealFolder(Descriptor open) : open_(std::move(open)) {}

  [[nodiscard]] Listing list() const override;
  [[nodiscard]] FileRead read(const std::string& name,
                              std::size_t limit) const override;
  [[nodiscard]] std::unique_ptr<Folder> folder(
      const std::string& name, std::string_view& why) const override;

 private:
  Descriptor open_;
};

}  // namespace bra::world
