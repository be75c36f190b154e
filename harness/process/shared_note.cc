#include "harness/process/shared_note.h"

#include <sys/mman.h>

#include <algorithm>

namespace corospec::harness {

struct SharedNote::Page {
  std::size_t size;
  char text[kCapacity];
};

SharedNote::SharedNote() {
  void* page =
      mmap(nullptr, sizeof(Page), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
  page_ = page == MAP_FAILED ? nullptr : static_cast<Page*>(page);
}

SharedNote::~SharedNote() {
  if (page_ != nullptr) munmap(page_, sizeof(Page));
}

void SharedNote::write(std::string_view text) {
  if (page_ == nullptr) return;
  const std::size_t size = std::min(text.size(), kCapacity);
  std::copy_n(text.begin(), size, page_->text);
  page_->size = size;
}

std::string SharedNote::read() const {
  if (page_ == nullptr) return {};
  // The child may have scribbled over the page: trust no size from it.
  return std::string(page_->text, std::min(page_->size, kCapacity));
}

}  // namespace corospec::harness
