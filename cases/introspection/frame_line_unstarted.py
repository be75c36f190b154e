# title: the line of a generator that was never resumed is that of its def
# clauses: look.frame.line_unstarted
# python: >=3.2
def body():
    word = 'x'
    yield word

g = body()
print(g.gi_frame.f_lineno == body.__code__.co_firstlineno)

# expect:
# True
