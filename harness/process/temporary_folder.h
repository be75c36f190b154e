// A folder of its own under $TMPDIR (or /tmp), removed with everything in it at the end. For what a
// program under test may leave behind; never for results.
#pragma once

#include <string>

namespace corospec::harness {

class TemporaryFolder {
 public:
  TemporaryFolder();  // path() is empty when it could not be made.
  ~TemporaryFolder();
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;

  const std::string& path() const { return path_; }  // Absolute, without symbolic links.

 private:
  std::string path_;
};

}  // namespace corospec::harness
