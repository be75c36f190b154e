# title: the traceback of an exception that left a generator has the frame that was its gi_frame
# clauses: look.frame.traceback gen.exc.traceback
# python: >=3.2
def body():
    word = 'local'
    yield
    raise KeyError

g = body()
next(g)
frame = g.gi_frame
try:
    next(g)
except KeyError as e:
    inner = e.__traceback__.tb_next
print(inner.tb_frame is frame, inner.tb_lineno - body.__code__.co_firstlineno, g.gi_frame)
print(frame.f_locals['word'], inner.tb_next)

# expect:
# True 3 None
# local None
