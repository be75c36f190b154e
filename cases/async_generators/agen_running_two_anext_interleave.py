# title: until 3.7 a second __anext__ resumes the await at which the first one waits
# clauses: agen.running.interleave
# python: <3.8
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
    await pause('waiting')
    yield 'item'
    yield 'next item'

g = body()
first = g.__anext__()
print(first.send(None))
print(run(g.__anext__()))
print(run(first))

# expect:
# waiting
# item
# next item
