#include "reports/html/html.h"

#include <cerrno>
#include <cstring>
#include <fstream>

#include "reports/html/assets.h"
#include "reports/html/page.h"
#include "reports/html/pages.h"
#include "reports/html/view.h"

namespace corospec::reports {
namespace {

namespace fs = std::filesystem;

// Writes files below one folder until something goes wrong; then keeps the reason.
class Folder {
 public:
  explicit Folder(fs::path root) : root_(std::move(root)) {}

  void write(const std::string& name, std::string_view text) {
    if (!error_.empty()) return;
    fs::path path = root_ / name;
    std::error_code failure;
    fs::create_directories(path.parent_path(), failure);
    errno = 0;
    std::ofstream file(path, std::ios::binary | std::ios::trunc);
    file << text << std::flush;
    if (file) return;
    error_ = path.string() + ": cannot be written: " + std::strerror(errno == 0 ? EIO : errno);
  }

  const std::string& error() const { return error_; }

 private:
  fs::path root_;
  std::string error_;
};

void write_chapter(const View& view, const ChapterView& chapter, Folder& folder) {
  folder.write(chapter_page_path(chapter.name), chapter_page(view, chapter));
  const std::vector<const Case*>& cases = chapter.cases;
  for (std::size_t i = 0; i < cases.size(); ++i) {
    const Case* before = i > 0 ? cases[i - 1] : nullptr;
    const Case* after = i + 1 < cases.size() ? cases[i + 1] : nullptr;
    folder.write(case_page_path(*cases[i]), case_page(view, *cases[i], before, after));
  }
}

}  // namespace

std::string write_html(const Results& results, const fs::path& path) {
  View view(results);
  Folder folder(path);
  folder.write("style.css", kStyleSheet);
  folder.write("report.js", kScript);
  for (const ChapterView& chapter : view.chapters()) write_chapter(view, chapter, folder);
  // Last, so that a report with an index is a whole one.
  folder.write("index.html", index_page(view));
  return folder.error();
}

}  // namespace corospec::reports
