// The sanitizers' options, built into every program of a sanitizer build, so that they hold in
// tests and outside alike. The sanitizers ask for them by these names; ASAN_OPTIONS and its kin in
// the environment override them.
//
// NOLINTBEGIN(readability-identifier-naming)

// A program that ends by SIGSEGV is a verdict like others: the signal must arrive.
extern "C" const char* __asan_default_options() {
  return "detect_leaks=1:detect_stack_use_after_return=1:strict_string_checks=1:handle_segv=0";
}

extern "C" const char* __ubsan_default_options() { return "print_stacktrace=1"; }

// CPython keeps what it allocates once for the life of the process, and its extension modules do
// the same.
extern "C" const char* __lsan_default_suppressions() {
  return "leak:libpython\n"
         "leak:/lib-dynload/\n";
}

// NOLINTEND(readability-identifier-naming)
