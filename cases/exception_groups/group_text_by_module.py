# title: the traceback module writes a group as the interpreter does
# clauses: group.text.by_module
# python: >=3.11
import traceback

group = ExceptionGroup('text', [ValueError(1), KeyError(2)])
print(''.join(traceback.format_exception(group)), end='')

# expect:
#   | ExceptionGroup: text (2 sub-exceptions)
#   +-+---------------- 1 ----------------
#     | ValueError: 1
#     +---------------- 2 ----------------
#     | KeyError: 2
#     +------------------------------------
