# title: the frame functions of inspect see a running generator like a function that was called
# clauses: look.stack.running
# python: >=3.5
import inspect

def body():
    print(inspect.currentframe() is g.gi_frame)
    yield [record.function for record in inspect.stack()[:2]]
    yield inspect.getframeinfo(g.gi_frame).function

def caller():
    return next(g)

g = body()
print(caller(), caller())

# expect:
# True
# ['body', 'caller'] body
