// For trial_test: a program whose mutants are known. It is rewritten, then linked into
// tiny_subject.
int cook(int minutes) {
  int done = 0;
  if (minutes > 10) done += 2;
  if (minutes < 0 || minutes == 99) {
    int burnt = 7;
    done = burnt;
  }
  return done;
}

int clean(int rooms) {
  if (rooms > 3) return 1;
  return 0;
}

__attribute__((no_sanitize("undefined"))) int crash(bool really) {
  int* nowhere = nullptr;
  if (really) return *nowhere;
  while (really) really = false;
  return 5;
}
