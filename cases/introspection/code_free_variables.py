# title: the code of a generator knows its free variables and its cells
# clauses: look.code.members
# python: >=3.2
def outer(value):
    def inner():
        step = value + 1
        yield lambda: step
    return inner

g = outer(1)()
print(g.gi_code.co_freevars, g.gi_code.co_cellvars)
print(next(g)())

# expect:
# ('value',) ('step',)
# 2
