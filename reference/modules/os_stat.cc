// os: stat, lstat, fstat and their result.
#include <fcntl.h>
#include <sys/stat.h>

#include <cerrno>
#include <cstdint>

#include "reference/modules/os_parts.h"
#include "reference/modules/path_argument.h"
#include "reference/modules/struct_sequence.h"
#include "reference/object/float.h"
#include "reference/object/int.h"
#include "reference/object/protocol.h"
#include "reference/object/raise.h"
#include "reference/object/singletons.h"
#include "reference/object/str.h"

namespace corospec::reference::operating_system {

namespace {

Ref time_in_seconds(const timespec& time) {
  return make_float(static_cast<double>(time.tv_sec) + 1e-9 * static_cast<double>(time.tv_nsec));
}

Ref time_in_nanoseconds(const timespec& time) {
  return make_int(int64_t{time.tv_sec} * 1'000'000'000 + time.tv_nsec);
}

// The times are whole seconds as items and floats as attributes.
Ref result_of(const struct stat& seen) {
  const Ref items[] = {make_int(int64_t{seen.st_mode}),
                       make_int(static_cast<int64_t>(seen.st_ino)),
                       make_int(static_cast<int64_t>(seen.st_dev)),
                       make_int(static_cast<int64_t>(seen.st_nlink)),
                       make_int(int64_t{seen.st_uid}),
                       make_int(int64_t{seen.st_gid}),
                       make_int(int64_t{seen.st_size}),
                       make_int(int64_t{seen.st_atim.tv_sec}),
                       make_int(int64_t{seen.st_mtim.tv_sec}),
                       make_int(int64_t{seen.st_ctim.tv_sec})};
  Value borrowed[std::size(items)];
  for (size_t i = 0; i < std::size(items); ++i) borrowed[i] = items[i].get();
  Ref result = make_struct_sequence(stat_result_type(), borrowed);
  set_attribute(result, intern("st_atime"), time_in_seconds(seen.st_atim));
  set_attribute(result, intern("st_mtime"), time_in_seconds(seen.st_mtim));
  set_attribute(result, intern("st_ctime"), time_in_seconds(seen.st_ctim));
  set_attribute(result, intern("st_atime_ns"), time_in_nanoseconds(seen.st_atim));
  set_attribute(result, intern("st_mtime_ns"), time_in_nanoseconds(seen.st_mtim));
  set_attribute(result, intern("st_ctime_ns"), time_in_nanoseconds(seen.st_ctim));
  set_attribute(result, intern("st_blksize"), make_int(int64_t{seen.st_blksize}));
  set_attribute(result, intern("st_blocks"), make_int(int64_t{seen.st_blocks}));
  set_attribute(result, intern("st_rdev"), make_int(static_cast<int64_t>(seen.st_rdev)));
  return result;
}

Ref stat_of_descriptor(Value descriptor) {
  struct stat seen {};
  if (::fstat(static_cast<int>(index_as_int64(descriptor)), &seen) < 0) raise_os_error(errno);
  return result_of(seen);
}

Ref stat_of_path(Value path, bool follow) {
  struct stat seen {};
  const int flags = follow ? 0 : AT_SYMLINK_NOFOLLOW;
  if (::fstatat(AT_FDCWD, path_bytes(path).c_str(), &seen, flags) < 0) raise_os_error(errno, path);
  return result_of(seen);
}

Ref stat_file(Value, Args args) {
  static constexpr const char* kNames[] = {"path", "dir_fd", "follow_symlinks"};
  Value given[3];
  parse_args("stat", args, kNames, 1, given, 2);
  if (given[1] && !is_none(given[1])) throw NotSupported("os.stat with dir_fd");
  if (is_int(given[0])) return stat_of_descriptor(given[0]);
  return stat_of_path(given[0], !given[2] || truth(given[2]));
}

Ref stat_link(Value, Args args) {
  expect_args("lstat", args, 1, 1);
  return stat_of_path(args[0], false);
}

Ref stat_descriptor(Value, Args args) {
  expect_args("fstat", args, 1, 1);
  return stat_of_descriptor(args[0]);
}

constexpr FunctionDef kFunctions[] = {
    {"stat", stat_file}, {"lstat", stat_link}, {"fstat", stat_descriptor}};

Ref make_stat_result_type() {
  static constexpr const char* kFields[] = {"st_mode",  "st_ino",  "st_dev",  "st_nlink",
                                            "st_uid",   "st_gid",  "st_size", "st_atime",
                                            "st_mtime", "st_ctime"};
  Ref type = make_struct_sequence_type("os.stat_result", kFields);
  // These attributes are not the items: result_of() gives each instance its own.
  for (const char* time : {"st_atime", "st_mtime", "st_ctime"}) {
    delete_attribute(type, intern(time));
  }
  return type;
}

}  // namespace

Value stat_result_type() {
  static const auto& type = *new Ref(make_stat_result_type());
  return type;
}

std::span<const FunctionDef> stat_functions() { return kFunctions; }

}  // namespace corospec::reference::operating_system
