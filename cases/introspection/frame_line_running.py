# title: the current line of a running generator is the one that executes
# clauses: look.frame.line
# python: >=3.2
def body():
    print(g.gi_frame.f_lineno - first)
    yield
    print(g.gi_frame.f_lineno - first)

    print(g.gi_frame.f_lineno - first)

first = body.__code__.co_firstlineno
g = body()
list(g)

# expect:
# 1
# 3
# 5
