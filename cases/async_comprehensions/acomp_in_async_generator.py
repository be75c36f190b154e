# title: an asynchronous comprehension may stand in an asynchronous generator, whose awaits stay apart from its yields
# clauses: acomp.place.async_def acomp.suspends
# python: >=3.6
def run(awaitable):
    try:
        while True:
            print('to the driver:', awaitable.send(None))
    except StopIteration as stop:
        return stop.value
    except BaseException as error:
        return type(error).__name__
import types

@types.coroutine
def pause(value):
    return (yield value)
async def body():
    yield [await pause(x) for x in 'ab']
    yield 'end'

g = body()
print(run(g.__anext__()))
print(run(g.__anext__()))

# expect:
# to the driver: a
# to the driver: b
# [None, None]
# end
