# title: the line of a generator expression that waits is in the expression
# clauses: look.frame.line
# python: >=3.2
import sys

here = sys._getframe().f_lineno
g = (x for x in 'ab')
print(g.gi_frame.f_lineno - here)
next(g)
print(g.gi_frame.f_lineno - here)

# expect:
# 1
# 1
