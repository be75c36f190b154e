# title: a finalizer that keeps the generator can close it
# clauses: agen.hooks.finalizer_closes
# python: >=3.6
# needs: refcounting
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
import sys

async def body():
    try:
        yield 1
    finally:
        print(await pause('cleaning'))
        print('finally')

def finalizer(generator):
    waiting.append(generator.aclose())

waiting = []
sys.set_asyncgen_hooks(finalizer=finalizer)
g = body()
run(g.__anext__())
del g
print(len(waiting))
print(run(waiting.pop()))

# expect:
# 1
# to the driver: cleaning
# None
# finally
# None
