# title: groups are shown to a depth of ten
# clauses: group.text.depth
# python: >=3.11
import contextlib, io, sys

def lines(error):
    with contextlib.redirect_stderr(io.StringIO()) as text:
        sys.excepthook(type(error), error, None)
    return text.getvalue().splitlines()

error = ValueError('innermost')
for number in range(12):
    error = ExceptionGroup(str(number), [error])
    shown = lines(error)
    if number in (9, 10, 11):
        print(len(shown), *shown[-2:], sep='\n')

# expect:
# 22
#                       | ValueError: innermost
#                       +------------------------------------
# 22
#                       | ... (max_group_depth is 10)
#                       +------------------------------------
# 22
#                       | ... (max_group_depth is 10)
#                       +------------------------------------
