// The end of a program: what still lives dies in the order that CPython follows in practice.
#pragma once

namespace corospec::reference {

// After the exit callbacks: lets go of what sys remembers, then of the modules, collects cycles,
// and empties the modules that something still holds. Generators that are alive run their `finally`
// blocks in the course of it.
void finalize_modules();

}  // namespace corospec::reference
