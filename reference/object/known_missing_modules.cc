// The names that CPython's modules have and the reference's own modules of the same name lack.
//
// "name:8-12" is there from 3.8 to 3.12, "name:8-" from 3.8 on.
#include <algorithm>
#include <charconv>
#include <limits>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "reference/object/known_missing.h"
#include "reference/object/version.h"

namespace corospec::reference {

namespace {

struct MissingNames {
  const char* module;
  const char* names;  // separated by spaces
};

constexpr MissingNames kMissing[] = {
    {"_signal",
     "ITIMER_PROF ITIMER_REAL ITIMER_VIRTUAL ItimerError SIG_BLOCK SIG_SETMASK SIG_UNBLOCK "
     "getitimer pause pidfd_send_signal:9- pthread_sigmask setitimer "
     "siginterrupt sigpending sigtimedwait sigwait sigwaitinfo struct_siginfo"},
    {"asyncio", "async:-6"},
    {"concurrent.futures.process", "BrokenProcessPool EXTRA_QUEUED_CALLS"},
    {"builtins", "breakpoint:7- copyright credits help license"},
    {"_imp",
     "acquire_lock check_hash_based_pycs:7- create_builtin create_dynamic exec_builtin "
     "exec_dynamic extension_suffixes find_frozen:11- get_frozen_object init_frozen is_builtin "
     "is_frozen_package release_lock source_hash:7-"},
    {"importlib", "find_loader:-11 reload"},
    {"importlib.util",
     "LazyLoader Loader:13- MAGIC_NUMBER decode_source find_spec module_for_loader:-11 "
     "module_from_spec resolve_name set_loader:-11 set_package:-11 source_hash:7- "
     "spec_from_file_location spec_from_loader"},
    {"binascii", "a2b_hqx:-10 a2b_uu b2a_hqx:-10 b2a_uu crc_hqx rlecode_hqx:-10 rledecode_hqx:-10"},
    {"importlib.machinery",
     "AppleFrameworkLoader:13- BYTECODE_SUFFIXES BuiltinImporter DEBUG_BYTECODE_SUFFIXES "
     "EXTENSION_SUFFIXES ExtensionFileLoader FrozenImporter ModuleSpec NamespaceLoader:11- "
     "OPTIMIZED_BYTECODE_SUFFIXES PathFinder SourceFileLoader SourcelessFileLoader "
     "WindowsRegistryFinder all_suffixes"},
    {"inspect",
     "ArgInfo Arguments Attribute BlockFinder BufferFlags:12- ClassFoundException:9- ClosureVars "
     "EndOfBlock FrameInfo Traceback classify_class_attrs findsource formatannotationrelativeto "
     "formatargvalues getabsfile getargs getargvalues getblock getclasstree "
     "getclosurevars getcomments getlineno getmembers_static:11- getmodulename getsource "
     "getsourcelines indentsize modulesbyfile walktree "
     "ArgSpec:-10 formatargspec:-10 getargspec:-10 k:-10 mod_dict:-10 v:-10"},
    {"io", "BufferedRWPair OpenWrapper:-9"},
    {"os",
     "CLD_CONTINUED CLD_DUMPED CLD_EXITED CLD_KILLED:9- CLD_STOPPED:9- CLD_TRAPPED "
     "CLONE_FILES:12- CLONE_FS:12- CLONE_NEWCGROUP:12- CLONE_NEWIPC:12- CLONE_NEWNET:12- "
     "CLONE_NEWNS:12- CLONE_NEWPID:12- CLONE_NEWTIME:12- CLONE_NEWUSER:12- "
     "CLONE_NEWUTS:12- CLONE_SIGHAND:12- CLONE_SYSVSEM:12- CLONE_THREAD:12- CLONE_VM:12- "
     "DirEntry EFD_CLOEXEC:10- EFD_NONBLOCK:10- EFD_SEMAPHORE:10- EX_CANTCREAT EX_CONFIG "
     "EX_DATAERR EX_IOERR EX_NOHOST EX_NOINPUT EX_NOPERM EX_NOUSER EX_OSERR EX_OSFILE "
     "EX_PROTOCOL EX_SOFTWARE EX_TEMPFAIL EX_UNAVAILABLE EX_USAGE F_LOCK F_TEST F_TLOCK "
     "F_ULOCK GRND_NONBLOCK GRND_RANDOM MFD_ALLOW_SEALING:8- MFD_CLOEXEC:8- MFD_HUGETLB:8- "
     "MFD_HUGE_16GB:8- MFD_HUGE_16MB:8- MFD_HUGE_1GB:8- MFD_HUGE_1MB:8- MFD_HUGE_256MB:8- "
     "MFD_HUGE_2GB:8- MFD_HUGE_2MB:8- MFD_HUGE_32MB:8- MFD_HUGE_512KB:8- MFD_HUGE_512MB:8- "
     "MFD_HUGE_64KB:8- MFD_HUGE_8MB:8- MFD_HUGE_MASK:8- MFD_HUGE_SHIFT:8- NGROUPS_MAX "
     "O_FSYNC:10- "
     "POSIX_FADV_DONTNEED "
     "POSIX_FADV_NOREUSE POSIX_FADV_NORMAL POSIX_FADV_RANDOM POSIX_FADV_SEQUENTIAL "
     "POSIX_FADV_WILLNEED "
     "PRIO_PGRP PRIO_PROCESS PRIO_USER P_ALL "
     "P_NOWAIT P_NOWAITO P_PGID P_PID P_PIDFD:9- P_WAIT RTLD_DEEPBIND RTLD_GLOBAL "
     "RTLD_LAZY RTLD_LOCAL RTLD_NODELETE RTLD_NOLOAD RTLD_NOW RWF_APPEND:10- RWF_DSYNC:7- "
     "RWF_HIPRI:7- RWF_NOWAIT:7- RWF_SYNC:7- SCHED_BATCH SCHED_FIFO SCHED_IDLE SCHED_OTHER "
     "SCHED_RESET_ON_FORK SCHED_RR SEEK_DATA SEEK_HOLE SPLICE_F_MORE:10- SPLICE_F_MOVE:10- "
     "SPLICE_F_NONBLOCK:10- ST_APPEND ST_MANDLOCK ST_NOATIME ST_NODEV ST_NODIRATIME "
     "ST_NOEXEC ST_NOSUID ST_RDONLY ST_RELATIME ST_SYNCHRONOUS ST_WRITE TFD_CLOEXEC:13- "
     "TFD_NONBLOCK:13- TFD_TIMER_ABSTIME:13- TFD_TIMER_CANCEL_ON_SET:13- "
     "WCONTINUED WCOREDUMP WEXITED WIFCONTINUED "
     "WNOWAIT WSTOPPED WUNTRACED XATTR_CREATE "
     "XATTR_REPLACE XATTR_SIZE_MAX chmod chown chroot closerange confstr_names "
     "copy_file_range:8- ctermid device_encoding environb eventfd:10- eventfd_read:10- "
     "eventfd_write:10- execl execle execlp execlpe execv execve execvp execvpe fchdir "
     "fchmod fchown fdatasync forkpty fpathconf fstatvfs fsync ftruncate fwalk "
     "get_terminal_size getcwdb getenvb "
     "getgrouplist getgroups getloadavg getlogin getpriority getrandom "
     "getresgid getresuid grantpt:13- initgroups lchown link "
     "lockf login_tty:11- major makedev memfd_create:8- minor mkfifo mknod "
     "nice pathconf pathconf_names pipe2 popen posix_fadvise "
     "posix_fallocate posix_openpt:13- posix_spawnp:8- pread preadv:7- "
     "ptsname:13- putenv pwrite pwritev:7- readlink readv removedirs "
     "renames scandir sched_get_priority_max sched_get_priority_min "
     "sched_getaffinity sched_getparam sched_getscheduler sched_param "
     "sched_rr_get_interval sched_setaffinity sched_setparam sched_setscheduler "
     "setegid seteuid setgid setgroups setns:12- "
     "setpgrp setpriority setregid setresgid setresuid setreuid setuid "
     "spawnl spawnle spawnlp spawnlpe spawnv spawnve spawnvp spawnvpe splice:10- "
     "supports_bytes_environ symlink sync sysconf "
     "sysconf_names system tcgetpgrp tcsetpgrp terminal_size timerfd_create:13- "
     "timerfd_gettime:13- timerfd_gettime_ns:13- timerfd_settime:13- "
     "timerfd_settime_ns:13- times times_result truncate ttyname uname uname_result "
     "unlockpt:13- unsetenv unshare:12- utime wait3 wait4 waitid waitid_result "
     "walk writev sched_yield stat_float_times:-6"},
    {"posixpath",
     "commonpath commonprefix defpath devnull expandvars getatime getctime getmtime "
     "isdevdrive:13- isjunction:12- ismount relpath samefile sameopenfile samestat "
     "splitdrive splitroot:12- supports_unicode_filenames"},
    {"resource",
     "RLIMIT_MEMLOCK RLIMIT_MSGQUEUE RLIMIT_NICE RLIMIT_OFILE RLIMIT_RSS RLIMIT_RTPRIO "
     "RLIMIT_RTTIME RLIMIT_SIGPENDING RUSAGE_CHILDREN RUSAGE_SELF RUSAGE_THREAD getpagesize "
     "getrusage prlimit struct_rusage"},
    {"sys",
     "__breakpointhook__:7- _current_exceptions:10- _current_frames "
     "_setprofileallthreads:12- _settraceallthreads:12- abiflags "
     "activate_stack_trampoline:12- addaudithook:8- breakpointhook:7- call_tracing "
     "callstats:-8 deactivate_stack_trampoline:12- "
     "getcheckinterval:-8 getdlopenflags getunicodeinternedsize:12- "
     "is_stack_trampoline_active:12- monitoring:12- "
     "setcheckinterval:-8 "
     "setdlopenflags stdlib_module_names:10-"},
    {"types", "CapsuleType:13-"},
    {"time",
     "CLOCK_BOOTTIME:7- CLOCK_MONOTONIC_RAW CLOCK_TAI:9- clock_settime clock_settime_ns:7- "
     "pthread_getcpuclockid:7- strptime"},
    {"warnings", "deprecated:13-"},
};

// True when the versions after the colon include the chosen one.
bool holds_now(std::string_view versions) {
  const char* begin = versions.data();
  const char* end = begin + versions.size();
  const char* dash = std::find(begin, end, '-');
  int first = 0;
  int last = std::numeric_limits<int>::max();
  std::from_chars(begin, dash, first);
  std::from_chars(dash == end ? begin : dash + 1, end, last);
  return first <= python_minor() && python_minor() <= last;
}

using Names = std::map<std::string_view, std::string_view>;  // with their versions, empty: all

Names parse_names(std::string_view text) {
  Names names;
  while (!text.empty()) {
    const std::string_view entry = text.substr(0, text.find(' '));
    text.remove_prefix(std::min(entry.size() + 1, text.size()));
    const size_t colon = std::min(entry.find(':'), entry.size());
    names[entry.substr(0, colon)] = entry.substr(std::min(colon + 1, entry.size()));
  }
  return names;
}

const std::map<std::string_view, Names>& table() {
  static const auto& names = *[] {
    auto* all = new std::map<std::string_view, Names>;
    for (const MissingNames& row : kMissing) (*all)[row.module] = parse_names(row.names);
    return all;
  }();
  return names;
}

}  // namespace

std::vector<std::pair<std::string_view, std::string_view>> missing_in_modules() {
  std::vector<std::pair<std::string_view, std::string_view>> all;
  for (const auto& [module, names] : table()) {
    for (const auto& [name, versions] : names) {
      if (versions.empty() || holds_now(versions)) all.emplace_back(module, name);
    }
  }
  return all;
}

bool is_missing_in_module(std::string_view module, std::string_view name) {
  // What the system offers and os lacks, posix lacks, too.
  const auto names = table().find(module == "posix" ? "os" : module);
  if (names == table().end()) return false;
  const auto found = names->second.find(name);
  return found != names->second.end() && (found->second.empty() || holds_now(found->second));
}

}  // namespace corospec::reference
