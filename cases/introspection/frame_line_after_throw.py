# title: the line is where the body waits after it answered an exception
# clauses: look.frame.line
# python: >=3.2
def body():
    try:
        yield 'try'
    except KeyError:
        yield 'except'

g = body()
first = body.__code__.co_firstlineno
next(g)
print(g.gi_frame.f_lineno - first)
g.throw(KeyError)
print(g.gi_frame.f_lineno - first)

# expect:
# 2
# 4
