# title: a group that is a context has its margin, and the exception behind it none
# clauses: group.text.as_context
# python: >=3.11
import contextlib, sys

def show(error):
    with contextlib.redirect_stderr(sys.stdout):
        sys.excepthook(type(error), error, None)

error = KeyError('last')
error.__context__ = ExceptionGroup('text', [ValueError(1)])
show(error)

# expect:
#   | ExceptionGroup: text (1 sub-exception)
#   +-+---------------- 1 ----------------
#     | ValueError: 1
#     +------------------------------------
#
# During handling of the above exception, another exception occurred:
#
# KeyError: 'last'
