# title: the current line of a waiting generator is that of its yield
# clauses: look.frame.line
# python: >=3.2
def body():
    yield 1

    for number in (2, 3):
        yield number

    if True: yield 4

g = body()
first = body.__code__.co_firstlineno
for value in g:
    print(value, g.gi_frame.f_lineno - first)

# expect:
# 1 1
# 2 4
# 3 4
# 4 6
