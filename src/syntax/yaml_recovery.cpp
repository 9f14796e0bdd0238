#include "syntax/yaml_recovery.h"

namespace bra::syntax {

YamlTree recover_yaml(Span, Arena&, Report&& whole, Report& report) {
  report.append(std::move(whole));
  return {};
}

}  // namespace bra::syntax
