# title: a frame knows the generator, coroutine or asynchronous generator that it belongs to
# clauses: look.frame.generator
# python: >=3.14
import sys

def body():
    yield sys._getframe().f_generator

async def coroutine():
    return sys._getframe().f_generator

def function():
    return sys._getframe().f_generator

g = body()
frame = g.gi_frame
print(frame.f_generator is g, next(g) is g)
list(g)
print(frame.f_generator, function())
c = coroutine()
try:
    c.send(None)
except StopIteration as stop:
    print(stop.value is c)

# expect:
# True True
# None None
# True
