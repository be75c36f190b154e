# title: an exception thrown in has the line of the waiting yield in its traceback
# clauses: flow.traceback.frame
# python: >=3.3
def body():
    yield 1
    yield 2

g = body()
next(g)
next(g)
frame = g.gi_frame
try:
    g.throw(KeyError())
except KeyError as error:
    own = error.__traceback__.tb_next
    print(own.tb_frame is frame, own.tb_lineno - body.__code__.co_firstlineno, own.tb_next)

# expect:
# True 2 None
