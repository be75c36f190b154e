# title: while aclose is under way an exception that is waited with is a value for the driver like any other
# clauses: agen.aclose.awaits
# python: >=3.6
import types

@types.coroutine
def pause(value):
    return (yield value)

async def body():
    try:
        yield 1
    finally:
        for kind in GeneratorExit, StopAsyncIteration:
            print('got', await pause(kind()))

g = body()
try:
    g.__anext__().send(None)
except StopIteration as stop:
    print(stop.value)
step = g.aclose()
print(type(step.send(None)).__name__)
print(type(step.send('first')).__name__)
try:
    step.send('second')
except StopIteration as stop:
    print(stop.value)

# expect:
# 1
# GeneratorExit
# got first
# StopAsyncIteration
# got second
# None
