#include "harness/process/temporary_folder.h"

#include <stdlib.h>

#include <filesystem>
#include <system_error>

namespace corospec::harness {

namespace fs = std::filesystem;

TemporaryFolder::TemporaryFolder() {
  std::error_code error;
  const fs::path parent = fs::canonical(fs::temp_directory_path(error), error);
  if (error) return;
  std::string path = parent / "corospec-XXXXXX";
  if (mkdtemp(path.data()) != nullptr) path_ = path;
}

TemporaryFolder::~TemporaryFolder() {
  if (path_.empty()) return;
  std::error_code error;
  fs::remove_all(path_, error);
  if (!error) return;
  // A program may have taken the permissions of its own folders away.
  for (auto entry = fs::recursive_directory_iterator(
           path_, fs::directory_options::skip_permission_denied, error);
       !error && entry != fs::recursive_directory_iterator(); entry.increment(error)) {
    std::error_code ignored;
    if (entry->is_directory(ignored) && !entry->is_symlink(ignored)) {
      fs::permissions(entry->path(), fs::perms::owner_all, ignored);
    }
  }
  fs::remove_all(path_, error);
}

}  // namespace corospec::harness
