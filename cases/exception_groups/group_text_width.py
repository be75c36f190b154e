# title: of a group fifteen members are shown, and the others counted
# clauses: group.text.width
# python: >=3.11
import contextlib, io, sys

def lines(error):
    with contextlib.redirect_stderr(io.StringIO()) as text:
        sys.excepthook(type(error), error, None)
    return text.getvalue().splitlines()

for count in 15, 16, 18:
    shown = lines(ExceptionGroup('text', [ValueError(number) for number in range(count)]))
    print(len(shown), *shown[-3:], sep='\n')

# expect:
# 32
#     +---------------- 15 ----------------
#     | ValueError: 14
#     +------------------------------------
# 34
#     +---------------- ... ----------------
#     | and 1 more exception
#     +------------------------------------
# 34
#     +---------------- ... ----------------
#     | and 3 more exceptions
#     +------------------------------------
