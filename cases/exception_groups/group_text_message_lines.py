# title: each line of a message has the margin
# clauses: group.text.message_lines
# python: >=3.13
import contextlib, sys

def show(error):
    with contextlib.redirect_stderr(sys.stdout):
        sys.excepthook(type(error), error, None)

show(ExceptionGroup('of two\nlines', [ValueError('also\ntwo')]))

# expect:
#   | ExceptionGroup: of two
#   | lines (1 sub-exception)
#   +-+---------------- 1 ----------------
#     | ValueError: also
#     | two
#     +------------------------------------
