# title: the frame of a waiting generator shows its code, its variables and where it waits
# clauses: flow.frame.contents
# python: >=3.3
def body(argument):
    yield 1
    local = argument * 2
    yield 2

g = body('a')
frame = g.gi_frame
print(frame.f_code is body.__code__, frame.f_globals is globals(), dict(frame.f_locals))
next(g)
start = body.__code__.co_firstlineno
print(frame.f_lineno - start)
next(g)
print(frame.f_lineno - start, sorted(g.gi_frame.f_locals.items()))

# expect:
# True True {'argument': 'a'}
# 1
# 3 [('argument', 'a'), ('local', 'aa')]
