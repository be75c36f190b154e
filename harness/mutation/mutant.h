// A mutant: one small fault in the meaning of one place of a source file. What it is and how it is
// written into the source; who finds them is places.h, who writes them is rewrite.h, who tries them
// is trial.h.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "spec/version.h"

namespace corospec::harness::mutation {

// Text that goes into the source around [begin, end) of its mutant, or around a part of it. `#`
// stands for the mutant's number.
struct Insertion {
  unsigned at = 0;          // Byte of the original source.
  bool is_closing = false;  // It ends what another insertion has begun.
  unsigned width = 0;       // Bytes of the original between the two: what contains what.
  std::string text;
};

struct Mutant {
  int number = 0;         // From 1; unique in a run. 0 is the program without a fault.
  std::string file;       // From the root of the tree.
  std::string function;   // "Activation::~Activation"; where it lies.
  std::string_view what;  // The kind of fault: one of kFaults.
  unsigned begin = 0;     // The bytes of the original that it changes ...
  unsigned end = 0;
  std::string replacement;  // ... and what they become. For people to look at.
  int line = 0;
  std::string place;   // What is changed, enough to be found again; one blank between words.
  int occurrence = 1;  // Which, of those of the same fault, function and place.
  // The clauses that the code around it names: their cases are likely to notice it.
  std::vector<std::string> clauses;
  // Where it can be seen at one version only: at which.
  std::optional<spec::Version> version;
  // The mutants of one group live in the insertions of its first member; 0: none.
  int group = 0;
  std::vector<Insertion> insertions;
};

inline constexpr std::string_view kNegated = "condition negated";
inline constexpr std::string_view kAlways = "condition always true";
inline constexpr std::string_view kNever = "condition never true";
inline constexpr std::string_view kOperand = "operand left out";
inline constexpr std::string_view kBoundary = "boundary moved";
inline constexpr std::string_view kEquality = "equality swapped";
inline constexpr std::string_view kStatement = "statement dropped";
inline constexpr std::string_view kReturn = "return dropped";
inline constexpr std::string_view kObject = "object not made";
inline constexpr std::string_view kException = "exception swapped";
inline constexpr std::string_view kCall = "call swapped";
inline constexpr std::string_view kEnumerator = "constant swapped";
inline constexpr std::string_view kBoolean = "truth swapped";
inline constexpr std::string_view kInteger = "number raised";
inline constexpr std::string_view kVersion = "version moved";

inline constexpr std::string_view kFaults[] = {
    kNegated, kAlways,    kNever, kOperand,    kBoundary, kEquality, kStatement, kReturn,
    kObject,  kException, kCall,  kEnumerator, kBoolean,  kInteger,  kVersion};

// "a  b // c" as "a b": comments and the shape of white space say nothing about what is meant.
std::string without_layout(std::string_view source);

// The labels in brackets, "[gen.send.closed]", in a line of the source and some lines around it.
std::vector<std::string> clauses_near(std::string_view source, int line);

// The lines that the mutant changes, as a small diff: "- old" and "+ new" lines.
std::string diff_of(const Mutant& mutant, std::string_view source);

}  // namespace corospec::harness::mutation
