#include "harness/mutation/switch.h"

#include <fcntl.h>
#include <pthread.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstddef>

namespace corospec_mutation {

// From the first instruction on it is noted what is reached.
int active = -1;

namespace {

using corospec::harness::mutation::kReached;
using corospec::harness::mutation::kReachedAtStart;

constexpr std::size_t kMostMutants = std::size_t{1} << 16;
std::array<unsigned char, kMostMutants> at_start;
unsigned char* reached = at_start.data();
std::size_t size = kMostMutants;
unsigned char mark = kReachedAtStart;

int planned = 0;
std::string planned_file;

// Into the file go the marks of the start and, from now on, those of this process. It stays mapped
// when the process crashes.
void note_in(const std::string& file) {
  const int fd = open(file.c_str(), O_RDWR | O_CLOEXEC);
  struct stat status {};
  if (fd < 0 || fstat(fd, &status) != 0 || status.st_size == 0) _exit(125);
  size = static_cast<std::size_t>(status.st_size);
  void* mapped = mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
  if (mapped == MAP_FAILED) _exit(125);
  close(fd);
  reached = static_cast<unsigned char*>(mapped);
  std::copy_n(at_start.begin(), std::min(size, kMostMutants), reached);
  mark = kReached;
  active = -1;
}

void in_child() {
  if (planned_file.empty()) {
    active = planned;
  } else {
    note_in(planned_file);
  }
}

}  // namespace

void note(int mutant) {
  const auto index = static_cast<std::size_t>(mutant);
  if (index < size) reached[index] |= mark;
}

}  // namespace corospec_mutation

namespace corospec::harness::mutation {

void end_of_start() {
  corospec_mutation::active = 0;
  pthread_atfork(nullptr, nullptr, corospec_mutation::in_child);
}

void plan_children(int mutant, const std::string& reached_file) {
  corospec_mutation::planned = mutant;
  corospec_mutation::planned_file = reached_file;
}

}  // namespace corospec::harness::mutation
