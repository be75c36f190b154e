# title: the traceback of a group has a title of its own, and so have those of its members
# clauses: group.text.traceback
# python: >=3.11
import contextlib, io, sys

def caught(error):
    try:
        raise error
    except Exception as result:
        return result

group = caught(ExceptionGroup('text', [caught(ValueError(1)), caught(ExceptionGroup('in', [KeyError()]))]))
with contextlib.redirect_stderr(io.StringIO()) as text:
    sys.excepthook(type(group), group, None)
for line in text.getvalue().splitlines():
    if 'Traceback' in line:
        print(line)

# expect:
#   + Exception Group Traceback (most recent call last):
#     | Traceback (most recent call last):
#     | Exception Group Traceback (most recent call last):
