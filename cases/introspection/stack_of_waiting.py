# title: a waiting generator has no outer frames
# clauses: look.stack.waiting
# python: >=3.5
import inspect

def sub():
    yield

def body():
    yield from sub()

g = body()
print([record.function for record in inspect.getouterframes(g.gi_frame)])
next(g)
print([record.function for record in inspect.getouterframes(g.gi_frame)])
print([record.function for record in inspect.getouterframes(g.gi_yieldfrom.gi_frame)])
print(inspect.getframeinfo(g.gi_frame).lineno - body.__code__.co_firstlineno)

# expect:
# ['body']
# ['body']
# ['sub']
# 1
