# title: the members of a group that nobody caught stand behind a margin
# clauses: group.text.shape
# python: >=3.11
import contextlib, sys

def show(error):
    with contextlib.redirect_stderr(sys.stdout):
        sys.excepthook(type(error), error, None)

show(ExceptionGroup('one', [TypeError(1), ExceptionGroup('two', [TypeError(2), ValueError(3)]), OSError(4)]))

# expect:
#   | ExceptionGroup: one (3 sub-exceptions)
#   +-+---------------- 1 ----------------
#     | TypeError: 1
#     +---------------- 2 ----------------
#     | ExceptionGroup: two (2 sub-exceptions)
#     +-+---------------- 1 ----------------
#       | TypeError: 2
#       +---------------- 2 ----------------
#       | ValueError: 3
#       +------------------------------------
#     +---------------- 3 ----------------
#     | OSError: 4
#     +------------------------------------
