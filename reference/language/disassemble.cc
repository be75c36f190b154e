#include <fmt/format.h>

#include <string>

#include "reference/language/code.h"
#include "reference/language/operands.h"
#include "reference/object/protocol.h"

namespace corospec::reference {

namespace {

std::string register_text(const Code& code, uint16_t reg) {
  if (reg < code.local_names.size())
    return fmt::format("r{}({})", reg, utf8(code.local_names[reg]));
  size_t cell = reg - code.local_count;
  if (cell < code.cell_names.size())
    return fmt::format("r{}({})", reg, utf8(code.cell_names[cell]));
  size_t free = cell - code.cell_names.size();
  if (free < code.free_names.size())
    return fmt::format("r{}({})", reg, utf8(code.free_names[free]));
  return fmt::format("r{}", reg);
}

std::string operand_text(const Code& code, const Instruction& instruction, uint16_t value,
                         char format) {
  switch (format) {
    case 'r':
      return register_text(code, value);
    case 'o':
      return value == 0xFFFF ? "-" : register_text(code, value);
    case 'k':
      return fmt::format("{}", repr_utf8(code.constants[value]));
    case 'K':
      return value == 0xFFFF ? "-" : repr_utf8(code.constants[value]);
    case 'n':
      return utf8(code.names[value]);
    case 's':
      return utf8(code.sites[value].name);
    case 'i':
      return fmt::format("{}", static_cast<int16_t>(value));
    case 'j':
      return fmt::format("-> {}", instruction.target);
    case 'l':
      return fmt::format("{}", instruction.target);
    default:
      return fmt::format("{}", value);
  }
}

std::string instruction_text(const Code& code, size_t index) {
  const Instruction& instruction = code.instructions[index];
  const char* format = operand_format(instruction.op);
  std::string result =
      fmt::format("{:5} {:4}  {:<16}", code.lines[index], index, opcode_name(instruction.op));
  const uint16_t values[] = {instruction.a, instruction.b, instruction.c};
  for (int i = 0; i < 3 && format[i]; ++i) {
    if (format[i] == '-') continue;
    result += " " + operand_text(code, instruction, values[i], format[i]);
  }
  return result + "\n";
}

}  // namespace

std::string disassemble(const Code& code) {
  std::string result =
      fmt::format("{}: {} registers, {} locals, {} cells, {} free\n", utf8(code.qualname),
                  code.register_count, code.local_count, code.cell_count, code.free_count);
  for (size_t i = 0; i < code.instructions.size(); ++i) result += instruction_text(code, i);
  for (const ExceptionEntry& entry : code.exceptions) {
    result += fmt::format("  [{}, {}) -> {} in r{}, clears from r{}\n", entry.start, entry.end,
                          entry.handler, entry.exception, entry.clear_from);
  }
  for (Value constant : code.constants) {
    if (is_exactly(constant, CodeType)) result += "\n" + disassemble(*constant.as<Code>());
  }
  return result;
}

}  // namespace corospec::reference
