// How deep the program has recursed: one count for calls, resumed generators and native recursion,
// since Python's RecursionError is about their sum. A chain of delegating generators counts with
// every level, although resuming it costs the same at any depth.
#pragma once

namespace corospec::reference {

struct Recursion {
  int depth = 0;
  int limit = 1000;  // sys.setrecursionlimit

  int room() const { return limit - depth; }
  bool allows(int more) const { return more <= room(); }
};
extern Recursion recursion;

}  // namespace corospec::reference
