# title: when the last member is a group, its last line ends the outer one too
# clauses: group.text.last_line
# python: >=3.11
import contextlib, sys

def show(error):
    with contextlib.redirect_stderr(sys.stdout):
        sys.excepthook(type(error), error, None)

show(ExceptionGroup('one', [TypeError(1), ExceptionGroup('two', [ValueError(2)])]))

# expect:
#   | ExceptionGroup: one (2 sub-exceptions)
#   +-+---------------- 1 ----------------
#     | TypeError: 1
#     +---------------- 2 ----------------
#     | ExceptionGroup: two (1 sub-exception)
#     +-+---------------- 1 ----------------
#       | ValueError: 2
#       +------------------------------------
