// What the fields of each instruction mean: for the disassembler, and for the emitter, which moves
// registers when a code's size is known.
#pragma once

#include "reference/language/opcodes.h"

namespace corospec::reference {

// Three letters, for a, b and c:
//   r register   o register or 0xFFFF   k constant   K constant or 0xFFFF   n name   s site
//   i signed number   u unsigned number   - nothing
// In the place of b: j a jump's target, l a signed 32-bit number (over b and c).
const char* operand_format(Opcode op);
const char* opcode_name(Opcode op);
// Whether a kWord with the target follows.
bool has_word(Opcode op);

}  // namespace corospec::reference
