// Finds and ends processes that a program under test left behind. A process that becomes a
// "subreaper" inherits every orphan below it, so that nothing escapes by forking twice or by
// starting a session of its own.
#pragma once

#include <sys/types.h>

#include <set>

namespace corospec::harness {

// From now on orphaned descendants become children of this process.
void adopt_orphans();

// The processes whose parent is this process.
std::set<pid_t> children();

// Kills and reaps every child of this process that is not in `spared`, including those that appear
// meanwhile. Gives up after two seconds.
void end_children_except(const std::set<pid_t>& spared);

}  // namespace corospec::harness
