# title: while a sub-generator waits each frame has a line of its own
# clauses: look.frame.line
# python: >=3.3
def sub():
    yield 1
    yield 2

def delegator():
    yield 0
    yield from sub()

first = sub.__code__.co_firstlineno
g = delegator()
next(g)
for _ in range(2):
    next(g)
    print(g.gi_frame.f_lineno - first, g.gi_yieldfrom.gi_frame.f_lineno - first)

# expect:
# 6 1
# 6 2
