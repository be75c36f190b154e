# title: the traceback of an exception names the frame of the body and the line it was raised in
# clauses: flow.traceback.frame
# python: >=3.3
def body():
    yield
    raise KeyError

g = body()
next(g)
frame = g.gi_frame
try:
    next(g)
except KeyError as error:
    own = error.__traceback__.tb_next
    print(own.tb_frame is frame, own.tb_lineno - body.__code__.co_firstlineno, own.tb_next)

# expect:
# True 2 None
